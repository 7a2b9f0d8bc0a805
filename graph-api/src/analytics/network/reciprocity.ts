import { type Graph, size } from '../graph/graph.js'

/**
 * Reciprocity: the share of arcs that are answered by one in the other direction. A loop is never answered. Null in an
 * undirected graph and without arcs (NetworkX raises). S. Wasserman and K. Faust, Social Network Analysis, 1994, section
 * 13.1. As NetworkX 3 `overall_reciprocity()`. Cost: O(m).
 */
export function reciprocity(graph: Graph): number | null {
  if (!graph.directed || size(graph) === 0) return null
  const key = (from: number, to: number): number => from * graph.order + to
  const arcs = new Set(Array.from(graph.source, (source, edge) => key(source, graph.target[edge] as number)))
  const answered = graph.source.filter((source, edge) => {
    const target = graph.target[edge] as number
    return source !== target && arcs.has(key(target, source))
  })
  return answered.length / size(graph)
}

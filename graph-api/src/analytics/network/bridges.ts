import type { Graph } from '../graph/graph.js'
import { lowpoints } from './lowpoints.js'

/**
 * Bridges: edges whose two ends are joined by nothing else; without the tie the network has one more component. Flags,
 * 1 for a bridge. Directions are ignored: where the only tie of two nodes is a pair of opposite arcs, both are flagged.
 * A loop is no bridge. F. Harary, Graph Theory, 1969, chapter 3. As NetworkX 3 `bridges()`, of `to_undirected()` for a
 * directed graph. Cost: O(n + m).
 */
export function bridges(graph: Graph): Uint8Array {
  const { parent, visit, low } = lowpoints(graph)
  const hangsOn = (node: number, above: number): boolean => parent[node] === above && low[node] === visit[node]
  return Uint8Array.from(graph.source, (source, edge) => {
    const target = graph.target[edge] as number
    return hangsOn(source, target) || hangsOn(target, source) ? 1 : 0
  })
}

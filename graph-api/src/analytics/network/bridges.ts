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
  const flags = new Uint8Array(graph.source.length)
  for (let edge = 0; edge < flags.length; edge += 1) {
    const [source, target] = [graph.source[edge] as number, graph.target[edge] as number]
    if (hangsOn(source, target) || hangsOn(target, source)) flags[edge] = 1
  }
  return flags
}

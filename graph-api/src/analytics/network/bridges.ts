import { adjacency } from '../graph/adjacency.js'
import type { Graph } from '../graph/graph.js'
import { separators } from './separators.js'

/**
 * Bridges: edges whose two ends are joined by nothing else; without the tie the network has one more component. Flags,
 * 1 for a bridge. Directions are ignored: where the only tie of two nodes is a pair of opposite arcs, both are flagged.
 * A loop is no bridge. F. Harary, Graph Theory, 1969, chapter 3. As NetworkX 3 `bridges()`, of `to_undirected()` for a
 * directed graph. Cost: O(n + m).
 */
export function bridges(graph: Graph): Uint8Array {
  const { offsets, neighbour, edge } = adjacency(graph, 'BOTH')
  const { bridgeEnds } = separators(graph)
  const flags = new Uint8Array(graph.source.length)
  for (let index = 0; index < bridgeEnds.length; index += 2) {
    const below = bridgeEnds[index] as number
    const end = offsets[below + 1] as number
    for (let arc = offsets[below] as number; arc < end; arc += 1) {
      if (neighbour[arc] === bridgeEnds[index + 1]) flags[edge[arc] as number] = 1
    }
  }
  return flags
}

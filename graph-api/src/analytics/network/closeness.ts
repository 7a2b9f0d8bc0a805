import type { Graph } from '../graph/graph.js'
import { type DistanceSums, distanceSums } from './distanceSums.js'
import type { PathOptions } from './pathGraph.js'

/**
 * Closeness: nodes that reach this one over the sum of their distances to it, times their share of all others (Wasserman
 * and Faust's form for networks in several parts). 0 where nobody reaches the node. Distances count towards the node in a
 * directed graph. Weighted: an edge has length 1/weight. S. Wasserman and K. Faust, Social Network Analysis, 1994, p. 201.
 * As NetworkX 3 `closeness_centrality(wf_improved=True)`. Cost: that of `distanceSums`.
 */
export function closeness(graph: Graph, options: PathOptions = {}): Float64Array {
  return closenessOf(distanceSums(graph, options))
}

export function closenessOf({ reached, total }: DistanceSums): Float64Array {
  const others = reached.length - 1
  return reached.map((count, node) => total[node] === 0 ? 0 : (count - 1) / (total[node] as number) * ((count - 1) / others))
}

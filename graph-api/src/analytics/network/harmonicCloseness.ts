import type { Graph } from '../graph/graph.js'
import { type DistanceSums, distanceSums } from './distanceSums.js'
import type { PathOptions } from './pathGraph.js'

/**
 * Harmonic closeness: the mean of 1/distance from all others to the node, where no path counts as 0. 0 for the only node.
 * Weighted: an edge has length 1/weight. P. Boldi and S. Vigna, Axioms for Centrality, Internet Math. 10, 222-262, 2014.
 * As NetworkX 3 `harmonic_centrality()` over n - 1. Cost: that of `distanceSums`.
 */
export function harmonicCloseness(graph: Graph, options: PathOptions = {}): Float64Array {
  return harmonicClosenessOf(distanceSums(graph, options))
}

export function harmonicClosenessOf({ reciprocal }: DistanceSums): Float64Array {
  return reciprocal.map((sum) => sum === 0 ? 0 : sum / (reciprocal.length - 1))
}

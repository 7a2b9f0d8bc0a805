import type { Graph } from '../graph/graph.js'
import { distanceSums } from './distanceSums.js'
import type { PathOptions } from './pathGraph.js'

/**
 * Eccentricity: the greatest distance from a node to any that it reaches, so in each part of a network by itself; 0 for
 * an isolate. As NetworkX 3 `eccentricity()`, which raises where a node does not reach all. Weighted: an edge has length
 * 1/weight. F. Harary, Graph Theory, 1969, chapter 4. Cost: that of `distanceSums`.
 */
export function eccentricity(graph: Graph, options: PathOptions = {}): Float64Array {
  return distanceSums(graph, options).eccentricity
}

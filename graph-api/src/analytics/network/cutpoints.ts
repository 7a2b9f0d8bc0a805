import type { Graph } from '../graph/graph.js'
import { separators } from './separators.js'

/**
 * Cutpoints: nodes without which their component falls apart. Flags, 1 for a cutpoint. Directions are ignored.
 * F. Harary, Graph Theory, 1969, chapter 3. As NetworkX 3 `articulation_points()`, of `to_undirected()` for a directed
 * graph. Cost: O(n + m).
 */
export function cutpoints(graph: Graph): Uint8Array {
  return separators(graph).cutpoints
}

import type { Graph } from '../graph/graph.js'
import { lowpoints } from './lowpoints.js'

/**
 * Cutpoints: nodes without which their component falls apart. Flags, 1 for a cutpoint. Directions are ignored.
 * F. Harary, Graph Theory, 1969, chapter 3. As NetworkX 3 `articulation_points()`, of `to_undirected()` for a directed
 * graph. Cost: O(n + m).
 */
export function cutpoints(graph: Graph): Uint8Array {
  const { parent, visit, low } = lowpoints(graph)
  const branches = new Int32Array(graph.order)
  const flags = new Uint8Array(graph.order)
  parent.forEach((above, node) => {
    if (above === -1) return
    branches[above] = (branches[above] as number) + 1
    if (parent[above] !== -1 && (low[node] as number) >= (visit[above] as number)) flags[above] = 1
  })
  parent.forEach((above, node) => { if (above === -1 && (branches[node] as number) > 1) flags[node] = 1 })
  return flags
}

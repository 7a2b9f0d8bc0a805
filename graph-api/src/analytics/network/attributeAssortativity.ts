import { adjacency } from '../graph/adjacency.js'
import type { Graph } from '../graph/graph.js'

/**
 * Assortativity by an attribute: how much more edges stay within a group than chance would have it; 1 when all do, 0 at
 * chance. `groups`: the group of each node, 0 and up; -1 is unknown, and edges with an unknown end are left out (NetworkX
 * takes "none" for a group of its own). Null without edges and where all ends are in one group (NetworkX says NaN).
 * M. E. J. Newman, Phys. Rev. E 67, 026126, 2003, equation 2. As NetworkX 3 `attribute_assortativity_coefficient()`.
 * Cost: O(n + m).
 */
export function attributeAssortativity(graph: Graph, groups: Int32Array): number | null {
  const { offsets, neighbour } = adjacency(graph)
  const groupCount = groups.reduce((one, other) => Math.max(one, other), -1) + 1
  const [starts, ends] = [new Float64Array(groupCount), new Float64Array(groupCount)]
  let [all, within] = [0, 0]
  for (let node = 0; node < graph.order; node += 1) {
    for (let arc = offsets[node] as number; arc < (offsets[node + 1] as number); arc += 1) {
      const [from, to] = [groups[node] as number, groups[neighbour[arc] as number] as number]
      if (from < 0 || to < 0) continue
      starts[from] = (starts[from] as number) + 1
      ends[to] = (ends[to] as number) + 1
      all += 1
      if (from === to) within += 1
    }
  }
  const byChance = starts.reduce((sum, count, group) => sum + count * (ends[group] as number), 0)
  if (byChance === all * all) return null
  return (within * all - byChance) / (all * all - byChance)
}

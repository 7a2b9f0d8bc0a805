import type { Graph } from '../graph/graph.js'

export interface ModularityOptions {
  /** Edge weights count; otherwise every edge is 1. */
  readonly weighted?: boolean
  /** Above 1 favours small communities, below 1 large ones. */
  readonly resolution?: number
}

/**
 * Modularity: the share of edges within communities, less the share expected when every node keeps its degree and ends
 * meet by chance. Q = Σ_c [L_c / m - γ (K_c / 2m)²]; in a directed graph Q = Σ_c [L_c / m - γ K_c^out K_c^in / m²].
 * As NetworkX 3 `community.modularity()`. A node with community -1 (unknown) stands alone. Null without edges or
 * without weight, where no share exists.
 * Sources: Newman, Networks, 2018, section 7.7; Leicht and Newman, Phys. Rev. Lett. 100, 118703, 2008 (directed);
 * Reichardt and Bornholdt, Phys. Rev. E 74, 016110, 2006 (resolution γ). Cost: O(n + m).
 */
export function modularity(graph: Graph, partition: Int32Array, options: ModularityOptions = {}): number | null {
  const groups = aloneWhereUnknown(partition)
  const most = groups.reduce((highest, group) => Math.max(highest, group), -1) + 1
  const [within, leaving, arriving] = [new Float64Array(most), new Float64Array(most), new Float64Array(most)]
  let total = 0
  for (let edge = 0; edge < graph.source.length; edge += 1) {
    const weight = options.weighted ? graph.weight[edge] as number : 1
    const source = groups[graph.source[edge] as number] as number
    const target = groups[graph.target[edge] as number] as number
    total += weight
    leaving[source] = (leaving[source] as number) + weight
    arriving[target] = (arriving[target] as number) + weight
    if (source === target) within[source] = (within[source] as number) + weight
  }
  if (total === 0) return null
  const resolution = options.resolution ?? 1
  return within.reduce((sum, inside, group) => {
    const [out, into] = [leaving[group] as number, arriving[group] as number]
    const expected = graph.directed ? out * into / total ** 2 : ((out + into) / (2 * total)) ** 2
    return sum + inside / total - resolution * expected
  }, 0)
}

function aloneWhereUnknown(partition: Int32Array): Int32Array {
  let next = partition.reduce((highest, group) => Math.max(highest, group), -1)
  return partition.map((group) => {
    if (group >= 0) return group
    next += 1
    return next
  })
}

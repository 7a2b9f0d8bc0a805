import type { TwoModeTies } from './twoModeTies.js'

export interface TwoModeCounts {
  /** Nodes of mode 0 and of mode 1. */
  readonly nodes: readonly [number, number]
  readonly ties: number
  /** Null without a node in either mode. */
  readonly density: number | null
  /** Mean ties of a node of mode 0 and of mode 1; null without such a node. */
  readonly averageDegree: readonly [number | null, number | null]
  /** Ties of each node. */
  readonly degree: Int32Array
}

/**
 * Two-mode density: ties over possible ties, m / (n₀ n₁), as NetworkX 3 `bipartite.density()` of the undirected network.
 * The density of the one-mode formula would be too low, since ties within a mode are not possible.
 * Source: Borgatti and Everett, Network analysis of 2-mode data, Soc. Networks 19, 243-269, 1997. Cost: O(n).
 */
export function twoModeDensity({ order, mode, offsets, neighbour }: TwoModeTies): TwoModeCounts {
  const nodes: [number, number] = [mode.filter((one) => one === 0).length, mode.filter((one) => one === 1).length]
  const ties = neighbour.length / 2
  const perNode = (count: number): number | null => (count === 0 ? null : ties / count)
  return {
    nodes,
    ties,
    density: nodes[0] === 0 || nodes[1] === 0 ? null : ties / (nodes[0] * nodes[1]),
    averageDegree: [perNode(nodes[0]), perNode(nodes[1])],
    degree: Int32Array.from({ length: order }, (_, node) => (offsets[node + 1] as number) - (offsets[node] as number)),
  }
}

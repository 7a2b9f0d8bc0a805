import type { Graph } from '../graph/graph.js'
import { fragmentingSet } from './keyPlayersFragment.js'
import { reachingSet } from './keyPlayersReach.js'
import type { KeyPlayers } from './keyPlayerSet.js'

export interface KeyPlayerOptions {
  /** Nodes to choose; at most all. */
  readonly size: number
  /** FRAGMENT: whose loss breaks the network most. REACH: who together reach the most. */
  readonly goal: 'FRAGMENT' | 'REACH'
  /** REACH: along at most so many ties. Default 1. */
  readonly steps?: number
  /** FRAGMENT: by 1/distance instead of reachable or not. */
  readonly distanceWeighted?: boolean
}

/**
 * Key players: the set of `size` nodes that matter most together, which need not be the most central ones one by one.
 * FRAGMENT (KPP-Neg) maximises the fragmentation of what remains, ties counting from either end. REACH (KPP-Pos)
 * maximises the nodes within `steps` ties along their direction. Every set is tried where at most 200,000 exist;
 * otherwise the best next node is added, then members are exchanged while that helps;
 * by distance in large networks only the most tied are tried, by distances from 200 starts (the value is exact). The bound for REACH is the lesser
 * of greedy / (1 - 1/e) (Nemhauser, Wolsey and Fisher, Math. Program. 14, 265-294, 1978) and of the value plus the
 * highest possible gains (Leskovec et al., KDD 2007).
 * Source: Borgatti, Identifying sets of key players in a social network, Comput. Math. Organiz. Theor. 12, 21-34, 2006.
 * Cost: FRAGMENT O(k (n + m)) a pass of exchanges, distance-weighted at most O(n m) for each candidate; REACH a search per node and pass.
 */
export function keyPlayers(graph: Graph, options: KeyPlayerOptions): KeyPlayers {
  const size = Math.max(0, Math.min(Math.floor(options.size), graph.order))
  return options.goal === 'REACH'
    ? reachingSet(graph, { size, steps: options.steps ?? 1 })
    : fragmentingSet(graph, { size, distanceWeighted: options.distanceWeighted ?? false })
}

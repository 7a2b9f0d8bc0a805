import { adjacency, type Adjacency } from '../graph/adjacency.js'
import type { Graph } from '../graph/graph.js'

export interface FragmentationOptions {
  /** A pair at distance d counts 1/d instead of 1. */
  readonly distanceWeighted?: boolean
  /** 1 for nodes that are taken away first. */
  readonly removed?: Uint8Array
}

/**
 * Fragmentation: the share of the pairs of nodes that cannot reach each other, F = 1 - Σ s (s - 1) / (n (n - 1)) over
 * components of s nodes; distance-weighted: 1 - Σ 1/d / (n (n - 1)) over ordered pairs at distance d. Of the nodes that
 * remain; ties count from either end, also in a directed graph. 0 is everyone tied (weighted: directly), 1 nobody.
 * Null below two remaining nodes.
 * Source: Borgatti, Comput. Math. Organiz. Theor. 12, 21-34, 2006. Cost: O(n + m), weighted O(n m).
 */
export function fragmentation(graph: Graph, options: FragmentationOptions = {}): number | null {
  const removed = options.removed ?? new Uint8Array(graph.order)
  return shareApart(connection(adjacency(graph, 'BOTH'), removed, options.distanceWeighted ?? false), removed)
}

/** 1 less the share of a connection among the remaining pairs. */
export function shareApart(connected: number, removed: Uint8Array): number | null {
  const remaining = removed.reduce((count, gone) => count + (gone === 0 ? 1 : 0), 0)
  return remaining < 2 ? null : 1 - connected / (remaining * (remaining - 1) / 2)
}

/** Pairs of remaining nodes that reach each other; weighted: the sum of their 1/distance. */
export function connection(ties: Adjacency, removed: Uint8Array, distanceWeighted: boolean): number {
  return distanceWeighted ? nearness(ties, removed) : reachablePairs(ties, removed)
}

/** The sum of 1/distance over pairs of remaining nodes, or its estimate from every `stride`-th of them as a start. */
export function nearness(ties: Adjacency, removed: Uint8Array, stride = 1): number {
  const search = searchIn(ties)
  let [sum, starts, remaining] = [0, 0, 0]
  for (let start = 0; start < ties.order; start += 1) {
    if (removed[start] === 1) continue
    remaining += 1
    if (start % stride !== 0) continue
    starts += 1
    const reached = breadthFirst(ties, removed, { ...search, start })
    for (let index = 1; index < reached; index += 1) sum += 0.5 / (search.distance[search.queue[index] as number] as number)
  }
  return starts === 0 ? 0 : starts === remaining ? sum : sum * remaining / starts
}

function reachablePairs(ties: Adjacency, removed: Uint8Array): number {
  const search = searchIn(ties)
  let pairs = 0
  for (let start = 0; start < ties.order; start += 1) {
    if (removed[start] === 1 || search.seenBy[start] !== -1) continue
    const reached = breadthFirst(ties, removed, { ...search, start })
    pairs += reached * (reached - 1) / 2
  }
  return pairs
}

function searchIn({ order }: Adjacency): Omit<Search, 'start'> {
  return { seenBy: new Int32Array(order).fill(-1), queue: new Int32Array(order), distance: new Int32Array(order) }
}

interface Search { readonly start: number; readonly seenBy: Int32Array; readonly queue: Int32Array; readonly distance: Int32Array }

function breadthFirst({ offsets, neighbour }: Adjacency, removed: Uint8Array, { start, seenBy, queue, distance }: Search): number {
  seenBy[start] = start
  queue[0] = start
  distance[start] = 0
  let count = 1
  for (let head = 0; head < count; head += 1) {
    const node = queue[head] as number
    for (let arc = offsets[node] as number; arc < (offsets[node + 1] as number); arc += 1) {
      const other = neighbour[arc] as number
      if (seenBy[other] === start || removed[other] === 1) continue
      seenBy[other] = start
      distance[other] = (distance[node] as number) + 1
      queue[count++] = other
    }
  }
  return count
}

import { adjacency, type Adjacency } from '../graph/adjacency.js'
import type { Graph } from '../graph/graph.js'
import { combinationCount, forEachCombination } from './combinations.js'
import { connection, nearness, shareApart } from './fragmentation.js'
import type { KeyPlayers } from './keyPlayerSet.js'
import { pairsAfterRemoval } from './pairsAfterRemoval.js'

export interface FragmentOptions { readonly size: number; readonly distanceWeighted: boolean }

const MOST_SETS = 200_000
/** Steps of searches that distance weights may take for all sets, or for one round of candidates. */
const MOST_WORK = 1e9
const WORK_PER_ROUND = 1e8
/** Above so many nodes, candidates are compared by distances from about so many starts. */
const STARTS = 200
const MOST_PASSES = 20

interface Addition { readonly node: number; readonly connected: number }

/** The node above `after` whose removal, on top of `removed`, leaves the least connection. */
type BestAddition = (removed: Uint8Array, after: number) => Addition

/** The fragmenting set of `keyPlayers`. */
export function fragmentingSet(graph: Graph, { size, distanceWeighted }: FragmentOptions): KeyPlayers {
  const ties = adjacency(graph, 'BOTH')
  const work = distanceWeighted ? graph.order * (graph.order + ties.neighbour.length) : 1
  const sets = combinationCount(graph.order, size, MOST_SETS)
  const exact = sets <= MOST_SETS && sets * work <= MOST_WORK
  const stride = exact ? 1 : Math.max(1, Math.floor(graph.order / STARTS))
  const tried = exact || !distanceWeighted ? graph.order : Math.max(10, Math.floor(WORK_PER_ROUND / work * stride))
  const best = distanceWeighted ? byTrying(ties, mostTied(ties, tried), stride) : byCutSearch(ties)
  const removed = exact ? bestOfAll(graph.order, size, best) : exchanged(size, greedy(graph.order, size, best), best)
  const value = shareApart(connection(ties, removed, distanceWeighted), removed)
  const members = Int32Array.from(removed.keys()).filter((node) => removed[node] === 1)
  return { members, value, bound: exact ? value : null, exact: exact && value !== null }
}

function byCutSearch(ties: Adjacency): BestAddition {
  return (removed, after) => {
    const pairs = pairsAfterRemoval(ties, removed)
    let best: Addition = { node: -1, connected: Infinity }
    for (let node = after + 1; node < pairs.length; node += 1) {
      if (removed[node] === 0 && (pairs[node] as number) < best.connected) best = { node, connected: pairs[node] as number }
    }
    return best
  }
}

function byTrying(ties: Adjacency, candidates: Int32Array, stride: number): BestAddition {
  return (removed, after) => {
    let best: Addition = { node: -1, connected: Infinity }
    for (const node of candidates) {
      if (node <= after || removed[node] === 1) continue
      removed[node] = 1
      const connected = nearness(ties, removed, stride)
      removed[node] = 0
      if (connected < best.connected - 1e-9) best = { node, connected }
    }
    return best
  }
}

/** Where trying all would take too long: those with the most ties, ascending. */
function mostTied({ offsets, order }: Adjacency, count: number): Int32Array {
  const degree = (node: number): number => (offsets[node + 1] as number) - (offsets[node] as number)
  return Int32Array.from({ length: order }, (_, node) => node).sort((one, other) => degree(other) - degree(one) || one - other).subarray(0, count).sort()
}

function bestOfAll(order: number, size: number, bestAddition: BestAddition): Uint8Array {
  let best = { members: new Int32Array(0), connected: Infinity }
  if (size > 0) forEachCombination(order, size - 1, (chosen) => {
    const { node, connected } = bestAddition(maskOf(order, chosen), chosen.at(-1) ?? -1)
    if (node >= 0 && connected < best.connected - 1e-9) best = { members: Int32Array.of(...chosen, node), connected }
  })
  return maskOf(order, best.members)
}

function greedy(order: number, size: number, bestAddition: BestAddition): Uint8Array {
  const removed = new Uint8Array(order)
  for (let count = 0; count < size; count += 1) {
    const { node } = bestAddition(removed, -1)
    if (node >= 0) removed[node] = 1
  }
  return removed
}

/** Each member in turn makes room for whoever is best in its place, until nobody better is left. */
function exchanged(size: number, removed: Uint8Array, bestAddition: BestAddition): Uint8Array {
  let connected = Infinity
  for (let pass = 0; pass < MOST_PASSES && size > 0; pass += 1) {
    const before = connected
    for (const member of [...removed.keys()].filter((node) => removed[node] === 1)) {
      removed[member] = 0
      const found = bestAddition(removed, -1)
      const better = found.node >= 0 && found.connected < connected - 1e-9
      removed[better ? found.node : member] = 1
      if (better) connected = found.connected
    }
    if (connected >= before) break
  }
  return removed
}

function maskOf(order: number, members: Int32Array): Uint8Array {
  const mask = new Uint8Array(order)
  for (const member of members) mask[member] = 1
  return mask
}

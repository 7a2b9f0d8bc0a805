import { adjacency, type Adjacency } from '../graph/adjacency.js'
import type { Graph } from '../graph/graph.js'
import { combinationCount, forEachCombination } from './combinations.js'
import type { KeyPlayers } from './keyPlayerSet.js'

export interface ReachOptions { readonly size: number; readonly steps: number }

const MOST_SETS = 200_000
const MOST_PASSES = 20

/** The reaching set of `keyPlayers`. */
export function reachingSet(graph: Graph, { size, steps }: ReachOptions): KeyPlayers {
  if (graph.order === 0) return { members: new Int32Array(0), value: null, bound: null, exact: false }
  const cover = new Cover(adjacency(graph, 'OUT'), steps)
  const all = combinationCount(graph.order, size, MOST_SETS) <= MOST_SETS
  const { members, bound } = all ? bestOfAll(cover, size) : greedyAndExchange(cover, size)
  const reached = cover.countOf(members)
  return { members: members.slice().sort(), value: reached / graph.order, bound: bound / graph.order, exact: reached === bound }
}

/** Who reaches whom within some steps, and how many members of a set reach each node. */
class Cover {
  readonly order: number
  readonly reach: Int32Array
  private readonly times: Int32Array
  private readonly seenBy: Int32Array
  private readonly queue: Int32Array
  private search = 0

  constructor(private readonly ties: Adjacency, private readonly steps: number) {
    this.order = ties.order
    this.times = new Int32Array(ties.order)
    this.seenBy = new Int32Array(ties.order)
    this.queue = new Int32Array(ties.order)
    this.reach = Int32Array.from({ length: ties.order }, (_, node) => this.from(node).length)
  }

  /** The nodes within the steps from a node, itself among them; valid until the next call. */
  from(start: number): Int32Array {
    const { offsets, neighbour } = this.ties
    this.search += 1
    this.seenBy[start] = this.search
    this.queue[0] = start
    let count = 1
    let head = 0
    for (let step = 0; step < this.steps && head < count; step += 1) {
      for (const end = count; head < end; head += 1) {
        const node = this.queue[head] as number
        for (let arc = offsets[node] as number; arc < (offsets[node + 1] as number); arc += 1) {
          const other = neighbour[arc] as number
          if (this.seenBy[other] === this.search) continue
          this.seenBy[other] = this.search
          this.queue[count++] = other
        }
      }
    }
    return this.queue.subarray(0, count)
  }

  change(node: number, by: 1 | -1): void {
    for (const other of this.from(node)) this.times[other] = (this.times[other] as number) + by
  }

  gain(node: number): number {
    return this.from(node).reduce((sum, other) => sum + (this.times[other] === 0 ? 1 : 0), 0)
  }

  countOf(members: Int32Array): number {
    const reached = new Uint8Array(this.order)
    for (const member of members) for (const other of this.from(member)) reached[other] = 1
    return reached.reduce((sum, one) => sum + one, 0)
  }
}

interface Found { readonly members: Int32Array; readonly bound: number }

function bestOfAll(cover: Cover, size: number): Found {
  const words = Math.ceil(cover.order / 32)
  const rows = Array.from({ length: cover.order }, (_, node) => {
    const row = new Int32Array(words)
    for (const other of cover.from(node)) row[other >> 5] = (row[other >> 5] as number) | (1 << (other & 31))
    return row
  })
  let best: Found = { members: new Int32Array(0), bound: 0 }
  forEachCombination(cover.order, size, (chosen) => {
    let reached = 0
    for (let word = 0; word < words; word += 1) {
      let bits = 0
      for (let index = 0; index < size; index += 1) bits |= rows[chosen[index] as number]?.[word] as number
      reached += ones(bits)
    }
    if (reached > best.bound) best = { members: chosen.slice(), bound: reached }
  })
  return best
}

/** Bits that are set in 32; Warren, Hacker's Delight, 2013, figure 5-2. */
function ones(bits: number): number {
  let count = bits - ((bits >>> 1) & 0x55555555)
  count = (count & 0x33333333) + ((count >>> 2) & 0x33333333)
  return Math.imul((count + (count >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}

function greedyAndExchange(cover: Cover, size: number): Found {
  const byReach = Int32Array.from({ length: cover.order }, (_, node) => node).sort((one, other) => (cover.reach[other] as number) - (cover.reach[one] as number) || one - other)
  const members = new Set<number>()
  const countNow = (): number => cover.countOf(Int32Array.from(members))
  const put = (most: Int32Array): void => {
    const node = bestAddition(cover, { byReach, members, most })
    members.add(node)
    cover.change(node, 1)
  }
  // While the set only grows, nobody's gain grows: the last gain seen bounds the next (Leskovec et al. 2007).
  const lastGain = cover.reach.slice()
  while (members.size < size) put(lastGain)
  const greedy = countNow()
  for (let pass = 0, before = -1, now = greedy; pass < MOST_PASSES && now > before && now < cover.order; pass += 1) {
    before = now
    for (const member of [...members].sort((one, other) => one - other)) {
      members.delete(member)
      cover.change(member, -1)
      put(cover.reach.slice())
    }
    now = countNow()
  }
  const found = Int32Array.from(members)
  return { members: found, bound: upperBound(cover, found, greedy) }
}

interface Choice {
  readonly byReach: Int32Array
  readonly members: ReadonlySet<number>
  /** Bounds of the gains, lowered to what is seen. */
  readonly most: Int32Array
}

/** Nobody gains more than its reach, so those with less reach than the best gain need no look. */
function bestAddition(cover: Cover, { byReach, members, most }: Choice): number {
  let [best, bestGain] = [-1, -1]
  for (const node of byReach) {
    if ((cover.reach[node] as number) <= bestGain) break
    if (members.has(node) || (most[node] as number) <= bestGain) continue
    most[node] = cover.gain(node)
    if ((most[node] as number) > bestGain) [best, bestGain] = [node, most[node] as number]
  }
  return best
}

function upperBound(cover: Cover, members: Int32Array, greedy: number): number {
  const reached = cover.countOf(members)
  if (reached === cover.order) return reached
  const highest = (values: Int32Array): number => values.slice().sort().slice(-members.length).reduce((sum, value) => sum + value, 0)
  const gains = Int32Array.from({ length: cover.order }, (_, node) => cover.gain(node))
  const byGreedy = Math.floor(greedy / (1 - 1 / Math.E) + 1e-9)
  return Math.min(cover.order, byGreedy, highest(cover.reach), reached + highest(gains))
}

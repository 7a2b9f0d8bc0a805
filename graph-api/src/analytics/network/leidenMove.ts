import { type Random, shuffle } from '../random.js'
import { type Level, type Null, sumsOf } from './leidenLevel.js'

/**
 * Local moving: every node goes to the neighbouring (or an empty) community where modularity rises most; the neighbours
 * of a node that moved wait in a queue to be looked at again. Changes `community` (numbers 0 … order - 1) in place.
 * Source: Traag, Waltman and van Eck, Sci. Rep. 9, 5233, 2019, algorithm A.2, MoveNodesFast.
 */
export function moveNodes(level: Level & Null, community: Int32Array, random: Random): void {
  const { order, offsets, neighbour, weight, out, into, penalty, tolerance } = level
  const outOf = sumsOf(out, community, order)
  const intoOf = into === out ? outOf : sumsOf(into, community, order)
  const add = (group: number, node: number, sign: number): void => {
    outOf[group] = (outOf[group] as number) + sign * (out[node] as number)
    if (into !== out) intoOf[group] = (intoOf[group] as number) + sign * (into[node] as number)
  }
  const members = new Int32Array(order)
  for (const group of community) members[group] = (members[group] as number) + 1
  const empty = emptyGroups(members)
  const tied = new Float64Array(order)
  const near = new Int32Array(order)
  const queue = new Queue(order, random)
  for (let node = queue.take(); node >= 0; node = queue.take()) {
    const first = offsets[node] as number
    const end = offsets[node + 1] as number
    const own = community[node] as number
    let nearCount = 0
    for (let arc = first; arc < end; arc += 1) {
      const other = neighbour[arc] as number
      if (weight[arc] === 0) continue
      const group = community[other] as number
      if (tied[group] === 0) near[nearCount++] = group
      tied[group] = (tied[group] as number) + (weight[arc] as number)
    }
    add(own, node, -1)
    const nodeOut = penalty * (out[node] as number)
    const nodeInto = penalty * (into[node] as number)
    let best = own
    let bestGain = (tied[own] as number) - nodeOut * (intoOf[own] as number) - nodeInto * (outOf[own] as number) + tolerance
    if (bestGain < 0 && (members[own] as number) > 1 && empty.length > 0) {
      best = empty.at(-1) as number
      bestGain = 0
    }
    for (let index = 0; index < nearCount; index += 1) {
      const group = near[index] as number
      const gain = (tied[group] as number) - nodeOut * (intoOf[group] as number) - nodeInto * (outOf[group] as number)
      tied[group] = 0
      if (gain > bestGain) {
        best = group
        bestGain = gain
      }
    }
    add(best, node, 1)
    if (best === own) continue
    if (members[best] === 0) empty.pop()
    members[best] = (members[best] as number) + 1
    members[own] = (members[own] as number) - 1
    if (members[own] === 0) empty.push(own)
    community[node] = best
    for (let arc = first; arc < end; arc += 1) {
      const other = neighbour[arc] as number
      if (community[other] !== best) queue.put(other)
    }
  }
}

function emptyGroups(members: Int32Array): number[] {
  const empty: number[] = []
  members.forEach((count, group) => { if (count === 0) empty.push(group) })
  return empty
}

/** All nodes in random order; a node waits at most once. take() gives -1 when nobody waits. */
class Queue {
  private readonly ring: Int32Array
  private readonly waits: Uint8Array
  private head = 0
  private count: number

  constructor(private readonly order: number, random: Random) {
    this.ring = shuffle(Int32Array.from({ length: order }, (_, node) => node), random)
    this.waits = new Uint8Array(order).fill(1)
    this.count = order
  }

  take(): number {
    if (this.count === 0) return -1
    const node = this.ring[this.head] as number
    this.head = this.head + 1 === this.order ? 0 : this.head + 1
    this.count -= 1
    this.waits[node] = 0
    return node
  }

  put(node: number): void {
    if (this.waits[node] === 1) return
    this.waits[node] = 1
    const tail = this.head + this.count
    this.ring[tail < this.order ? tail : tail - this.order] = node
    this.count += 1
  }
}

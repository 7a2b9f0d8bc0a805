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
  const queue = queueOf(order, random)
  for (let node = queue.take(); node >= 0; node = queue.take()) {
    const own = community[node] as number
    let nearCount = 0
    for (let arc = offsets[node] as number; arc < (offsets[node + 1] as number); arc += 1) {
      const other = neighbour[arc] as number
      if (weight[arc] === 0) continue
      const group = community[other] as number
      if (tied[group] === 0) near[nearCount++] = group
      tied[group] = (tied[group] as number) + (weight[arc] as number)
    }
    add(own, node, -1)
    const [nodeOut, nodeInto] = [penalty * (out[node] as number), penalty * (into[node] as number)]
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
    for (let arc = offsets[node] as number; arc < (offsets[node + 1] as number); arc += 1) {
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

interface Queue { readonly take: () => number; readonly put: (node: number) => void }

/** All nodes in random order; a node waits at most once. take() gives -1 when nobody waits. */
function queueOf(order: number, random: Random): Queue {
  const ring = shuffle(Int32Array.from({ length: order }, (_, node) => node), random)
  const waits = new Uint8Array(order).fill(1)
  let head = 0
  let count = order
  return {
    take: () => {
      if (count === 0) return -1
      const node = ring[head] as number
      head = head + 1 === order ? 0 : head + 1
      count -= 1
      waits[node] = 0
      return node
    },
    put: (node) => {
      if (waits[node] === 1) return
      waits[node] = 1
      const tail = head + count
      ring[tail < order ? tail : tail - order] = node
      count += 1
    },
  }
}

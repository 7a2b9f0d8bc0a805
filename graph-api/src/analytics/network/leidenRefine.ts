import { type Random, shuffle } from '../random.js'
import { type Level, type Null, numbered, type Partition, sumsOf } from './leidenLevel.js'

/**
 * Refinement: within each community the nodes start alone. In random order, a node that is still alone joins a part it
 * is tied to, if modularity does not fall; a part with gain g is drawn with probability ∝ exp(g / θ). Only well connected
 * nodes move, only to well connected parts, so that every part hangs together. Parts are numbered 0 … count - 1.
 * Source: Traag, Waltman and van Eck, Sci. Rep. 9, 5233, 2019, algorithm A.2, RefinePartition.
 */
export function refine(level: Level & Null, community: Int32Array, random: Random): Partition {
  const { order, offsets, neighbour, weight, out, into } = level
  const part = Int32Array.from({ length: order }, (_, node) => node)
  const parts = partsOf(level, community)
  const tied = new Float64Array(order)
  const near = new Int32Array(order)
  const draw = drawer(level.temperature, random)
  const nodes = shuffle(part.slice(), random)
  for (let place = 0; place < order; place += 1) {
    const node = nodes[place] as number
    const end = offsets[node + 1] as number
    const group = community[node] as number
    if (parts.size[node] !== 1 || !parts.wellConnected(node, group)) continue
    let nearCount = 0
    for (let arc = offsets[node] as number; arc < end; arc += 1) {
      const other = neighbour[arc] as number
      if (community[other] !== group || weight[arc] === 0) continue
      const there = part[other] as number
      if (tied[there] === 0) near[nearCount++] = there
      tied[there] = (tied[there] as number) + (weight[arc] as number)
    }
    for (let index = 0; index < nearCount; index += 1) {
      const there = near[index] as number
      const gain = (tied[there] as number) - parts.expected(there, out[node] as number, into[node] as number)
      if (gain >= -level.tolerance && parts.wellConnected(there, group)) draw.offer(there, gain)
    }
    const chosen = draw.take()
    if (chosen >= 0) {
      parts.join(node, chosen, tied[chosen] as number)
      part[node] = chosen
    }
    for (let index = 0; index < nearCount; index += 1) tied[near[index] as number] = 0
  }
  return numbered(part)
}

interface Parts {
  /** 0 where the only node has left. */
  readonly size: Int32Array
  readonly expected: (part: number, out: number, into: number) => number
  readonly wellConnected: (part: number, group: number) => boolean
  readonly join: (node: number, part: number, ties: number) => void
}

function partsOf(level: Level & Null, community: Int32Array): Parts {
  const { order, out, into, penalty, tolerance } = level
  const groupOut = sumsOf(out, community, order)
  const groupInto = into === out ? groupOut : sumsOf(into, community, order)
  const [partOut, partInto] = [out.slice(), into.slice()]
  const outward = tiesWithinCommunity(level, community)
  const size = new Int32Array(order).fill(1)
  const expected = (part: number, toOut: number, toInto: number): number => penalty * (toOut * (partInto[part] as number) + toInto * (partOut[part] as number))
  return {
    size,
    expected,
    wellConnected: (part, group) => {
      const restOut = (groupOut[group] as number) - (partOut[part] as number)
      const restInto = (groupInto[group] as number) - (partInto[part] as number)
      return (outward[part] as number) >= expected(part, restOut, restInto) - tolerance
    },
    join: (node, part, ties) => {
      size[part] = (size[part] as number) + 1
      size[node] = 0
      partOut[part] = (partOut[part] as number) + (out[node] as number)
      partInto[part] = (partInto[part] as number) + (into[node] as number)
      outward[part] = (outward[part] as number) + (outward[node] as number) - 2 * ties
    },
  }
}

interface Drawer { readonly offer: (part: number, gain: number) => void; readonly take: () => number }

/** Draws one of the parts offered since the last draw, with probability ∝ exp(gain / temperature); -1 when none was. */
function drawer(temperature: number, random: Random): Drawer {
  const parts: number[] = []
  const gains: number[] = []
  let count = 0
  let highest = 0
  return {
    offer: (part, gain) => {
      parts[count] = part
      gains[count] = gain
      count += 1
      highest = Math.max(highest, gain)
    },
    take: () => {
      let sum = 0
      for (let index = 0; index < count; index += 1) {
        sum += Math.exp(((gains[index] as number) - highest) / temperature)
        gains[index] = sum
      }
      const drawn = random() * sum
      let index = 0
      while (index < count && (gains[index] as number) <= drawn) index += 1
      const chosen = index < count ? parts[index] as number : -1
      count = 0
      highest = 0
      return chosen
    },
  }
}

function tiesWithinCommunity({ order, offsets, neighbour, weight }: Level, community: Int32Array): Float64Array {
  const ties = new Float64Array(order)
  for (let node = 0; node < order; node += 1) {
    let sum = 0
    const own = community[node]
    const end = offsets[node + 1] as number
    for (let arc = offsets[node] as number; arc < end; arc += 1) {
      const other = neighbour[arc] as number
      if (community[other] === own) sum += weight[arc] as number
    }
    ties[node] = sum
  }
  return ties
}

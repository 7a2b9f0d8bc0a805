import { type Random, shuffle } from '../random.js'
import { type Level, type Null, sumsOf } from './leidenLevel.js'

export interface Refined { readonly of: Int32Array<ArrayBuffer>; readonly count: number }

/**
 * Refinement: within each community the nodes start alone and, in random order, a node that is still alone joins the
 * part it is tied to where modularity rises most. Only well connected nodes move, only to well connected parts, so that every part
 * hangs together. Parts are numbered 0 … count - 1.
 * Source: Traag, Waltman and van Eck, Sci. Rep. 9, 5233, 2019, algorithm A.2, RefinePartition; the random choice of the
 * part with its temperature θ near 0, that is the best one.
 */
export function refine(level: Level & Null, community: Int32Array, random: Random): Refined {
  const { order, offsets, neighbour, weight, out, into, penalty, tolerance } = level
  const communityOut = sumsOf(out, community, order)
  const communityInto = into === out ? communityOut : sumsOf(into, community, order)
  const part = Int32Array.from({ length: order }, (_, node) => node)
  const [partOut, partInto] = [out.slice(), into.slice()]
  const outward = tiesWithinCommunity(level, community)
  const size = new Int32Array(order).fill(1)
  const wellConnected = (index: number, group: number): boolean => {
    const [pOut, pInto] = [partOut[index] as number, partInto[index] as number]
    const expected = penalty * (pOut * ((communityInto[group] as number) - pInto) + pInto * ((communityOut[group] as number) - pOut))
    return (outward[index] as number) >= expected - tolerance
  }
  const tied = new Float64Array(order)
  const near = new Int32Array(order)
  for (const node of shuffle(part.slice(), random)) {
    const group = community[node] as number
    if (size[node] !== 1 || part[node] !== node || !wellConnected(node, group)) continue
    let nearCount = 0
    for (let arc = offsets[node] as number; arc < (offsets[node + 1] as number); arc += 1) {
      const other = neighbour[arc] as number
      if (other === node || community[other] !== group || weight[arc] === 0) continue
      const there = part[other] as number
      if (tied[there] === 0) near[nearCount++] = there
      tied[there] = (tied[there] as number) + (weight[arc] as number)
    }
    let best = -1
    let bestGain = -tolerance
    let bestTied = 0
    for (let index = 0; index < nearCount; index += 1) {
      const there = near[index] as number
      const ties = tied[there] as number
      tied[there] = 0
      const gain = ties - penalty * ((out[node] as number) * (partInto[there] as number) + (into[node] as number) * (partOut[there] as number))
      if (gain > bestGain && wellConnected(there, group)) {
        best = there
        bestGain = gain
        bestTied = ties
      }
    }
    if (best < 0) continue
    part[node] = best
    size[best] = (size[best] as number) + 1
    size[node] = 0
    partOut[best] = (partOut[best] as number) + (out[node] as number)
    partInto[best] = (partInto[best] as number) + (into[node] as number)
    outward[best] = (outward[best] as number) + (outward[node] as number) - 2 * bestTied
  }
  return numbered(part)
}

function tiesWithinCommunity({ order, offsets, neighbour, weight }: Level, community: Int32Array): Float64Array {
  const ties = new Float64Array(order)
  for (let node = 0; node < order; node += 1) {
    let sum = 0
    for (let arc = offsets[node] as number; arc < (offsets[node + 1] as number); arc += 1) {
      const other = neighbour[arc] as number
      if (other !== node && community[other] === community[node]) sum += weight[arc] as number
    }
    ties[node] = sum
  }
  return ties
}

function numbered(part: Int32Array): Refined {
  const numberOf = new Int32Array(part.length).fill(-1)
  let count = 0
  const of = part.map((index) => {
    if (numberOf[index] === -1) numberOf[index] = count++
    return numberOf[index] as number
  })
  return { of, count }
}

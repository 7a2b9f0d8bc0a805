import { dijkstra } from './dijkstra.js'
import type { Graph } from '../graph/graph.js'
import { type PathGraph, pathGraph, type PathOptions } from './pathGraph.js'
import { relabel } from './relabel.js'
import { searchOrder } from './searchOrder.js'

/**
 * What closeness, harmonic closeness, eccentricity and path lengths share. Sums of some sources; those of several
 * threads are added, field by field.
 */
export interface DistanceSums {
  /** Sources that reach each node, itself included. */
  readonly reached: Float64Array
  /** Sum of the distances from those sources. */
  readonly total: Float64Array
  /** Sum of 1/distance from those sources. */
  readonly reciprocal: Float64Array
  /** Greatest distance from each source to a node that it reaches. */
  readonly eccentricity: Float64Array
}

export function emptyDistanceSums(order: number): DistanceSums {
  return { reached: new Float64Array(order), total: new Float64Array(order), reciprocal: new Float64Array(order), eccentricity: new Float64Array(order) }
}

/** Sources of one batch. */
const BITS = 32

/** The graph with its nodes renumbered for speed: what is searched together lies together. */
export interface PreparedDistances extends PathGraph {
  /** The graph's node at each place. */
  readonly nodeAt: Int32Array
}

export function prepareDistances(graph: Graph, options: PathOptions = {}): PreparedDistances {
  const along = pathGraph(graph, options)
  const nodeAt = searchOrder(along)
  return { ...relabel(along, nodeAt), nodeAt }
}

/** All places in so many parts of about the same work; those that one batch takes together lie near each other. */
export function distanceParts({ order }: PreparedDistances, parts: number): Int32Array[] {
  const dealt: number[][] = Array.from({ length: parts }, () => [])
  for (let place = 0; place < order; place += 1) dealt[Math.floor(place / BITS) % parts]?.push(place)
  return dealt.filter((part) => part.length > 0).map((part) => Int32Array.from(part))
}

/** Sums at places, in the order of the graph's nodes. */
export function sumsOfNodes({ reached, total, reciprocal, eccentricity }: DistanceSums, nodeAt: Int32Array): DistanceSums {
  const ofNodes = (atPlaces: Float64Array): Float64Array => {
    const values = new Float64Array(nodeAt.length)
    for (let place = 0; place < nodeAt.length; place += 1) values[nodeAt[place] as number] = atPlaces[place] as number
    return values
  }
  return { reached: ofNodes(reached), total: ofNodes(total), reciprocal: ofNodes(reciprocal), eccentricity: ofNodes(eccentricity) }
}

/** The sums over all nodes. Cost: O(n m / 32), weighted O(n m log n). */
export function distanceSums(graph: Graph, options: PathOptions = {}): DistanceSums {
  const prepared = prepareDistances(graph, options)
  const sums = emptyDistanceSums(graph.order)
  for (const places of distanceParts(prepared, 1)) addDistances(prepared, places, sums)
  return sumsOfNodes(sums, prepared.nodeAt)
}

/** Adds the distances from some sources, each named once; sources and sums by the numbers of the prepared graph. */
export function addDistances(prepared: PathGraph, sources: Int32Array, into: DistanceSums): void {
  if (prepared.length === null) addHops(prepared, sources, into)
  else addLengths(prepared, sources, into)
}

function addLengths(prepared: PathGraph, sources: Int32Array, { reached, total, reciprocal, eccentricity }: DistanceSums): void {
  const search = dijkstra(prepared)
  for (const source of sources) {
    const count = search.run(source)
    for (let place = 0; place < count; place += 1) {
      const node = search.order[place] as number
      const distance = search.distance[node] as number
      reached[node] = (reached[node] as number) + 1
      total[node] = (total[node] as number) + distance
      if (distance > 0) reciprocal[node] = (reciprocal[node] as number) + 1 / distance
    }
    eccentricity[source] = search.distance[search.order[count - 1] as number] as number
  }
}

/** Of each node the bits of the sources that have come to it, that came on the last level, and that come now; and lists of nodes. */
interface Bits { readonly seen: Int32Array; readonly current: Int32Array; readonly coming: Int32Array; readonly active: Int32Array; readonly met: Int32Array }

/**
 * Breadth-first search from 32 sources at once, one bit each. M. Then and others, The More the Merrier: Efficient
 * Multi-Source Graph Traversal, PVLDB 8, 449-460, 2014.
 */
function addHops(graph: PathGraph, sources: Int32Array, into: DistanceSums): void {
  const ints = (): Int32Array => new Int32Array(graph.order)
  const bits: Bits = { seen: ints(), current: ints(), coming: ints(), active: ints(), met: ints() }
  for (let first = 0; first < sources.length; first += BITS) {
    const batch = sources.subarray(first, first + BITS)
    begin(bits, batch, into)
    let activeCount = batch.length
    for (let distance = 1; activeCount > 0; distance += 1) {
      activeCount = spread(graph, bits, activeCount)
      const still = settle(bits, { metCount: activeCount, distance }, into)
      for (let bit = 0; bit < batch.length; bit += 1) if ((still >>> bit) & 1) into.eccentricity[batch[bit] as number] = distance
    }
  }
}

function begin({ seen, current, active }: Bits, batch: Int32Array, { reached }: DistanceSums): void {
  seen.fill(0)
  for (let bit = 0; bit < batch.length; bit += 1) {
    const source = batch[bit] as number
    seen[source] = 1 << bit
    current[source] = 1 << bit
    active[bit] = source
    reached[source] = (reached[source] as number) + 1
  }
}

/** Sends the bits of the active nodes along their arcs; returns how many nodes new bits came to, listed in `met`. */
function spread({ offsets, neighbour }: PathGraph, { seen, current, coming, active, met }: Bits, activeCount: number): number {
  let metCount = 0
  for (let position = 0; position < activeCount; position += 1) {
    const node = active[position] as number
    const bits = current[node] as number
    const end = offsets[node + 1] as number
    for (let arc = offsets[node] as number; arc < end; arc += 1) {
      const next = neighbour[arc] as number
      const fresh = bits & ~(seen[next] as number)
      if (fresh === 0) continue
      const before = coming[next] as number
      if (before === 0) met[metCount++] = next
      coming[next] = before | fresh
    }
  }
  return metCount
}

interface Level { readonly metCount: number; readonly distance: number }

/** Books the new bits at this distance and makes their nodes the active ones; returns the sources that went so far. */
function settle({ seen, current, coming, active, met }: Bits, { metCount, distance }: Level, { reached, total, reciprocal }: DistanceSums): number {
  let still = 0
  for (let position = 0; position < metCount; position += 1) {
    const node = met[position] as number
    const bits = coming[node] as number
    const count = bitCount(bits)
    seen[node] = (seen[node] as number) | bits
    current[node] = bits
    coming[node] = 0
    active[position] = node
    still |= bits
    reached[node] = (reached[node] as number) + count
    total[node] = (total[node] as number) + count * distance
    reciprocal[node] = (reciprocal[node] as number) + count / distance
  }
  return still
}

/** Number of ones in 32 bits. H. S. Warren, Hacker's Delight, 2nd edition, 2012, section 5-1. */
function bitCount(bits: number): number {
  const pairs = bits - ((bits >>> 1) & 0x55555555)
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333)
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}

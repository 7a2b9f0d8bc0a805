import type { Graph } from '../graph/graph.js'
import { type Scratch, scratchFloats, type ScratchFloats, scratchInts } from '../scratch.js'

/**
 * The network on one level of aggregation. Ties within a node are left out: they are the same in every partition.
 * Strengths keep them.
 */
export interface Level {
  /** 0 is the graph itself. */
  readonly depth: number
  readonly order: number
  readonly offsets: Int32Array
  readonly neighbour: Int32Array
  readonly weight: Float64Array
  readonly out: Float64Array
  /** The same array as `out` in an undirected graph. */
  readonly into: Float64Array
}

/** Expected ties of two sets are penalty × (out₁ into₂ + into₁ out₂). */
export interface Null {
  readonly penalty: number
  /** Differences below it are rounding. */
  readonly tolerance: number
  /** Of the random choice in the refinement. */
  readonly temperature: number
}

/**
 * In mean weights of an edge. Less than igraph's 0.01: of 0.00005, 0.0003, 0.001, 0.004 and 0.02, the first two gave the
 * highest modularity after ten rounds (six seeds, Barabási-Albert graph and synthetic district of 50,000 nodes).
 */
const TEMPERATURE = 0.0003

/** Numbers 0 … count - 1, in the order of their first node. */
export interface Partition { readonly of: Int32Array<ArrayBuffer>; readonly count: number }

export interface LevelOptions { readonly weighted: boolean; readonly resolution: number }

/** The lowest level: the graph itself, an edge met from either end, loops only in the strengths. Cost: O(n + m). */
export function lowestLevel(graph: Graph, { weighted, resolution }: LevelOptions): Level & Null {
  const weights = weighted ? graph.weight : new Float64Array(graph.source.length).fill(1)
  const out = new Float64Array(graph.order)
  const into = graph.directed ? new Float64Array(graph.order) : out
  let total = 0
  for (let edge = 0; edge < weights.length; edge += 1) {
    const value = weights[edge] as number
    const [source, target] = [graph.source[edge] as number, graph.target[edge] as number]
    out[source] = (out[source] as number) + value
    into[target] = (into[target] as number) + value
    total += graph.directed ? value : 2 * value
  }
  const penalty = total === 0 ? 0 : (graph.directed ? 1 : 0.5) * resolution / total
  const meanWeight = total / ((graph.directed ? 1 : 2) * Math.max(1, weights.length))
  return { depth: 0, ...rowsOf(graph, weights), out, into, penalty, tolerance: 1e-13 * total, temperature: TEMPERATURE * meanWeight }
}

/** Compressed rows without loops; their order within a row does not matter here, which spares the sort of `adjacency`. */
function rowsOf({ order, source, target }: Graph, weights: Float64Array): Pick<Level, 'order' | 'offsets' | 'neighbour' | 'weight'> {
  const offsets = new Int32Array(order + 1)
  const count = (node: number): void => { offsets[node + 1] = (offsets[node + 1] as number) + 1 }
  for (let edge = 0; edge < source.length; edge += 1) {
    if (source[edge] === target[edge]) continue
    count(source[edge] as number)
    count(target[edge] as number)
  }
  for (let node = 0; node < order; node += 1) offsets[node + 1] = (offsets[node + 1] as number) + (offsets[node] as number)
  const arcs = offsets[order] as number
  const [next, neighbour, weight] = [offsets.slice(), new Int32Array(arcs), new Float64Array(arcs)]
  const put = (node: number, other: number, value: number): void => {
    const place = next[node] as number
    neighbour[place] = other
    weight[place] = value
    next[node] = place + 1
  }
  for (let edge = 0; edge < source.length; edge += 1) {
    const [one, other] = [source[edge] as number, target[edge] as number]
    if (one === other) continue
    put(one, other, weights[edge] as number)
    put(other, one, weights[edge] as number)
  }
  return { order, offsets, neighbour, weight }
}

/** Each part becomes one node. The arcs lie in working memory, one for each depth. Cost: O(n + m). */
export function aggregate(level: Level & Null, { of: partition, count }: Partition): Level & Null {
  const { nodes, offsets: starts } = membersOf(partition, count)
  const { offsets: from, neighbour: ends, weight: values } = level
  const offsets = new Int32Array(count + 1)
  const depth = level.depth + 1
  const { neighbour, weight } = roomFor(depth, ends.length)
  const placeOf = new Int32Array(count).fill(-1)
  let arcs = 0
  for (let group = 0; group < count; group += 1) {
    const start = arcs
    const lastMember = starts[group + 1] as number
    for (let member = starts[group] as number; member < lastMember; member += 1) {
      const node = nodes[member] as number
      const end = from[node + 1] as number
      for (let arc = from[node] as number; arc < end; arc += 1) {
        const other = partition[ends[arc] as number] as number
        if (other === group) continue
        const place = placeOf[other] as number
        if (place >= start) weight[place] = (weight[place] as number) + (values[arc] as number)
        else {
          placeOf[other] = arcs
          neighbour[arcs] = other
          weight[arcs] = values[arc] as number
          arcs += 1
        }
      }
    }
    offsets[group + 1] = arcs
  }
  const out = sumsOf(level.out, partition, count)
  const into = level.into === level.out ? out : sumsOf(level.into, partition, count)
  return { ...level, depth, order: count, offsets, neighbour: neighbour.subarray(0, arcs), weight: weight.subarray(0, arcs), out, into }
}

const rooms: { neighbour: Scratch<Int32Array<ArrayBuffer>>; weight: ScratchFloats }[] = []

/** The levels of one round are all read again on the way back, so that each has its own. */
function roomFor(depth: number, arcs: number): { neighbour: Int32Array; weight: Float64Array } {
  const room = rooms[depth] ??= { neighbour: scratchInts(), weight: scratchFloats() }
  return { neighbour: room.neighbour.take(arcs), weight: room.weight.take(arcs) }
}

export function sumsOf(values: Float64Array, partition: Int32Array, count: number): Float64Array {
  const sums = new Float64Array(count)
  for (let node = 0; node < values.length; node += 1) {
    const group = partition[node] as number
    sums[group] = (sums[group] as number) + (values[node] as number)
  }
  return sums
}

function membersOf(partition: Int32Array, count: number): { offsets: Int32Array; nodes: Int32Array } {
  const offsets = new Int32Array(count + 1)
  for (const group of partition) offsets[group + 1] = (offsets[group + 1] as number) + 1
  for (let group = 0; group < count; group += 1) offsets[group + 1] = (offsets[group + 1] as number) + (offsets[group] as number)
  const next = offsets.slice()
  const nodes = new Int32Array(partition.length)
  partition.forEach((group, node) => {
    nodes[next[group] as number] = node
    next[group] = (next[group] as number) + 1
  })
  return { offsets, nodes }
}

/** The same groups, numbered 0 … count - 1 in the order of their first node. `group` has numbers 0 … length - 1. */
export function numbered(group: Int32Array<ArrayBuffer>): Partition {
  const numberOf = new Int32Array(group.length).fill(-1)
  let count = 0
  const of = group.map((index) => {
    if (numberOf[index] === -1) numberOf[index] = count++
    return numberOf[index] as number
  })
  return { of, count }
}

import { adjacency, startsOf } from '../graph/adjacency.js'
import type { Graph } from '../graph/graph.js'
import { scratchFloats, type ScratchFloats } from '../scratch.js'

const [startScratch, endScratch] = [scratchFloats(), scratchFloats()]

/**
 * Assortativity by degree: the correlation of the degrees at the two ends of an edge, from -1 to 1; directed of the
 * out-degree where an arc starts with the in-degree where it ends. Null without edges and where all ends have the same
 * degree (NetworkX says NaN). M. E. J. Newman, Phys. Rev. E 67, 026126, 2003, equations 21 and 25.
 * As NetworkX 3 `degree_assortativity_coefficient()` and `degree_pearson_correlation_coefficient()`. Cost: O(n + m).
 */
export function degreeAssortativity(graph: Graph): number | null {
  const rows = adjacency(graph)
  if (graph.directed) return correlation(graph, spreadOf(rows.offsets, startScratch), spreadOf(startsOf(graph.target, graph.order), endScratch))
  const side = spreadOf(rows.offsets, startScratch, rows.neighbour.length < 2 * graph.source.length ? loopsOf(graph) : undefined)
  return correlation(graph, side, side)
}

/** One end of the arcs. */
interface Spread {
  /** Of the degree of each node, over the arcs. */
  readonly fromMean: Float64Array
  /** Sums of the squares of that, over all arcs and over the loops of an undirected graph. */
  readonly squares: number
  readonly ofLoops: number
}

/** Degrees and their sums are whole, so that squares are exactly 0 where all are alike. An undirected loop is one arc, and two of a degree. */
function spreadOf(offsets: Int32Array, scratch: ScratchFloats, loops?: Int32Array): Spread {
  const order = offsets.length - 1
  const fromMean = scratch.take(order)
  let sum = 0
  for (let node = 0, from = 0; node < order; node += 1) {
    const to = offsets[node + 1] as number
    fromMean[node] = loops === undefined ? to - from : to - from + (loops[node] as number)
    sum += (to - from) * (fromMean[node] as number)
    from = to
  }
  const mean = sum / (offsets[order] as number)
  let squares = 0
  let ofLoops = 0
  for (let node = 0, from = 0; node < order; node += 1) {
    const to = offsets[node + 1] as number
    const difference = (fromMean[node] as number) - mean
    fromMean[node] = difference
    squares += (to - from) * difference * difference
    if (loops !== undefined) ofLoops += (loops[node] as number) * difference * difference
    from = to
  }
  return { fromMean, squares, ofLoops }
}

/** Pearson's correlation, from differences from the means, so that nothing cancels out; null where one of the two does not vary. */
function correlation(graph: Graph, start: Spread, end: Spread): number | null {
  if (!(start.squares > 0 && end.squares > 0)) return null
  const products = productsOverEdges(graph, start.fromMean, end.fromMean)
  return (graph.directed ? products : 2 * products - start.ofLoops) / Math.sqrt(start.squares * end.squares)
}

/** Four sums side by side: an addition need not wait for the one before. */
function productsOverEdges({ source, target }: Graph, start: Float64Array, end: Float64Array): number {
  const edges = source.length
  let first = 0
  let second = 0
  let third = 0
  let fourth = 0
  let edge = 0
  for (; edge + 3 < edges; edge += 4) {
    first += (start[source[edge] as number] as number) * (end[target[edge] as number] as number)
    second += (start[source[edge + 1] as number] as number) * (end[target[edge + 1] as number] as number)
    third += (start[source[edge + 2] as number] as number) * (end[target[edge + 2] as number] as number)
    fourth += (start[source[edge + 3] as number] as number) * (end[target[edge + 3] as number] as number)
  }
  for (; edge < edges; edge += 1) first += (start[source[edge] as number] as number) * (end[target[edge] as number] as number)
  return first + second + (third + fourth)
}

function loopsOf({ order, source, target }: Graph): Int32Array {
  const loops = new Int32Array(order)
  for (let edge = 0; edge < source.length; edge += 1) {
    if (source[edge] === target[edge]) loops[source[edge] as number] = (loops[source[edge] as number] as number) + 1
  }
  return loops
}

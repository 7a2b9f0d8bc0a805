import { type Adjacency, adjacency } from '../graph/adjacency.js'
import type { Graph } from '../graph/graph.js'
import { randomFrom, shuffle } from '../random.js'
import { permutationTest, type PermutationTest } from './permutationTest.js'

export interface QapOptions {
  readonly seed: number
  /** Default 999. */
  readonly permutations?: number
  /** The weight of an edge is its value; otherwise 1. */
  readonly weighted?: boolean
}

/**
 * QAP correlation of two relations between the same nodes: Pearson's correlation over all ordered pairs (no loops), where
 * a pair without an edge is 0. Is it more than chance? Ties are not independent of each other, so the nodes of the second network are
 * permuted, which keeps its structure. `observed` is the correlation. Null where a network has no or every tie of the
 * same value, so that nothing varies.
 * Source: Krackhardt, Predicting with networks, Soc. Networks 10, 359-381, 1988. Cost: O(m log d) a permutation.
 */
export function qapCorrelation(one: Graph, other: Graph, { seed, permutations = 999, weighted = false }: QapOptions): PermutationTest | null {
  if (one.order !== other.order) throw new Error(`qapCorrelation: the networks need the same nodes, but have ${one.order} and ${other.order}`)
  const [first, second] = [valuesOf(one, weighted), valuesOf(other, weighted)]
  const cells = one.order * (one.order - 1)
  const spread = Math.sqrt(varianceOf(first, cells) * varianceOf(second, cells))
  if (!(spread > 1e-12)) return null
  const correlation = (places: Int32Array): number => (productSum(first, second, places) / cells - sumOf(first) / cells * (sumOf(second) / cells)) / spread
  const places = Int32Array.from({ length: one.order }, (_, node) => node)
  const observed = correlation(places)
  const random = randomFrom(seed)
  return permutationTest(observed, Float64Array.from({ length: permutations }, () => correlation(shuffle(places, random))))
}

function valuesOf(graph: Graph, weighted: boolean): Adjacency {
  const rows = adjacency(graph, 'OUT')
  const weight = weighted ? rows.weight.slice() : new Float64Array(rows.weight.length).fill(1)
  forEachArc(rows, (from, arc) => { if (rows.neighbour[arc] === from) weight[arc] = 0 })
  return { ...rows, weight }
}

function forEachArc({ order, offsets }: Adjacency, visit: (from: number, arc: number) => void): void {
  for (let from = 0; from < order; from += 1) {
    for (let arc = offsets[from] as number; arc < (offsets[from + 1] as number); arc += 1) visit(from, arc)
  }
}

function sumOf({ weight }: Adjacency): number {
  return weight.reduce((sum, value) => sum + value, 0)
}

function varianceOf(rows: Adjacency, cells: number): number {
  return cells === 0 ? 0 : rows.weight.reduce((sum, value) => sum + value * value, 0) / cells - (sumOf(rows) / cells) ** 2
}

/** Σ of a value of the first times that of the second, whose nodes stand at other places. */
function productSum(first: Adjacency, second: Adjacency, places: Int32Array): number {
  let sum = 0
  forEachArc(first, (from, arc) => {
    sum += (first.weight[arc] as number) * valueAt(second, places[from] as number, places[first.neighbour[arc] as number] as number)
  })
  return sum
}

function valueAt({ offsets, neighbour, weight }: Adjacency, from: number, to: number): number {
  let [low, high] = [offsets[from] as number, (offsets[from + 1] as number) - 1]
  while (low <= high) {
    const middle = (low + high) >> 1
    const found = neighbour[middle] as number
    if (found === to) return weight[middle] as number
    if (found < to) low = middle + 1
    else high = middle - 1
  }
  return 0
}

import { adjacency, startsOf } from '../graph/adjacency.js'
import type { Graph } from '../graph/graph.js'
import { type DegreePairs, degreePairs } from './wasm/degreePairs.js'

/**
 * Assortativity by degree: the correlation of the degrees at the two ends of an edge, from -1 to 1; directed of the
 * out-degree where an arc starts with the in-degree where it ends. Null without edges and where all ends have the same
 * degree (NetworkX says NaN). M. E. J. Newman, Phys. Rev. E 67, 026126, 2003, equations 21 and 25.
 * As NetworkX 3 `degree_assortativity_coefficient()` and `degree_pearson_correlation_coefficient()`. Pearson's correlation
 * from sums of whole numbers, made in WebAssembly (graph-api/assembly/degreePairs), so that nothing is rounded before the
 * division. Cost: O(n + m).
 */
export function degreeAssortativity(graph: Graph): number | null {
  const kernel = degreePairs()
  const rows = adjacency(graph)
  kernel.setUp(graph.order, graph.source.length)
  put(kernel, kernel.sources(), graph.source)
  put(kernel, kernel.targets(), graph.target)
  put(kernel, kernel.starts(), rows.offsets)
  return graph.directed ? ofArcs(kernel, graph) : ofTies(kernel, graph, rows.neighbour.length)
}

function ofArcs(kernel: DegreePairs, { target, order, source }: Graph): number | null {
  put(kernel, kernel.ends(), startsOf(target, order))
  const arcs = BigInt(source.length)
  kernel.passStarts()
  const starts = spread(kernel, arcs)
  const startSum = kernel.degreeSum()
  kernel.passEnds()
  const ends = spread(kernel, arcs)
  if (starts === 0n || ends === 0n) return null
  const together = Number(arcs * kernel.products(true) - startSum * kernel.degreeSum())
  return together / Math.sqrt(Number(starts)) / Math.sqrt(Number(ends))
}

/** An edge is two arcs; a loop is one, and two of a degree. */
function ofTies(kernel: DegreePairs, graph: Graph, arcCount: number): number | null {
  const hasLoops = arcCount < 2 * graph.source.length
  if (hasLoops) put(kernel, kernel.loops(), loopsOf(graph))
  if (hasLoops) kernel.passWithLoops()
  else kernel.passStarts()
  const arcs = BigInt(arcCount)
  const squares = spread(kernel, arcs)
  if (squares === 0n) return null
  const products = 2n * kernel.products(false) - (hasLoops ? kernel.loopSquareSum() : 0n)
  const sum = kernel.degreeSum()
  return Number(arcs * products - sum * sum) / Number(squares)
}

/** The variance of the degrees over the arcs, times the square of their number. */
function spread(kernel: DegreePairs, arcs: bigint): bigint {
  const sum = kernel.degreeSum()
  return arcs * kernel.squareSum() - sum * sum
}

function put({ memory: { buffer } }: DegreePairs, at: number, values: Int32Array): void {
  new Int32Array(buffer, at, values.length).set(values)
}

function loopsOf({ order, source, target }: Graph): Int32Array {
  const loops = new Int32Array(order)
  for (let edge = 0; edge < source.length; edge += 1) {
    if (source[edge] === target[edge]) loops[source[edge] as number] = (loops[source[edge] as number] as number) + 1
  }
  return loops
}

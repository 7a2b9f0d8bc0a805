import { adjacency, startsOf } from '../graph/adjacency.js'
import type { Graph } from '../graph/graph.js'
import { type DegreePairs, degreePairs } from './wasm/degreePairs.js'

/**
 * Assortativity by degree: the correlation of the degrees at the two ends of an edge, from -1 to 1; directed of the
 * out-degree where an arc starts with the in-degree where it ends. Null without edges and where all ends have the same
 * degree (NetworkX says NaN). M. E. J. Newman, Phys. Rev. E 67, 026126, 2003, equations 21 and 25.
 * As NetworkX 3 `degree_assortativity_coefficient()` and `degree_pearson_correlation_coefficient()`. Pearson's correlation
 * from differences from the means, so that nothing cancels out, in WebAssembly (graph-api/assembly/degreePairs). Cost: O(n + m).
 */
export function degreeAssortativity(graph: Graph): number | null {
  const kernel = degreePairs()
  const rows = adjacency(graph)
  kernel.setUp(graph.order, graph.source.length)
  put(kernel, kernel.sources(), graph.source)
  put(kernel, kernel.targets(), graph.target)
  put(kernel, kernel.starts(), rows.offsets)
  return graph.directed ? ofArcs(kernel, graph) : ofTies(kernel, graph, rows.neighbour.length < 2 * graph.source.length)
}

/** Degrees and their sums are whole numbers: squares are exactly 0 where all are alike. */
function ofArcs(kernel: DegreePairs, { target, order }: Graph): number | null {
  put(kernel, kernel.ends(), startsOf(target, order))
  const [starts, ends] = [kernel.spreadOfStarts(false), kernel.spreadOfEnds()]
  return starts > 0 && ends > 0 ? kernel.products(true) / Math.sqrt(starts * ends) : null
}

/** An edge is two arcs; a loop is one, and two of a degree. */
function ofTies(kernel: DegreePairs, graph: Graph, hasLoops: boolean): number | null {
  if (hasLoops) put(kernel, kernel.loops(), loopsOf(graph))
  const squares = kernel.spreadOfStarts(hasLoops)
  return squares > 0 ? (2 * kernel.products(false) - kernel.ofLoops()) / squares : null
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

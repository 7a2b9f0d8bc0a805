import type { Graph } from '../graph/graph.js'

/**
 * Assortativity by degree: the correlation of the degrees at the two ends of an edge, from -1 to 1; directed of the
 * out-degree where an arc starts with the in-degree where it ends. Null without edges and where all ends have the same
 * degree (NetworkX says NaN). M. E. J. Newman, Phys. Rev. E 67, 026126, 2003, equations 21 and 25.
 * As NetworkX 3 `degree_assortativity_coefficient()` and `degree_pearson_correlation_coefficient()`. Cost: O(n + m).
 */
export function degreeAssortativity(graph: Graph): number | null {
  const { outDegree, inDegree } = arcCounts(graph)
  if (graph.directed) return correlation(graph, { value: outDegree, arcs: outDegree }, { value: inDegree, arcs: inDegree })
  const loops = loopsOf(graph)
  const degree = outDegree.map((count, node) => count + (inDegree[node] as number))
  const side = { value: degree, arcs: degree.map((count, node) => count - (loops[node] as number)) }
  return correlation(graph, side, side)
}

/** One end of the arcs: what stands there for each node, and at how many arcs. */
interface Side { readonly value: Int32Array; readonly arcs: Int32Array }

/**
 * Pearson's correlation, from differences from the means, so that nothing cancels out; null where one of the two does not
 * vary. Means and squares need only the nodes. An undirected edge is two arcs, a loop one.
 */
function correlation(graph: Graph, start: Side, end: Side): number | null {
  const [first, second] = [spreadOf(start), spreadOf(end)]
  if (first.squares === 0 || second.squares === 0) return null
  const { directed, source, target } = graph
  let products = 0
  for (let edge = 0; edge < source.length; edge += 1) {
    const [one, other] = [source[edge] as number, target[edge] as number]
    const product = ((start.value[one] as number) - first.mean) * ((end.value[other] as number) - second.mean)
    products += directed || one === other ? product : 2 * product
  }
  return products / Math.sqrt(first.squares * second.squares)
}

/** Mean over the arcs and sum of the squared differences from it; exactly 0 where all are alike. */
function spreadOf({ value, arcs }: Side): { mean: number; squares: number } {
  let [count, sum, least, greatest] = [0, 0, Infinity, -Infinity]
  for (let node = 0; node < value.length; node += 1) {
    if (arcs[node] === 0) continue
    count += arcs[node] as number
    sum += (arcs[node] as number) * (value[node] as number)
    least = Math.min(least, value[node] as number)
    greatest = Math.max(greatest, value[node] as number)
  }
  if (!(least < greatest)) return { mean: least, squares: 0 }
  const mean = sum / count
  let squares = 0
  for (let node = 0; node < value.length; node += 1) squares += (arcs[node] as number) * ((value[node] as number) - mean) ** 2
  return { mean, squares }
}

function arcCounts({ order, source, target }: Graph): { outDegree: Int32Array; inDegree: Int32Array } {
  const [outDegree, inDegree] = [new Int32Array(order), new Int32Array(order)]
  for (let edge = 0; edge < source.length; edge += 1) {
    outDegree[source[edge] as number] = (outDegree[source[edge] as number] as number) + 1
    inDegree[target[edge] as number] = (inDegree[target[edge] as number] as number) + 1
  }
  return { outDegree, inDegree }
}

function loopsOf({ order, source, target }: Graph): Int32Array {
  const loops = new Int32Array(order)
  for (let edge = 0; edge < source.length; edge += 1) {
    if (source[edge] === target[edge]) loops[source[edge] as number] = (loops[source[edge] as number] as number) + 1
  }
  return loops
}

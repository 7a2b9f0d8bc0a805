import { adjacency } from '../graph/adjacency.js'
import type { Graph } from '../graph/graph.js'
import { degrees } from './degree.js'

/**
 * Assortativity by degree: the correlation of the degrees at the two ends of an edge, from -1 to 1; directed of the
 * out-degree where an arc starts with the in-degree where it ends. Null without edges and where all ends have the same
 * degree (NetworkX says NaN). M. E. J. Newman, Phys. Rev. E 67, 026126, 2003, equations 21 and 25.
 * As NetworkX 3 `degree_assortativity_coefficient()` and `degree_pearson_correlation_coefficient()`. Cost: O(n + m).
 */
export function degreeAssortativity(graph: Graph): number | null {
  const { degree, inDegree, outDegree } = degrees(graph)
  const { offsets, neighbour } = adjacency(graph)
  const [first, second] = graph.directed ? [outDegree, inDegree] : [degree, degree]
  const starts = Float64Array.from(neighbour)
  for (let node = 0; node < graph.order; node += 1) starts.fill(first[node] as number, offsets[node], offsets[node + 1])
  return correlation(starts, Float64Array.from(neighbour, (node) => second[node] as number))
}

/** Pearson's correlation; null where one of the two does not vary. */
function correlation(one: Float64Array, other: Float64Array): number | null {
  if (one.every((value) => value === one[0]) || other.every((value) => value === other[0])) return null
  const [first, second] = [centred(one), centred(other)]
  const dot = (a: Float64Array, b: Float64Array): number => a.reduce((sum, value, index) => sum + value * (b[index] as number), 0)
  return dot(first, second) / Math.sqrt(dot(first, first) * dot(second, second))
}

function centred(values: Float64Array): Float64Array {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length
  return values.map((value) => value - mean)
}

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
  return graph.directed ? correlation(endsOf(graph, outDegree, inDegree)) : correlation(endsOf(graph, degree, degree))
}

interface Ends { readonly starts: Float64Array; readonly ends: Float64Array }

/** What stands at the two ends of each arc; an undirected edge is two arcs, a loop one. */
function endsOf({ directed, source, target }: Graph, first: Int32Array, second: Int32Array): Ends {
  const [starts, ends] = [new Float64Array(2 * source.length), new Float64Array(2 * source.length)]
  let count = 0
  for (let edge = 0; edge < source.length; edge += 1) {
    const [one, other] = [source[edge] as number, target[edge] as number]
    starts[count] = first[one] as number
    ends[count] = second[other] as number
    count += 1
    if (directed || one === other) continue
    starts[count] = first[other] as number
    ends[count] = second[one] as number
    count += 1
  }
  return { starts: starts.subarray(0, count), ends: ends.subarray(0, count) }
}

/** Pearson's correlation, from differences from the means, so that nothing cancels out; null where one of the two does not vary. */
function correlation({ starts, ends }: Ends): number | null {
  if (!varies(starts) || !varies(ends)) return null
  const [mean, otherMean] = [meanOf(starts), meanOf(ends)]
  let [squares, otherSquares, products] = [0, 0, 0]
  for (let arc = 0; arc < starts.length; arc += 1) {
    const [one, other] = [(starts[arc] as number) - mean, (ends[arc] as number) - otherMean]
    squares += one * one
    otherSquares += other * other
    products += one * other
  }
  return products / Math.sqrt(squares * otherSquares)
}

const varies = (values: Float64Array): boolean => values.some((value) => value !== values[0])

function meanOf(values: Float64Array): number {
  let sum = 0
  for (let index = 0; index < values.length; index += 1) sum += values[index] as number
  return sum / values.length
}

import { adjacency } from '../graph/adjacency.js'
import { type Graph, size } from '../graph/graph.js'
import { lanczos } from './lanczos.js'
import { strongComponents } from './strongComponents.js'

interface Options {
  /** A tie counts by its weight (its strength); otherwise 1 each. Default false. */
  readonly weighted?: boolean
}

const ENOUGH = 1e-12
/** Below this a change is mostly rounding. */
const ROUNDING = 1e-15
/** Arcs followed before the search is given up: a long thin network needs more steps than its answer is worth. */
const MOST_WORK = 1e9

/**
 * Eigenvector centrality: a node counts as much as those tied to it (directed: those with an arc to it) count together;
 * positive, of Euclidean norm 1. Null where that is not unique or not positive: without nodes, in a network that is not
 * (strongly) connected by positive weights, with a negative weight; and where 1e9 arc visits do not settle it.
 * P. Bonacich, J. Math. Sociol. 2, 113-120, 1972. As NetworkX 3 `eigenvector_centrality()`, the left eigenvector, which by
 * default stops at 1e-6 per node; here the estimated error is at most 1e-12. Undirected by Lanczos' method (lanczos.ts),
 * directed by power iteration with A + I. Cost: O(n + m) a step.
 */
export function eigenvector(graph: Graph, { weighted = false }: Options = {}): Float64Array | null {
  if (graph.order === 0 || !isConnected(graph, weighted)) return null
  if (graph.directed) return byPowers(graph, weighted)
  const rows = adjacency(graph)
  return lanczos({ rows, weight: weighted ? overGreatest(rows.weight) : null }, MOST_WORK / (graph.order + rows.neighbour.length))
}

/** The eigenvector is that of any multiple of the matrix, and squares of this one stay numbers. */
function overGreatest(weights: Float64Array): Float64Array {
  const greatest = weights.reduce((one, other) => Math.max(one, other), 0)
  return greatest > 0 ? weights.map((weight) => weight / greatest) : weights
}

function byPowers(graph: Graph, weighted: boolean): Float64Array | null {
  const { offsets, neighbour, weight } = adjacency(graph, 'IN')
  let [vector, next] = [new Float64Array(graph.order).fill(1 / Math.sqrt(graph.order)), new Float64Array(graph.order)]

  const sumOf = (node: number): number => {
    let sum = vector[node] as number
    const end = offsets[node + 1] as number
    for (let arc = offsets[node] as number; arc < end; arc += 1) sum += vector[neighbour[arc] as number] as number
    return sum
  }
  const weightedSumOf = (node: number): number => {
    let sum = vector[node] as number
    const end = offsets[node + 1] as number
    for (let arc = offsets[node] as number; arc < end; arc += 1) sum += (vector[neighbour[arc] as number] as number) * (weight[arc] as number)
    return sum
  }
  const multiply = (): void => {
    if (weighted) for (let node = 0; node < graph.order; node += 1) next[node] = weightedSumOf(node)
    else for (let node = 0; node < graph.order; node += 1) next[node] = sumOf(node)
  }

  const settled = convergence()
  const mostSteps = MOST_WORK / (graph.order + neighbour.length)
  for (let step = 0; step < mostSteps; step += 1) {
    multiply()
    const change = normalise(next, vector);
    [vector, next] = [next, vector]
    if (settled(change)) return vector
  }
  return null
}

function isConnected(graph: Graph, weighted: boolean): boolean {
  if (!weighted) return strongComponents(graph).count === 1
  if (graph.weight.some((weight) => !(weight >= 0))) return false
  const edges = Int32Array.from(graph.weight, (_, edge) => edge).filter((edge) => (graph.weight[edge] as number) > 0)
  const [source, target] = [graph.source, graph.target].map((ends) => edges.map((edge) => ends[edge] as number)) as [Int32Array, Int32Array]
  return strongComponents(edges.length === size(graph) ? graph : { ...graph, source, target }).count === 1
}

/** Brings a vector to length 1 and tells how far it is from another. */
function normalise(vector: Float64Array, from: Float64Array): number {
  let sum = 0
  for (let node = 0; node < vector.length; node += 1) sum += (vector[node] as number) ** 2
  const length = Math.sqrt(sum)
  let squares = 0
  for (let node = 0; node < vector.length; node += 1) {
    const value = (vector[node] as number) / length
    vector[node] = value
    squares += (value - (from[node] as number)) ** 2
  }
  return Math.sqrt(squares)
}

/** So many steps that change nothing but rounding: the first vector was the answer, as in a network where all have the same degree. */
const STILL_STEPS = 8

/** Judges the error by the changes: when each is `ratio` times the last, all that are still to come sum to change · ratio / (1 - ratio). */
function convergence(): (change: number) => boolean {
  let [last, ratio, stillSteps, hasMoved] = [Infinity, 1, 0, false]
  return (change) => {
    hasMoved ||= change > 10 * ROUNDING
    stillSteps += 1
    if (!hasMoved && stillSteps >= STILL_STEPS) return true
    if (last === Infinity) {
      last = change
      return change === 0
    }
    if (change > 10 * ROUNDING || ratio === 1) ratio = Math.max(change / last, 0.9 * ratio)
    last = change
    if (change === 0) return true
    const error = ratio < 1 ? change * ratio / (1 - ratio) : Infinity
    return error < ENOUGH || (change < ROUNDING && error < 100 * ENOUGH)
  }
}

import { adjacency } from '../graph/adjacency.js'
import type { Graph } from '../graph/graph.js'
import { betweenness } from './betweenness.js'
import { closeness } from './closeness.js'

/**
 * Centralisation: how much a network hangs on one node; the sum of the differences from the most central node, over the
 * largest sum that a graph of that order can have, which a star has: 1 for a star, 0 where all are alike. Null below three
 * nodes. L. C. Freeman, Social Networks 1, 215-239, 1978. NetworkX has no such function; the centralities are NetworkX'.
 */
function centralisation(values: Float64Array, most: number): number | null {
  if (values.length < 3) return null
  const greatest = values.reduce((one, other) => Math.max(one, other), 0)
  return values.reduce((sum, value) => sum + greatest - value, 0) / most
}

/**
 * By degree, loops not counted. Largest sum: (n - 1)(n - 2); directed, in-degree plus out-degree, twice that, of a star
 * with arcs both ways. Cost: O(n + m).
 */
export function degreeCentralisation(graph: Graph): number | null {
  const { offsets, neighbour } = adjacency(graph, 'BOTH')
  const degree = new Float64Array(graph.order)
  for (let node = 0; node < graph.order; node += 1) {
    degree[node] = neighbour.subarray(offsets[node], offsets[node + 1]).filter((other) => other !== node).length
  }
  return centralisation(degree, largestDegreeSum(graph.order, graph.directed))
}

export function largestDegreeSum(order: number, directed: boolean): number {
  return (order - 1) * (order - 2) * (directed ? 2 : 1)
}

/** By normalised betweenness. Largest sum: n - 1. Takes the result of `betweenness` where it is at hand. Cost: O(n m). */
export function betweennessCentralisation(graph: Graph, values: Float64Array = betweenness(graph)): number | null {
  return centralisation(values, largestBetweennessSum(graph.order))
}

export function largestBetweennessSum(order: number): number {
  return order - 1
}

/**
 * By closeness. Largest sum: (n - 1)(n - 2) / (2n - 3), of a star; directed n - 1, of a star whose arcs all lead to its
 * middle. Takes the result of `closeness` where it is at hand. Cost: that of `closeness`.
 */
export function closenessCentralisation(graph: Graph, values: Float64Array = closeness(graph)): number | null {
  return centralisation(values, largestClosenessSum(graph.order, graph.directed))
}

export function largestClosenessSum(order: number, directed: boolean): number {
  const others = order - 1
  return directed ? others : others * (others - 1) / (2 * others - 1)
}

import type { Graph } from '../graph/graph.js'
import { components } from './components.js'
import type { DependencySums } from './dependencySums.js'
import { hopDependencies } from './hopDependencies.js'
import { lengthDependencies } from './lengthDependencies.js'
import { type PathGraph, pathGraph, type PathOptions } from './pathGraph.js'

/** The graph as the kernel reads it; typed arrays only, so that threads can share it. */
export interface PreparedBetweenness extends PathGraph {
  /** Nodes that each node can reach, itself included; null in a directed graph, where that is not known beforehand. */
  readonly reach: Int32Array | null
}

export function prepareBetweenness(graph: Graph, { weighted = false }: PathOptions = {}): PreparedBetweenness {
  return { ...pathGraph(graph, { weighted }), reach: graph.directed ? null : componentSizes(graph) }
}

function componentSizes(graph: Graph): Int32Array {
  const { count, of } = components(graph)
  const sizes = new Int32Array(count)
  for (const component of of) sizes[component] = (sizes[component] as number) + 1
  return of.map((component) => sizes[component] as number)
}

/**
 * Adds the dependencies of some sources to `into`: sums over all sources, from one thread or many, are the raw
 * betweenness of ordered pairs.
 */
export function accumulateBetweenness(prepared: PreparedBetweenness, sources: Int32Array, into: DependencySums): void {
  const accumulate = prepared.length === null ? hopDependencies(prepared, prepared.reach, into) : lengthDependencies(prepared, into)
  for (const source of sources) accumulate(source)
}

/** Share of the ordered pairs of other nodes; 0 below three nodes, where there is no such pair. */
export function normaliseBetweenness(sums: Float64Array, order: number): Float64Array {
  const pairs = (order - 1) * (order - 2)
  return pairs > 0 ? sums.map((sum) => sum / pairs) : new Float64Array(sums.length)
}

/** Share of all ordered pairs; 0 below two nodes. */
export function normaliseEdgeBetweenness(sums: Float64Array, order: number): Float64Array {
  const pairs = order * (order - 1)
  return pairs > 0 ? sums.map((sum) => sum / pairs) : new Float64Array(sums.length)
}

/**
 * Betweenness: how often a node lies on the shortest paths between two others, as a share of all pairs of others; where
 * several paths are shortest, each counts its part. Weighted: an edge has length 1/weight. Loops and unreachable pairs
 * add nothing. L. C. Freeman, Sociometry 40, 35-41, 1977; algorithm: U. Brandes, J. Math. Sociol. 25, 163-177, 2001.
 * As NetworkX 3 `betweenness_centrality(normalized=True, endpoints=False)`. Cost: O(n m), weighted O(n m log n).
 */
export function betweenness(graph: Graph, options: PathOptions = {}): Float64Array {
  const sums = { nodes: new Float64Array(graph.order), edges: null }
  accumulateBetweenness(prepareBetweenness(graph, options), everyNode(graph), sums)
  return normaliseBetweenness(sums.nodes, graph.order)
}

/**
 * Edge betweenness: the share of all pairs whose shortest paths use an edge; 0 for a loop. M. Girvan and M. E. J. Newman,
 * PNAS 99, 7821-7826, 2002. As NetworkX 3 `edge_betweenness_centrality(normalized=True)`. Cost as `betweenness`.
 */
export function edgeBetweenness(graph: Graph, options: PathOptions = {}): Float64Array {
  const prepared = prepareBetweenness(graph, options)
  const edges = new Float64Array(prepared.size)
  accumulateBetweenness(prepared, everyNode(graph), { nodes: new Float64Array(graph.order), edges })
  return normaliseEdgeBetweenness(edges, graph.order)
}

function everyNode(graph: Graph): Int32Array {
  return Int32Array.from({ length: graph.order }, (_, node) => node)
}

import type { Graph } from '../graph/graph.js'
import { components } from './components.js'
import type { DependencySums } from './dependencySums.js'
import { addHopDependencies, type HopGraph } from './hopDependencies.js'
import { lengthDependencies } from './lengthDependencies.js'
import { type ArcsAgainst, pathGraph, type PathOptions } from './pathGraph.js'
import { placesOf, relabel } from './relabel.js'
import { searchOrder } from './searchOrder.js'
import { LANES } from './wasm/hopBatches.js'

/**
 * The graph as the kernel reads it, its nodes renumbered for speed; typed arrays only, so that threads can share it.
 * Outside, nodes keep the numbers of the graph.
 */
export interface PreparedBetweenness extends HopGraph {
  /** The graph's node at each place. */
  readonly nodeAt: Int32Array
}

export function prepareBetweenness(graph: Graph, { weighted = false }: PathOptions = {}): PreparedBetweenness {
  const along = pathGraph(graph, { weighted })
  const nodeAt = searchOrder(along)
  const needsAgainst = graph.directed && !weighted
  return {
    ...relabel(along, nodeAt),
    nodeAt,
    against: needsAgainst ? arcsAgainst(graph, nodeAt) : null,
    reach: graph.directed ? null : componentSizes(graph, nodeAt),
  }
}

function arcsAgainst(graph: Graph, nodeAt: Int32Array): ArcsAgainst {
  const { offsets, neighbour } = relabel(pathGraph(graph, { against: true }), nodeAt)
  return { offsets, neighbour }
}

function componentSizes(graph: Graph, nodeAt: Int32Array): Int32Array {
  const { count, of } = components(graph)
  const sizes = new Int32Array(count)
  for (const component of of) sizes[component] = (sizes[component] as number) + 1
  return nodeAt.map((node) => sizes[of[node] as number] as number)
}

/**
 * All nodes in so many parts of about the same work, or fewer; those that one batch of the kernel takes together lie near
 * each other in the graph.
 */
export function betweennessParts({ order, nodeAt }: PreparedBetweenness, parts: number): Int32Array[] {
  const dealt: number[][] = Array.from({ length: parts }, () => [])
  for (let place = 0; place < order; place += 1) dealt[Math.floor(place / LANES) % parts]?.push(nodeAt[place] as number)
  return dealt.filter((part) => part.length > 0).map((part) => Int32Array.from(part))
}

/**
 * Adds the dependencies of some sources to `into`: sums over all sources, from one thread or many, are the raw
 * betweenness of ordered pairs.
 */
export function accumulateBetweenness(prepared: PreparedBetweenness, sources: Int32Array, into: DependencySums): void {
  const placeOf = placesOf(prepared.nodeAt)
  const places = sources.map((node) => placeOf[node] as number).sort()
  const atPlaces: DependencySums = { nodes: new Float64Array(prepared.order), edges: into.edges }
  const slow = prepared.length === null ? addHopDependencies(prepared, places, atPlaces) : places
  if (slow.length > 0) {
    const accumulate = lengthDependencies(prepared, atPlaces)
    for (const place of slow) accumulate(place)
  }
  prepared.nodeAt.forEach((node, place) => { into.nodes[node] = (into.nodes[node] as number) + (atPlaces.nodes[place] as number) })
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

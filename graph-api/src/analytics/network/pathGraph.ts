import { adjacency } from '../graph/adjacency.js'
import { type Graph, size } from '../graph/graph.js'

/**
 * What shortest paths need of a graph, in typed arrays that threads can share: rows of arcs without loops, which lie on
 * no shortest path.
 */
export interface PathGraph {
  readonly order: number
  readonly directed: boolean
  /** Edges of the graph, loops included. */
  readonly size: number
  readonly offsets: Int32Array
  readonly neighbour: Int32Array
  /** The edge of the graph that each arc comes from. */
  readonly edge: Int32Array
  /** Length of each arc, or null: every arc has length 1. */
  readonly length: Float64Array | null
}

/** Rows of arcs against their direction. */
export type ArcsAgainst = Pick<PathGraph, 'offsets' | 'neighbour'>

export interface PathOptions {
  /** The length of an edge is 1/weight: a strong tie is short. Otherwise every edge has length 1. Default false. */
  readonly weighted?: boolean
}

interface Options extends PathOptions {
  /** Follow arcs from their target to their source. Default false. */
  readonly against?: boolean
}

/**
 * In a weighted graph an edge whose weight is not above 0, or too small to have a finite 1/weight, joins nobody and is
 * left out. Cost: O(n + m).
 */
export function pathGraph(graph: Graph, { weighted = false, against = false }: Options = {}): PathGraph {
  const rows = adjacency(graph, against ? 'IN' : 'OUT')
  const offsets = new Int32Array(graph.order + 1)
  const [neighbour, edge] = [new Int32Array(rows.neighbour.length), new Int32Array(rows.neighbour.length)]
  const length = new Float64Array(weighted ? rows.neighbour.length : 0)
  let count = 0
  for (let node = 0; node < graph.order; node += 1) {
    for (let arc = rows.offsets[node] as number; arc < (rows.offsets[node + 1] as number); arc += 1) {
      const arcLength = weighted ? 1 / (rows.weight[arc] as number) : 1
      if (rows.neighbour[arc] === node || !(arcLength > 0 && arcLength < Infinity)) continue
      neighbour[count] = rows.neighbour[arc] as number
      edge[count] = rows.edge[arc] as number
      if (weighted) length[count] = arcLength
      count += 1
    }
    offsets[node + 1] = count
  }
  return {
    order: graph.order,
    directed: graph.directed,
    size: size(graph),
    offsets,
    neighbour: neighbour.slice(0, count),
    edge: edge.slice(0, count),
    length: weighted ? length.slice(0, count) : null,
  }
}

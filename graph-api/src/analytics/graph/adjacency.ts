import { type Graph, size } from './graph.js'

/**
 * Compressed sparse rows: the arcs that leave node v are arcs[offsets[v]] … arcs[offsets[v + 1] - 1]. All arrays are
 * plain typed arrays, so that threads can share them.
 */
export interface Adjacency {
  readonly order: number
  readonly offsets: Int32Array
  /** Where each arc leads; ascending within a row. */
  readonly neighbour: Int32Array
  readonly weight: Float64Array
  /** The edge of the graph that each arc comes from. */
  readonly edge: Int32Array
}

/**
 * OUT: arcs along their direction; IN: against it; BOTH: an edge is met from either end. In an undirected graph every
 * edge is met from either end, whatever is asked. A loop is one arc in each of them.
 */
export type Direction = 'OUT' | 'IN' | 'BOTH'

const known = new WeakMap<Graph, Map<Direction, Adjacency>>()

/** Made once for a graph and remembered as long as the graph is. Cost: O(n + m), by counting sort. */
export function adjacency(graph: Graph, direction: Direction = 'OUT'): Adjacency {
  const made = rowsOf(graph)
  const rows = made.get(distinct(graph, direction)) ?? makeRows(graph, direction)
  made.set(distinct(graph, direction), rows)
  return rows
}

/** Takes rows that were made of an equal graph before, by another thread perhaps. */
export function rememberRows(graph: Graph, rows: Adjacency, direction: Direction = 'OUT'): void {
  rowsOf(graph).set(distinct(graph, direction), rows)
}

/** Whether rows of this direction are there already. */
export function hasRows(graph: Graph, direction: Direction = 'OUT'): boolean {
  return rowsOf(graph).has(distinct(graph, direction))
}

function rowsOf(graph: Graph): Map<Direction, Adjacency> {
  const made = known.get(graph) ?? new Map<Direction, Adjacency>()
  known.set(graph, made)
  return made
}

const distinct = (graph: Graph, direction: Direction): Direction => graph.directed ? direction : 'OUT'

function makeRows(graph: Graph, direction: Direction): Adjacency {
  const arcs = arcsOf(graph, { along: !graph.directed || direction !== 'IN', against: !graph.directed || direction !== 'OUT' })
  const byTarget = sortStably(arcs, 'to', graph.order)
  const sorted = sortStably(byTarget, 'from', graph.order)
  return {
    order: graph.order,
    offsets: startsOf(sorted.from, graph.order),
    neighbour: sorted.to,
    weight: weightsOf(graph, sorted.edge),
    edge: sorted.edge,
  }
}

interface Arcs { readonly from: Int32Array; readonly to: Int32Array; readonly edge: Int32Array }

function arcsOf(graph: Graph, { along, against }: { along: boolean; against: boolean }): Arcs {
  const { source, target } = graph
  const edges = size(graph)
  const [from, to, edge] = [new Int32Array(2 * edges), new Int32Array(2 * edges), new Int32Array(2 * edges)]
  let count = 0
  const put = (one: number, other: number, index: number): void => {
    from[count] = one
    to[count] = other
    edge[count] = index
    count += 1
  }
  for (let index = 0; index < edges; index += 1) {
    const [one, other] = [source[index] as number, target[index] as number]
    if (along) put(one, other, index)
    if (against && !(along && one === other)) put(other, one, index)
  }
  return { from: from.subarray(0, count), to: to.subarray(0, count), edge: edge.subarray(0, count) }
}

/** The arcs in ascending order of one of their ends, equal ones in their first order. */
function sortStably(arcs: Arcs, by: 'from' | 'to', order: number): Arcs {
  const keys = arcs[by]
  const count = keys.length
  const next = startsOf(keys, order)
  const [from, to, edge] = [new Int32Array(count), new Int32Array(count), new Int32Array(count)]
  for (let arc = 0; arc < count; arc += 1) {
    const key = keys[arc] as number
    const place = next[key] as number
    next[key] = place + 1
    from[place] = arcs.from[arc] as number
    to[place] = arcs.to[arc] as number
    edge[place] = arcs.edge[arc] as number
  }
  return { from, to, edge }
}

/** Where the first of each key stands among the sorted keys 0 … order - 1, and at the end how many there are. */
export function startsOf(keys: Int32Array, order: number): Int32Array {
  const starts = new Int32Array(order + 1)
  for (let index = 0; index < keys.length; index += 1) starts[(keys[index] as number) + 1] = (starts[(keys[index] as number) + 1] as number) + 1
  for (let key = 0; key < order; key += 1) starts[key + 1] = (starts[key + 1] as number) + (starts[key] as number)
  return starts
}

function weightsOf(graph: Graph, edges: Int32Array): Float64Array {
  const weights = new Float64Array(edges.length)
  for (let arc = 0; arc < edges.length; arc += 1) weights[arc] = graph.weight[edges[arc] as number] as number
  return weights
}

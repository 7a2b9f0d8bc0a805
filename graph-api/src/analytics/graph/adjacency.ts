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

/** Cost: O(n + m), by counting sort. */
export function adjacency(graph: Graph, direction: Direction = 'OUT'): Adjacency {
  const along = !graph.directed || direction !== 'IN'
  const against = !graph.directed || direction !== 'OUT'
  const { from, to, edge } = arcsOf(graph, { along, against })
  const byTarget = stableOrder(to, graph.order)
  const byRow = stableOrder(byTarget.map((arc) => from[arc] as number), graph.order)
  const arcs = byRow.map((position) => byTarget[position] as number)
  const offsets = new Int32Array(graph.order + 1)
  from.forEach((node) => { offsets[node + 1] = (offsets[node + 1] as number) + 1 })
  for (let node = 0; node < graph.order; node += 1) offsets[node + 1] = (offsets[node + 1] as number) + (offsets[node] as number)
  const edgeOfArc = arcs.map((arc) => edge[arc] as number)
  return {
    order: graph.order,
    offsets,
    neighbour: arcs.map((arc) => to[arc] as number),
    weight: Float64Array.from(edgeOfArc, (index) => graph.weight[index] as number),
    edge: edgeOfArc,
  }
}

interface Arcs { readonly from: Int32Array; readonly to: Int32Array; readonly edge: Int32Array }

function arcsOf(graph: Graph, { along, against }: { along: boolean; against: boolean }): Arcs {
  const most = size(graph) * 2
  const [from, to, edge] = [new Int32Array(most), new Int32Array(most), new Int32Array(most)]
  let count = 0
  const put = (one: number, other: number, index: number): void => {
    from[count] = one
    to[count] = other
    edge[count] = index
    count += 1
  }
  for (let index = 0; index < size(graph); index += 1) {
    const [source, target] = [graph.source[index] as number, graph.target[index] as number]
    if (along) put(source, target, index)
    if (against && !(along && source === target)) put(target, source, index)
  }
  return { from: from.subarray(0, count), to: to.subarray(0, count), edge: edge.subarray(0, count) }
}

/** Positions in ascending order of their keys 0 … most - 1, equal keys in their first order. */
function stableOrder(keys: Int32Array, most: number): Int32Array {
  const next = new Int32Array(most + 1)
  keys.forEach((key) => { next[key + 1] = (next[key + 1] as number) + 1 })
  for (let key = 0; key < most; key += 1) next[key + 1] = (next[key + 1] as number) + (next[key] as number)
  const order = new Int32Array(keys.length)
  keys.forEach((key, position) => {
    order[next[key] as number] = position
    next[key] = (next[key] as number) + 1
  })
  return order
}

import { adjacency, startsOf } from '../graph/adjacency.js'
import type { Graph } from '../graph/graph.js'
import { scratchFloats, scratchInts } from '../scratch.js'
import { tieCounts } from './tieCounts.js'

const scratch = {
  atPlace: scratchFloats(), marked: scratchInts(), ties: scratchInts(), nodeAt: scratchInts(), placeOf: scratchInts(), offsets: scratchInts(), neighbour: scratchInts(),
}

export interface Triangles {
  /** Triangles at each node. */
  readonly at: Float64Array
  /** Ties to others, loops left out. */
  readonly ties: Int32Array
}

/**
 * Triangles of an undirected graph. Each tie is followed only to the end with more ties, so that no row is longer than
 * √(2m) and each triangle is met once. N. Chiba and T. Nishizeki, SIAM J. Comput. 14, 210-223, 1985. Cost: O(m √m).
 */
export function triangles(graph: Graph): Triangles {
  const { nodeAt, offsets, neighbour, ties } = upwards(graph)
  const atPlace = scratch.atPlace.take(graph.order).fill(0)
  const marked = scratch.marked.take(graph.order).fill(-1)
  for (let place = 0; place < graph.order; place += 1) {
    const start = offsets[place] as number
    const end = offsets[place + 1] as number
    for (let arc = start; arc < end; arc += 1) marked[neighbour[arc] as number] = place
    let atFirst = 0
    for (let arc = start; arc < end; arc += 1) {
      const second = neighbour[arc] as number
      const last = offsets[second + 1] as number
      let atSecond = 0
      for (let next = offsets[second] as number; next < last; next += 1) {
        const third = neighbour[next] as number
        if (marked[third] !== place) continue
        atPlace[third] = (atPlace[third] as number) + 1
        atSecond += 1
      }
      atPlace[second] = (atPlace[second] as number) + atSecond
      atFirst += atSecond
    }
    atPlace[place] = (atPlace[place] as number) + atFirst
  }
  const at = new Float64Array(graph.order)
  for (let place = 0; place < graph.order; place += 1) at[nodeAt[place] as number] = atPlace[place] as number
  return { at, ties }
}

/** How many there are in all; the same way. */
export function triangleCount(graph: Graph): { count: number; ties: Int32Array } {
  const { offsets, neighbour, ties } = upwards(graph)
  const marked = scratch.marked.take(graph.order).fill(-1)
  let count = 0
  for (let place = 0; place < graph.order; place += 1) {
    const start = offsets[place] as number
    const end = offsets[place + 1] as number
    for (let arc = start; arc < end; arc += 1) marked[neighbour[arc] as number] = place
    for (let arc = start; arc < end; arc += 1) {
      const second = neighbour[arc] as number
      const last = offsets[second + 1] as number
      for (let next = offsets[second] as number; next < last; next += 1) if (marked[neighbour[next] as number] === place) count += 1
    }
  }
  return { count, ties }
}

/** Nodes renumbered by ascending ties, and of each tie the direction to the higher number. */
interface Upwards { readonly nodeAt: Int32Array; readonly offsets: Int32Array; readonly neighbour: Int32Array; readonly ties: Int32Array }

function upwards(graph: Graph): Upwards {
  const { order } = graph
  const rows = adjacency(graph)
  const ties = tieCounts(graph, scratch.ties.take(graph.order))
  const { nodeAt, placeOf } = byTies(ties, order)
  const offsets = scratch.offsets.take(order + 1)
  offsets[0] = 0
  const neighbour = scratch.neighbour.take(graph.source.length + 1)
  let count = 0
  for (let place = 0; place < order; place += 1) {
    const node = nodeAt[place] as number
    const end = rows.offsets[node + 1] as number
    for (let arc = rows.offsets[node] as number; arc < end; arc += 1) {
      const other = placeOf[rows.neighbour[arc] as number] as number
      // Written always and counted if it is higher: a processor cannot guess which half of the ties goes up.
      neighbour[count] = other
      count += (place - other) >>> 31
    }
    offsets[place + 1] = count
  }
  return { nodeAt, offsets, neighbour, ties }
}

/** Counting sort. */
function byTies(ties: Int32Array, order: number): { nodeAt: Int32Array; placeOf: Int32Array } {
  let most = 0
  for (let node = 0; node < order; node += 1) if ((ties[node] as number) > most) most = ties[node] as number
  const next = startsOf(ties.subarray(0, order), most + 1)
  const [nodeAt, placeOf] = [scratch.nodeAt.take(order), scratch.placeOf.take(order)]
  for (let node = 0; node < order; node += 1) {
    const place = next[ties[node] as number] as number
    next[ties[node] as number] = place + 1
    nodeAt[place] = node
    placeOf[node] = place
  }
  return { nodeAt, placeOf }
}

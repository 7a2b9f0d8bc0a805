import { adjacency, startsOf } from '../graph/adjacency.js'
import type { Graph } from '../graph/graph.js'
import { scratchInts } from '../scratch.js'
import { tieCounts } from './tieCounts.js'
import { triangleCount as countKernel } from './wasm/triangleCount.js'

const scratch = { marked: scratchInts(), ties: scratchInts(), rank: scratchInts(), offsets: scratchInts(), neighbour: scratchInts() }

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
  const { offsets, neighbour, ties } = upwards(graph)
  const at = new Float64Array(graph.order)
  const marked = scratch.marked.take(graph.order).fill(-1)
  for (let node = 0; node < graph.order; node += 1) {
    const start = offsets[node] as number
    const end = offsets[node + 1] as number
    for (let arc = start; arc < end; arc += 1) marked[neighbour[arc] as number] = node
    let atNode = 0
    for (let arc = start; arc < end; arc += 1) {
      const second = neighbour[arc] as number
      const last = offsets[second + 1] as number
      let atSecond = 0
      for (let next = offsets[second] as number; next < last; next += 1) {
        const third = neighbour[next] as number
        if (marked[third] !== node) continue
        at[third] = (at[third] as number) + 1
        atSecond += 1
      }
      if (atSecond === 0) continue
      at[second] = (at[second] as number) + atSecond
      atNode += atSecond
    }
    at[node] = (at[node] as number) + atNode
  }
  return { at, ties }
}

/** How many there are in all; the same way, in WebAssembly (graph-api/assembly/triangleCount). */
export function triangleCount(graph: Graph): { count: number; ties: Int32Array } {
  const { order, offsets, neighbour } = adjacency(graph)
  const ties = tieCounts(graph, scratch.ties.take(order))
  const kernel = countKernel()
  kernel.setUp(order, neighbour.length)
  const { buffer } = kernel.memory
  new Int32Array(buffer, kernel.offsets(), order + 1).set(offsets)
  new Int32Array(buffer, kernel.neighbours(), neighbour.length).set(neighbour)
  new Int32Array(buffer, kernel.ties(), order).set(ties.subarray(0, order))
  return { count: kernel.count(), ties }
}

/** Of each tie the direction to the end with more ties, of equal ones to the higher number. */
interface Upwards { readonly offsets: Int32Array; readonly neighbour: Int32Array; readonly ties: Int32Array }

function upwards(graph: Graph): Upwards {
  const { order } = graph
  const rows = adjacency(graph)
  const ties = tieCounts(graph, scratch.ties.take(order))
  const rank = ranksOf(ties, order)
  const offsets = scratch.offsets.take(order + 1)
  offsets[0] = 0
  const neighbour = scratch.neighbour.take(graph.source.length + 1)
  let count = 0
  for (let node = 0, arc = 0; node < order; node += 1) {
    const own = rank[node] as number
    const end = rows.offsets[node + 1] as number
    for (; arc < end; arc += 1) {
      const other = rows.neighbour[arc] as number
      // Written always and counted if it ranks higher: a processor cannot guess which half of the ties goes up.
      neighbour[count] = other
      count += (own - (rank[other] as number)) >>> 31
    }
    offsets[node + 1] = count
  }
  return { offsets, neighbour, ties }
}

/** The place of each node by ascending ties: counting sort. */
function ranksOf(ties: Int32Array, order: number): Int32Array {
  let most = 0
  for (let node = 0; node < order; node += 1) if ((ties[node] as number) > most) most = ties[node] as number
  const next = startsOf(ties.subarray(0, order), most + 1)
  const rank = scratch.rank.take(order)
  for (let node = 0; node < order; node += 1) {
    const place = next[ties[node] as number] as number
    next[ties[node] as number] = place + 1
    rank[node] = place
  }
  return rank
}

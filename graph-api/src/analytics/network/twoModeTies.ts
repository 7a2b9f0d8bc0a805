import { adjacency } from '../graph/adjacency.js'
import type { Graph } from '../graph/graph.js'

/**
 * A two-mode network: ties only between nodes of mode 0 (people, say) and of mode 1 (events). Direction does not count,
 * two arcs between the same two are one tie, and edges within a mode, loops and nodes of another mode (-1) are left out.
 */
export interface TwoModeTies {
  readonly order: number
  readonly mode: Int8Array
  /** Compressed rows, each neighbour once, ascending. */
  readonly offsets: Int32Array
  readonly neighbour: Int32Array
}

/** Cost: O(n + m). */
export function twoModeTies(graph: Graph, mode: Int8Array): TwoModeTies {
  const all = adjacency(graph, 'BOTH')
  const offsets = new Int32Array(graph.order + 1)
  const neighbour = new Int32Array(all.neighbour.length)
  let count = 0
  for (let node = 0; node < graph.order; node += 1) {
    let last = -1
    for (let arc = all.offsets[node] as number; arc < (all.offsets[node + 1] as number); arc += 1) {
      const other = all.neighbour[arc] as number
      if (other === last || !acrossModes(mode[node] as number, mode[other] as number)) continue
      neighbour[count++] = other
      last = other
    }
    offsets[node + 1] = count
  }
  return { order: graph.order, mode, offsets, neighbour: neighbour.subarray(0, count) }
}

function acrossModes(one: number, other: number): boolean {
  return (one === 0 && other === 1) || (one === 1 && other === 0)
}

/** The neighbours of a node. */
export function rowOf(ties: TwoModeTies, node: number): Int32Array {
  return ties.neighbour.subarray(ties.offsets[node], ties.offsets[node + 1])
}

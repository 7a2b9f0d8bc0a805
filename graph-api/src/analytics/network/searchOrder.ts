import type { PathGraph } from './pathGraph.js'

/**
 * All nodes in the order of breadth-first searches, each from the node with most arcs that is still left: what lies near
 * in the graph lies near in memory, and the searches from neighbours in this order have much in common.
 * Cost: O(n log n + m).
 */
export function searchOrder({ order, offsets, neighbour }: PathGraph): Int32Array {
  const found = new Int32Array(order)
  const met = new Uint8Array(order)
  let count = 0
  const meet = (node: number): void => {
    if (met[node] === 1) return
    met[node] = 1
    found[count] = node
    count += 1
  }
  let head = 0
  for (const start of byArcs({ order, offsets })) {
    meet(start)
    for (; head < count; head += 1) {
      const node = found[head] as number
      for (let arc = offsets[node] as number; arc < (offsets[node + 1] as number); arc += 1) meet(neighbour[arc] as number)
    }
  }
  return found
}

/** Nodes by descending number of arcs, equal ones by their number. */
function byArcs({ order, offsets }: Pick<PathGraph, 'order' | 'offsets'>): Int32Array {
  const arcs = (node: number): number => (offsets[node + 1] as number) - (offsets[node] as number)
  return Int32Array.from({ length: order }, (_, node) => node).sort((one, other) => arcs(other) - arcs(one) || one - other)
}

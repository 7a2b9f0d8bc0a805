import { adjacency } from '../graph/adjacency.js'
import type { Graph } from '../graph/graph.js'

/** The other nodes that each node is tied with, in either direction and each once, in compressed sparse rows. */
export interface Contacts {
  readonly order: number
  readonly offsets: Int32Array
  /** Ascending within a row. */
  readonly neighbour: Int32Array
  /** Sum over the one or two edges of a tie. */
  readonly strength: Float64Array
}

/** Loops are left out. `strengthOf` an edge: default 1 each. Cost: O(n + m). */
export function contacts(graph: Graph, strengthOf: (weight: number) => number = () => 1): Contacts {
  const rows = adjacency(graph, 'BOTH')
  const { order } = graph
  const offsets = new Int32Array(order + 1)
  const neighbour = new Int32Array(rows.neighbour.length)
  const strength = new Float64Array(rows.neighbour.length)
  let count = 0
  for (let node = 0; node < order; node += 1) {
    const start = count
    const end = rows.offsets[node + 1] as number
    for (let arc = rows.offsets[node] as number; arc < end; arc += 1) {
      const other = rows.neighbour[arc] as number
      if (other === node) continue
      if (count === start || neighbour[count - 1] !== other) count += 1
      neighbour[count - 1] = other
      strength[count - 1] = (strength[count - 1] as number) + strengthOf(rows.weight[arc] as number)
    }
    offsets[node + 1] = count
  }
  return { order, offsets, neighbour: neighbour.subarray(0, count), strength: strength.subarray(0, count) }
}

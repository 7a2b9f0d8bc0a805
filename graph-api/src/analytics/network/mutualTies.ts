import { adjacency } from '../graph/adjacency.js'
import type { Graph } from '../graph/graph.js'

/** The ties of each node in both directions together, in compressed sparse rows: node i's ties to j as arcs i → j. */
export interface MutualTies {
  readonly order: number
  readonly offsets: Int32Array
  /** Ascending within a row. */
  readonly neighbour: Int32Array
  /** p_ij: the part of i's ties that goes to j. */
  readonly share: Float64Array
  /** m_ij: i's tie with j over i's strongest. */
  readonly relative: Float64Array
  /** The arc j → i of each arc i → j. */
  readonly reverse: Int32Array
}

/**
 * Only ties above 0. A loop of a directed graph leads out and in, so it counts twice. R. S. Burt, Structural Holes, 1992,
 * chapter 2. Cost: O(n + m).
 */
export function mutualTies(graph: Graph, weighted: boolean): MutualTies {
  const { offsets, neighbour, tie } = sumsOfTies(graph, weighted)
  const share = new Float64Array(tie.length)
  const relative = new Float64Array(tie.length)
  for (let node = 0; node < graph.order; node += 1) {
    const [start, end] = [offsets[node] as number, offsets[node + 1] as number]
    let [sum, greatest] = [0, 0]
    for (let arc = start; arc < end; arc += 1) {
      sum += tie[arc] as number
      greatest = Math.max(greatest, tie[arc] as number)
    }
    for (let arc = start; arc < end; arc += 1) {
      share[arc] = (tie[arc] as number) / sum
      relative[arc] = (tie[arc] as number) / greatest
    }
  }
  return { order: graph.order, offsets, neighbour, share, relative, reverse: reverseArcs(offsets, neighbour) }
}

function sumsOfTies(graph: Graph, weighted: boolean): { offsets: Int32Array; neighbour: Int32Array; tie: Float64Array } {
  const rows = adjacency(graph, 'BOTH')
  const offsets = new Int32Array(graph.order + 1)
  const [neighbour, tie] = [new Int32Array(rows.neighbour.length), new Float64Array(rows.neighbour.length)]
  let count = 0
  for (let node = 0; node < graph.order; node += 1) {
    const start = count
    const end = rows.offsets[node + 1] as number
    for (let arc = rows.offsets[node] as number; arc < end; arc += 1) {
      const other = rows.neighbour[arc] as number
      const value = (weighted ? rows.weight[arc] as number : 1) * (graph.directed && other === node ? 2 : 1)
      if (!(value > 0)) continue
      if (count === start || neighbour[count - 1] !== other) count += 1
      neighbour[count - 1] = other
      tie[count - 1] = (tie[count - 1] as number) + value
    }
    offsets[node + 1] = count
  }
  return { offsets, neighbour: neighbour.subarray(0, count), tie: tie.subarray(0, count) }
}

/** Rows ascend, so the arcs that lead to a node are met in the order of its own row. */
function reverseArcs(offsets: Int32Array, neighbour: Int32Array): Int32Array {
  const next = offsets.slice()
  const reverse = new Int32Array(neighbour.length)
  for (let arc = 0; arc < neighbour.length; arc += 1) {
    const node = neighbour[arc] as number
    reverse[arc] = next[node] as number
    next[node] = (next[node] as number) + 1
  }
  return reverse
}

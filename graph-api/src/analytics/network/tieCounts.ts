import { adjacency } from '../graph/adjacency.js'
import type { Graph } from '../graph/graph.js'

/** Ties of each node to others: loops left out, directions ignored, two opposite arcs counted as two. Cost: O(n), with loops O(n + m). */
export function tieCounts(graph: Graph, ties = new Int32Array(graph.order)): Int32Array<ArrayBuffer> {
  const { offsets, neighbour } = adjacency(graph, 'BOTH')
  for (let node = 0; node < graph.order; node += 1) ties[node] = (offsets[node + 1] as number) - (offsets[node] as number)
  if (neighbour.length === 2 * graph.source.length) return ties
  for (let edge = 0; edge < graph.source.length; edge += 1) {
    const node = graph.source[edge] as number
    if (node === graph.target[edge]) ties[node] = (ties[node] as number) - 1
  }
  return ties
}

import { adjacency } from '../graph/adjacency.js'
import type { Graph } from '../graph/graph.js'

/**
 * Core number: the largest k so that the node is in the k-core, the largest part in which everyone has at least k ties
 * within it. Loops are ignored (NetworkX raises); in a directed graph a tie in both directions counts twice.
 * S. B. Seidman, Social Networks 5, 269-287, 1983; algorithm: V. Batagelj and M. Zaversnik, 2003, arXiv:cs/0310049.
 * As NetworkX 3 `core_number()`. Cost: O(n + m).
 */
export function coreNumber(graph: Graph): Int32Array {
  const { offsets, neighbour } = adjacency(graph, 'BOTH')
  const core = new Int32Array(graph.order)
  for (let node = 0; node < graph.order; node += 1) {
    for (let arc = offsets[node] as number; arc < (offsets[node + 1] as number); arc += 1) {
      if (neighbour[arc] !== node) core[node] = (core[node] as number) + 1
    }
  }
  const { sorted, place, start } = byDegree(core)
  const lower = (node: number): void => {
    const degree = core[node] as number
    const first = start[degree] as number
    const other = sorted[first] as number
    const from = place[node] as number
    sorted[from] = other
    sorted[first] = node
    place[other] = from
    place[node] = first
    start[degree] = first + 1
    core[node] = degree - 1
  }
  for (const node of sorted) {
    for (let arc = offsets[node] as number; arc < (offsets[node + 1] as number); arc += 1) {
      const other = neighbour[arc] as number
      if ((core[other] as number) > (core[node] as number)) lower(other)
    }
  }
  return core
}

/** Nodes sorted by degree, where each stands, and where each degree starts. */
function byDegree(degree: Int32Array): { sorted: Int32Array; place: Int32Array; start: Int32Array } {
  const most = degree.reduce((one, other) => Math.max(one, other), 0)
  const start = new Int32Array(most + 2)
  for (const value of degree) start[value + 1] = (start[value + 1] as number) + 1
  for (let value = 0; value <= most; value += 1) start[value + 1] = (start[value + 1] as number) + (start[value] as number)
  const next = start.slice()
  const sorted = new Int32Array(degree.length)
  const place = new Int32Array(degree.length)
  degree.forEach((value, node) => {
    place[node] = next[value] as number
    sorted[next[value] as number] = node
    next[value] = (next[value] as number) + 1
  })
  return { sorted, place, start }
}

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
    const end = offsets[node + 1] as number
    let others = end - (offsets[node] as number)
    for (let arc = offsets[node] as number; arc < end; arc += 1) if (neighbour[arc] === node) others -= 1
    core[node] = others
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
  for (let index = 0; index < sorted.length; index += 1) {
    const node = sorted[index] as number
    const own = core[node] as number
    const end = offsets[node + 1] as number
    for (let arc = offsets[node] as number; arc < end; arc += 1) {
      const other = neighbour[arc] as number
      if ((core[other] as number) > own) lower(other)
    }
  }
  return core
}

/** Nodes sorted by degree, where each stands, and where each degree starts. */
function byDegree(degree: Int32Array): { sorted: Int32Array; place: Int32Array; start: Int32Array } {
  let most = 0
  for (let node = 0; node < degree.length; node += 1) most = Math.max(most, degree[node] as number)
  const start = new Int32Array(most + 2)
  for (let node = 0; node < degree.length; node += 1) start[(degree[node] as number) + 1] = (start[(degree[node] as number) + 1] as number) + 1
  for (let value = 0; value <= most; value += 1) start[value + 1] = (start[value + 1] as number) + (start[value] as number)
  const next = start.slice()
  const sorted = new Int32Array(degree.length)
  const place = new Int32Array(degree.length)
  for (let node = 0; node < degree.length; node += 1) {
    const value = degree[node] as number
    const at = next[value] as number
    place[node] = at
    sorted[at] = node
    next[value] = at + 1
  }
  return { sorted, place, start }
}

import { adjacency } from '../graph/adjacency.js'
import type { Graph } from '../graph/graph.js'
import { scratchInts } from '../scratch.js'
import { tieCounts } from './tieCounts.js'

const [leftScratch, leavingScratch] = [scratchInts(), scratchInts()]

/**
 * Core number: the largest k so that the node is in the k-core, the largest part in which everyone has at least k ties
 * within it. Loops are ignored (NetworkX raises); in a directed graph a tie in both directions counts twice.
 * S. B. Seidman, Social Networks 5, 269-287, 1983. For k = 0, 1, … everyone with at most k ties left is taken away. As
 * NetworkX 3 `core_number()`. Cost: O(n + m), since a node is looked at once for each k up to its own.
 */
export function coreNumber(graph: Graph): Int32Array {
  const { offsets, neighbour } = adjacency(graph, 'BOTH')
  const core = tieCounts(graph)
  const [left, leaving] = [leftScratch.take(graph.order), leavingScratch.take(graph.order)]
  for (let node = 0; node < graph.order; node += 1) left[node] = node
  let leftCount = graph.order
  for (let least = 0; leftCount > 0; least += 1) {
    let kept = 0
    let tail = 0
    for (let index = 0; index < leftCount; index += 1) {
      const node = left[index] as number
      const ties = core[node] as number
      if (ties > least) left[kept++] = node
      else if (ties === least) leaving[tail++] = node
    }
    leftCount = kept
    for (let head = 0; head < tail; head += 1) {
      const node = leaving[head] as number
      const end = offsets[node + 1] as number
      for (let arc = offsets[node] as number; arc < end; arc += 1) {
        const other = neighbour[arc] as number
        const ties = core[other] as number
        if (ties <= least) continue
        core[other] = ties - 1
        if (ties - 1 === least) leaving[tail++] = other
      }
    }
  }
  return core
}

import { adjacency } from '../graph/adjacency.js'
import type { Graph } from '../graph/graph.js'
import { tieCounts } from './tieCounts.js'
import { putRows } from './wasm/putRows.js'
import { tieWalks } from './wasm/tieWalks.js'

/**
 * Core number: the largest k so that the node is in the k-core, the largest part in which everyone has at least k ties
 * within it. Loops are ignored (NetworkX raises); in a directed graph a tie in both directions counts twice.
 * S. B. Seidman, Social Networks 5, 269-287, 1983. For k = 0, 1, … everyone with at most k ties left is taken away, in
 * WebAssembly (graph-api/assembly/tieWalks). As NetworkX 3 `core_number()`. Cost: O(n + m), since a node is looked at once
 * for each k up to its own.
 */
export function coreNumber(graph: Graph): Int32Array {
  const kernel = tieWalks()
  const buffer = putRows(kernel, adjacency(graph, 'BOTH'))
  const cores = tieCounts(graph, new Int32Array(buffer, kernel.ties(), graph.order))
  kernel.peel()
  return cores.slice()
}

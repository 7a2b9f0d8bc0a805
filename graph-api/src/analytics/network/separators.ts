import { adjacency } from '../graph/adjacency.js'
import type { Graph } from '../graph/graph.js'
import { putRows } from './wasm/putRows.js'
import { tieWalks } from './wasm/tieWalks.js'

/** What a depth-first search of the ties finds, directions ignored. */
export interface Separators {
  /** 1 for each node without which its component falls apart. */
  readonly cutpoints: Uint8Array
  /** The two ends of each bridge, one after the other. */
  readonly bridgeEnds: Int32Array
}

/**
 * Cutpoints and bridges by lowpoints: the earliest visit that the branch of a node reaches by one tie outside the search's
 * tree. J. Hopcroft and R. Tarjan, Efficient algorithms for graph manipulation, Comm. ACM 16, 372-378, 1973; in
 * WebAssembly (graph-api/assembly/tieWalks), without recursion. Loops and the second of two opposite arcs change nothing.
 * Cost: O(n + m).
 */
export function separators(graph: Graph): Separators {
  const kernel = tieWalks()
  const buffer = putRows(kernel, adjacency(graph, 'BOTH'))
  const bridges = kernel.search()
  return {
    cutpoints: new Uint8Array(buffer, kernel.cutpoints(), graph.order).slice(),
    bridgeEnds: new Int32Array(buffer, kernel.bridges(), 2 * bridges).slice(),
  }
}

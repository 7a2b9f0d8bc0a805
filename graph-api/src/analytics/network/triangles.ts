import { adjacency } from '../graph/adjacency.js'
import type { Graph } from '../graph/graph.js'
import { tieCounts } from './tieCounts.js'
import { putRows } from './wasm/putRows.js'
import { type TriangleCount, triangleCount as triangleKernel } from './wasm/triangleCount.js'

export interface Triangles {
  /** Triangles at each node. */
  readonly at: Float64Array
  /** Ties to others, loops left out. */
  readonly ties: Int32Array
}

/**
 * Triangles of an undirected graph. Each tie is followed only to the end with more ties, of equal ones to the higher
 * number, so that no row is longer than √(2m) and each triangle is met once. N. Chiba and T. Nishizeki, SIAM J. Comput. 14,
 * 210-223, 1985; in WebAssembly (graph-api/assembly/triangleCount). Cost: O(m √m).
 */
export function triangles(graph: Graph): Triangles {
  const { kernel, buffer, ties } = setUp(graph)
  kernel.countAtNodes()
  return { at: new Float64Array(buffer, kernel.atNodes(), graph.order).slice(), ties }
}

/** How many there are in all. */
export function triangleCount(graph: Graph): { count: number; ties: Int32Array } {
  const { kernel, ties } = setUp(graph)
  return { count: kernel.count(), ties }
}

function setUp(graph: Graph): { kernel: TriangleCount; buffer: ArrayBuffer; ties: Int32Array } {
  const kernel = triangleKernel()
  const buffer = putRows(kernel, adjacency(graph))
  return { kernel, buffer, ties: tieCounts(graph, new Int32Array(buffer, kernel.ties(), graph.order)).slice() }
}

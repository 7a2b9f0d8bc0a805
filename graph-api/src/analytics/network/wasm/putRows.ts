import type { Adjacency } from '../../graph/adjacency.js'

/** A kernel that reads the rows of a graph at two addresses in its memory. */
interface RowReader {
  readonly memory: { readonly buffer: ArrayBuffer }
  setUp(nodes: number, arcs: number): void
  offsets(): number
  neighbours(): number
}

/** Sets the kernel up for the graph and copies its rows in; gives the memory, which `setUp` may have moved. */
export function putRows(kernel: RowReader, { order, offsets, neighbour }: Adjacency): ArrayBuffer {
  kernel.setUp(order, neighbour.length)
  const { buffer } = kernel.memory
  new Int32Array(buffer, kernel.offsets(), order + 1).set(offsets)
  new Int32Array(buffer, kernel.neighbours(), neighbour.length).set(neighbour)
  return buffer
}

import type { Adjacency } from '../../graph/adjacency.js'

/** A kernel that reads the rows of a graph at two addresses in its memory. */
export interface RowReader {
  readonly memory: { readonly buffer: ArrayBuffer }
  offsets(): number
  neighbours(): number
}

/** A row reader that needs to know only how large the graph is. */
export interface PlainRowReader extends RowReader {
  setUp(nodes: number, arcs: number): void
}

/** Sets the kernel up for the graph and copies its rows in; gives the memory, which `setUp` may have moved. */
export function putRows(kernel: PlainRowReader, rows: Adjacency): ArrayBuffer {
  kernel.setUp(rows.order, rows.neighbour.length)
  return copyRows(kernel, rows)
}

/** Copies the rows into a kernel that is set up; gives its memory. */
export function copyRows(kernel: RowReader, { order, offsets, neighbour }: Adjacency): ArrayBuffer {
  const { buffer } = kernel.memory
  new Int32Array(buffer, kernel.offsets(), order + 1).set(offsets)
  new Int32Array(buffer, kernel.neighbours(), neighbour.length).set(neighbour)
  return buffer
}

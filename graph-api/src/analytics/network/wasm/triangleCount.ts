import { instantiate } from './instantiate.js'
import type { PlainRowReader } from './putRows.js'
import { triangleCountBytes } from './triangleCountBytes.js'

/** The kernel of graph-api/assembly/triangleCount. Addresses are in bytes, and hold after `setUp`, which may move the memory. */
export interface TriangleCount extends PlainRowReader {
  ties(): number
  count(): number
  countAtNodes(): void
  atNodes(): number
}

let instance: TriangleCount | undefined

/** Compiled once in a thread. Its memory is taken anew by every `setUp`, so a use has to be over before the next begins. */
export function triangleCount(): TriangleCount {
  instance ??= instantiate(triangleCountBytes) as TriangleCount
  return instance
}

import { degreePairsBytes } from './degreePairsBytes.js'
import { instantiate } from './instantiate.js'

/** The kernel of graph-api/assembly/degreePairs. Addresses are in bytes, and hold after `setUp`, which may move the memory. */
export interface DegreePairs {
  readonly memory: { readonly buffer: ArrayBuffer }
  setUp(nodes: number, edges: number): void
  sources(): number
  targets(): number
  starts(): number
  ends(): number
  loops(): number
  passStarts(): void
  passEnds(): void
  passWithLoops(): void
  degreeSum(): bigint
  squareSum(): bigint
  loopSquareSum(): bigint
  products(directed: boolean): bigint
}

let instance: DegreePairs | undefined

/** Compiled once in a thread. Its memory is taken anew by every `setUp`, so a use has to be over before the next begins. */
export function degreePairs(): DegreePairs {
  instance ??= instantiate(degreePairsBytes) as DegreePairs
  return instance
}

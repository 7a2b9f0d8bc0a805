import { hopBatchesBytes } from './hopBatchesBytes.js'
import { instantiate } from './instantiate.js'

/** The kernel of graph-api/assembly/hopBatches. Addresses are in bytes, and hold after `setUp`, which may move the memory. */
export interface HopBatches {
  readonly memory: { readonly buffer: ArrayBuffer }
  setUp(nodes: number, arcs: number, directed: boolean): void
  outOffsets(): number
  outNeighbours(): number
  inOffsets(): number
  inNeighbours(): number
  reach(): number
  sources(): number
  nodeSums(): number
  edgeSums(): number
  run(count: number, withEdges: boolean): number
}

/** Sources of one batch. */
export const LANES = 16

let instance: HopBatches | undefined

/** Compiled once in a thread. Its memory is taken anew by every `setUp`, so a use has to be over before the next begins. */
export function hopBatches(): HopBatches {
  instance ??= instantiate(hopBatchesBytes) as HopBatches
  return instance
}

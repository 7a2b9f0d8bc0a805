import { hopBatchesBytes } from './hopBatchesBytes.js'

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
  instance ??= new WebAssembly.Instance(new WebAssembly.Module(bytesOf(hopBatchesBytes))).exports as HopBatches
  return instance
}

/** Part of every engine; the types of Node 20 name it without its values. */
const { WebAssembly } = globalThis as unknown as {
  WebAssembly: { Module: new (bytes: Uint8Array) => object; Instance: new (module: object) => { readonly exports: unknown } }
}

function bytesOf(base64: string): Uint8Array {
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0))
}

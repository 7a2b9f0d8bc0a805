import { instantiate } from './instantiate.js'
import { leidenBytes } from './leidenBytes.js'

/** The kernel of graph-api/assembly/leiden. Addresses are in bytes, and those of edges and partitions hold until the next `setUp`. */
export interface Leiden {
  readonly memory: { readonly buffer: ArrayBuffer }
  setUp(nodes: number, edges: number, weighted: boolean): void
  sources(): number
  targets(): number
  weights(): number
  begin(seed: number, directed: boolean, resolution: number): void
  partition(): number
  copy(from: number, to: number): void
  settle(partition: number): void
  round(partition: number): void
  shake(partition: number, sweeps: number): void
  overlap(partition: number, other: number): void
  joinCores(partition: number): void
  quality(partition: number): number
}

let instance: Leiden | undefined

/** Compiled once in a thread. Its memory is taken anew by every `setUp`, so a use has to be over before the next begins. */
export function leiden(): Leiden {
  instance ??= instantiate(leidenBytes) as Leiden
  return instance
}

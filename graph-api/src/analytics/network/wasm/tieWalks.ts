import { instantiate } from './instantiate.js'
import type { PlainRowReader } from './putRows.js'
import { tieWalksBytes } from './tieWalksBytes.js'

/** The kernel of graph-api/assembly/tieWalks. Addresses are in bytes, and hold after `setUp`, which may move the memory. */
export interface TieWalks extends PlainRowReader {
  ties(): number
  peel(): void
  search(): number
  cutpoints(): number
  bridges(): number
}

let instance: TieWalks | undefined

/** Compiled once in a thread. Its memory is taken anew by every `setUp`, so a use has to be over before the next begins. */
export function tieWalks(): TieWalks {
  instance ??= instantiate(tieWalksBytes) as TieWalks
  return instance
}

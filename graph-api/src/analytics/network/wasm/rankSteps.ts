import { instantiate } from './instantiate.js'
import type { RowReader } from './putRows.js'
import { rankStepsBytes } from './rankStepsBytes.js'

/** The kernel of graph-api/assembly/rankSteps. Addresses are in bytes, and hold after `setUp`, which may move the memory. */
export interface RankSteps extends RowReader {
  setUp(nodes: number, arcs: number, weighted: boolean): void
  weights(): number
  leavings(): number
  ranks(): number
  solve(along: number, enough: number, mostSteps: number): void
}

let instance: RankSteps | undefined

/** Compiled once in a thread. Its memory is taken anew by every `setUp`, so a use has to be over before the next begins. */
export function rankSteps(): RankSteps {
  instance ??= instantiate(rankStepsBytes) as RankSteps
  return instance
}

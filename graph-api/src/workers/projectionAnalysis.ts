import type { StochasticInput } from '../analytics/demography/stochasticProjection.js'
import { runInThread } from './analysisPool.js'
import { followed } from './analysisProgress.js'

/** So many runs are one part of the work: progress moves with each. */
const RUNS_OF_PART = 50

export interface WantedRuns {
  readonly runs: number
  /** Places whose cells are wanted together; null: the inhabitants of every place. */
  readonly positions: readonly number[] | null
}

/** All runs, in the thread pool, in parts whose end `networkProgress` shows as `projectionFan`. Given up when the client has gone. */
export function runsInThreads(input: StochasticInput, { runs, positions }: WantedRuns, client?: AbortSignal): Promise<Float64Array[]> {
  const parts = Array.from({ length: Math.ceil(runs / RUNS_OF_PART) }, (_, part) => ({ first: part * RUNS_OF_PART, count: Math.min(RUNS_OF_PART, runs - part * RUNS_OF_PART) }))
  return followed('projectionFan', parts.map((range) => runInThread('projectionRuns', { input, range, positions }, client)))
}

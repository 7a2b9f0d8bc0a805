import { regionRuns, type RunRange, type StochasticInput, stochasticRuns } from '../analytics/demography/stochasticProjection.js'

/** What the thread pool does for a stochastic projection (projectionAnalysis.ts). */

export interface RunsTask {
  readonly input: StochasticInput
  readonly range: RunRange
  /** Places whose cells are wanted together; null: the inhabitants of every place. */
  readonly positions: readonly number[] | null
}

export function projectionRuns({ input, range, positions }: RunsTask): Float64Array {
  return positions ? regionRuns(input, { ...range, positions }) : stochasticRuns(input, range)
}

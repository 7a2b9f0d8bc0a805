import { type RunRange, type StochasticInput, stochasticRuns } from '../analytics/demography/stochasticProjection.js'

/** What the thread pool does for a stochastic projection (projectionAnalysis.ts). */

export interface RunsTask { readonly input: StochasticInput; readonly range: RunRange }

export function projectionRuns({ input, range }: RunsTask): Float64Array {
  return stochasticRuns(input, range)
}

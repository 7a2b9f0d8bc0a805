import { within } from './checkProjection.js'

const MOST_STEPS = 20
const RUNS = { least: 100, most: 5000, usual: 1000 } as const

export interface FanQuestion { readonly steps: number; readonly runs: number; readonly seed: number }

/** What every question for runs has in common, checked. */
export function checkFan({ steps, runs, seed }: { steps: number; runs?: number | null; seed?: number | null }): FanQuestion {
  return { steps: within('steps', steps, { least: 1, most: MOST_STEPS }), runs: within('runs', runs ?? RUNS.usual, RUNS), seed: seed ?? 1 }
}

import { within } from './checkProjection.js'
import { checkWidth } from './singleYearAges.js'

const MOST_YEARS = 100
const RUNS = { least: 100, most: 5000, usual: 1000 } as const

export interface AskedFan { readonly steps: number; readonly runs?: number | null; readonly seed?: number | null; readonly ageGroupWidth?: number | null }
export interface FanQuestion { readonly steps: number; readonly width: number; readonly runs: number; readonly seed: number }

/** What every question for runs has in common, checked. */
export function checkFan({ steps, runs, seed, ageGroupWidth }: AskedFan): FanQuestion {
  const width = checkWidth(ageGroupWidth)
  return { width, steps: within('steps', steps, { least: 1, most: MOST_YEARS / width }), runs: within('runs', runs ?? RUNS.usual, RUNS), seed: seed ?? 1 }
}

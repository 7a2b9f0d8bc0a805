import { oldAgeRatio, peopleOf, type ProjectedYear } from '../toAges'

export interface ProfileRow {
  readonly year: number
  readonly people: number
  readonly young: number
  readonly working: number
  readonly old: number
  readonly veryOld: number
  /** people of 65 and over per 100 of 20 to 64 */
  readonly ratio: number | null
}

/** One row for each year: the stages of life as the API's ages sum to them. */
export function toProfileRows(steps: readonly ProjectedYear[]): ProfileRow[] {
  return steps.flatMap((step): ProfileRow[] => (step.year == null ? [] : [{
    year: Math.floor(step.year), people: step.total, young: peopleOf(step, 0, 19), working: peopleOf(step, 20, 64), old: peopleOf(step, 65, null), veryOld: peopleOf(step, 80, null), ratio: oldAgeRatio(step),
  }]))
}

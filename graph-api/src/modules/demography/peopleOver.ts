import type { AgeGroup } from '../../analytics/demography/ageGroups.js'

/** People of an age and older of one place; null where a group lies across that age. */
export function peopleOver(cells: Float64Array, groups: readonly AgeGroup[], age: number): number | null {
  const first = groups.findIndex(({ ageFrom }) => ageFrom === age)
  if (first < 0) return null
  return cells.reduce((sum, count, cell) => (cell % groups.length >= first ? sum + count : sum), 0)
}

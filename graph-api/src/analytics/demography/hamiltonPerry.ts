import type { AgeGroup } from './ageGroups.js'

/**
 * Hamilton-Perry method: each cohort changes as cohorts did between two counts one group width apart; the youngest follow the women of 15 to 49.
 * Sources: Hamilton and Perry, A Short Method for Projecting Population by Age from One Decennial Census to Another, Social Forces 41 (1962),
 * pp. 163-170; Smith, Tayman and Swanson, A Practitioner's Guide to State and Local Population Projections, 2013, chapter 7 (child-woman ratios).
 * Ratios hold births, deaths and moves together. Cost: O(steps · age groups).
 */
export interface CohortChange {
  /** Women, then men. In each: of the youngest group the children per woman of 15 to 49, of the others the group over the one before it five years earlier; the last over the two oldest. */
  readonly ratios: Float64Array
  readonly groups: readonly AgeGroup[]
}

/** Cells of both counts: women from the youngest to the open-ended oldest group, then men. A cohort of nobody has the ratio 1. */
export function cohortChange(before: Float64Array, after: Float64Array, groups: readonly AgeGroup[]): CohortChange {
  const women = mothers(after, groups)
  const ratios = after.map((count, cell) => {
    const group = cell % groups.length
    if (group === 0) return women === 0 ? 0 : count / women
    const from = cohortOf(before, cell, groups.length)
    return from === 0 ? 1 : count / from
  })
  return { ratios, groups }
}

/** The cells one step later. */
export function nextCohorts({ ratios, groups }: CohortChange, before: Float64Array): Float64Array {
  const after = before.map((_, cell) => (cell % groups.length === 0 ? 0 : cohortOf(before, cell, groups.length) * (ratios[cell] as number)))
  const women = mothers(after, groups)
  for (const youngest of [0, groups.length]) after[youngest] = women * (ratios[youngest] as number)
  return after
}

function cohortOf(before: Float64Array, cell: number, width: number): number {
  const younger = before[cell - 1] as number
  return cell % width === width - 1 ? younger + (before[cell] as number) : younger
}

function mothers(cells: Float64Array, groups: readonly AgeGroup[]): number {
  return groups.reduce((sum, { ageFrom, ageTo }, group) => (ageFrom >= 15 && ageTo !== null && ageTo <= 49 ? sum + (cells[group] as number) : sum), 0)
}

import type { AgeGroup } from './ageGroups.js'
import { spragueSplit } from './sprague.js'

/**
 * A population of five-year groups in single years of age. The whole district is split by Sprague's multipliers (sprague.ts); each part of it has the
 * district's shares within each group. So no group gains or loses anybody, nobody is fewer than 0, and the parts sum to the district in each year of
 * age. The open-ended group stays one. Cost: O(ages).
 */
export interface SingleYears {
  readonly groups: readonly AgeGroup[]
  /** Of each single year the position of its group of five. */
  readonly groupOf: readonly number[]
  /** Its share of that group; women, then men. */
  readonly shares: Float64Array
}

/** From the cells of the district: women from the youngest to the open-ended oldest group, then men. */
export function singleYearsOf(district: Float64Array, groups: readonly AgeGroup[]): SingleYears {
  const width = groups.length
  const openFrom = groups[width - 1]?.ageFrom ?? 0
  const groupOf = Array.from({ length: openFrom + 1 }, (_, age) => groups.findLastIndex(({ ageFrom }) => ageFrom <= age))
  const shares = [0, 1].flatMap((sex) => {
    const counts = [...district.subarray(sex * width, (sex + 1) * width)]
    const years = [...spragueSplit(counts.slice(0, -1)), counts.at(-1) as number]
    return years.map((people, age) => shareOf(people, counts[groupOf[age] as number] as number, age === openFrom))
  })
  return { groups: groupOf.map((_, age) => ({ ageFrom: age, ageTo: age === openFrom ? null : age })), groupOf, shares: Float64Array.from(shares) }
}

/** Of a group of nobody each year has a fifth. */
function shareOf(people: number, group: number, isOpen: boolean): number {
  return isOpen ? 1 : group === 0 ? 1 / 5 : people / group
}

/** Cells of any number of places, each women then men. */
export function splitCells(cells: Float64Array, { groupOf, shares }: SingleYears): Float64Array {
  const [wide, narrow] = [shares.length, 2 * ((groupOf.at(-1) ?? 0) + 1)]
  const split = new Float64Array((cells.length / narrow) * wide)
  for (let index = 0; index < split.length; index += 1) {
    const cell = index % wide
    const sex = cell < wide / 2 ? 0 : 1
    const group = groupOf[cell - (sex * wide) / 2] as number
    split[index] = (cells[Math.floor(index / wide) * narrow + (sex * narrow) / 2 + group] as number) * (shares[cell] as number)
  }
  return split
}

/** Years from the middle of a step of five years to its end, less half of a step of one year: so much younger are people when they move. */
const EARLIER = 2
const YEARS = 5

/**
 * Migrants of five years by group at the end, as migrants of one year by single years of age at its end: a fifth of them, two years younger, evenly
 * over five ages; whoever would be younger than 0 is 0. The open-ended group keeps its own.
 */
export function yearlyMigrants(migrants: readonly number[], { groupOf }: Pick<SingleYears, 'groupOf'>): number[] {
  const yearly = groupOf.map(() => 0)
  const open = migrants.length - 1
  for (const [age, group] of groupOf.entries()) {
    const to = group === open ? age : Math.max(0, age - EARLIER)
    yearly[to] = (yearly[to] as number) + (migrants[group] as number) / YEARS / (group === open ? 1 : YEARS)
  }
  return yearly
}

import type { AgeCount } from '../../charts/toPyramid'

/** Width of an age group and length of a step of every stored region, years. */
export const GROUP_WIDTH = 5

/** What the API says of one year; lists run from the youngest to the open-ended oldest group. */
export interface ProjectedYear {
  readonly year?: number | null
  readonly total: number
  readonly female: readonly number[]
  readonly male?: readonly number[] | null
}

/** People by sex and age group. */
export function toAgeCounts({ female, male }: ProjectedYear): AgeCount[] {
  const of = (sex: 'FEMALE' | 'MALE', counts: readonly number[]): AgeCount[] =>
    counts.map((count, index) => ({ sex, ageFrom: index * GROUP_WIDTH, ageTo: index === counts.length - 1 ? null : (index + 1) * GROUP_WIDTH - 1, count }))
  return [...of('FEMALE', female), ...of('MALE', male ?? [])]
}

/** Both sexes from one age to another, included; null: and older. The ages are limits of groups. */
export function peopleOf(year: ProjectedYear, ageFrom: number, ageTo: number | null): number {
  return toAgeCounts(year).filter((group) => group.ageFrom >= ageFrom && (ageTo === null || (group.ageTo !== null && group.ageTo <= ageTo))).reduce((sum, { count }) => sum + count, 0)
}

/** People of 65 and over per 100 of 20 to 64, as the API's oldAgeDependencyRatio; null where nobody is of working age. */
export function oldAgeRatio(year: ProjectedYear): number | null {
  const working = peopleOf(year, 20, 64)
  return working > 0 ? (100 * peopleOf(year, 65, null)) / working : null
}

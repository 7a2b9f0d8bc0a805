import type { AgeGroup } from './ageGroups.js'

/**
 * People of the ages that need something, from groups of five years: single years within a group count as evenly spread. A number of people, not of
 * places or jobs: how many of them come is another question. Cost: O(age groups).
 */
export interface Needs {
  /** Age 0 to 2, and 3 to 5. */
  readonly underThree: number
  readonly threeToFive: number
  /** Of age 6: who turned six within the year before. */
  readonly schoolEntrants: number
  readonly overEighty: number
}

/** Share of a wanted age span that lies in a group of five years. */
function partOf({ ageFrom, ageTo }: AgeGroup, from: number, to: number): number {
  if (ageTo === null) return ageFrom >= from && to === Infinity ? 1 : 0
  const years = Math.min(ageTo, to) - Math.max(ageFrom, from) + 1
  return Math.max(0, years) / (ageTo - ageFrom + 1)
}

/** Cells: women from the youngest to the oldest group, then men. */
export function needsOf(cells: Float64Array, groups: readonly AgeGroup[]): Needs {
  const people = (from: number, to: number): number => cells.reduce((sum, count, cell) => sum + count * partOf(groups[cell % groups.length] as AgeGroup, from, to), 0)
  return { underThree: people(0, 2), threeToFive: people(3, 5), schoolEntrants: people(6, 6), overEighty: people(80, Infinity) }
}

/** A share of the people of an age and sex, such as those who need care or volunteer. */
export interface AgedRate extends AgeGroup { readonly sex: 'FEMALE' | 'MALE' | 'TOTAL'; readonly rate: number }

/** People by rates that apply to whole age groups; ages without a rate count as 0. */
export function peopleByRate(cells: Float64Array, groups: readonly AgeGroup[], rates: readonly AgedRate[]): number {
  return rates.reduce((sum, rate) => sum + cells.reduce((people, count, cell) => (applies(rate, groups[cell % groups.length] as AgeGroup, cell < groups.length) ? people + count * rate.rate : people), 0), 0)
}

function applies({ sex, ageFrom, ageTo }: AgedRate, group: AgeGroup, isFemale: boolean): boolean {
  return (sex === 'TOTAL' || (sex === 'FEMALE') === isFemale) && group.ageFrom >= ageFrom && (ageTo === null || (group.ageTo !== null && group.ageTo <= ageTo))
}

/** Where rates overlap, or lie across an age group: the index of the first that does; null where all is well. */
export function firstFaultyRate(rates: readonly AgedRate[], groups: readonly AgeGroup[]): { readonly index: number; readonly fault: 'OVERLAP' | 'BOUNDARY' } | null {
  for (const [index, rate] of rates.entries()) {
    const starts = groups.some(({ ageFrom }) => ageFrom === rate.ageFrom)
    const ends = rate.ageTo === null || groups.some(({ ageTo }) => ageTo === rate.ageTo)
    if (!starts || !ends) return { index, fault: 'BOUNDARY' }
    if (rates.slice(0, index).some((before) => overlap(before, rate))) return { index, fault: 'OVERLAP' }
  }
  return null
}

function overlap(one: AgedRate, other: AgedRate): boolean {
  const sexes = one.sex === other.sex || one.sex === 'TOTAL' || other.sex === 'TOTAL'
  return sexes && one.ageFrom <= (other.ageTo ?? Infinity) && other.ageFrom <= (one.ageTo ?? Infinity)
}

import type { AgeGroup } from '../../analytics/demography/ageGroups.js'
import { type AgedRate, firstFaultyRate, needsOf, peopleByRate } from '../../analytics/demography/needs.js'
import { BadUserInput } from '../../errors.js'
import { within } from './checkProjection.js'
import type { AgedRateInput } from './regionNeeds.type.js'

/** Cohorts of the ages in which people volunteer. */
export const VOLUNTEER_COHORTS = [[15, 29], [30, 44], [45, 64], [65, 79]] as const
const NO_RATES = 'the data set holds no sourced rate by age; give one of your own'

/** Shares of those who need care and who volunteer, as the question brings them; null: none. */
export interface NeedRates { readonly care: AgedRate[] | null; readonly volunteers: AgedRate[] | null }

export function checkNeedRates({ careRates, volunteerRates }: { careRates?: AgedRateInput[] | null; volunteerRates?: AgedRateInput[] | null }, groups: readonly AgeGroup[]): NeedRates {
  return { care: checkRates('careRates', careRates, groups), volunteers: checkRates('volunteerRates', volunteerRates, groups) }
}

export function missingNeeds({ care, volunteers }: NeedRates): { name: string; reason: string }[] {
  return [...(care ? [] : [{ name: 'careNeed', reason: NO_RATES }]), ...(volunteers ? [] : [{ name: 'volunteers', reason: NO_RATES }])]
}

export function peopleOfCohort([ageFrom, ageTo]: readonly [number, number], cells: Float64Array, groups: readonly AgeGroup[]): number {
  return peopleByRate(cells, groups, [{ sex: 'TOTAL', ageFrom, ageTo, rate: 1 }])
}

export type NeedName = 'UNDER_THREE' | 'THREE_TO_FIVE' | 'SCHOOL_ENTRANTS' | 'OVER_EIGHTY' | 'VOLUNTEER_COHORT' | 'CARE_NEED' | 'VOLUNTEERS'

/** A number of people that follows from the ages of a region. */
export interface NeedMeasure {
  readonly need: NeedName
  readonly ageFrom: number
  readonly ageTo: number | null
  readonly measure: (cells: Float64Array) => number
}

export function needMeasures(groups: readonly AgeGroup[], { care, volunteers }: NeedRates): NeedMeasure[] {
  const byRate = (need: NeedName, rates: AgedRate[] | null): NeedMeasure[] => (rates ? [{ need, ...span(rates), measure: (cells) => peopleByRate(cells, groups, rates) }] : [])
  return [
    { need: 'UNDER_THREE', ageFrom: 0, ageTo: 2, measure: (cells) => needsOf(cells, groups).underThree },
    { need: 'THREE_TO_FIVE', ageFrom: 3, ageTo: 5, measure: (cells) => needsOf(cells, groups).threeToFive },
    { need: 'SCHOOL_ENTRANTS', ageFrom: 6, ageTo: 6, measure: (cells) => needsOf(cells, groups).schoolEntrants },
    { need: 'OVER_EIGHTY', ageFrom: 80, ageTo: null, measure: (cells) => needsOf(cells, groups).overEighty },
    ...VOLUNTEER_COHORTS.map(([ageFrom, ageTo]): NeedMeasure => ({ need: 'VOLUNTEER_COHORT', ageFrom, ageTo, measure: (cells) => peopleOfCohort([ageFrom, ageTo], cells, groups) })),
    ...byRate('CARE_NEED', care), ...byRate('VOLUNTEERS', volunteers),
  ]
}

function span(rates: readonly AgedRate[]): { ageFrom: number; ageTo: number | null } {
  const ends = rates.map(({ ageTo }) => ageTo ?? Infinity)
  const last = Math.max(...ends)
  return { ageFrom: Math.min(...rates.map(({ ageFrom }) => ageFrom)), ageTo: last === Infinity ? null : last }
}

function checkRates(argument: string, rates: AgedRateInput[] | null | undefined, groups: readonly AgeGroup[]): AgedRate[] | null {
  if (!rates || rates.length === 0) return null
  const checked = rates.map(({ ageFrom, ageTo, sex, rate }, index) => ({ ageFrom, ageTo: ageTo ?? null, sex: sex ?? 'TOTAL' as const, rate: within(`${argument}[${index}].rate`, rate, { least: 0, most: 1 }) }))
  const faulty = firstFaultyRate(checked, groups)
  if (!faulty) return checked
  const { ageFrom, ageTo } = checked[faulty.index] as AgedRate
  const need = faulty.fault === 'OVERLAP' ? 'requires ages that no rate before it has' : 'requires ages of whole groups of five years, such as 65 to 79 or 80 and older'
  throw new BadUserInput(`${argument}[${faulty.index}]`, `${need}, got ${ageFrom} to ${ageTo ?? 'oldest'}`)
}

import type { Need as NeedName } from '../../../gql/graphql'
import { bandOf } from '../fan/toFan'

export const NEEDS = ['overEighty', 'volunteers', 'underThree', 'threeToFive', 'schoolEntrants'] as const
export type Need = (typeof NEEDS)[number]

interface NeedFan { readonly need: NeedName; readonly ageFrom: number; readonly projected: readonly number[]; readonly bands: readonly (readonly number[])[] }
interface Fan { readonly years: readonly number[]; readonly quantiles: readonly number[]; readonly needs: readonly NeedFan[] }

export interface NeedRow {
  readonly year: number
  readonly values: Readonly<Record<Need, number>>
  /** 80 % of the runs; null where there is no run */
  readonly bands: Readonly<Record<Need, readonly [number, number] | null>>
}

/** From this age people have most time to volunteer after work: the last cohort that the API counts. */
const RETIRED_FROM = 65
const NAMES: Record<Need, NeedName> = { overEighty: 'OVER_EIGHTY', volunteers: 'VOLUNTEER_COHORT', underThree: 'UNDER_THREE', threeToFive: 'THREE_TO_FIVE', schoolEntrants: 'SCHOOL_ENTRANTS' }

/** One row for each year; volunteers are those who could: people of 65 to 79. */
export function toNeeds({ years, quantiles, needs }: Fan): NeedRow[] {
  const of = (name: Need) => needs.find(({ need, ageFrom }) => need === NAMES[name] && (name !== 'volunteers' || ageFrom === RETIRED_FROM))
  const each = <Value>(value: (need: NeedFan | undefined) => Value) => Object.fromEntries(NEEDS.map((name) => [name, value(of(name))])) as Record<Need, Value>
  return years.map((year, position) => ({
    year: Math.floor(year),
    values: each((need) => need?.projected[position] ?? 0),
    bands: each((need) => (need ? bandOf({ years, quantiles, bands: need.bands }, year, [0.1, 0.9]) : null)),
  }))
}

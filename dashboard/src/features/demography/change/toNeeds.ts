export const NEEDS = ['overEighty', 'volunteers', 'underThree', 'threeToFive', 'schoolEntrants'] as const
export type Need = (typeof NEEDS)[number]

interface Needs {
  readonly underThree: readonly number[]
  readonly threeToFive: readonly number[]
  readonly schoolEntrants: readonly number[]
  readonly overEighty: readonly number[]
  readonly volunteerCohorts: readonly { readonly ageFrom: number; readonly counts: readonly number[] }[]
}

export interface NeedRow {
  readonly year: number
  readonly values: Readonly<Record<Need, number>>
}

/** From this age people have most time to volunteer after work: the last cohort that the API counts. */
const RETIRED_FROM = 65

/** One row for each year; volunteers are those who could: people of 65 to 79. */
export function toNeeds(years: readonly number[], { volunteerCohorts, ...needs }: Needs): NeedRow[] {
  const volunteers = volunteerCohorts.find(({ ageFrom }) => ageFrom === RETIRED_FROM)?.counts ?? []
  return years.map((year, position) => {
    const at = (counts: readonly number[]) => counts[position] ?? 0
    return { year: Math.floor(year), values: { underThree: at(needs.underThree), threeToFive: at(needs.threeToFive), schoolEntrants: at(needs.schoolEntrants), overEighty: at(needs.overEighty), volunteers: at(volunteers) } }
  })
}

import type { SexCohorts } from './projectPopulation.js'

export interface ResidualInputs {
  /** People at the start and at the end of the step, from the youngest to the open-ended oldest group. */
  readonly before: readonly number[]
  readonly after: readonly number[]
  readonly lifeTable: Pick<SexCohorts, 'personYears' | 'radix'>
  /** Births of that sex within the step. */
  readonly births: number
  /** Years. */
  readonly ageGroupWidth: number
}

/**
 * Net migrants of a step by age at its end: those who are there less those who would be there by births and deaths alone (forward survival,
 * United Nations, Manual VI, Methods of Measuring Internal Migration, 1970, chapter 2). Errors of counts and life table are in it too.
 */
export function residualMigrants({ before, after, lifeTable: { personYears, radix }, births, ageGroupWidth }: ResidualInputs): number[] {
  const last = before.length - 1
  const years = (group: number): number => personYears[group] as number
  return after.map((count, group) => {
    if (group === 0) return count - (births * years(0)) / (ageGroupWidth * radix)
    if (group === last) return count - (((before[last - 1] as number) + (before[last] as number)) * years(last)) / (years(last - 1) + years(last))
    return count - ((before[group - 1] as number) * years(group)) / years(group - 1)
  })
}

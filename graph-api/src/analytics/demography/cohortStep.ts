import type { CohortInputs, ProjectionScenario, SexCohorts } from './projectPopulation.js'

/**
 * One step of the cohort-component method on plain numbers, for many places and many runs: the same arithmetic as projectPopulation.ts (its source
 * there), with the ratios computed once. Cells of a place: women from the youngest to the oldest group, then men. Cost: O(age groups).
 */

export interface StepRates {
  readonly groups: number
  /** Women, then men: the first of each is the survival of the newborn, then of each group from the one before it, the last of the two oldest groups together. */
  readonly survival: Float64Array
  /** Births of both sexes per woman of each group and step. */
  readonly births: Float64Array
  readonly girls: number
}

/** The rates of a scenario. The males' table is that of the inputs; both sexes are needed. */
export function stepRates({ ageGroupWidth, female, male, fertility, sexRatioAtBirth }: CohortInputs & { readonly male: SexCohorts }, { fertilityFactor, mortalityFactor }: Omit<ProjectionScenario, 'netMigrationFactor'>): StepRates {
  const ratios = [female, male].flatMap((sex) => survivalRatios(sex, ageGroupWidth).map((ratio) => ratio ** mortalityFactor))
  const births = fertility.map((rate, group) => (group === 0 ? 0 : ageGroupWidth * rate * fertilityFactor))
  return { groups: fertility.length, survival: Float64Array.from(ratios), births: Float64Array.from(births), girls: 1 / (1 + sexRatioAtBirth) }
}

function survivalRatios({ personYears, radix }: Pick<SexCohorts, 'personYears' | 'radix'>, width: number): number[] {
  const last = personYears.length - 1
  const years = (group: number): number => personYears[group] as number
  return personYears.map((own, group) => {
    if (group === 0) return own / (width * radix)
    const from = group === last ? years(last - 1) + own : years(group - 1)
    return from === 0 ? 0 : own / from
  })
}

export interface StepCells {
  readonly before: Float64Array
  /** Net migrants of the step, half at its start and half at its end. */
  readonly migrants: Float64Array
  readonly after: Float64Array
  /** Where the place's cells start in all three. */
  readonly offset: number
}

/** Writes the cells at the end of the step and gives the births of both sexes. */
export function stepCohorts(rates: StepRates, cells: StepCells): number {
  const { groups } = rates
  surviveSex(rates, cells, 0)
  surviveSex(rates, cells, groups)
  const { before, migrants, after, offset } = cells
  let births = 0
  for (let group = 1; group < groups; group += 1) {
    const cell = offset + group
    births += ((rates.births[group] as number) * ((before[cell] as number) + (migrants[cell] as number) / 2 + (after[cell] as number))) / 2
  }
  const girls = births * rates.girls
  after[offset] = girls * (rates.survival[0] as number) + (migrants[offset] as number) / 2
  after[offset + groups] = (births - girls) * (rates.survival[groups] as number) + (migrants[offset + groups] as number) / 2
  return births
}

function surviveSex({ groups, survival }: StepRates, { before, migrants, after, offset }: StepCells, sex: number): void {
  const first = offset + sex
  const last = groups - 1
  let younger = (before[first] as number) + (migrants[first] as number) / 2
  for (let group = 1; group < groups; group += 1) {
    const own = (before[first + group] as number) + (migrants[first + group] as number) / 2
    const from = group === last ? younger + own : younger
    after[first + group] = from * (survival[sex + group] as number) + (migrants[first + group] as number) / 2
    younger = own
  }
}

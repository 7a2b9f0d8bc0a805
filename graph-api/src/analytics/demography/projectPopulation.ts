/**
 * Cohort-component projection.
 * Source: Preston, Heuveline and Guillot, Demography, 2001, chapter 6 (Box 6.1 without migration, section 6.3.1 with it).
 * Cost: O(steps · age groups).
 */

/** One sex, from the youngest to the open-ended oldest age group. */
export interface SexCohorts {
  readonly population: readonly number[]
  /** Person-years lived nLx; the last is the open group's Tx. */
  readonly personYears: readonly number[]
  /** Births that the life table starts from. */
  readonly radix: number
  /** Net migrants of a step, half at its start and half at its end; null: none. */
  readonly netMigrants: readonly number[] | null
}

export interface CohortInputs {
  /** n, years: length of an age group and of a step. */
  readonly ageGroupWidth: number
  readonly female: SexCohorts
  /** null: a projection of females only, whose births are female births. */
  readonly male: SexCohorts | null
  /** Births per woman and year, one rate for each age group. */
  readonly fertility: readonly number[]
  /** Male births per female birth. */
  readonly sexRatioAtBirth: number
}

/** 1 leaves a component as it is. Mortality: the force of mortality is multiplied, so a survival ratio s becomes s to that power. */
export interface ProjectionScenario { readonly fertilityFactor: number; readonly mortalityFactor: number; readonly netMigrationFactor: number }

export interface ProjectedStep {
  readonly total: number
  readonly female: readonly number[]
  /** Empty in a projection of females only. */
  readonly male: readonly number[]
  /** Of the step that ends here; 0 at the start. */
  readonly births: number
  readonly deaths: number
  readonly netMigration: number
}

export const AS_STORED: ProjectionScenario = { fertilityFactor: 1, mortalityFactor: 1, netMigrationFactor: 1 }

/** The start and each step after it. A negative count is possible where more leave than there are; see firstNegative. */
export function projectPopulation(inputs: CohortInputs, steps: number, scenario: ProjectionScenario = AS_STORED): ProjectedStep[] {
  const projected: ProjectedStep[] = [toStep(inputs.female.population, inputs.male?.population ?? [], { births: 0, deaths: 0, netMigration: 0 })]
  for (let step = 0; step < steps; step += 1) projected.push(nextStep(inputs, scenario, projected[step] as ProjectedStep))
  return projected
}

/** Where a projection first counts fewer than nobody; null where it never does. The youngest come last: fewer than none are born where mothers are fewer than none. */
export function firstNegative(steps: readonly ProjectedStep[]): { step: number; sex: 'female' | 'male'; group: number; value: number } | null {
  for (const [step, projected] of steps.entries()) {
    const negative = (['female', 'male'] as const).flatMap((sex) => projected[sex].flatMap((value, group) => (value < 0 ? [{ step, sex, group, value }] : [])))
    if (negative.length > 0) return negative.find(({ group }) => group > 0) ?? negative[0] ?? null
  }
  return null
}

function nextStep(inputs: CohortInputs, scenario: ProjectionScenario, before: ProjectedStep): ProjectedStep {
  const { female, male, ageGroupWidth: width } = inputs
  const women = survive(female, before.female, scenario)
  const men = male && survive(male, before.male, scenario)
  const born = birthsOf(inputs, women) * scenario.fertilityFactor
  const girls = born / (1 + inputs.sexRatioAtBirth)
  const ended = { female: withYoungest(female, women, { births: girls, width, scenario }), male: men && male ? withYoungest(male, men, { births: born - girls, width, scenario }) : [] }
  const births = male ? born : girls
  const netMigration = migrantsOf(female, scenario) + (male ? migrantsOf(male, scenario) : 0)
  const deaths = before.total + births + netMigration - sum(ended.female) - sum(ended.male)
  return toStep(ended.female, ended.male, { births, deaths, netMigration })
}

interface Survival { readonly start: readonly number[]; readonly end: readonly number[] }

/** Start and end of a step for all groups but the youngest, whose end waits for the births. */
function survive({ personYears, netMigrants }: SexCohorts, population: readonly number[], { mortalityFactor, netMigrationFactor }: ProjectionScenario): Survival {
  const half = (group: number): number => ((netMigrants?.[group] ?? 0) * netMigrationFactor) / 2
  const start = population.map((count, group) => count + half(group))
  const last = population.length - 1
  const ratio = (from: number, to: number): number => (from === 0 ? 0 : (to / from) ** mortalityFactor)
  const years = (group: number): number => personYears[group] as number
  const end = start.map((_, group) => {
    if (group === 0) return 0
    const survivors = group === last
      ? ((start[last - 1] as number) + (start[last] as number)) * ratio(years(last - 1) + years(last), years(last))
      : (start[group - 1] as number) * ratio(years(group - 1), years(group))
    return survivors + half(group)
  })
  return { start, end }
}

function birthsOf({ fertility, ageGroupWidth: width }: CohortInputs, { start, end }: Survival): number {
  let births = 0
  for (let group = 1; group < start.length; group += 1) births += (width * (fertility[group] as number) * ((start[group] as number) + (end[group] as number))) / 2
  return births
}

function withYoungest({ personYears, radix, netMigrants }: SexCohorts, { end }: Survival, { births, width, scenario }: { births: number; width: number; scenario: ProjectionScenario }): number[] {
  const survival = ((personYears[0] as number) / (width * radix)) ** scenario.mortalityFactor
  return [births * survival + ((netMigrants?.[0] ?? 0) * scenario.netMigrationFactor) / 2, ...end.slice(1)]
}

const migrantsOf = ({ netMigrants }: SexCohorts, { netMigrationFactor }: ProjectionScenario): number => sum(netMigrants ?? []) * netMigrationFactor

function toStep(female: readonly number[], male: readonly number[], flows: Pick<ProjectedStep, 'births' | 'deaths' | 'netMigration'>): ProjectedStep {
  return { total: sum(female) + sum(male), female, male, ...flows }
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}

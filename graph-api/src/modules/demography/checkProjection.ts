import { type CohortInputs as Cohorts, firstNegative, type ProjectedStep, type ProjectionScenario, type SexCohorts } from '../../analytics/demography/projectPopulation.js'
import { BadUserInput } from '../../errors.js'
import type { CohortInputs, ProjectionInput, SexInputs } from './projection.type.js'
import type { ScenarioInput } from './scenario.type.js'

const MOST_STEPS = 200
const WIDTHS: readonly number[] = [1, 5]
const MOST_GROUPS = 150
const MOST_FACTOR = 10
/** More than ever lived; numbers that large would only be rounding. */
const MOST_PERSONS = 1e12
const MOST_AGE = 150
const MOST_PROJECTED = 1e15

/** Everything that the arithmetic relies on, each problem with its place, need and value. */

export function checkSteps(steps: number, place = 'input.steps'): number {
  return within(place, steps, { least: 0, most: MOST_STEPS })
}

type Factor = 'fertilityFactor' | 'mortalityFactor' | 'netMigrationFactor'

export function checkScenario(scenario: ScenarioInput | null | undefined, place = 'input.scenario'): ProjectionScenario {
  const factor = (name: Factor, least: number): number => within(`${place}.${name}`, scenario?.[name] ?? 1, { least, most: MOST_FACTOR })
  return { fertilityFactor: factor('fertilityFactor', 0), mortalityFactor: factor('mortalityFactor', 0), netMigrationFactor: factor('netMigrationFactor', -MOST_FACTOR) }
}

export function checkOneOf({ region, inputs }: ProjectionInput): void {
  if ((region ?? null) === null && (inputs ?? null) === null) throw new BadUserInput('input', 'requires `region` or `inputs`, got neither')
  if (region != null && inputs != null) throw new BadUserInput('input', 'requires `region` or `inputs`, got both')
}

export function checkInputs({ ageGroupWidth, female, male, fertility, sexRatioAtBirth }: CohortInputs): Cohorts {
  const place = 'input.inputs'
  if (!WIDTHS.includes(ageGroupWidth)) throw new BadUserInput(`${place}.ageGroupWidth`, `requires 1 or 5 years, got ${ageGroupWidth}`)
  const groups = female.population.length
  if (groups < 2 || groups > MOST_GROUPS) throw new BadUserInput(`${place}.female.population`, `requires 2 to ${MOST_GROUPS} age groups, the last of them open-ended, got ${groups}`)
  const shape = { groups, width: ageGroupWidth }
  lengthOf(`${place}.fertility`, fertility, groups)
  fertility.forEach((rate, index) => within(`${place}.fertility[${index}]`, rate, { least: 0, most: 1 }))
  const ratio = sexRatioAtBirth ?? 1.05
  if (!(ratio > 0) || ratio > 10) throw new BadUserInput(`${place}.sexRatioAtBirth`, `requires a number above 0 and at most 10, got ${ratio}`)
  return {
    ageGroupWidth, fertility, sexRatioAtBirth: ratio,
    female: checkSex(`${place}.female`, female, shape),
    male: male ? checkSex(`${place}.male`, male, shape) : null,
  }
}

interface Shape { readonly groups: number; readonly width: number }

function checkSex(place: string, { population, personYears, radix, netMigrants }: SexInputs, { groups, width }: Shape): SexCohorts {
  lengthOf(`${place}.population`, population, groups)
  lengthOf(`${place}.personYears`, personYears, groups)
  if (netMigrants) lengthOf(`${place}.netMigrants`, netMigrants, groups)
  population.forEach((count, index) => {
    if (!(count >= 0)) throw new BadUserInput(`${place}.population[${index}]`, `requires a number of persons of at least 0, got ${count}`)
    within(`${place}.population[${index}]`, count, { least: 0, most: MOST_PERSONS })
  })
  netMigrants?.forEach((count, index) => within(`${place}.netMigrants[${index}]`, count, { least: -MOST_PERSONS, most: MOST_PERSONS }))
  const from = radix ?? 1
  if (!(from > 0 && from <= MOST_PERSONS)) throw new BadUserInput(`${place}.radix`, `requires a number above 0 and at most ${MOST_PERSONS}, got ${from}`)
  checkPersonYears(`${place}.personYears`, personYears, from * width)
  return { population, personYears, radix: from, netMigrants: netMigrants ?? null }
}

/** Nobody comes back to life: each group lives at most what the one before it lived, the first at most what nobody's death would give. */
function checkPersonYears(place: string, years: readonly number[], most: number): void {
  years.forEach((value, index) => {
    if (!(value > 0 && value <= MOST_PERSONS * MOST_AGE)) throw new BadUserInput(`${place}[${index}]`, `requires person-years above 0 and at most ${MOST_PERSONS * MOST_AGE}, got ${value}`)
    const before = index === 0 ? most : (years[index - 1] as number)
    // Rounded tables may exceed by a rounding.
    if (index < years.length - 1 && value > before * (1 + 1e-9)) {
      throw new BadUserInput(`${place}[${index}]`, `requires at most ${before} person-years (${index === 0 ? 'the radix times the width of an age group' : 'those of the age group before it'}), got ${value}`)
    }
  })
}

function lengthOf(place: string, values: readonly number[], groups: number): void {
  if (values.length !== groups) throw new BadUserInput(place, `requires one value for each of the ${groups} age groups of female.population, got ${values.length}`)
}

/** Rates far from any that were seen let a population grow without bound. */
export function checkProjected(totals: readonly number[], place: string): void {
  const step = totals.findIndex((total) => !(total <= MOST_PROJECTED))
  if (step >= 0) throw new BadUserInput(place, `requires rates and steps under which at most ${MOST_PROJECTED} persons live, got ${totals[step]} in step ${step}`)
}

type Negative = NonNullable<ReturnType<typeof firstNegative>>

/** Nobody leaves who is not there; `argumentOf` names what the question can change of it. */
export function checkAllAreThere(steps: readonly ProjectedStep[], argumentOf: (negative: Negative) => string): void {
  const negative = firstNegative(steps)
  if (!negative) return
  const { sex, group, value, step } = negative
  throw new BadUserInput(argumentOf(negative), `requires that no more people leave than there are, got ${value} (${sex}, age group ${group + 1}) in step ${step}`)
}

/** A stored region brings its own migrants: the question can change their factor, or else ask for another region. */
export function checkStoredAreThere(steps: readonly ProjectedStep[], { netMigrationFactor }: ProjectionScenario, { region, scenario }: { region: string; scenario: string }): void {
  checkAllAreThere(steps, () => (netMigrationFactor === 1 ? region : `${scenario}.netMigrationFactor`))
}

export function within(place: string, value: number, { least, most }: { least: number; most: number }): number {
  if (!(value >= least && value <= most)) throw new BadUserInput(place, `requires a number from ${least} to ${most}, got ${value}`)
  return value
}

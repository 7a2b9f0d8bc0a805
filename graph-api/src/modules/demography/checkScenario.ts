import { AS_STORED, type ProjectionScenario } from '../../analytics/demography/projectPopulation.js'
import type { AgedMigration, Measure } from '../../analytics/demography/scenarioMigrants.js'
import { BadUserInput } from '../../errors.js'
import { checkScenario, within } from './checkProjection.js'
import type { AgedMigrationInput, MeasureInput, ScenarioInput } from './scenario.type.js'

const MOST_PERSONS = 100_000
const MOST_AGE = 120

/** A measure after the last projected year has no effect; so far ahead none may be. */
const MOST_YEARS = 1000

/** A scenario for the places of a district: steps from 1, places by their position. */
export interface CheckedScenario { readonly factors: ProjectionScenario; readonly measures: readonly Measure[]; readonly aged: readonly AgedMigration[] }

export interface ScenarioFrame {
  /** The argument that holds the scenario. */
  readonly argument: string
  readonly places: readonly string[]
  /** Year of the start, with the part of it that has passed. */
  readonly start: number
  /** Years. */
  readonly width: number
}

export const UNCHANGED: CheckedScenario = { factors: AS_STORED, measures: [], aged: [] }

export function checkPlacesScenario(scenario: ScenarioInput | null | undefined, frame: ScenarioFrame): CheckedScenario {
  const { argument, width } = frame
  const aged = (name: 'inMigration' | 'outMigration', sign: number): AgedMigration[] => (scenario?.[name] ?? []).map((migration, index) => checkAged(migration, { place: `${argument}.${name}[${index}]`, factor: sign * width }))
  return {
    factors: checkScenario(scenario, argument),
    measures: (scenario?.measures ?? []).map((measure, index) => checkMeasure(measure, `${argument}.measures[${index}]`, frame)),
    aged: [...aged('inMigration', 1), ...aged('outMigration', -1)],
  }
}

function checkAged({ ageFrom, ageTo, sex, persons }: AgedMigrationInput, { place, factor }: { place: string; factor: number }): AgedMigration {
  within(`${place}.ageFrom`, ageFrom, { least: 0, most: MOST_AGE })
  if (ageTo != null) within(`${place}.ageTo`, ageTo, { least: ageFrom, most: MOST_AGE })
  return { ageFrom, ageTo: ageTo ?? null, sex: sex ?? 'TOTAL', persons: within(`${place}.persons`, persons, { least: 0, most: MOST_PERSONS }) * factor }
}

function checkMeasure({ kind, region, year, persons }: MeasureInput, place: string, { places, start, width }: ScenarioFrame): Measure {
  const index = places.indexOf(region)
  if (index < 0) throw new BadUserInput(`${place}.region`, `requires a municipality of the district whose ages are estimated, got "${region}"`)
  const first = Math.floor(start)
  within(`${place}.year`, year, { least: first, most: first + MOST_YEARS })
  const moved = within(`${place}.persons`, persons, { least: 0, most: MOST_PERSONS })
  return { kind, place: index, step: Math.floor((year - first) / width) + 1, persons: kind === 'NEW_HOUSING' ? moved : -moved }
}

/** Whether a scenario holds more than the factors. */
export function hasMigrants(scenario: ScenarioInput | null | undefined): boolean {
  return [scenario?.inMigration, scenario?.outMigration, scenario?.measures].some((list) => (list ?? []).length > 0)
}

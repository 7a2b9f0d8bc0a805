import { stepRates, type StepRates } from '../../analytics/demography/cohortStep.js'
import { moverProfile } from '../../analytics/demography/estimateAges.js'
import type { SexCohorts } from '../../analytics/demography/projectPopulation.js'
import { type PlacesInput, type ProjectedPlaces, projectPlaces } from '../../analytics/demography/projectPlaces.js'
import { migrantsOfScenario, type PlacesAtStart } from '../../analytics/demography/scenarioMigrants.js'
import type { CheckedScenario } from './checkScenario.js'
import { likelyGains } from './ownGains.js'
import type { PlaceAges } from './placeAges.js'

/** What of a place's own gain or loss is left after five years: nobody knows how long it lasts. */
export const OWN_GAIN_LEFT = 0.5
const YEARS = 5

export interface OwnGainOfSteps {
  /** Left after a step. */
  readonly persistence: number
  /** Of a year's own gain, and of the variance of what is new: so that the steps of five years move as many, and vary as much, as one step of five. */
  readonly part: number
  readonly spread: number
}

export function ownGainOfSteps(width: number): OwnGainOfSteps {
  const persistence = OWN_GAIN_LEFT ** (width / YEARS)
  const steps = Array.from({ length: YEARS / width }, (_, step) => step)
  const moved = steps.reduce((sum, step) => sum + persistence ** (step + 1) * width, 0)
  const variance = steps.reduce((sum, one) => steps.reduce((more, other) => more + persistence ** Math.abs(one - other) * width ** 2, sum), 0)
  return { persistence, part: (YEARS * OWN_GAIN_LEFT) / moved, spread: YEARS ** 2 / variance }
}

/** What projectPlaces.ts needs: the estimated ages of the municipalities and, as one further place, of whoever lives outside them. */
export function placesInput(ages: PlaceAges, { factors, measures, aged }: CheckedScenario, steps: number): PlacesInput {
  const { inputs } = ages.cohorts
  const male = inputs.male as SexCohorts
  const width = inputs.ageGroupWidth
  const { persistence, part } = ownGainOfSteps(width)
  const start = Float64Array.from([...ages.cells, ...ages.rest])
  const places = ages.places.length + 1
  const base = [...(inputs.female.netMigrants ?? zeros(ages)), ...(male.netMigrants ?? zeros(ages))]
  const frame: PlacesAtStart = { groups: ages.groups, places, cells: start, movers: moversOf(base) }
  return {
    places, start, steps,
    rates: ratesOf(ages, factors),
    migrants: Float64Array.from(base, (count) => count * factors.netMigrationFactor),
    deviation: Float64Array.from([...likelyGains(ages), 0, 0], (gain) => gain * width * part),
    profile: Float64Array.from([inputs.female, male].flatMap((sex) => moverProfile(sex.netMigrants ?? []) ?? sex.population.map(() => 0))),
    persistence,
    extra: migrantsOfScenario(frame, { measures, aged, steps }),
  }
}

export function ratesOf({ cohorts: { inputs } }: PlaceAges, factors: CheckedScenario['factors']): StepRates {
  return stepRates({ ...inputs, male: inputs.male as SexCohorts }, factors)
}

const zeros = ({ groups }: PlaceAges): number[] => groups.map(() => 0)

function moversOf(migrants: readonly number[]): Float64Array | null {
  const profile = moverProfile(migrants)
  return profile && Float64Array.from(profile)
}

export interface DistrictProjection {
  readonly ages: PlaceAges
  readonly projected: ProjectedPlaces
  /** Year of the start and of each step, with the part of it that has passed. */
  readonly years: readonly number[]
}

export function projectDistrict(ages: PlaceAges, scenario: CheckedScenario, steps: number): DistrictProjection {
  const projected = projectPlaces(placesInput(ages, scenario, steps))
  const { start, inputs } = ages.cohorts
  return { ages, projected, years: projected.cells.map((_, step) => start + step * inputs.ageGroupWidth) }
}

import { type GainSpread, yearlyLogStep, yearlySpread } from '../../analytics/demography/pastVariation.js'
import type { SexCohorts } from '../../analytics/demography/projectPopulation.js'
import type { StochasticInput, Uncertainty } from '../../analytics/demography/stochasticProjection.js'
import type { CheckedScenario } from './checkScenario.js'
import type { StoredRates, VitalKind } from './demography.repository.js'
import { ownGainOfSteps, placesInput } from './districtProjection.js'
import { ownSpread } from './ownGains.js'
import type { PlaceAges } from './placeAges.js'
import type { StoredAssumption } from './storedCohorts.js'

export interface StatedUncertainty { readonly uncertainty: Uncertainty; readonly distributions: readonly StoredAssumption[] }

/** The spread of past years, of those alone that had ended by the start. What is not known of enough years is not varied, and says so. */
export function uncertaintyOf(stored: StoredRates, ages: PlaceAges): StatedUncertainty {
  const until = Math.floor(ages.cohorts.start) - 1
  const rates = stored.totalFertility.filter(({ year }) => year <= until).sort((one, other) => one.year - other.year)
  const [deaths, moves] = [yearsOf(stored, 'DEATHS', until), yearsOf(stored, 'NET_MIGRATION', until)]
  const fertility = yearlyLogStep(rates.map(({ rate }) => rate))
  const mortality = yearlyLogStep(deaths.map(({ count }) => count))
  const migration = yearlySpread(moves.map(({ count }) => count))
  const own = ownSpread(ages)
  const row = (name: string, value: string | null, source: string | null): StoredAssumption => ({ name, value: value ?? 'not varied: fewer than four years are known before the start', source })
  return {
    uncertainty: { fertility: fertility ?? 0, mortality: mortality ?? 0, migration: migration ?? 0, own: own ?? { level: 0, individual: 0 } },
    distributions: [
      row('fertility', fertility === null ? null : `random walk of the logarithm, yearly step normal with standard deviation ${fertility.toFixed(4)}: yearly changes of the total fertility rate, ${span(rates)}`, rates[0]?.source ?? null),
      row('mortality', mortality === null ? null : `random walk of the logarithm, yearly step normal with standard deviation ${mortality.toFixed(4)}: yearly changes of the number of deaths, ${span(deaths)}`, deaths[0]?.source ?? null),
      row('netMigration', migration === null ? null : `normal about the projected, standard deviation ${migration.toFixed(0)} persons a year: yearly net migration, ${span(moves)}`, moves[0]?.source ?? null),
      { name: 'ownMigration', value: ownText(own, ages), source: ages.sourceIds[0] ?? null },
      { name: 'individuals', value: 'births Poisson; deaths Poisson, of more than 20 normal with the variance of a binomial', source: null },
    ],
  }
}

function ownText(own: GainSpread | null, { earlierDate, date }: PlaceAges): string {
  if (!own || earlierDate === null) return 'not varied: no earlier count of the municipalities is stored'
  return `autoregressive, half of the likely part left after five years; what is new normal with variance ${own.level.toExponential(2)} + ${own.individual.toFixed(3)} / inhabitants a year: gains of places from ${earlierDate} to ${date}`
}

function yearsOf({ vital }: StoredRates, kind: VitalKind, until: number): { year: number; count: number; source: string | null }[] {
  return vital.filter((row) => row.kind === kind && row.year <= until).sort((one, other) => one.year - other.year)
}

const span = (rows: readonly { readonly year: number }[]): string => `${rows[0]?.year ?? ''} to ${rows.at(-1)?.year ?? ''}`

export function stochasticInput(ages: PlaceAges, scenario: CheckedScenario, { steps, seed, uncertainty }: { steps: number; seed: number; uncertainty: Uncertainty }): StochasticInput {
  const places = placesInput(ages, scenario, steps)
  const { inputs } = ages.cohorts
  const { spread } = ownGainOfSteps(inputs.ageGroupWidth)
  const own = { level: uncertainty.own.level * spread, individual: uncertainty.own.individual * spread }
  return { places, cohorts: { ...inputs, male: inputs.male as SexCohorts }, factors: scenario.factors, uncertainty: { ...uncertainty, own }, seed }
}

import { billeterMeasure, dependencyRatios, meanAge, medianAge, sexRatio } from '../../analytics/demography/ageIndicators.js'
import { groupCount, type PopulationState } from '../../analytics/demography/populationTable.js'
import type { StoredExpectancy, StoredRates } from './demography.repository.js'

export interface Indicators {
  readonly date: string | null
  readonly sourceIds: readonly string[]
  readonly [name: string]: unknown
}

/** The indicators of one day: of the source with the most age groups; without a day of the latest day that has ages, or else the latest. */
export function toIndicators(stored: StoredRates, date: string | null): Indicators {
  const state = chosenState(stored.states, date)
  const ages = state?.ages.get('TOTAL') ?? []
  const [females, males] = [state?.totals.get('FEMALE'), state?.totals.get('MALE')]
  const ratios = dependencyRatios(ages)
  const fertility = stored.totalFertility.filter(({ year }) => state === null || year <= Number(state.date.slice(0, 4))).sort((one, other) => other.year - one.year)[0]
  const [female, male] = [expectancyAtBirth(stored, 'FEMALE'), expectancyAtBirth(stored, 'MALE')]
  const sources = [state?.source, fertility?.source, female?.source, male?.source].filter((source) => source !== null && source !== undefined)
  return {
    date: state?.date ?? null,
    population: state?.totals.get('TOTAL') ?? null,
    youthDependencyRatio: ratios.youth,
    oldAgeDependencyRatio: ratios.oldAge,
    totalDependencyRatio: ratios.total,
    ageingIndex: ratios.ageingIndex,
    medianAge: medianAge(ages),
    meanAge: meanAge(ages),
    billeterMeasure: billeterMeasure(ages),
    sexRatio: females === undefined || males === undefined ? null : sexRatio(males, females),
    totalFertilityRate: fertility?.rate ?? null,
    lifeExpectancyAtBirthFemale: female?.years ?? null,
    lifeExpectancyAtBirthMale: male?.years ?? null,
    sourceIds: [...new Set(sources)],
  }
}

function chosenState(states: readonly PopulationState[], date: string | null): PopulationState | null {
  const candidates = states.filter((state) => date === null || state.date === date)
  const withAges = candidates.filter((state) => state.ages.has('TOTAL'))
  const [latest] = withAges.length > 0 ? withAges : candidates
  if (!latest) return null
  return candidates.filter((state) => state.date === latest.date).sort((one, other) => groupCount(other) - groupCount(one))[0] ?? null
}

/** Of the region itself, of the latest period: by its life table, else as published without one. */
function expectancyAtBirth({ lifeTables, expectanciesAtBirth }: StoredRates, sex: 'FEMALE' | 'MALE'): StoredExpectancy | undefined {
  const ofTables = lifeTables.flatMap(({ steps, period, sex: own, ageFrom, ex, source }) => (steps === 0 && ageFrom === 0 && ex !== null ? [{ period, sex: own, years: ex, source }] : []))
  return [...ofTables, ...expectanciesAtBirth].filter((row) => row.sex === sex).sort((one, other) => (one.period < other.period ? 1 : one.period > other.period ? -1 : 0))[0]
}

import { moverProfile } from '../../src/analytics/demography/estimateAges.js'
import type { CohortInputs, SexCohorts } from '../../src/analytics/demography/projectPopulation.js'
import { placeAges } from '../../src/modules/demography/placeAges.js'
import { storedDistrict } from '../../test/support/storedDistrict.js'

const AGES = 101
const GROUP = 5

export interface SingleYears {
  readonly cohorts: CohortInputs & { readonly male: SexCohorts }
  readonly places: number
  readonly start: number[]
  readonly deviation: number[]
  readonly profile: number[]
}

/** The municipalities of the data set with ages 0 to 100 and older: each group of five years is parted evenly, enough to measure speed. */
export function singleYears(): SingleYears {
  const tables = storedDistrict()
  const ages = placeAges(tables, { argument: 'district' })
  const { inputs } = ages.cohorts
  const [first] = tables.stored.lifeTables
  const latest = tables.stored.lifeTables.filter(({ period, region }) => period === '2018-2020' && region === first?.region)
  const width = ages.groups.length
  const part = (values: readonly number[]): number[] => Array.from({ length: AGES }, (_, age) => {
    const group = Math.min(width - 1, Math.floor(age / GROUP))
    return (values[group] as number) / (group === width - 1 ? AGES - (width - 1) * GROUP : GROUP)
  })
  const sex = (name: 'female' | 'male'): SexCohorts => {
    const rows = latest.filter((row) => row.sex === name.toUpperCase()).sort((one, other) => one.ageFrom - other.ageFrom)
    const personYears = rows.map(({ ageFrom, Lx, lx, ex }) => (ageFrom === AGES - 1 ? (lx ?? 0) * (ex ?? 0) : Lx ?? 0))
    const cohort = inputs[name] as SexCohorts
    return { population: part(cohort.population), personYears, radix: 100_000, netMigrants: part((cohort.netMigrants ?? []).map((count) => count / GROUP)) }
  }
  const cohorts = { ageGroupWidth: 1, female: sex('female'), male: sex('male'), fertility: Array.from({ length: AGES }, (_, age) => inputs.fertility[Math.min(width - 1, Math.floor(age / GROUP))] as number), sexRatioAtBirth: 1.05 }
  const start = ages.places.flatMap((_, place) => [0, 1].flatMap((one) => part([...ages.cells.subarray((2 * place + one) * width, (2 * place + one + 1) * width)])))
  const profile = [cohorts.female, cohorts.male].flatMap(({ netMigrants }) => moverProfile(netMigrants ?? []) ?? [])
  return { cohorts, places: ages.places.length, start, deviation: [...ages.ownGain], profile }
}

import { type AgeCount, type AgeGroup, fiveYearGroups, regroup } from '../../analytics/demography/ageGroups.js'
import { type GroupedLifeTable, groupLifeTable } from '../../analytics/demography/groupLifeTable.js'
import type { PopulationState } from '../../analytics/demography/populationTable.js'
import type { CohortInputs, SexCohorts } from '../../analytics/demography/projectPopulation.js'
import { residualMigrants } from '../../analytics/demography/residualMigrants.js'
import { BadUserInput } from '../../errors.js'
import type { StoredFertility, StoredLife, StoredRates } from './demography.repository.js'

/** Years. Stored populations come in groups of five. */
const WIDTH = 5
export const SEX_RATIO_AT_BIRTH = 1.05

export interface StoredAssumption { readonly name: string; readonly value: string; readonly source: string | null }

export interface StoredCohorts {
  readonly inputs: CohortInputs
  /** Year of the start, with the part of it that has passed. */
  readonly start: number
  readonly assumptions: readonly StoredAssumption[]
  /** The life table as it is stored, of all sexes. */
  readonly lifeRows: readonly StoredLife[]
}

export type Ages = { readonly female: readonly AgeCount[]; readonly male: readonly AgeCount[] }

export interface CohortChoice {
  readonly argument: string
  /** Day of the population; without it the latest. */
  readonly date?: string
  /** Only rates that were known by then, as a back-test wants them; where there are none, the earliest. */
  readonly knownThen?: boolean
}

/** The latest population of a region with the rates that are nearest to it: its own, or those of the smallest region around it that has some. */
export function storedCohorts(stored: StoredRates, region: string, { argument, date, knownThen }: CohortChoice = { argument: 'input.region' }): StoredCohorts {
  const need = (what: string): never => { throw new BadUserInput(argument, `requires ${what} stored for the region "${region}" or a region around it`) }
  const latest = statesWithAges(stored).find(({ state }) => date === undefined || state.date === date)
  if (!latest) return need('a population by sex in age groups of five years')
  const until = knownThen ? Number(latest.state.date.slice(0, 4)) - 1 : null
  const fertility = nearestRates(stored.fertility, until) ?? need('fertility rates')
  const groups = latest.ages.female
  const life = nearestRates(fittingRows(stored.lifeTables, groups), until) ?? need('a life table of both sexes that fits the age groups')
  const { female, male } = groupedTables(life.rows, groups)
  if (!female || !male) return need('a life table of both sexes that fits the age groups')
  const migrants = migrantsOf(stored, latest, { female, male }) ?? pastMigrants(stored, latest)
  const cohorts = (ages: readonly AgeCount[], table: Pick<SexCohorts, 'personYears' | 'radix'>, net: readonly number[] | null): SexCohorts => ({ population: ages.map(({ count }) => count), ...table, netMigrants: net })
  return {
    start: yearOf(latest.state.date), lifeRows: life.rows,
    inputs: {
      ageGroupWidth: WIDTH,
      female: cohorts(latest.ages.female, female, migrants?.female ?? null),
      male: cohorts(latest.ages.male, male, migrants?.male ?? null),
      fertility: groups.map((group) => rateOf(fertility.rows, group)),
      sexRatioAtBirth: SEX_RATIO_AT_BIRTH,
    },
    assumptions: [
      { name: 'population', value: `${region}, ${latest.state.date}`, source: latest.state.source },
      { name: 'fertility', value: `age-specific rates of ${fertility.region}, ${fertility.period}, constant`, source: fertility.source },
      { name: 'mortality', value: `life table of ${life.region}, ${life.period}, constant`, source: life.source },
      { name: 'sexRatioAtBirth', value: String(SEX_RATIO_AT_BIRTH), source: null },
      migrants?.assumption ?? { name: 'netMigration', value: 'none: no population five years earlier with births in between is stored', source: null },
    ],
  }
}

/** Both sexes in groups of five years, where they are stored so. */
export function agesOf(state: PopulationState): Ages | null {
  const [women, men] = [state.ages.get('FEMALE'), state.ages.get('MALE')]
  if (!women || !men || women.length < 3) return null
  const groups = fiveYearGroups(Math.min(women.at(-1)?.ageFrom ?? 0, men.at(-1)?.ageFrom ?? 0))
  const [female, male] = [regroup(women, groups), regroup(men, groups)]
  return female && male ? { female, male } : null
}

interface Nearest<Row> { readonly region: string; readonly period: string; readonly source: string | null; readonly rows: readonly Row[] }

/** The rows of the nearest region that has any, of its latest period; with a year, of the latest that had ended by then, or else of the earliest. */
export function nearestRates<Row extends StoredFertility | StoredLife>(rows: readonly Row[], until: number | null): Nearest<Row> | null {
  const [closest] = [...rows].sort((one, other) => one.steps - other.steps || compare(one.region, other.region))
  const ofRegion = rows.filter((row) => row.steps === closest?.steps && row.region === closest.region).sort((one, other) => compare(other.period, one.period))
  const first = until === null ? ofRegion[0] : ofRegion.find(({ period }) => Number(period.slice(-4)) <= until) ?? ofRegion.at(-1)
  if (!first) return null
  const { region, period, source } = first
  return { region, period, source, rows: rows.filter((row) => row.region === region && row.period === period && row.steps === first.steps && row.source === source) }
}

function groupedTables(rows: readonly StoredLife[], groups: readonly AgeGroup[]): Record<'female' | 'male', GroupedLifeTable | null> {
  return { female: groupLifeTable(rows.filter(({ sex }) => sex === 'FEMALE'), groups), male: groupLifeTable(rows.filter(({ sex }) => sex === 'MALE'), groups) }
}

/** Rows of the tables from which survival of both sexes follows: a table that lacks survivors or an age is passed over, however near its region is. */
export function fittingRows(rows: readonly StoredLife[], groups: readonly AgeGroup[]): StoredLife[] {
  const tables = new Map<string, StoredLife[]>()
  for (const row of rows) {
    const key = [row.steps, row.region, row.period, row.source].join('|')
    const table = tables.get(key)
    if (table) table.push(row)
    else tables.set(key, [row])
  }
  return [...tables.values()].filter((table) => { const { female, male } = groupedTables(table, groups); return female !== null && male !== null }).flat()
}

/** The mean over the ages of the group, so that the total fertility rate stays; women outside the stored ages have no children. */
function rateOf(rows: readonly StoredFertility[], { ageFrom }: AgeCount): number {
  const rateAt = (age: number): number => rows.find((row) => row.ageFrom <= age && age <= (row.ageTo ?? Infinity))?.rate ?? 0
  return Array.from({ length: WIDTH }, (_, year) => rateAt(ageFrom + year)).reduce((sum, rate) => sum + rate, 0) / WIDTH
}

interface Latest { readonly state: PopulationState; readonly ages: Ages }

/** Of each day the state with ages in groups of five years, newest first; of several the one that the state five years before can be compared with. */
export function statesWithAges(stored: StoredRates): Latest[] {
  const all = stored.states.flatMap((state) => { const ages = agesOf(state); return ages ? [{ state, ages }] : [] })
  const days = [...new Set(all.map(({ state }) => state.date))]
  return days.map((day) => {
    const ofDay = all.filter(({ state }) => state.date === day)
    return ofDay.find((one) => agesBefore(stored, one) !== null) ?? ofDay[0] as Latest
  })
}

/** Ages five years earlier in the same groups and on the same census base. */
function agesBefore(stored: StoredRates, { state, ages }: Latest): { from: string; ages: Ages } | null {
  const from = `${Number(state.date.slice(0, 4)) - WIDTH}${state.date.slice(4)}`
  const found = stored.states.filter((one) => one.date === from && stored.baseOf(one.source) === stored.baseOf(state.source)).map(agesOf).find((before) => before?.female.length === ages.female.length)
  return found ? { from, ages: found } : null
}

interface Migrants { readonly female: readonly number[]; readonly male: readonly number[]; readonly assumption: StoredAssumption }

/** Where no ages five years earlier are known: the net migration of the years before, spread as the population is. */
function pastMigrants({ vital }: StoredRates, { state, ages }: Latest): Migrants | null {
  const start = Number(state.date.slice(0, 4)) + (state.date.endsWith('-12-31') ? 1 : 0)
  const years = vital.filter(({ kind, year }) => kind === 'NET_MIGRATION' && year < start && year >= start - WIDTH)
  if (years.length === 0) return null
  const perStep = (WIDTH * years.reduce((sum, { count }) => sum + count, 0)) / years.length
  const people = [...ages.female, ...ages.male].reduce((sum, { count }) => sum + count, 0)
  const spread = (sex: readonly AgeCount[]): number[] => sex.map(({ count }) => (people === 0 ? 0 : (perStep * count) / people))
  const value = `mean of ${years.map(({ year }) => year).sort().join(', ')}, spread as the population is, constant: no ages five years earlier are stored`
  return { female: spread(ages.female), male: spread(ages.male), assumption: { name: 'netMigration', value, source: years[0]?.source ?? null } }
}

function migrantsOf(stored: StoredRates, { state, ages }: Latest, tables: Record<'female' | 'male', Pick<SexCohorts, 'personYears' | 'radix'>>): Migrants | null {
  const earlier = agesBefore(stored, { state, ages })
  if (!earlier || !state.date.endsWith('-01-01')) return null
  const { from, ages: before } = earlier
  const births = birthsWithin(stored, Number(from.slice(0, 4)))
  if (births === null) return null
  const residual = (sex: 'female' | 'male', share: number): number[] => residualMigrants({
    before: before[sex].map(({ count }) => count), after: ages[sex].map(({ count }) => count), lifeTable: tables[sex], births: births * share, ageGroupWidth: WIDTH,
  })
  const value = `by age as in ${from} to ${state.date}: what births and deaths leave unexplained, constant`
  return {
    female: residual('female', 1 / (1 + SEX_RATIO_AT_BIRTH)), male: residual('male', SEX_RATIO_AT_BIRTH / (1 + SEX_RATIO_AT_BIRTH)),
    assumption: { name: 'netMigration', value, source: state.source },
  }
}

function birthsWithin({ births }: StoredRates, from: number): number | null {
  const counts = Array.from({ length: WIDTH }, (_, index) => births.get(from + index)?.count ?? null)
  return counts.some((count) => count === null) ? null : counts.reduce<number>((sum, count) => sum + (count ?? 0), 0)
}

/** 2022-01-01 is 2022.0, 2023-12-31 is 2023 and 364 of 365 days. */
export function yearOf(date: string): number {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number)
  const passed = (Date.UTC(year, month - 1, day) - Date.UTC(year, 0, 1)) / (Date.UTC(year + 1, 0, 1) - Date.UTC(year, 0, 1))
  return year + passed
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}

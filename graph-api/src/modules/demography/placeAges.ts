import type { AgeCount } from '../../analytics/demography/ageGroups.js'
import { type EstimatedAges, estimateAges, moverProfile } from '../../analytics/demography/estimateAges.js'
import type { PopulationState } from '../../analytics/demography/populationTable.js'
import { BadUserInput } from '../../errors.js'
import type { DistrictTables, StoredPlace } from './districtTables.repository.js'
import { type Ages, type CohortChoice, statesWithAges, storedCohorts, type StoredCohorts } from './storedCohorts.js'

/** Years between two counts from which a place's own change is read; the nearest to five is taken. */
const OWN_CHANGE = { least: 3, best: 5, most: 8 } as const

export type SexName = 'female' | 'male'
const SEXES: readonly SexName[] = ['female', 'male']

export interface PlaceAges {
  readonly district: string
  /** Day of the district's ages; the places' totals are of the same night. */
  readonly date: string
  readonly base: number | null
  readonly places: readonly StoredPlace[]
  readonly groups: readonly AgeCount[]
  /** Persons by place; women from the youngest to the oldest group, then men. */
  readonly cells: Float64Array
  /** People of the district outside the places, by cell. */
  readonly rest: Float64Array
  /** Of each place and sex: net gain beyond the district's pace a year, per inhabitant of that sex; 0 where no earlier count is known. */
  readonly ownGain: Float64Array
  readonly earlierDate: string | null
  /** Change a year since then, per 100 inhabitants then. */
  readonly growth: readonly (number | null)[]
  /** Largest distance of a sum from what it should be, persons. */
  readonly largestDifference: number
  readonly cohorts: StoredCohorts
  readonly sourceIds: readonly string[]
}

interface Night { readonly state: PopulationState; readonly ages: Ages; readonly totals: readonly (PopulationState | null)[] }

/** Ages of all municipalities of a district on a day (without one: the latest for which both are known). See estimateAges.ts. */
export function placeAges(tables: DistrictTables, { argument, date, knownThen }: { argument: string; date?: string | null; knownThen?: boolean }): PlaceAges {
  const night = nightsOf(tables).find(({ state, totals }) => !date || state.date === date || totals.some((total) => total?.date === date))
  if (!night) throw new BadUserInput(argument, `requires, on the same ${date ? `day ${date}` : 'day'} and census base, ages of the district "${tables.district}" by sex in groups of five years and inhabitants by sex of its municipalities, got none`)
  const choice: CohortChoice = { argument, date: night.state.date, ...(knownThen === undefined ? {} : { knownThen }) }
  const cohorts = storedCohorts(tables.stored, tables.district, choice)
  const known = tables.places.flatMap((place, index) => { const total = night.totals[index]; return total ? [{ place, total }] : [] })
  const earlier = earlierNight(tables, night)
  const estimated = SEXES.map((sex) => estimateSex({ tables, night, earlier, cohorts, sex }))
  const [women, men] = estimated as [EstimatedSex, EstimatedSex]
  if (!women.ages || !men.ages) throw new BadUserInput(argument, `requires that the municipalities of "${tables.district}" have no more inhabitants than the district on ${night.state.date}, got more`)
  const ages = night.ages.female
  return {
    district: tables.district, date: night.state.date, base: tables.stored.baseOf(night.state.source),
    places: known.map(({ place }) => place), groups: ages,
    cells: interleave(women.ages.cells, men.ages.cells, ages.length), rest: interleave(women.ages.rest, men.ages.rest, ages.length),
    ownGain: interleave(women.ownGain, men.ownGain, 1),
    earlierDate: earlier?.state.date ?? null, growth: growthOf(night, earlier), largestDifference: Math.max(women.ages.largestDifference, men.ages.largestDifference), cohorts,
    sourceIds: [...new Set([night.state.source, ...known.map(({ total }) => total.source)].filter((id) => id !== null))],
  }
}

/** Nights of which the district's ages and inhabitants by sex of at least one place are stored, newest first. */
export function nightsOf({ stored, places }: DistrictTables): Night[] {
  return statesWithAges(stored).flatMap(({ state, ages }) => {
    const days = sameNight(state.date)
    const base = stored.baseOf(state.source)
    const totals = places.map((place) => place.states.find((one) => days.includes(one.date) && stored.baseOf(one.source) === base && one.totals.has('FEMALE') && one.totals.has('MALE')) ?? null)
    return totals.some((total) => total !== null) ? [{ state, ages, totals }] : []
  })
}

/** 31 December and 1 January are one night. */
function sameNight(date: string): string[] {
  const year = Number(date.slice(0, 4))
  if (date.endsWith('-01-01')) return [date, `${year - 1}-12-31`]
  return date.endsWith('-12-31') ? [date, `${year + 1}-01-01`] : [date]
}

export const yearsBetween = (before: string, after: string): number => (Date.parse(after) - Date.parse(before)) / (365.25 * 86_400_000)

/** Of the same census base: figures of two bases are never compared. */
function earlierNight(tables: DistrictTables, { state }: Night): Night | null {
  const distance = (night: Night): number => Math.abs(yearsBetween(night.state.date, state.date) - OWN_CHANGE.best)
  return nightsOf(tables).filter((night) => {
    const years = yearsBetween(night.state.date, state.date)
    return years >= OWN_CHANGE.least && years <= OWN_CHANGE.most && tables.stored.baseOf(night.state.source) === tables.stored.baseOf(state.source)
  }).sort((one, other) => distance(one) - distance(other))[0] ?? null
}

function growthOf(night: Night, earlier: Night | null): (number | null)[] {
  return night.totals.flatMap((total, place) => {
    if (!total) return []
    const [now, then] = [total.totals.get('TOTAL'), earlier?.totals[place]?.totals.get('TOTAL')]
    return [now === undefined || !then || !earlier ? null : (100 * (now - then)) / then / yearsBetween(earlier.state.date, night.state.date)]
  })
}

interface SexQuestion { readonly tables: DistrictTables; readonly night: Night; readonly earlier: Night | null; readonly cohorts: StoredCohorts; readonly sex: SexName }
interface EstimatedSex { readonly ages: EstimatedAges | null; readonly ownGain: Float64Array }

function estimateSex({ night, earlier, cohorts, sex }: SexQuestion): EstimatedSex {
  const name = sex === 'female' ? 'FEMALE' : 'MALE'
  const pairs = night.totals.flatMap((total, place) => (total ? [{ now: total.totals.get(name) as number, then: earlier?.totals[place]?.totals.get(name) ?? null }] : []))
  const district = night.ages[sex].map(({ count }) => count)
  const everybody = sum(district)
  const districtBefore = earlier ? sum(earlier.ages[sex].map(({ count }) => count)) : null
  const years = earlier ? yearsBetween(earlier.state.date, night.state.date) : null
  const gain = ({ now, then }: { now: number; then: number | null }): number => (then === null || !districtBefore || years === null || now === 0 ? 0 : (now - (then * everybody) / districtBefore) / years / now)
  const movers = moverProfile(cohorts.inputs[sex]?.netMigrants ?? [])
  return {
    ages: estimateAges({ totals: pairs.map(({ now }) => now), before: pairs.map(({ then }) => then), district, districtBefore, movers }),
    ownGain: Float64Array.from(pairs.map(gain)),
  }
}

/** Place after place: `width` values of the first list, then of the second. */
function interleave(first: Float64Array, second: Float64Array, width: number): Float64Array {
  const result = new Float64Array(first.length + second.length)
  for (let start = 0, place = 0; start < first.length; start += width, place += 1) {
    result.set(first.subarray(start, start + width), place * 2 * width)
    result.set(second.subarray(start, start + width), place * 2 * width + width)
  }
  return result
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}

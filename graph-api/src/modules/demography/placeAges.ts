import { type AgeCount, regroup } from '../../analytics/demography/ageGroups.js'
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
  /** Of each place: false where ages of its own are stored for that night, which are then kept. */
  readonly isEstimated: readonly boolean[]
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

interface Night {
  readonly state: PopulationState
  readonly ages: Ages
  readonly totals: readonly (PopulationState | null)[]
  readonly hasOwnAges: (place: PopulationState) => boolean
}

interface AgesQuestion { readonly argument: string; readonly date?: string | null; readonly knownThen?: boolean }

/** The same tables give the same ages, and are read once for each state of the data. */
const kept = new WeakMap<DistrictTables, Map<string, PlaceAges>>()

/** Ages of all municipalities of a district on a day (without one: the latest for which both are known). See estimateAges.ts. */
export function placeAges(tables: DistrictTables, question: AgesQuestion): PlaceAges {
  const ofTables = kept.get(tables) ?? new Map<string, PlaceAges>()
  kept.set(tables, ofTables)
  const key = `${question.date ?? ''} ${question.knownThen ?? ''}`
  const ages = ofTables.get(key) ?? agesOfPlaces(tables, question)
  ofTables.set(key, ages)
  return ages
}

function agesOfPlaces(tables: DistrictTables, { argument, date, knownThen }: AgesQuestion): PlaceAges {
  const night = nightsOf(tables).find(({ state, totals }) => !date || state.date === date || totals.some((total) => total?.date === date))
  if (!night) throw new BadUserInput(argument, `requires, on the same ${date ? `day ${date}` : 'day'} and census base, ages of the district "${tables.district}" by sex in groups of five years and inhabitants by sex of its municipalities, got none`)
  const choice: CohortChoice = { argument, date: night.state.date, ...(knownThen === undefined ? {} : { knownThen }) }
  const cohorts = storedCohorts(tables.stored, tables.district, choice)
  const known = tables.places.flatMap((place, index) => { const total = night.totals[index]; return total ? [{ place, total }] : [] })
  const earlier = earlierNight(tables, night)
  const bySex = SEXES.map((sex) => estimateSex({ tables, night, earlier, cohorts, sex }))
  const [women, men] = bySex as [EstimatedSex, EstimatedSex]
  if (!women.ages || !men.ages) throw new BadUserInput(argument, `requires that the municipalities of "${tables.district}" have no more inhabitants than the district on ${night.state.date}, got more`)
  const ages = night.ages.female
  return {
    district: tables.district, date: night.state.date, base: tables.stored.baseOf(night.state.source),
    places: known.map(({ place }) => place), groups: ages, isEstimated: known.map(({ total }) => !night.hasOwnAges(total)),
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
    const hasOwnAges = (one: PopulationState): boolean => ownAges(one, ages.female) !== null
    const fitting = places.map((place) => place.states.filter((one) => days.includes(one.date) && stored.baseOf(one.source) === base && one.totals.has('FEMALE') && one.totals.has('MALE')))
    const totals = fitting.map((states) => states.find(hasOwnAges) ?? states[0] ?? null)
    if (totals.every((total) => total === null)) return []
    if (agrees(totals, ages)) return [{ state, ages, totals, hasOwnAges }]
    return [{ state, ages, totals: fitting.map((states) => states.find((one) => !hasOwnAges(one)) ?? states[0] ?? null), hasOwnAges: () => false }]
  })
}

/** A place's own ages in the district's groups; null where they are not stored so. */
function ownAges({ ages }: PopulationState, groups: readonly AgeCount[]): Ages | null {
  const [female, male] = (['FEMALE', 'MALE'] as const).map((sex) => regroup(ages.get(sex) ?? [], groups))
  return ages.has('FEMALE') && ages.has('MALE') && female && male ? { female, male } : null
}

/** Where places count more people of an age than the district has, own ages and district contradict each other: then all ages are estimated. */
function agrees(totals: readonly (PopulationState | null)[], district: Ages): boolean {
  const own = totals.flatMap((total) => (total ? ownAges(total, district.female) ?? [] : []))
  return SEXES.every((sex) => district[sex].every(({ count }, group) => own.reduce((sum, ages) => sum + (ages[sex][group]?.count ?? 0), 0) <= count))
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

/** Ages of the places that have none of their own, from what the others leave of the district. */
function estimateSex({ night, earlier, cohorts, sex }: SexQuestion): EstimatedSex {
  const name = sex === 'female' ? 'FEMALE' : 'MALE'
  const pairs = night.totals.flatMap((total, place) => (total ? [{ now: total.totals.get(name) as number, then: earlier?.totals[place]?.totals.get(name) ?? null, own: night.hasOwnAges(total) ? ownAges(total, night.ages.female)?.[sex] ?? null : null }] : []))
  const district = night.ages[sex].map(({ count }) => count)
  const districtBefore = earlier ? sum(earlier.ages[sex].map(({ count }) => count)) : null
  const years = earlier ? yearsBetween(earlier.state.date, night.state.date) : null
  const gain = ({ now, then }: { now: number; then: number | null }): number => (then === null || !districtBefore || years === null || now === 0 ? 0 : (now - (then * sum(district)) / districtBefore) / years / now)
  const [known, unknown] = [pairs.filter(({ own }) => own !== null), pairs.filter(({ own }) => own === null)]
  const movers = moverProfile(cohorts.inputs[sex]?.netMigrants ?? [])
  const estimated = estimateAges({
    totals: unknown.map(({ now }) => now), before: unknown.map(({ then }) => then), movers,
    district: district.map((count, group) => known.reduce((left, { own }) => left - (own?.[group]?.count ?? 0), count)),
    districtBefore: districtBefore === null || known.some(({ then }) => then === null) ? null : known.reduce((left, { then }) => left - (then ?? 0), districtBefore),
  })
  return { ages: estimated && withOwnAges(estimated, pairs.map(({ own }) => own?.map(({ count }) => count) ?? null), district.length), ownGain: Float64Array.from(pairs.map(gain)) }
}

/** The cells of all places in their order: own ages where they are known, else the next of the estimated. */
function withOwnAges(estimated: EstimatedAges, own: readonly (readonly number[] | null)[], width: number): EstimatedAges {
  let next = 0
  const cells = own.flatMap((counts) => counts ?? [...estimated.cells.subarray(next, next += width)])
  return { ...estimated, cells: Float64Array.from(cells) }
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

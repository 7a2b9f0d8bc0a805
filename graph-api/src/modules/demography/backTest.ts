import { type TestedPlace } from '../../analytics/demography/backTestErrors.js'
import { sumCells } from '../../analytics/demography/placesState.js'
import { BadUserInput } from '../../errors.js'
import { UNCHANGED } from './checkScenario.js'
import { changedPlaces } from './changedPlaces.js'
import { districtCohortChange } from './districtCohortChange.js'
import { projectDistrict } from './districtProjection.js'
import type { DistrictTables, StoredPlace } from './districtTables.repository.js'
import { nightsOf, placeAges, type PlaceAges, yearsBetween } from './placeAges.js'
import type { PlacesByYear } from './projectedPlace.js'

/** Years: 31 December and 1 January are one night. */
const A_NIGHT = 0.01

/** A start in the past and the places that were counted again on the same census base. */
export interface TestFrame {
  readonly tables: DistrictTables
  readonly ages: PlaceAges
  readonly to: string
  readonly years: number
  /** Steps of five years, the last of which reaches the later count; and how far it lies in it, 0 to 1. */
  readonly steps: number
  readonly within: number
  /** Positions of the compared places among those of `ages`. */
  readonly positions: readonly number[]
  readonly sizes: readonly number[]
  readonly actuals: readonly number[]
  readonly sourceIds: readonly string[]
}

export interface TestPeriod { readonly from: string; /** Days of later counts, oldest first. */ readonly to: readonly string[] }

/** Every start of which ages are known, with the later counts that it can be compared with, oldest first. */
export function testPeriods(tables: DistrictTables): TestPeriod[] {
  const starts = nightsOf(tables).map(({ state }) => ({ from: state.date, to: laterCounts(tables, { date: state.date, base: tables.stored.baseOf(state.source) }) }))
  return starts.filter(({ to }) => to.length > 0).sort((one, other) => (one.from < other.from ? -1 : 1))
}

/** Days on which municipalities were counted by sex or together on the same census base, more than a night after the start. */
function laterCounts({ stored, places }: DistrictTables, { date, base }: { date: string; base: number | null }): string[] {
  const days = places.flatMap(({ states }) => states.filter(({ totals, source }) => (totals.get('TOTAL') ?? 0) > 0 && stored.baseOf(source) === base).map((state) => state.date))
  return [...new Set(days)].filter((day) => yearsBetween(date, day) > A_NIGHT).sort()
}

/** Without `to` the latest count on the same census base. */
export function testFrame(tables: DistrictTables, { from, to: asked }: { from: string; to: string | null }): TestFrame {
  const ages = placeAges(tables, { argument: 'from', date: from, knownThen: true })
  const to = asked ?? laterCounts(tables, ages).at(-1)
  if (to === undefined) throw new BadUserInput('from', `requires a day after which municipalities were counted again on the same census base, got ${from}`)
  const years = Math.round(yearsBetween(ages.date, to) * 10) / 10
  if (years <= 0) throw new BadUserInput('to', `requires a day after ${ages.date}, got ${to}`)
  const counts = ages.places.map((place) => countAt(place, to, { tables, base: ages.base }))
  const positions = counts.flatMap((count, position) => (count ? [position] : []))
  if (positions.length === 0) throw new BadUserInput('to', `requires inhabitants of the municipalities on ${to}, updated from the census of ${ages.base ?? 'the start'} as at the start: figures of two census bases are never compared; got none`)
  const steps = Math.ceil(years / 5)
  const known = counts.filter((count) => count !== null)
  return {
    tables, ages, to, years, steps, within: years / 5 - (steps - 1), positions,
    sizes: positions.map((position) => sizeOf(ages, position)), actuals: known.map(({ total }) => total),
    sourceIds: [...new Set([...ages.sourceIds, ...known.flatMap(({ source }) => (source === null ? [] : [source]))])],
  }
}

function countAt({ states }: StoredPlace, date: string, { tables, base }: { tables: DistrictTables; base: number | null }): { total: number; source: string | null } | null {
  const state = states.find((one) => one.date === date && tables.stored.baseOf(one.source) === base && (one.totals.get('TOTAL') ?? 0) > 0)
  return state ? { total: state.totals.get('TOTAL') as number, source: state.source } : null
}

function sizeOf({ cells, groups }: PlaceAges, position: number): number {
  return sumCells(cells, position * 2 * groups.length, 2 * groups.length)
}

export type MethodName = 'COHORT_COMPONENT' | 'HAMILTON_PERRY' | 'CONSTANT_SHARE' | 'TREND' | 'UNCHANGED'
export interface Prediction { readonly method: MethodName; readonly missing: string | null; readonly predictions: readonly number[] | null }

export function predictionsOf(frame: TestFrame): Prediction[] {
  const cohorts = totalsAt(frame, projectDistrict(frame.ages, UNCHANGED, frame.steps).projected)
  const district = cohorts.everyone / frame.ages.cells.reduce((sum, count) => sum + count, frame.ages.rest.reduce((sum, count) => sum + count, 0))
  return [
    { method: 'COHORT_COMPONENT', missing: null, predictions: cohorts.places },
    changed(frame),
    { method: 'CONSTANT_SHARE', missing: null, predictions: frame.sizes.map((size) => size * district) },
    trend(frame),
    { method: 'UNCHANGED', missing: null, predictions: frame.sizes },
  ]
}

function changed(frame: TestFrame): Prediction {
  try {
    const { change } = districtCohortChange(frame.tables, frame.ages, 'from')
    return { method: 'HAMILTON_PERRY', missing: null, predictions: totalsAt(frame, changedPlaces(frame.ages, change, frame.steps)).places }
  } catch (error) {
    if (!(error instanceof BadUserInput)) throw error
    return { method: 'HAMILTON_PERRY', missing: 'no ages of the district five years before the start on the same census base are stored', predictions: null }
  }
}

function trend({ ages, positions, sizes, years }: TestFrame): Prediction {
  if (ages.earlierDate === null) return { method: 'TREND', missing: 'no earlier count of the municipalities on the same census base is stored', predictions: null }
  const since = yearsBetween(ages.earlierDate, ages.date)
  // In whole years as far as a night counts, so that as many people come in as many years.
  const periods = years / (Math.round(since * 10) / 10)
  const predictions = positions.map((position, index) => {
    const growth = (ages.growth[position] ?? 0) / 100
    const before = (sizes[index] as number) / (1 + growth * since)
    return Math.max(0, (sizes[index] as number) + before * growth * since * periods)
  })
  return { method: 'TREND', missing: null, predictions }
}

/** Inhabitants on the later day: on the line between the two steps around it. */
function totalsAt({ ages, steps, within, positions }: TestFrame, { cells }: PlacesByYear): { places: number[]; everyone: number } {
  const [before, after] = [cells[steps - 1] as Float64Array, cells[steps] as Float64Array]
  const width = 2 * ages.groups.length
  const between = (first: number, count: number): number => (1 - within) * sumCells(before, first, count) + within * sumCells(after, first, count)
  return { places: positions.map((position) => between(position * width, width)), everyone: between(0, before.length) }
}

/** The places of one method with their errors; bands are of the runs of COHORT_COMPONENT. */
export function testedPlaces({ sizes, actuals }: TestFrame, predictions: readonly number[], bands: readonly (readonly number[])[] | null): TestedPlace[] {
  return predictions.map((predicted, index) => {
    const [low95 = 0, low80 = 0, , high80 = 0, high95 = 0] = bands?.[index] ?? []
    const actual = actuals[index] as number
    return { size: sizes[index] as number, predicted, actual, within80: bands ? actual >= low80 && actual <= high80 : null, within95: bands ? actual >= low95 && actual <= high95 : null }
  })
}

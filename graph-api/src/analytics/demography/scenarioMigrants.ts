import type { AgeGroup } from './ageGroups.js'
import type { PlaceMigrants } from './placesState.js'

/**
 * People whom a scenario lets come or leave beside the usual migration, as cells of places. How many is the scenario's own assumption; which ages they
 * have follows from its kind: a new housing area draws the ages that move into the district, a school that closes loses children under 15 and adults
 * of 25 to 44, a care home that closes people of 80 and over, each as the place is made up at the start.
 */
export type MeasureKind = 'NEW_HOUSING' | 'SCHOOL_CLOSES' | 'CARE_HOME_CLOSES'

export interface Measure { readonly kind: MeasureKind; readonly place: number; /** From 1. */ readonly step: number; /** Who come or, negative, leave. */ readonly persons: number }

/** People of an age who come or, negative, leave in every step, anywhere in the district. */
export interface AgedMigration extends AgeGroup { readonly sex: 'FEMALE' | 'MALE' | 'TOTAL'; readonly persons: number }

export interface PlacesAtStart {
  readonly groups: readonly AgeGroup[]
  readonly places: number
  /** By place: women from the youngest to the oldest group, then men. */
  readonly cells: Float64Array
  /** Age profile of those who move into the district, by cell; sums to 1 over both sexes together; null: as the place. */
  readonly movers: Float64Array | null
}

const AGES_OF_FAMILIES: readonly AgeGroup[] = [{ ageFrom: 0, ageTo: 14 }, { ageFrom: 25, ageTo: 44 }]
const AGES_OF_CARE: readonly AgeGroup[] = [{ ageFrom: 80, ageTo: null }]

export function migrantsOfScenario(start: PlacesAtStart, { measures, aged, steps }: { measures: readonly Measure[]; aged: readonly AgedMigration[]; steps: number }): ReadonlyMap<number, readonly PlaceMigrants[]> {
  const always = aged.flatMap((migration) => spreadOverPlaces(start, migration))
  const result = new Map<number, PlaceMigrants[]>()
  for (let step = 1; step <= steps; step += 1) {
    const ofStep = measures.filter((measure) => measure.step === step).map((measure) => ({ place: measure.place, cells: spreadOverAges(start, measure) }))
    if (always.length + ofStep.length > 0) result.set(step, [...always, ...ofStep])
  }
  return result
}

function spreadOverAges(start: PlacesAtStart, { kind, place, persons }: Measure): Float64Array {
  const width = 2 * start.groups.length
  const own = start.cells.subarray(place * width, (place + 1) * width)
  const ages = kind === 'SCHOOL_CLOSES' ? AGES_OF_FAMILIES : kind === 'CARE_HOME_CLOSES' ? AGES_OF_CARE : null
  const weights = ages ? own.map((count, cell) => (ages.some((age) => overlaps(groupOf(start, cell), age)) ? count : 0)) : start.movers ?? own
  const all = weights.reduce((sum, weight) => sum + weight, 0)
  return weights.map((weight) => (all === 0 || weight === 0 ? 0 : (persons * weight) / all))
}

function spreadOverPlaces(start: PlacesAtStart, { ageFrom, ageTo, sex, persons }: AgedMigration): PlaceMigrants[] {
  const width = 2 * start.groups.length
  const isMeant = (cell: number): boolean => overlaps(groupOf(start, cell % width), { ageFrom, ageTo }) && (sex === 'TOTAL' || (sex === 'FEMALE') === (cell % width < width / 2))
  const all = start.cells.reduce((sum, count, cell) => (isMeant(cell) ? sum + count : sum), 0)
  if (all === 0) return []
  return Array.from({ length: start.places }, (_, place) => ({
    place, cells: start.cells.slice(place * width, (place + 1) * width).map((count, cell) => (isMeant(cell) && count > 0 ? (persons * count) / all : 0)),
  }))
}

const groupOf = ({ groups }: PlacesAtStart, cell: number): AgeGroup => groups[cell % groups.length] as AgeGroup

function overlaps(one: AgeGroup, other: AgeGroup): boolean {
  return one.ageFrom <= (other.ageTo ?? Infinity) && other.ageFrom <= (one.ageTo ?? Infinity)
}

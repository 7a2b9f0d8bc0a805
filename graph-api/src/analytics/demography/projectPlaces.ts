import { type StepRates, stepCohorts } from './cohortStep.js'

/**
 * Projection of all places of a district at once, controlled to the district: in each step the district moves on by the cohort-component method
 * (cohortStep.ts); each place moves on by the same rates, with its share of the district's migrants in each cell and its own deviation; then the
 * places are scaled in each cell, and in births and deaths, so that they sum to the district. Net migration of a place is what closes its balance.
 * Source: Smith, Tayman and Swanson, A Practitioner's Guide to State and Local Population Projections, 2013, chapters 7 and 10 (controlling).
 * Cost: O(steps · places · age groups).
 */

export interface PlacesInput {
  readonly places: number
  readonly rates: StepRates
  /** Persons by place, in each the cells of cohortStep.ts. */
  readonly start: Float64Array
  readonly steps: number
  /** Net migrants of the district in a step, by cell. */
  readonly migrants: Float64Array
  /** Of each place and sex (female, male): net migrants of a step beyond the place's share, per inhabitant of that sex. */
  readonly deviation: Float64Array
  /** Age profile of these, by cell; each sex sums to 1. */
  readonly profile: Float64Array
  /** What of the deviation stays from step to step, 0 to 1. */
  readonly persistence: number
  /** Further migrants of one place in one step (from 1), by cell. */
  readonly extra?: ReadonlyMap<number, readonly PlaceMigrants[]>
}

export interface PlaceMigrants { readonly place: number; readonly cells: Float64Array }

export interface ProjectedPlaces {
  /** One entry for each step, the start first; in each, place after place, in each the cells. */
  readonly cells: readonly Float64Array[]
  /** Of the step that ends there, by place; zeros at the start. */
  readonly births: readonly Float64Array[]
  readonly deaths: readonly Float64Array[]
  readonly netMigration: readonly Float64Array[]
}

export function projectPlaces(input: PlacesInput): ProjectedPlaces {
  const none = (): Float64Array => new Float64Array(input.places)
  const cells: Float64Array[] = [Float64Array.from(input.start)]
  const [births, deaths, netMigration] = [[none()], [none()], [none()]]
  for (let step = 1; step <= input.steps; step += 1) {
    const ended = stepPlaces(input, cells[step - 1] as Float64Array, step)
    cells.push(ended.cells)
    births.push(ended.births)
    deaths.push(ended.deaths)
    netMigration.push(ended.netMigration)
  }
  return { cells, births, deaths, netMigration }
}

export interface EndedStep { readonly cells: Float64Array; readonly births: Float64Array; readonly deaths: Float64Array; readonly netMigration: Float64Array }

/** One step of all places; `step` counts from 1. */
export function stepPlaces(input: PlacesInput, before: Float64Array, step: number): EndedStep {
  const { places, rates } = input
  const extra = presentOnly(input.extra?.get(step) ?? [], before)
  const whole = districtStep(input, before, extra)
  const migrants = migrantsOfPlaces(input, { before, district: whole.before, step, extra })
  const ended = { cells: new Float64Array(before.length), births: new Float64Array(places), deaths: new Float64Array(places), netMigration: new Float64Array(places) }
  const width = 2 * rates.groups
  for (let place = 0; place < places; place += 1) {
    const offset = place * width
    ended.births[place] = stepCohorts(rates, { before, migrants, after: ended.cells, offset })
    ended.deaths[place] = sumCells(before, offset, width) + sumCells(migrants, offset, width) + (ended.births[place] as number) - sumCells(ended.cells, offset, width)
  }
  control(ended, whole, places)
  for (let place = 0; place < places; place += 1) {
    const offset = place * width
    ended.netMigration[place] = sumCells(ended.cells, offset, width) - sumCells(before, offset, width) - (ended.births[place] as number) + (ended.deaths[place] as number)
  }
  return ended
}

/** Of a place nobody leaves beside the usual migration who is not there. */
function presentOnly(extra: readonly PlaceMigrants[], before: Float64Array): PlaceMigrants[] {
  return extra.map(({ place, cells }) => ({ place, cells: cells.map((count, cell) => Math.max(count, -(before[place * cells.length + cell] as number))) }))
}

interface District { readonly before: Float64Array; readonly after: Float64Array; readonly births: number; readonly deaths: number }

/** The district is the sum of its places; it moves on by its own migrants. */
function districtStep({ places, rates, migrants: constant }: PlacesInput, cells: Float64Array, extra: readonly PlaceMigrants[]): District {
  const width = 2 * rates.groups
  const [before, migrants, after] = [new Float64Array(width), Float64Array.from(constant), new Float64Array(width)]
  for (let cell = 0; cell < places * width; cell += 1) before[cell % width] = (before[cell % width] as number) + (cells[cell] as number)
  for (const { cells: more } of extra) more.forEach((count, cell) => { migrants[cell] = (migrants[cell] as number) + count })
  const births = stepCohorts(rates, { before, migrants, after, offset: 0 })
  after.forEach((count, cell) => { after[cell] = Math.max(0, count) })
  return { before, after, births, deaths: sumCells(before, 0, width) + sumCells(migrants, 0, width) + births - sumCells(after, 0, width) }
}

interface StepStart { readonly before: Float64Array; readonly district: Float64Array; readonly step: number; readonly extra: readonly PlaceMigrants[] }

function migrantsOfPlaces({ places, rates, migrants, deviation, profile, persistence }: PlacesInput, { before, district, step, extra }: StepStart): Float64Array {
  const result = new Float64Array(before.length)
  const { groups } = rates
  const width = 2 * groups
  const rate = migrants.map((count, cell) => ((district[cell] as number) > 0 ? count / (district[cell] as number) : 0))
  const remains = persistence ** step
  for (let place = 0; place < places; place += 1) {
    for (let sex = 0; sex < 2; sex += 1) {
      const first = place * width + sex * groups
      const own = (deviation[place * 2 + sex] as number) * remains * sumCells(before, first, groups)
      for (let group = 0; group < groups; group += 1) {
        const cell = sex * groups + group
        result[first + group] = (before[first + group] as number) * (rate[cell] as number) + own * (profile[cell] as number)
      }
    }
  }
  for (const { place, cells } of extra) cells.forEach((count, cell) => { result[place * width + cell] = (result[place * width + cell] as number) + count })
  return result
}

/** Scales each cell, the births and the deaths of the places to the district's. */
function control(ended: EndedStep, district: District, places: number): void {
  const width = district.after.length
  for (let cell = 0; cell < width; cell += 1) scale(ended.cells, district.after[cell] as number, { first: cell, step: width, count: places })
  scale(ended.births, district.births, { first: 0, step: 1, count: places })
  scale(ended.deaths, district.deaths, { first: 0, step: 1, count: places })
}

interface Line { readonly first: number; readonly step: number; readonly count: number }

function scale(values: Float64Array, wanted: number, { first, step, count }: Line): void {
  let sum = 0
  for (let index = 0, cell = first; index < count; index += 1, cell += step) {
    values[cell] = Math.max(0, values[cell] as number)
    sum += values[cell] as number
  }
  for (let index = 0, cell = first; index < count; index += 1, cell += step) values[cell] = sum === 0 ? wanted / count : ((values[cell] as number) * wanted) / sum
}

/** Sum of `count` values from `first` on. */
export function sumCells(values: Float64Array, first: number, count: number): number {
  let sum = 0
  for (let index = first; index < first + count; index += 1) sum += values[index] as number
  return sum
}

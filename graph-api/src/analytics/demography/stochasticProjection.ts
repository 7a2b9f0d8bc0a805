import { randomFrom, type Random } from '../random.js'
import { stepRates } from './cohortStep.js'
import { drawCount, normalFrom } from './draws.js'
import type { GainSpread } from './pastVariation.js'
import type { CohortInputs, ProjectionScenario, SexCohorts } from './projectPopulation.js'
import { placesState, sumCells } from './placesState.js'
import { type EndedStep, stepPlaces } from './placesStep.js'
import type { PlacesInput } from './projectPlaces.js'

/**
 * Runs of a projection whose rates are drawn: what is not known of the years to come.
 *
 * - Fertility, and the force of mortality: random walks of the logarithm, whose yearly step has the standard deviation of past yearly changes.
 * - Net migration of the district: the projected one, and each year a normal deviation with the spread of past years, on the ages that move.
 * - Own gain of a place: autoregressive; what was known persists as in projectPlaces.ts, what is new is normal with the spread of past gains.
 * - Births and deaths of each place: counts, Poisson about what is expected; of many, normal with the variance of a binomial.
 *
 * Sources: Lee and Tuljapurkar, Stochastic Population Forecasts for the United States, Journal of the American Statistical Association 89 (1994);
 * Smith, Tayman and Swanson, 2013, chapter 13. The district of a run is the sum of its places. Cost: O(runs · steps · places · age groups).
 */
export interface Uncertainty {
  /** Standard deviation of a year's step of the logarithm; 0: not varied. */
  readonly fertility: number
  readonly mortality: number
  /** Persons a year. */
  readonly migration: number
  readonly own: GainSpread
}

export interface StochasticInput {
  readonly places: Omit<PlacesInput, 'rates'>
  readonly cohorts: CohortInputs & { readonly male: SexCohorts }
  readonly factors: Omit<ProjectionScenario, 'netMigrationFactor'>
  readonly uncertainty: Uncertainty
  readonly seed: number
}

export interface RunRange { readonly first: number; readonly count: number }

/** Inhabitants by run, in it by year, in it by place. Each run has its own stream of numbers: parts can be computed anywhere, in any order. */
export function stochasticRuns(input: StochasticInput, range: RunRange): Float64Array {
  return everyRun(input, range, { width: input.places.places, write: writeTotals })
}

/** Persons of some places together by run, in it by year, in it by cell: the same runs as stochasticRuns, added up within each. */
export function regionRuns(input: StochasticInput, { positions, ...range }: RunRange & { readonly positions: readonly number[] }): Float64Array {
  const width = input.places.start.length / input.places.places
  return everyRun(input, range, { width, write: (cells, to) => { addPlaces(cells, positions, to) } })
}

/** What is kept of each year of a run: so many numbers, written from the cells of all places. */
interface Kept { readonly width: number; readonly write: (cells: Float64Array, to: Float64Array) => void }

function everyRun(input: StochasticInput, { first, count }: RunRange, { width, write }: Kept): Float64Array {
  const years = input.places.steps + 1
  const kept = new Float64Array(count * years * width)
  for (let run = 0; run < count; run += 1) {
    oneRun(input, first + run, (cells, step) => { write(cells, kept.subarray((run * years + step) * width, (run * years + step + 1) * width)) })
  }
  return kept
}

interface Draws { readonly random: Random; readonly normal: Random }

function oneRun(input: StochasticInput, run: number, observe: (cells: Float64Array, step: number) => void): void {
  const random = randomFrom(Math.imul(input.seed, 0x9e3779b1) ^ Math.imul(run + 1, 0x85ebca6b))
  const draws = { random, normal: normalFrom(random) }
  const walk = { fertility: 0, mortality: 0 }
  const own = Float64Array.from(input.places.deviation)
  // Two pieces of memory by turns: a new one for each step costs as much time as the step.
  const memory = [new Float64Array(input.places.start.length), new Float64Array(input.places.start.length)] as const
  let cells: Float64Array = input.places.start
  observe(cells, 0)
  for (let step = 1; step <= input.places.steps; step += 1) {
    cells = nextCells(input, { cells, step, walk, own, to: memory[step % 2 as 0 | 1] }, draws)
    observe(cells, step)
  }
}

interface RunState { readonly cells: Float64Array; readonly step: number; readonly walk: { fertility: number; mortality: number }; readonly own: Float64Array; readonly to: Float64Array }

function nextCells({ places, cohorts, factors, uncertainty }: StochasticInput, { cells, step, walk, own, to }: RunState, draws: Draws): Float64Array {
  const { ageGroupWidth: years } = cohorts
  walk.fertility += uncertainty.fertility * Math.sqrt(years) * draws.normal()
  walk.mortality += uncertainty.mortality * Math.sqrt(years) * draws.normal()
  const rates = stepRates(cohorts, { fertilityFactor: factors.fertilityFactor * Math.exp(walk.fertility), mortalityFactor: factors.mortalityFactor * Math.exp(walk.mortality) })
  const migrants = withDeviation(places, uncertainty.migration * Math.sqrt(years) * draws.normal())
  const state = placesState(cells, { places: places.places, groups: rates.groups })
  moveOwnGains(own, { places, bySex: state.bySex, uncertainty, years }, draws.normal)
  // The persistence is in the own gains already.
  const ended = stepPlaces({ ...places, rates, migrants, deviation: own }, state, { remains: 1, extra: places.extra?.get(step) ?? [], to })
  return withChance(ended, draws)
}

/** A deviation of the district's net migration, by the age profile of those who move, half of each sex. */
function withDeviation({ migrants, profile }: Omit<PlacesInput, 'rates'>, persons: number): Float64Array {
  return migrants.map((count, cell) => count + (persons / 2) * (profile[cell] as number))
}

interface OwnGains { readonly places: Omit<PlacesInput, 'rates'>; readonly bySex: Float64Array; readonly uncertainty: Uncertainty; readonly years: number }

/** The same deviation for both sexes of a place. */
function moveOwnGains(own: Float64Array, { places: { places, persistence }, bySex, uncertainty, years }: OwnGains, normal: Random): void {
  const news = Math.sqrt(1 - persistence ** 2)
  for (let place = 0; place < places; place += 1) {
    const people = (bySex[2 * place] as number) + (bySex[2 * place + 1] as number)
    const drawn = people <= 0 ? 0 : news * years * Math.sqrt(uncertainty.own.level + uncertainty.own.individual / people) * normal()
    for (const sex of [0, 1]) own[place * 2 + sex] = persistence * (own[place * 2 + sex] as number) + drawn
  }
}

/** Births and deaths as counts: the youngest group varies with the births, the others with the deaths, spread as people are. */
function withChance({ cells, bySex, births, deaths }: EndedStep, draws: Draws): Float64Array {
  const width = cells.length / births.length
  for (let place = 0; place < births.length; place += 1) {
    const first = place * width
    const people = (bySex[2 * place] as number) + (bySex[2 * place + 1] as number)
    if (people <= 0) continue
    const [born, died] = [births[place] as number, deaths[place] as number]
    const bornFactor = born > 0 ? drawCount(draws, born) / born : 1
    const lived = died - drawCount(draws, died, (died * people) / (people + died))
    const half = width / 2
    cells[first] = (cells[first] as number) * bornFactor
    cells[first + half] = (cells[first + half] as number) * bornFactor
    spreadOverOld(cells, { first, groups: half }, lived)
  }
  return cells
}

/** Who did not die, or died beyond what was expected, is of the older half of the groups. */
function spreadOverOld(cells: Float64Array, { first, groups }: { first: number; groups: number }, people: number): void {
  const from = Math.ceil(groups / 2)
  const count = groups - from
  const old = sumCells(cells, first + from, count) + sumCells(cells, first + groups + from, count)
  if (old <= 0) return
  const factor = Math.max(0, (old + people) / old)
  for (let cell = first + from; cell < first + groups; cell += 1) {
    cells[cell] = (cells[cell] as number) * factor
    cells[cell + groups] = (cells[cell + groups] as number) * factor
  }
}

function writeTotals(cells: Float64Array, totals: Float64Array): void {
  const width = cells.length / totals.length
  for (let place = 0; place < totals.length; place += 1) totals[place] = sumCells(cells, place * width, width)
}

function addPlaces(cells: Float64Array, positions: readonly number[], sums: Float64Array): void {
  const width = sums.length
  for (const position of positions) {
    for (let cell = 0; cell < width; cell += 1) sums[cell] = (sums[cell] as number) + (cells[position * width + cell] as number)
  }
}

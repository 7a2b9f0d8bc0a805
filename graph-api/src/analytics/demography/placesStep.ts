import { stepCohorts } from './cohortStep.js'
import { stepByCell } from './placesByCell.js'
import { passPlaces } from './placesPass.js'
import type { Halves, PassedStep } from './placesProducts.js'
import { addCells, NOBODY, type PlaceMigrants, type PlacesModel, type PlacesState, sumCells } from './placesState.js'

/**
 * One step of all places of a district, controlled to the district (projectPlaces.ts says how and why): the district moves on by itself, its places
 * in one pass (placesPass.ts) or, where that cannot be, cell by cell (placesByCell.ts); births and deaths are set to the district's.
 */

export interface EndedStep extends PlacesState { readonly births: Float64Array; readonly deaths: Float64Array; readonly netMigration: Float64Array }

export interface StepExtras {
  /** What of the deviations is left, 0 to 1. */
  readonly remains: number
  /** Further migrants of single places, by cell. */
  readonly extra: readonly PlaceMigrants[]
  /** Where the cells at the end are written, not those of the start; else a new array. */
  readonly to?: Float64Array
}

export function stepPlaces(model: PlacesModel, before: PlacesState, { remains, extra, to }: StepExtras): EndedStep {
  const present = presentOnly(extra, before.cells)
  const whole = districtStep(model, before.district, present)
  const halves = halvesOf(model, before.district, remains)
  const passed = present.length > 0 ? null : passPlaces({ ...model, ...halves, before, wanted: whole.after, to }, NOBODY)
  return toEnded(passed ?? stepByCell({ model, before, wanted: whole.after, halves, extra: present, to }), { before, whole })
}

/** Of a place nobody leaves beside the usual migration who is not there. */
function presentOnly(extra: readonly PlaceMigrants[], before: Float64Array): PlaceMigrants[] {
  return extra.map(({ place, cells }) => ({ place, cells: cells.map((count, cell) => Math.max(count, -(before[place * cells.length + cell] as number))) }))
}

interface District { readonly after: Float64Array; readonly births: number; readonly deaths: number }

/** The district moves on by its own migrants. */
function districtStep({ rates, migrants: constant }: PlacesModel, before: Float64Array, extra: readonly PlaceMigrants[]): District {
  const width = 2 * rates.groups
  const [migrants, after] = [constant.slice(), new Float64Array(width)]
  for (const { cells } of extra) addCells(migrants, cells)
  const births = stepCohorts(rates, { before, migrants, after, offset: 0 })
  for (let cell = 0; cell < width; cell += 1) after[cell] = Math.max(0, after[cell] as number)
  return { after, births, deaths: sumCells(before, 0, width) + sumCells(migrants, 0, width) + births - sumCells(after, 0, width) }
}

/** Half of the district's migrants per inhabitant, and half of what the deviations add, by cell. */
function halvesOf({ migrants, profile }: PlacesModel, district: Float64Array, remains: number): Halves {
  return {
    halfRate: migrants.map((count, cell) => ((district[cell] as number) > NOBODY ? count / (district[cell] as number) / 2 : 0)),
    halfProfile: profile.map((share) => (share * remains) / 2),
  }
}

interface Ending { readonly before: PlacesState; readonly whole: District }

/** Births and deaths to the district's; net migration is what closes the balance. */
function toEnded({ cells, bySex, births, deaths }: PassedStep, { before, whole }: Ending): EndedStep {
  scaleTo(births, whole.births)
  scaleTo(deaths, whole.deaths)
  const netMigration = births.map((born, place) => peopleOf(bySex, place) - peopleOf(before.bySex, place) - born + (deaths[place] as number))
  return { cells, district: whole.after, bySex, births, deaths, netMigration }
}

const peopleOf = (bySex: Float64Array, place: number): number => (bySex[2 * place] as number) + (bySex[2 * place + 1] as number)

/** Nothing below 0, then to the wanted sum; what nobody has is dealt out evenly. */
function scaleTo(values: Float64Array, wanted: number): void {
  let sum = 0
  for (let index = 0; index < values.length; index += 1) sum += values[index] = Math.max(0, values[index] as number)
  for (let index = 0; index < values.length; index += 1) values[index] = sum === 0 ? wanted / values.length : ((values[index] as number) * wanted) / sum
}

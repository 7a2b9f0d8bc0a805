import type { StepRates } from './cohortStep.js'

/** All places of a district as flat lists: by place, then sex (female, male), then age group; and the sums over them. */

export interface PlacesModel {
  readonly places: number
  readonly rates: StepRates
  /** Net migrants of the district in a step, by cell. */
  readonly migrants: Float64Array
  /** Of each place and sex (female, male): net migrants of a step beyond the place's share, per inhabitant of that sex. */
  readonly deviation: Float64Array
  /** Age profile of these, by cell; each sex sums to 1. */
  readonly profile: Float64Array
}

/** Persons. What is less is left over from rounding, and nothing is divided by it. */
export const NOBODY = 1e-9

export interface PlaceMigrants { readonly place: number; readonly cells: Float64Array }

/** Persons by place and cell, with the sums that the next step asks for: of the district by cell, of each place by sex. */
export interface PlacesState { readonly cells: Float64Array; readonly district: Float64Array; readonly bySex: Float64Array }

export function placesState(cells: Float64Array, { places, groups }: { places: number; groups: number }): PlacesState {
  const width = 2 * groups
  const [district, bySex] = [new Float64Array(width), new Float64Array(2 * places)]
  addRows(cells, district)
  for (let row = 0; row < 2 * places; row += 1) bySex[row] = sumCells(cells, row * groups, groups)
  return { cells, district, bySex }
}

/** Two rows at a time: the sums are read and written half as often. */
function addRows(cells: Float64Array, sums: Float64Array): void {
  const width = sums.length
  let first = 0
  for (; first + 2 * width <= cells.length; first += 2 * width) {
    for (let cell = 0; cell < width; cell += 1) sums[cell] = (sums[cell] as number) + ((cells[first + cell] as number) + (cells[first + width + cell] as number))
  }
  if (first < cells.length) addCells(sums, cells.subarray(first))
}

export function addCells(to: Float64Array, more: Float64Array): void {
  for (let cell = 0; cell < more.length; cell += 1) to[cell] = (to[cell] as number) + (more[cell] as number)
}

/** Sum of `count` values from `first` on; two sums by turns, since one would wait for each addition. */
export function sumCells(values: Float64Array, first: number, count: number): number {
  let sum = 0
  let other = 0
  for (let index = first; index < first + count - 1; index += 2) {
    sum += values[index] as number
    other += values[index + 1] as number
  }
  return sum + other + (count % 2 === 1 ? (values[first + count - 1] as number) : 0)
}

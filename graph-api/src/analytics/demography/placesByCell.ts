import type { StepRates } from './cohortStep.js'
import type { Halves, PassedStep } from './placesProducts.js'
import { addCells, NOBODY, type PlaceMigrants, type PlacesModel, type PlacesState, placesState } from './placesState.js'

/**
 * One step of all places cell by cell: the longer way of placesPass.ts, for who comes or leaves beside the usual migration. The arithmetic of a place
 * is that of cohortStep.ts with its migrants drawn up in the same loop; a cell that would have fewer than nobody is cut at once. Then each cell is
 * controlled to the district. Cost: O(places · age groups).
 */

export interface CellStep {
  readonly model: PlacesModel
  readonly before: PlacesState
  /** The district at the end, by cell. */
  readonly wanted: Float64Array
  readonly halves: Halves
  readonly extra: readonly PlaceMigrants[]
  /** Where the cells at the end are written; else a new array. */
  readonly to: Float64Array | undefined
}

export function stepByCell({ model, before, wanted, halves, extra, to }: CellStep): PassedStep {
  const { places, rates } = model
  const ended = emptyEnd(places, rates.groups, to)
  const loop = { before, extra: extraOfPlaces(extra), ended, ...halves }
  for (let place = 0; place < places; place += 1) stepPlace(model, loop, place)
  const sums = sumOfPlaces(model, loop, extra)
  return { ...ended, bySex: scaleCells(ended.cells, factorsOf(wanted, sums, places), places) }
}

function emptyEnd(places: number, groups: number, to?: Float64Array): Loop['ended'] {
  return { cells: to ?? new Float64Array(places * 2 * groups), births: new Float64Array(places), deaths: new Float64Array(places), isCut: false }
}

function extraOfPlaces(extra: readonly PlaceMigrants[]): Map<number, Float64Array> {
  const sums = new Map<number, Float64Array>()
  for (const { place, cells } of extra) {
    const known = sums.get(place)
    if (known) addCells(known, cells)
    else sums.set(place, cells.slice())
  }
  return sums
}

interface Loop {
  readonly before: PlacesState
  readonly extra: ReadonlyMap<number, Float64Array>
  readonly halfRate: Float64Array
  readonly halfProfile: Float64Array
  /** `isCut`: some cell would have had fewer than nobody. */
  readonly ended: { readonly cells: Float64Array; readonly births: Float64Array; readonly deaths: Float64Array; isCut: boolean }
}

function stepPlace({ rates, deviation }: PlacesModel, loop: Loop, place: number): void {
  const { before, ended } = loop
  const { groups } = rates
  const more = loop.extra.get(place) ?? null
  const first = place * 2 * groups
  let died = 0
  for (let sex = 0; sex < 2; sex += 1) {
    const own = (deviation[2 * place + sex] as number) * (before.bySex[2 * place + sex] as number)
    died += stepSex(rates, loop, { first: first + sex * groups, shift: sex * groups, own, more })
  }
  const births = birthsOf(rates, loop, { first, own: (deviation[2 * place] as number) * (before.bySex[2 * place] as number), more })
  const newborn = addNewborn(rates, ended, { first, births })
  ended.births[place] = births
  ended.deaths[place] = died + births - newborn
}

interface PlaceSex { readonly first: number; readonly shift: number; readonly own: number; readonly more: Float64Array | null }

/** All groups; the youngest without the newborn. Gives who died. */
function stepSex({ groups, survival }: StepRates, { before: { cells: before }, halfRate, halfProfile, ended }: Loop, { first, shift, own, more }: PlaceSex): number {
  const { cells } = ended
  let died = 0
  let younger = 0
  for (let group = 0, cell = shift, index = first; group < groups; group += 1, cell += 1, index += 1) {
    const present = before[index] as number
    let half = present * (halfRate[cell] as number) + own * (halfProfile[cell] as number)
    if (more !== null) half += (more[cell] as number) / 2
    const survivors = younger * (survival[cell] as number)
    died += younger - survivors
    younger = present + half
    // Of the oldest those who live stay.
    const stayed = group === groups - 1 ? younger * (survival[cell] as number) : 0
    died += group === groups - 1 ? younger - stayed : 0
    let after = survivors + half + stayed
    if (after < 0 && group > 0) {
      after = 0
      ended.isCut = true
    }
    cells[index] = after
  }
  return died
}

/** Of both sexes: by the women at the start and at the end of the step. */
function birthsOf({ groups, births: fertility }: StepRates, { before, halfRate, halfProfile, ended }: Loop, { first, own, more }: Omit<PlaceSex, 'shift'>): number {
  let births = 0
  for (let group = 1; group < groups; group += 1) {
    const rate = fertility[group] as number
    if (rate === 0) continue
    const present = before.cells[first + group] as number
    const half = present * (halfRate[group] as number) + own * (halfProfile[group] as number) + (more === null ? 0 : (more[group] as number) / 2)
    births += (rate * (present + half + (ended.cells[first + group] as number))) / 2
  }
  return births
}

/** Adds the newborn to the youngest of both sexes; gives those who live to the end of the step. */
function addNewborn({ groups, survival, girls }: StepRates, ended: Loop['ended'], { first, births }: { first: number; births: number }): number {
  let newborn = 0
  for (const [shift, share] of [[0, girls], [groups, 1 - girls]] as const) {
    const alive = births * share * (survival[shift] as number)
    const youngest = (ended.cells[first + shift] as number) + alive
    ended.isCut ||= youngest < 0
    ended.cells[first + shift] = Math.max(0, youngest)
    newborn += alive
  }
  return newborn
}

/**
 * Sums of the cells over the places. The step is linear: one step of all places together gives them, unless a cell was cut at nobody; then they are
 * added up.
 */
function sumOfPlaces({ places, ...model }: PlacesModel, { before, ...loop }: Loop, extra: readonly PlaceMigrants[]): Float64Array {
  const groups = model.rates.groups
  if (loop.ended.isCut) return placesState(loop.ended.cells, { places, groups }).district
  const own = [0, 1].map((sex) => Array.from({ length: places }, (_place, place) => (model.deviation[2 * place + sex] as number) * (before.bySex[2 * place + sex] as number)).reduce((sum, gain) => sum + gain, 0))
  const together = { before: { cells: before.district, district: before.district, bySex: Float64Array.of(1, 1) }, ended: emptyEnd(1, groups), extra: extraOfPlaces(extra.map(({ cells }) => ({ place: 0, cells }))) }
  stepPlace({ ...model, places: 1, deviation: Float64Array.from(own) }, { ...loop, ...together }, 0)
  return together.ended.cells
}

interface Factors { readonly factors: Float64Array; /** What of a cell that nobody has each place gets; null: nothing anywhere. */ readonly even: Float64Array | null }

function factorsOf(wanted: Float64Array, sums: Float64Array, places: number): Factors {
  const even = wanted.map((count, cell) => ((sums[cell] as number) > NOBODY ? 0 : count / places))
  return { factors: wanted.map((count, cell) => ((sums[cell] as number) > NOBODY ? count / (sums[cell] as number) : 0)), even: even.some((count) => count > 0) ? even : null }
}

/** Each cell of the places to the district's. Gives the people of each place by sex. Two sums at a time: one would wait for each addition. */
function scaleCells(cells: Float64Array, { factors, even }: Factors, places: number): Float64Array {
  const groups = factors.length / 2
  const bySex = new Float64Array(2 * places)
  for (let row = 0; row < 2 * places; row += 1) {
    const first = row * groups
    const shift = (row % 2) * groups
    let people = 0
    let others = 0
    for (let group = 0; group < groups - 1; group += 2) {
      const index = first + group
      const cell = shift + group
      people += cells[index] = (cells[index] as number) * (factors[cell] as number)
      others += cells[index + 1] = (cells[index + 1] as number) * (factors[cell + 1] as number)
    }
    if (groups % 2 === 1) people += cells[first + groups - 1] = (cells[first + groups - 1] as number) * (factors[shift + groups - 1] as number)
    bySex[row] = people + others
  }
  if (even) dealOut(cells, bySex, even)
  return bySex
}

function dealOut(cells: Float64Array, bySex: Float64Array, even: Float64Array): void {
  const groups = even.length / 2
  for (let index = 0; index < cells.length; index += 1) {
    const count = even[index % even.length] as number
    cells[index] = (cells[index] as number) + count
    const row = Math.floor(index / groups)
    bySex[row] = (bySex[row] as number) + count
  }
}

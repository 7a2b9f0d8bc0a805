import { type StepRates, stepCohorts } from './cohortStep.js'
import { type PassedStep, passPlaces } from './placesPass.js'

/**
 * One step of all places of a district, controlled to the district (projectPlaces.ts says how and why). The arithmetic of a place is that of
 * cohortStep.ts with its migrants drawn up in the same loop: this is where the time goes, so each cell is read and written twice in all.
 */
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
const NOBODY = 1e-9

export interface PlaceMigrants { readonly place: number; readonly cells: Float64Array }

/** Persons by place and cell, with the sums that the next step asks for: of the district by cell, of each place by sex. */
export interface PlacesState { readonly cells: Float64Array; readonly district: Float64Array; readonly bySex: Float64Array }

export interface EndedStep extends PlacesState { readonly births: Float64Array; readonly deaths: Float64Array; readonly netMigration: Float64Array }

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
  return passed ? toEnded(passed, { before, whole }) : stepByCell({ model, before, whole, halves, present, to })
}

interface Ending { readonly before: PlacesState; readonly whole: District }

/** Births and deaths to the district's; net migration is what closes the balance. */
function toEnded({ cells, bySex, births, deaths }: PassedStep, { before, whole }: Ending): EndedStep {
  scaleTo(births, whole.births)
  scaleTo(deaths, whole.deaths)
  const netMigration = births.map((born, place) => peopleOf(bySex, place) - peopleOf(before.bySex, place) - born + (deaths[place] as number))
  return { cells, district: whole.after, bySex, births, deaths, netMigration }
}

interface LongWay extends Ending { readonly model: PlacesModel; readonly halves: Halves; readonly present: readonly PlaceMigrants[]; readonly to: Float64Array | undefined }

/** Cell by cell, with what is cut and who comes or leaves beside the usual migration. */
function stepByCell({ model, before, whole, halves, present, to }: LongWay): EndedStep {
  const { places, rates } = model
  const ended = emptyEnd(places, rates.groups, to)
  const loop = { before, extra: extraOfPlaces(present), ended, ...halves }
  for (let place = 0; place < places; place += 1) stepPlace(model, loop, place)
  const sums = sumOfPlaces(model, loop, present)
  const bySex = scaleCells(ended.cells, factorsOf(whole.after, sums, places), places)
  return toEnded({ ...ended, bySex }, { before, whole })
}

function emptyEnd(places: number, groups: number, to?: Float64Array): Loop['ended'] {
  return { cells: to ?? new Float64Array(places * 2 * groups), births: new Float64Array(places), deaths: new Float64Array(places), isCut: false }
}

const peopleOf = (bySex: Float64Array, place: number): number => (bySex[2 * place] as number) + (bySex[2 * place + 1] as number)

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

interface Halves { readonly halfRate: Float64Array; readonly halfProfile: Float64Array }

/** Half of the district's migrants per inhabitant, and half of what the deviations add, by cell. */
function halvesOf({ migrants, profile }: PlacesModel, district: Float64Array, remains: number): Halves {
  return {
    halfRate: migrants.map((count, cell) => ((district[cell] as number) > NOBODY ? count / (district[cell] as number) / 2 : 0)),
    halfProfile: profile.map((share) => (share * remains) / 2),
  }
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

/** Nothing below 0, then to the wanted sum; what nobody has is dealt out evenly. */
function scaleTo(values: Float64Array, wanted: number): void {
  let sum = 0
  for (let index = 0; index < values.length; index += 1) sum += values[index] = Math.max(0, values[index] as number)
  for (let index = 0; index < values.length; index += 1) values[index] = sum === 0 ? wanted / values.length : ((values[index] as number) * wanted) / sum
}

/** Of a place nobody leaves beside the usual migration who is not there. */
function presentOnly(extra: readonly PlaceMigrants[], before: Float64Array): PlaceMigrants[] {
  return extra.map(({ place, cells }) => ({ place, cells: cells.map((count, cell) => Math.max(count, -(before[place * cells.length + cell] as number))) }))
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

function addCells(to: Float64Array, more: Float64Array): void {
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

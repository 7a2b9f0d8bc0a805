import type { StepRates } from './cohortStep.js'

/**
 * One step of all places in one pass, where nobody comes or leaves beside the usual migration (placesStep.ts goes the longer way where that is not so). The step is linear: a cell at the end is A times the younger group, H times the own group and B times the place's own
 * migrants; births and deaths are sums of such products. So the district's sums give the factors of the control before any place is computed, and
 * each cell is read and written once; where a cell would have fewer than nobody it is cut, and its age is controlled again. The same arithmetic as cohortStep.ts but for rounding. Cost: O(places · age groups).
 */
export interface PassInput {
  readonly places: number
  readonly rates: StepRates
  /** Net migrants beyond the place's share, per inhabitant of that sex, by place and sex. */
  readonly deviation: Float64Array
  /** Half of the migrants per inhabitant of a cell, and half of those per own migrant of the place. */
  readonly halfRate: Float64Array
  readonly halfProfile: Float64Array
  /** People at the start: by place and cell, of the district by cell, of each place by sex. */
  readonly before: { readonly cells: Float64Array; readonly district: Float64Array; readonly bySex: Float64Array }
  /** The district at the end, by cell. */
  readonly wanted: Float64Array
  /** Where the cells at the end are written; else a new array. */
  readonly to?: Float64Array | undefined
}

export interface PassedStep { readonly cells: Float64Array; readonly bySex: Float64Array; readonly births: Float64Array; readonly deaths: Float64Array }

/** What the cells, births and deaths of a step are multiplied from. */
interface Products {
  readonly younger: Float64Array
  readonly own: Float64Array
  readonly moved: Float64Array
  /** Deaths and births per person of a cell, and per own migrant of each sex. */
  readonly deaths: Float64Array
  readonly births: Float64Array
  readonly movedDeaths: Float64Array
  readonly movedBirths: number
  /** Survivors of a birth, girls and boys. */
  readonly newborn: Float64Array
}

/** Null where a cell ends with nobody or fewer, in the places or in the district: then the factors say nothing. */
export function passPlaces(input: PassInput, nobody: number): PassedStep | null {
  const products = productsOf(input)
  const factors = factorsOf(input, products, nobody)
  return factors && pass(input, { products, factors, nobody })
}

function productsOf({ rates, halfRate, halfProfile }: PassInput): Products {
  const width = 2 * rates.groups
  const empty = (): Float64Array => new Float64Array(width)
  const products = { younger: empty(), own: halfRate.slice(), moved: halfProfile.slice(), deaths: empty(), births: empty(), movedDeaths: new Float64Array(2), movedBirths: 0, newborn: new Float64Array(2) }
  for (const sex of [0, 1]) addSurvivors(products, { rates, halfRate, halfProfile }, sex)
  const born = rates.girls
  for (const [sex, share] of [[0, born], [1, 1 - born]] as const) products.newborn[sex] = share * (rates.survival[sex * rates.groups] as number)
  return { ...products, movedBirths: addBirths(products, { rates, halfRate, halfProfile }) }
}

type Given = Pick<PassInput, 'rates' | 'halfRate' | 'halfProfile'>

/** Of each group those who live go on to the next; of the oldest they stay. */
function addSurvivors({ younger, own, moved, deaths, movedDeaths }: Products, { rates: { groups, survival }, halfRate, halfProfile }: Given, sex: number): void {
  const last = (sex + 1) * groups - 1
  for (let cell = sex * groups; cell <= last; cell += 1) {
    const next = Math.min(cell + 1, last)
    const [lives, stays, comes] = [survival[next] as number, 1 + (halfRate[cell] as number), halfProfile[cell] as number]
    const to = cell === last ? own : younger
    to[next] = (to[next] as number) + stays * lives
    moved[next] = (moved[next] as number) + comes * lives
    deaths[cell] = stays * (1 - lives)
    movedDeaths[sex] = (movedDeaths[sex] as number) + comes * (1 - lives)
  }
}

/** Births by the mean of the women at the start, with half of the migrants, and at the end. Gives those per own migrant. */
function addBirths({ younger, own, moved, births }: Products, { rates, halfRate, halfProfile }: Given): number {
  let movedBirths = 0
  for (let group = 1; group < rates.groups; group += 1) {
    const half = (rates.births[group] as number) / 2
    births[group] = (births[group] as number) + half * (1 + (halfRate[group] as number) + (own[group] as number))
    births[group - 1] = (births[group - 1] as number) + half * (younger[group] as number)
    movedBirths += half * ((halfProfile[group] as number) + (moved[group] as number))
  }
  return movedBirths
}

/** Where gains and losses cancel to less of their sum, too few digits would be left. */
const LEAST_LEFT = 1e-4

/** What each cell is multiplied with, so that the places sum to the district. */
function factorsOf({ places, rates: { groups }, deviation, before: { district, bySex }, wanted }: PassInput, products: Products, nobody: number): Float64Array | null {
  const [ownMigrants, ownMoves] = [new Float64Array(2), new Float64Array(2)]
  for (let row = 0; row < 2 * places; row += 1) {
    const moving = (deviation[row] as number) * (bySex[row] as number)
    ownMigrants[row % 2] = (ownMigrants[row % 2] as number) + moving
    ownMoves[row % 2] = (ownMoves[row % 2] as number) + Math.abs(moving)
  }
  const births = products.births.reduce((sum, rate, cell) => sum + rate * (district[cell] as number), products.movedBirths * (ownMigrants[0] as number))
  const factors = wanted.map((count, cell) => {
    const sex = cell < groups ? 0 : 1
    const younger = cell % groups === 0 ? births * (products.newborn[sex] as number) : (district[cell - 1] as number) * (products.younger[cell] as number)
    const own = (district[cell] as number) * (products.own[cell] as number)
    const sum = younger + own + (ownMigrants[sex] as number) * (products.moved[cell] as number)
    const parts = younger + Math.abs(own) + (ownMoves[sex] as number) * (products.moved[cell] as number)
    if (count === 0) return parts === 0 ? 0 : Number.NaN
    return sum > nobody && sum > LEAST_LEFT * parts ? count / sum : Number.NaN
  })
  return factors.some(Number.isNaN) ? null : factors
}

interface Multipliers { readonly products: Products; readonly factors: Float64Array; readonly nobody: number }

function pass(input: PassInput, { products, factors, nobody }: Multipliers): PassedStep {
  const { places, rates: { groups }, deviation, before, to } = input
  const scaled = (values: Float64Array): Float64Array => values.map((value, cell) => value * (factors[cell] as number))
  const moving = before.bySex.map((people, row) => people * (deviation[row] as number))
  const births = birthsOf(input, products, moving)
  const newborn = products.newborn.map((share, sex) => share * (factors[sex * groups] as number))
  const rows = { dead: new Float64Array(2 * places), people: new Float64Array(2 * places) }
  const loop = { before: before.cells, cells: to ?? new Float64Array(before.cells.length), ...rows, births, newborn, moving, factors, fertility: input.rates.births, cut: new Uint8Array(2 * groups), younger: Float64Array.of(...scaled(products.younger), 0), own: scaled(products.own), moved: scaled(products.moved), deaths: products.deaths, groups }
  for (let place = 0; place < places; place += 2) {
    for (const sex of [0, 1]) passOrCut(loop, { one: place, other: Math.min(place + 1, places - 1), sex })
  }
  for (const [cell, isCut] of loop.cut.entries()) if (isCut) controlAgain(loop, { cell, wanted: input.wanted[cell] as number, nobody })
  return { cells: loop.cells, bySex: rows.people, births, deaths: births.map((born, place) => deathsOf({ place, born, moving, dead: rows.dead }, products)) }
}

function birthsOf({ places, rates: { groups }, before: { cells } }: PassInput, { births: rates, movedBirths }: Products, moving: Float64Array): Float64Array {
  const { from, to } = spanOf(rates, groups)
  const births = new Float64Array(places)
  for (let place = 0; place < places; place += 1) {
    const first = 2 * place * groups
    let born = (moving[2 * place] as number) * movedBirths
    for (let group = from; group < to; group += 1) born += (cells[first + group] as number) * (rates[group] as number)
    births[place] = born
  }
  return births
}

function spanOf(births: Float64Array, groups: number): { from: number; to: number } {
  const isFertile = (rate: number): boolean => rate > 0
  const women = births.subarray(0, groups)
  return { from: Math.max(0, women.findIndex(isFertile)), to: women.findLastIndex(isFertile) + 1 }
}

interface PlaceDeaths { readonly place: number; readonly born: number; readonly moving: Float64Array; readonly dead: Float64Array }

function deathsOf({ place, born, moving, dead }: PlaceDeaths, { movedDeaths, newborn }: Products): number {
  const ofSex = (sex: number): number => (dead[2 * place + sex] as number) + (moving[2 * place + sex] as number) * (movedDeaths[sex] as number) - born * (newborn[sex] as number)
  return born + ofSex(0) + ofSex(1)
}

interface Loop extends Pick<Products, 'younger' | 'own' | 'moved' | 'deaths' | 'newborn' | 'births'> {
  readonly before: Float64Array
  readonly cells: Float64Array
  /** By place and sex: own migrants; people at the end; deaths of those who were there. */
  readonly moving: Float64Array
  readonly people: Float64Array
  readonly dead: Float64Array
  /** What the cells are controlled with; births per woman of a group; cells whose places no longer sum to the district. */
  readonly factors: Float64Array
  readonly fertility: Float64Array
  readonly cut: Uint8Array
  readonly groups: number
}

interface Pair { readonly one: number; readonly other: number; readonly sex: number }

function passOrCut(loop: Loop, pair: Pair): void {
  if (passPair(loop, pair)) return
  cutPlace(loop, pair.one, pair.sex)
  if (pair.other !== pair.one) cutPlace(loop, pair.other, pair.sex)
}

/** Nobody instead of fewer; women who are not fewer than nobody have more births. The youngest come last, since these are among them. */
function cutPlace(loop: Loop, place: number, sex: number): void {
  const { groups, births, newborn, factors, fertility } = loop
  const youngest = sex * groups
  for (let cell = youngest + groups - 1; cell > youngest; cell -= 1) {
    const missing = cutCell(loop, { place, sex, cell })
    if (missing === 0 || sex === 1 || fertility[cell] === 0 || factors[cell] === 0) continue
    const more = ((fertility[cell] as number) * missing) / (factors[cell] as number) / 2
    births[place] = (births[place] as number) + more
    addPeople(loop, { place, sex, cell: youngest }, more * (newborn[0] as number))
    loop.cut[groups] = 1
  }
  cutCell(loop, { place, sex, cell: youngest })
}

interface Cell { readonly place: number; readonly sex: number; readonly cell: number }

function cutCell(loop: Loop, cell: Cell): number {
  const count = loop.cells[2 * cell.place * loop.groups + cell.cell] as number
  if (count < 0) addPeople(loop, cell, -count)
  return Math.max(0, -count)
}

function addPeople({ cells, people, cut, groups }: Loop, { place, sex, cell }: Cell, count: number): void {
  const index = 2 * place * groups + cell
  cells[index] = (cells[index] as number) + count
  people[2 * place + sex] = (people[2 * place + sex] as number) + count
  cut[cell] = 1
}

/** The places of a cell to the district's; where nobody is left, evenly. */
function controlAgain({ cells, people, groups }: Loop, { cell, wanted, nobody }: { cell: number; wanted: number; nobody: number }): void {
  const width = 2 * groups
  const sex = cell < groups ? 0 : 1
  let sum = 0
  for (let index = cell; index < cells.length; index += width) sum += cells[index] as number
  for (let index = cell, row = sex; index < cells.length; index += width, row += 2) {
    const before = cells[index] as number
    const after = sum > nobody ? (before * wanted) / sum : (wanted * width) / cells.length
    cells[index] = after
    people[row] = (people[row] as number) + after - before
  }
}

/**
 * One sex of two places (the last alone: of the same twice); false where a cell would have fewer than nobody. This is where the time goes: two places at
 * a time share what they are multiplied with, and neither waits for the other's sums.
 */
function passPair({ before, cells, younger, own, moved, deaths, births, newborn, moving, people, dead, groups }: Loop, { one, other, sex }: Pair): boolean {
  const shift = sex * groups
  const [first, second] = [2 * one * groups, 2 * other * groups]
  const [moves, otherMoves] = [moving[2 * one + sex] as number, moving[2 * other + sex] as number]
  let fromYounger = (births[one] as number) * (newborn[sex] as number)
  let otherYounger = (births[other] as number) * (newborn[sex] as number)
  let lowest = 0
  let sum = 0
  let otherSum = 0
  let died = 0
  let otherDied = 0
  for (let cell = shift, end = shift + groups; cell < end; cell += 1) {
    const stays = own[cell] as number
    const comes = moved[cell] as number
    const dies = deaths[cell] as number
    const present = before[first + cell] as number
    const otherPresent = before[second + cell] as number
    const after = fromYounger + present * stays + moves * comes
    const otherAfter = otherYounger + otherPresent * stays + otherMoves * comes
    if (after < lowest) lowest = after
    if (otherAfter < lowest) lowest = otherAfter
    sum += after
    otherSum += otherAfter
    died += present * dies
    otherDied += otherPresent * dies
    cells[first + cell] = after
    cells[second + cell] = otherAfter
    const lives = younger[cell + 1] as number
    fromYounger = present * lives
    otherYounger = otherPresent * lives
  }
  people[2 * one + sex] = sum
  people[2 * other + sex] = otherSum
  dead[2 * one + sex] = died
  dead[2 * other + sex] = otherDied
  return lowest >= 0
}

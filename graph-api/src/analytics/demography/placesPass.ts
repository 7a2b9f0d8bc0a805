import { controlAgain, type CutLoop, cutPlace } from './placesCut.js'
import { factorsOf, type PassedStep, type PassInput, type Products, productsOf } from './placesProducts.js'

/**
 * One step of all places in one pass, where nobody comes or leaves beside the usual migration (placesByCell.ts goes the longer way where that is not
 * so). The factors of the control are known before (placesProducts.ts), so each cell is read and written once; where a cell would have fewer than
 * nobody it is cut, and its age is controlled again (placesCut.ts). The same arithmetic as cohortStep.ts but for rounding. Cost: O(places · age groups).
 */

/** Null where a cell ends with nobody or fewer, in the places or in the district: then the factors say nothing. */
export function passPlaces(input: PassInput, nobody: number): PassedStep | null {
  const products = productsOf(input)
  const factors = factorsOf(input, products, nobody)
  return factors && pass(input, { products, factors, nobody })
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

interface Loop extends CutLoop, Pick<Products, 'younger' | 'own' | 'moved' | 'deaths'> {
  readonly before: Float64Array
  /** By place and sex: own migrants; deaths of those who were there. */
  readonly moving: Float64Array
  readonly dead: Float64Array
}

interface Pair { readonly one: number; readonly other: number; readonly sex: number }

function passOrCut(loop: Loop, pair: Pair): void {
  if (passPair(loop, pair)) return
  cutPlace(loop, pair.one, pair.sex)
  if (pair.other !== pair.one) cutPlace(loop, pair.other, pair.sex)
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

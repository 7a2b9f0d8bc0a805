import type { StepRates } from './cohortStep.js'

/**
 * What a step of all places is multiplied from. The step is linear: a cell at the end is A times the younger group, H times the own group and B times
 * the place's own migrants; births and deaths are sums of such products. So the district's sums give the factors of the control before any place is
 * computed. Cost: O(places + age groups).
 */

export interface PassInput extends Halves {
  readonly places: number
  readonly rates: StepRates
  /** Net migrants beyond the place's share, per inhabitant of that sex, by place and sex. */
  readonly deviation: Float64Array
  /** People at the start: by place and cell, of the district by cell, of each place by sex. */
  readonly before: { readonly cells: Float64Array; readonly district: Float64Array; readonly bySex: Float64Array }
  /** The district at the end, by cell. */
  readonly wanted: Float64Array
  /** Where the cells at the end are written; else a new array. */
  readonly to?: Float64Array | undefined
}

/** Half of the district's migrants per inhabitant of a cell, and half of those per own migrant of the place. */
export interface Halves { readonly halfRate: Float64Array; readonly halfProfile: Float64Array }

export interface PassedStep { readonly cells: Float64Array; readonly bySex: Float64Array; readonly births: Float64Array; readonly deaths: Float64Array }

/** What the cells, births and deaths of a step are multiplied from. */
export interface Products {
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

export function productsOf({ rates, halfRate, halfProfile }: PassInput): Products {
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
export function factorsOf({ places, rates: { groups }, deviation, before: { district, bySex }, wanted }: PassInput, products: Products, nobody: number): Float64Array | null {
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

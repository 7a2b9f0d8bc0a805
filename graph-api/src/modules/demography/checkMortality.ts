import type { MortalityByAge } from '../../analytics/demography/mortalityRates.js'
import { BadUserInput } from '../../errors.js'
import { within } from './checkProjection.js'
import type { MortalityInput } from './lifeTable.type.js'

const GROUPS = { least: 2, most: 150 } as const
const MOST = 1e12
const PLACE = 'input.rows'

/** The rows of a life table to be made, each problem with its place, need and value. */
export function checkMortality(rows: readonly MortalityInput[]): MortalityByAge[] {
  if (rows.length < GROUPS.least || rows.length > GROUPS.most) throw new BadUserInput(PLACE, `requires ${GROUPS.least} to ${GROUPS.most} age groups, the last of them open-ended, got ${rows.length}`)
  checkAges(rows)
  const isByChance = rows[0]?.qx != null
  return rows.map((row, index) => {
    const place = `${PLACE}[${index}]`
    const width = row.ageTo == null ? null : row.ageTo - row.ageFrom + 1
    const ax = row.ax == null ? null : within(`${place}.ax`, row.ax, { least: 0, most: width ?? GROUPS.most })
    if (width === null && ax === 0) throw new BadUserInput(`${place}.ax`, 'requires further years to live above 0 in the open-ended age group, got 0')
    const known = { age: row.ageFrom, width, ax }
    if (row.deaths != null) within(`${place}.deaths`, row.deaths, { least: 0, most: MOST })
    return isByChance ? { ...known, mx: null, qx: chanceOf(row, { place, width }) } : { ...known, qx: null, mx: rateOf(row, { place, width }) }
  })
}

/** From 0 to an open-ended group, without gap or overlap. */
function checkAges(rows: readonly MortalityInput[]): void {
  let next = 0
  for (const [index, { ageFrom, ageTo }] of rows.entries()) {
    const place = `${PLACE}[${index}]`
    if (ageFrom !== next) throw new BadUserInput(`${place}.ageFrom`, `requires ${next}, so that there is neither gap nor overlap, got ${ageFrom}`)
    const isLast = index === rows.length - 1
    if (isLast && ageTo != null) throw new BadUserInput(`${place}.ageTo`, `requires null: the last age group is open-ended, got ${ageTo}`)
    if (isLast) return
    if (ageTo == null) throw new BadUserInput(`${place}.ageTo`, 'requires an age: only the last age group is open-ended, got null')
    next = within(`${place}.ageTo`, ageTo, { least: ageFrom, most: GROUPS.most }) + 1
  }
}

interface Place { readonly place: string; readonly width: number | null }

function chanceOf({ qx }: MortalityInput, { place, width }: Place): number {
  if (width === null) return 1
  if (qx == null) throw new BadUserInput(`${place}.qx`, 'requires a probability of dying, as in the first age group, got null')
  within(`${place}.qx`, qx, { least: 0, most: 1 })
  if (qx === 1) throw new BadUserInput(`${place}.qx`, 'requires a probability below 1 in an age group that is not open-ended, got 1')
  return qx
}

function rateOf({ deaths, personYears }: MortalityInput, { place, width }: Place): number {
  if (deaths == null) throw new BadUserInput(`${place}.deaths`, 'requires deaths and person-years, or qx in all age groups, got null')
  if (!(personYears != null && personYears > 0 && personYears <= MOST)) throw new BadUserInput(`${place}.personYears`, `requires person-years above 0 and at most ${MOST}, got ${personYears ?? null}`)
  if (width === null && deaths === 0) throw new BadUserInput(`${place}.deaths`, 'requires deaths in the open-ended age group, else nobody knows how long people live in it; got 0')
  return deaths / personYears
}

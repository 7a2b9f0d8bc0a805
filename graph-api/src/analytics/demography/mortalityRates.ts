import { averageYearsOfInfants, averageYearsOfToddlers, type InfantConvention } from './averageYears.js'
import type { MortalityRow } from './lifeTable.js'

/**
 * Death rates and average years lived by those who die, as a life table needs them (lifeTable.ts), from probabilities of dying or from deaths and
 * person-years. Where the average years are not given: of the first year of life and of ages 1 to 4 by the named convention (averageYears.ts; 1 to 4
 * by Coale and Demeny under each but MIDDLE), elsewhere the middle of the group. Source: Preston, Heuveline and Guillot, Demography, 2001, chapter 3.
 * Cost: O(age groups).
 */
export type AverageYears = InfantConvention | 'MIDDLE'

export interface MortalityByAge {
  readonly age: number
  /** Years; null in the open group. */
  readonly width: number | null
  /** Average years lived in the group by those who die in it; null: by the convention. In the open group the further years to live. */
  readonly ax: number | null
  /** Deaths over person-years, or the probability of dying in the group. */
  readonly mx: number | null
  readonly qx: number | null
}

export interface Convention { readonly convention: AverageYears; readonly sex: 'FEMALE' | 'MALE' }

export function mortalityRates(rows: readonly MortalityByAge[], named: Convention): MortalityRow[] {
  const m0 = rows[0]?.width === 1 ? infantRate(rows[0], named) : null
  const rates: MortalityRow[] = []
  for (const row of rows) {
    const { age, width, mx } = row
    const ax = row.ax ?? averageYearsOf(row, m0, named)
    if (width === null) rates.push({ age, width, mx: mx ?? openRate(row, rates.at(-1)), ax: null })
    else rates.push({ age, width, mx: mx ?? rateOf(row.qx as number, width, ax as number), ax })
  }
  return rates
}

/** m = q / (n - (n - a) q). */
function rateOf(qx: number, width: number, ax: number): number {
  return qx / (width - (width - ax) * qx)
}

/** Of the open group the rate is one over the further years to live; where these are not given, people go on to die as in the group before. */
function openRate({ ax }: MortalityByAge, before: MortalityRow | undefined): number {
  return ax === null ? before?.mx ?? 0 : 1 / ax
}

function averageYearsOf({ age, width }: MortalityByAge, m0: number | null, { convention, sex }: Convention): number | null {
  if (width === null) return null
  if (convention === 'MIDDLE' || m0 === null || age > 1 || (age === 1 && width !== 4)) return width / 2
  return age === 0 ? averageYearsOfInfants(convention, m0, sex) : averageYearsOfToddlers(m0, sex)
}

const ROUNDS = 60

/** Of infants rate and average years depend on each other; from a probability both are found by turns, which settles fast since q is small. */
function infantRate({ mx, qx, ax }: MortalityByAge, { convention, sex }: Convention): number {
  if (mx !== null || qx === null) return mx ?? 0
  let rate = qx
  for (let round = 0; round < ROUNDS; round += 1) rate = rateOf(qx, 1, ax ?? (convention === 'MIDDLE' ? 0.5 : averageYearsOfInfants(convention, rate, sex)))
  return rate
}

import type { Life } from './toLifeRows'

interface Published {
  readonly regionId: string
  readonly regionName: string
  readonly period: string
  readonly from?: number | null
  readonly to?: number | null
  readonly atAges: readonly { readonly age: number; readonly female?: number | null; readonly male?: number | null }[]
}

/** Years still to live at one age, of one region and period; null is not published, or not computed for that age. */
export interface ExpectancyRow {
  readonly region: string
  /** "2018–2020" */
  readonly period: string
  readonly isOurs: boolean
  readonly age: number
  readonly women: number | null
  readonly men: number | null
}

interface Own { readonly name: string; readonly from: number; readonly to: number; readonly life: Life }

export interface Expectancies {
  /** each region, period and age: ours first, then the official ones */
  readonly rows: readonly ExpectancyRow[]
  /** at birth, one for each region, of its latest period */
  readonly atBirth: readonly ExpectancyRow[]
  /** the nearest official one; null where none is stored */
  readonly nearest: ExpectancyRow | null
  /** last year of the latest official period */
  readonly lastYear: number | null
}

/** Official life expectancies beside ours, at the ages that are published. */
export function toExpectancies(published: readonly Published[], own: Own): Expectancies {
  const ages = published[0]?.atAges.map(({ age }) => age) ?? []
  const ours = ages.map((age): ExpectancyRow => ({ region: own.name, period: periodOf(own), isOurs: true, age, women: remaining(own.life.women, age), men: remaining(own.life.men, age) }))
  const official = published.flatMap((table) => table.atAges.map(({ age, female, male }): ExpectancyRow => ({ region: table.regionName, period: periodOf(table), isOurs: false, age, women: female ?? null, men: male ?? null })))
  const rows = [...ours, ...official].filter(({ women, men }) => women !== null || men !== null)
  const atBirth = rows.filter((row, position) => row.age === 0 && rows.findIndex(({ age, region }) => age === 0 && region === row.region) === position)
  const years = published.flatMap(({ to }) => (to == null ? [] : [to]))
  return { rows, atBirth, nearest: atBirth.find(({ isOurs }) => !isOurs) ?? null, lastYear: years.length === 0 ? null : Math.max(...years) }
}

function remaining({ rows }: Life['women'], age: number): number | null {
  return rows.find(({ ageFrom }) => ageFrom === age)?.ex ?? null
}

function periodOf({ from, to, period }: { from?: number | null; to?: number | null; period?: string }): string {
  if (from == null || to == null) return period ?? ''
  return from === to ? String(from) : `${from}–${to}`
}

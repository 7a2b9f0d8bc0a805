import { yearOf } from '../fan/toFan'

export interface OfficialRow {
  readonly name: string
  readonly date: string
  readonly official: number
  /** null where the official figure rests on another census */
  readonly projected?: number | null
  readonly difference?: number | null
  readonly differencePercent?: number | null
}

export interface OfficialDay {
  readonly date: string
  /** 2050 for 31 December 2049 and for 1 January 2050 */
  readonly year: number
  /** null where no variant can be compared */
  readonly ours: number | null
  /** one for each variant, in the order of `names`; null where it has no figure of the day */
  readonly rows: readonly (OfficialRow | null)[]
}

export interface Official {
  readonly names: readonly string[]
  /** names without what all have in common */
  readonly shortNames: readonly string[]
  /** what all names begin with; null for a single one */
  readonly family: string | null
  readonly days: readonly OfficialDay[]
  /** the day the title speaks of: nearest to the last year of the page */
  readonly spoken: OfficialDay
}

/** Days and variants of official projections, as lines need them; null for no row. */
export function toOfficial(rows: readonly OfficialRow[], lastYear: number): Official | null {
  const names = [...new Set(rows.map(({ name }) => name))]
  const days = [...new Set(rows.map(({ date }) => date))].sort().map((date): OfficialDay => {
    const ofDay = rows.filter((row) => row.date === date)
    return { date, year: yearOf(date), ours: ofDay.find(({ projected }) => projected != null)?.projected ?? null, rows: names.map((name) => ofDay.find((row) => row.name === name) ?? null) }
  })
  const [first, ...others] = days
  if (!first) return null
  const spoken = others.reduce((nearest, day) => (Math.abs(day.year - lastYear) < Math.abs(nearest.year - lastYear) ? day : nearest), first)
  return { names, ...shorten(names), days, spoken }
}

/** "X, Variante 1" and "X, Variante 2" are X with Variante 1 and Variante 2. */
function shorten(names: readonly string[]): Pick<Official, 'shortNames' | 'family'> {
  const family = names[0]?.slice(0, names[0].lastIndexOf(', ')) ?? ''
  const isShared = names.length > 1 && family !== '' && names.every((name) => name.startsWith(`${family}, `))
  return isShared ? { family, shortNames: names.map((name) => name.slice(family.length + 2)) } : { family: null, shortNames: names }
}

/** Lowest and highest official figure of a day; null for none. */
export function rangeOf({ rows }: OfficialDay): readonly [number, number] | null {
  const figures = rows.flatMap((row) => (row ? [row.official] : []))
  return figures.length === 0 ? null : [Math.min(...figures), Math.max(...figures)]
}

/** Days at the distance of our steps: on them ours is computed, between them it lies on a line. */
export function stepDays(days: readonly OfficialDay[], start: number, width: number): OfficialDay[] {
  return days.filter(({ year }) => (year - start) % width === 0)
}

/** What the API gives for a place: one list for each of the quantiles 0.025, 0.1, 0.5, 0.9, 0.975. */
export interface FanBands {
  readonly years: readonly number[]
  readonly quantiles: readonly number[]
  readonly bands: readonly (readonly number[])[]
}

interface Step { readonly year?: number | null; readonly total: number }
interface CountedDay { readonly date: string; readonly base?: number | null; readonly total?: number | null }

export interface FanRow {
  readonly year: number
  readonly counted: number | null
  readonly projected: number | null
  readonly band80: readonly [number, number] | null
  readonly band95: readonly [number, number] | null
}

/** 31 December and 1 January are one night; other days stand where they lie in their year. */
export function yearOf(date: string): number {
  const year = Number(date.slice(0, 4))
  if (date.endsWith('-12-31')) return year + 1
  const days = (Date.parse(date) - Date.parse(`${year}-01-01`)) / 86_400_000
  return Math.round((year + days / 365.25) * 100) / 100
}

interface FanInput {
  readonly steps: readonly Step[]
  /** null while the runs are on their way */
  readonly fan: FanBands | null
  readonly counted: readonly CountedDay[]
  /** only counts of this census base are shown: two are never one line */
  readonly base: number | null
}

/** Counts of one census base and what is projected from them, in the order of time. */
export function toFan({ steps, fan, counted, base }: FanInput): FanRow[] {
  const rows = new Map<number, FanRow>()
  const empty = (year: number): FanRow => ({ year, counted: null, projected: null, band80: null, band95: null })
  for (const { date, base: own, total } of counted) {
    const year = yearOf(date)
    if (own === base && total != null && !rows.get(year)?.counted) rows.set(year, { ...empty(year), counted: total })
  }
  for (const { year, total } of steps) {
    if (year == null) continue
    rows.set(year, { ...(rows.get(year) ?? empty(year)), projected: total, band80: bandOf(fan, year, [0.1, 0.9]), band95: bandOf(fan, year, [0.025, 0.975]) })
  }
  return [...rows.values()].sort((a, b) => a.year - b.year)
}

/** The runs between two quantiles in one year; null where there is no run. */
export function bandOf(fan: FanBands | null, year: number, [low, high]: readonly [number, number]): readonly [number, number] | null {
  const position = fan ? fan.years.indexOf(year) : -1
  const at = (quantile: number) => fan?.bands[fan.quantiles.indexOf(quantile)]?.[position]
  const [from, to] = [at(low), at(high)]
  return from === undefined || to === undefined ? null : [from, to]
}

/** Three digits that count: runs say no more. */
export function threeDigits(value: number): number {
  if (value === 0) return 0
  const unit = 10 ** Math.max(0, Math.floor(Math.log10(Math.abs(value))) - 2)
  return Math.round(value / unit) * unit
}

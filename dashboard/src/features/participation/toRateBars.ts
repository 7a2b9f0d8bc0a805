import type { ParticipationRow } from './participationRow'

export interface RateBar {
  readonly key: string
  readonly label: string
  readonly value: number
  /** 95 % interval (Wilson); null when the API gives none. */
  readonly interval: readonly [number, number] | null
  readonly people: number
  readonly inhabitants: number
  readonly isSmall: boolean
}

export interface RateBars {
  /** Highest rate first; equal rates by name. */
  readonly bars: readonly RateBar[]
  /** The rate of all together, drawn as a grey line; null when unknown. */
  readonly reference: number | null
  readonly unknown: readonly string[]
  readonly withheld: readonly string[]
}

/** Below ten people one more or less moves the rate by a tenth and more. */
export const SMALL_COUNT = 10

/** Rates per 1,000 inhabitants of the rows that stand for a place; the row 'unknown' has no inhabitants and so no bar. */
export function toRateBars(rows: readonly ParticipationRow[], total: ParticipationRow): RateBars {
  const places = rows.filter((row) => typeof row.key === 'string')
  const missing = places.filter((row) => toBar(row) === null)
  return {
    bars: places.map(toBar).filter((bar) => bar !== null).sort(byValueThenLabel),
    reference: total.ratePerThousand ?? null,
    unknown: missing.filter((row) => !row.withheld).map((row) => row.label),
    withheld: missing.filter((row) => row.withheld).map((row) => row.label),
  }
}

function toBar(row: ParticipationRow): RateBar | null {
  const { key, label, ratePerThousand, people, inhabitants, rateLow, rateHigh } = row
  if (typeof key !== 'string' || typeof ratePerThousand !== 'number') return null
  if (typeof people !== 'number' || typeof inhabitants !== 'number') return null
  const interval = typeof rateLow === 'number' && typeof rateHigh === 'number' ? [rateLow, rateHigh] as const : null
  return { key, label, value: ratePerThousand, interval, people, inhabitants, isSmall: people < SMALL_COUNT }
}

function byValueThenLabel(a: RateBar, b: RateBar): number {
  return b.value - a.value || a.label.localeCompare(b.label, 'de')
}

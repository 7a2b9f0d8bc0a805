/** One stored count of a region, as `populationDates` lists it. */
export interface StoredTotal {
  readonly date: string
  readonly base: number | null
  readonly total: number | null
  readonly source: { readonly id: string; readonly title: string } | null
}

export interface CensusPoint {
  readonly date: string
  readonly total: number
}

/** The totals that rest on one census; figures of two censuses are never put in one line. */
export interface CensusSeries {
  /** Year of the census; null when the source does not name it. */
  readonly base: number | null
  /** Oldest first, one per date. */
  readonly points: readonly CensusPoint[]
  readonly sources: readonly { readonly id: string; readonly title: string }[]
}

/** One series per census base, the oldest base first, an unnamed base last. */
export function toCensusSeries(stored: readonly StoredTotal[]): CensusSeries[] {
  const bases = [...new Set(stored.filter((row) => row.total !== null).map((row) => row.base))]
  bases.sort((a, b) => (a ?? Number.POSITIVE_INFINITY) - (b ?? Number.POSITIVE_INFINITY))
  return bases.map((base) => toSeries(base, stored))
}

function toSeries(base: number | null, stored: readonly StoredTotal[]): CensusSeries {
  const rows = stored.filter((row) => row.base === base && row.total !== null)
  const byDate = new Map<string, StoredTotal>()
  for (const row of rows) if (!byDate.has(row.date)) byDate.set(row.date, row)
  const chosen = [...byDate.values()].sort((a, b) => a.date.localeCompare(b.date))
  const sources = new Map(chosen.flatMap((row) => (row.source ? [[row.source.id, row.source] as const] : [])))
  return {
    base,
    points: chosen.map((row) => ({ date: row.date, total: row.total as number })),
    sources: [...sources.values()],
  }
}

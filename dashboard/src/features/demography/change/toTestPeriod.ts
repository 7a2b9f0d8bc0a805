interface StoredDay { readonly date: string; readonly base?: number | null; readonly ageGroupCount: number }

/** From the oldest count with ages of the same census base as the start, to the night before the start; null where there is no older one. */
export function toTestPeriod(days: readonly StoredDay[], start: { readonly date: string; readonly base: number | null }): { readonly from: string; readonly to: string } | null {
  const older = days.filter(({ date, base, ageGroupCount }) => ageGroupCount > 1 && base === start.base && date < start.date).map(({ date }) => date).sort()
  const from = older[0]
  return from === undefined ? null : { from, to: nightBefore(start.date) }
}

/** 1 January and 31 December before it are one night; municipalities are counted on the latter. */
function nightBefore(date: string): string {
  return date.endsWith('-01-01') ? `${Number(date.slice(0, 4)) - 1}-12-31` : date
}

import { toFigure, type Figure, type ParticipationRow } from './participationRow'

export interface MonthPoint {
  /** YYYY-MM */
  readonly month: string
  readonly invited: Figure
  readonly attended: Figure
}

export interface Months {
  /** Every month from the first to the last, also those without an event. */
  readonly points: readonly MonthPoint[]
  /** Attended at events without a date; null when there is no such row. */
  readonly undated: Figure | null
}

const NOTHING: Figure = { state: 'known', value: 0 }

export function toMonths(rows: readonly ParticipationRow[]): Months {
  const byMonth = new Map(rows.flatMap((row) => (typeof row.key === 'string' ? [[row.key, row] as const] : [])))
  const undated = rows.find((row) => typeof row.key !== 'string')
  return {
    points: monthsBetween([...byMonth.keys()].sort()).map((month) => {
      const row = byMonth.get(month)
      return row
        ? { month, invited: toFigure(row.invited, row.withheld), attended: toFigure(row.attended, row.withheld) }
        : { month, invited: NOTHING, attended: NOTHING }
    }),
    undated: undated ? toFigure(undated.attended, undated.withheld) : null,
  }
}

/** The months from the first to the last of `sorted`, both included. */
export function monthsBetween(sorted: readonly string[]): string[] {
  const first = sorted[0]
  const last = sorted.at(-1)
  if (first === undefined || last === undefined) return []
  const months: string[] = []
  for (let index = monthIndex(first); index <= monthIndex(last); index += 1) months.push(monthName(index))
  return months
}

function monthIndex(month: string): number {
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1
}

function monthName(index: number): string {
  return `${String(Math.floor(index / 12)).padStart(4, '0')}-${String((index % 12) + 1).padStart(2, '0')}`
}

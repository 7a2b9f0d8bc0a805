export interface TimePoint {
  key: string
  /** ISO date */
  date: string
  label: string
  state: 'held' | 'ahead' | 'unrecorded'
}

interface Mark extends TimePoint {
  /** percent of the strip's width */
  position: number
  /** 0 is the line itself; marks that would cover each other are stacked */
  lane: number
}

export interface TimeStripView {
  marks: Mark[]
  years: { label: string; position: number }[]
  today: number | null
  lanes: number
}

const day = (iso: string) => Date.parse(`${iso}T00:00:00Z`) / 86_400_000

/** Marks nearer than this (percent of the width) are stacked. */
const nearest = 2.6

/** From the first of January of the first year to the end of the last; null without points. */
export function toTimeStrip(points: readonly TimePoint[], today: string): TimeStripView | null {
  const sorted = [...points].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
  const first = sorted[0]
  const last = sorted.at(-1)
  if (!first || !last) return null
  const firstYear = Number(first.date.slice(0, 4))
  const endYear = Number(last.date.slice(0, 4)) + 1
  const start = day(`${firstYear}-01-01`)
  const span = day(`${endYear}-01-01`) - start
  const position = (iso: string) => (100 * (day(iso) - start)) / span
  const lastInLane: number[] = []
  const marks = sorted.map((point): Mark => {
    const place = position(point.date)
    const free = lastInLane.findIndex((other) => place - other >= nearest)
    const lane = free < 0 ? lastInLane.length : free
    lastInLane[lane] = place
    return { ...point, position: place, lane }
  })
  const years = Array.from({ length: endYear - firstYear }, (_, index) => {
    const label = String(firstYear + index)
    return { label, position: position(`${label}-01-01`) }
  })
  const now = position(today)
  return { marks, years, today: now >= 0 && now <= 100 ? now : null, lanes: lastInLane.length }
}

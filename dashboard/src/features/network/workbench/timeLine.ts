/** The slider's places: one for each day on which the network changes, and the last for "whatever the day". */

/** Play takes no more than so many steps. */
const MOST_STEPS = 60

export function dayAt(days: readonly string[], place: number): string | null {
  return days[Math.max(0, place)] ?? null
}

/** Where a day stands: at the last change on or before it; before the first change at the first. */
export function placeOf(days: readonly string[], day: string | null): number {
  if (day === null) return days.length
  return Math.max(0, days.findLastIndex((change) => change <= day))
}

export function playStep(days: readonly string[]): number {
  return Math.max(1, Math.ceil(days.length / MOST_STEPS))
}

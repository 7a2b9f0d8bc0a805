import type { StartOfData } from './sectionProps'

interface StoredDay {
  readonly date: string
  readonly base?: number | null
  readonly ageGroupCount: number
}

/** The count that the projection begins with: the one with ages of its year, the newest if there are several; null where there is none. */
export function toStart(firstYear: number | null | undefined, days: readonly StoredDay[]): StartOfData | null {
  if (firstYear == null) return null
  const year = Math.floor(firstYear)
  const day = days.find(({ date, ageGroupCount }) => ageGroupCount > 1 && date.startsWith(String(year)))
  return { year, date: day?.date ?? `${year}-01-01`, base: day?.base ?? null }
}

import type { Option } from '../../app/ui/Select'

/** One stored count of a region, as `populationDates` lists it. */
export interface StoredCount {
  readonly date: string
  readonly ageGroupCount: number
  readonly sexes: readonly string[]
}

const hasBothSexes = (row: StoredCount) => row.sexes.includes('FEMALE') && row.sexes.includes('MALE')

/** Dates with women and men by age, newest first, each once: what a pyramid can be drawn of. */
export function toPyramidDates(stored: readonly StoredCount[]): string[] {
  const dates = stored.filter((row) => row.ageGroupCount > 1 && hasBothSexes(row)).map((row) => row.date)
  return [...new Set(dates)].sort().reverse()
}

/** The newest date with women and men, with or without ages. */
export function latestDateWithSexes(stored: readonly StoredCount[]): string | null {
  return stored.filter(hasBothSexes).map((row) => row.date).sort().at(-1) ?? null
}

interface Comparable {
  readonly id: string
  readonly name: string
  readonly level: string
}

const ORDER = ['DISTRICT', 'STATE', 'COUNTRY']

/** With whom a region can be compared: the own district and state first, then the others by name. */
export function toComparisonOptions(id: string, ancestors: readonly { readonly id: string }[], comparable: readonly Comparable[]): Option[] {
  const above = new Set(ancestors.map((region) => region.id))
  return comparable
    .filter((region) => region.id !== id)
    .sort((a, b) => Number(above.has(b.id)) - Number(above.has(a.id)) || ORDER.indexOf(a.level) - ORDER.indexOf(b.level) || a.name.localeCompare(b.name, 'de'))
    .map((region) => ({ value: region.id, label: region.name }))
}

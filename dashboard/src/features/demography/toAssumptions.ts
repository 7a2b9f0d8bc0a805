/** What a projection takes for granted, as the API names it. */
export interface StatedAssumption {
  readonly name: string
  readonly value: string
}

/** An assumption with the parts of its value that differ from data set to data set: places, years, days, numbers. */
export type ReadAssumption =
  | { readonly kind: 'rates'; readonly name: 'fertility' | 'mortality'; readonly place: string; readonly period: string }
  | { readonly kind: 'period'; readonly name: 'netMigration' | 'ownMigration'; readonly from: string; readonly to: string }
  | { readonly kind: 'day'; readonly name: 'population' | 'agesOfMunicipalities'; readonly date: string }
  | { readonly kind: 'number'; readonly name: 'sexRatioAtBirth' | 'fertilityFactor' | 'mortalityFactor' | 'netMigrationFactor'; readonly value: number }
  | { readonly kind: 'fixed'; readonly name: 'ratesOfMunicipalities' }
  | { readonly kind: 'stayed'; readonly persons: number }
  | { readonly kind: 'other'; readonly text: string }

/** What a person has set at the sliders is said there. */
export const SAID_ELSEWHERE: readonly string[] = ['NEW_HOUSING', 'SCHOOL_CLOSES', 'CARE_HOME_CLOSES', 'inMigration', 'outMigration']

const DAY = /\d{4}-\d{2}-\d{2}/g

/** Reads the parts of a value; what is of another form is shown as it came. */
export function readAssumption({ name, value }: StatedAssumption): ReadAssumption {
  const days = value.match(DAY) ?? []
  const [from, to] = days
  const rates = /(?:rates|table) of (\S+), ([\d-]+), constant/.exec(value)
  if ((name === 'fertility' || name === 'mortality') && rates) return { kind: 'rates', name, place: rates[1] ?? '', period: rates[2] ?? '' }
  if ((name === 'netMigration' || name === 'ownMigration') && from && to) return { kind: 'period', name, from, to }
  if ((name === 'population' || name === 'agesOfMunicipalities') && from) return { kind: 'day', name, date: from }
  if (name === 'ratesOfMunicipalities') return { kind: 'fixed', name }
  const isNumber = name === 'sexRatioAtBirth' || name === 'fertilityFactor' || name === 'mortalityFactor' || name === 'netMigrationFactor'
  if (isNumber && value.trim() !== '' && Number.isFinite(Number(value))) return { kind: 'number', name, value: Number(value) }
  const stayed = name === 'stayedBehind' ? /^(\d+) persons cannot leave/.exec(value) : null
  if (stayed) return { kind: 'stayed', persons: Number(stayed[1]) }
  return { kind: 'other', text: `${name}: ${value}` }
}

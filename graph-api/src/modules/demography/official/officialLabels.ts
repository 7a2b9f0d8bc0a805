/** Words of official tables that name a sex, an age, a day or a region. */

export type OfficialSex = 'FEMALE' | 'MALE' | 'TOTAL'
export interface OfficialAge { readonly ageFrom: number; readonly ageTo: number | null }

const SEXES: Readonly<Record<string, OfficialSex>> = { männlich: 'MALE', weiblich: 'FEMALE', insgesamt: 'TOTAL', männer: 'MALE', frauen: 'FEMALE' }
const ALL_AGES: OfficialAge = { ageFrom: 0, ageTo: null }

/** What a sentence of words means; "Insgesamt" is left to the place where it stands. */
export const isTotal = (text: string): boolean => text.trim().toLowerCase() === 'insgesamt'

export function sexOf(text: string): OfficialSex | null {
  return SEXES[text.trim().toLowerCase()] ?? null
}

/** "unter 3 Jahre", "3 bis unter 6 Jahre", "75 Jahre und mehr", "5-Jährige", "5 Jahre", "Insgesamt". */
export function ageOf(text: string): OfficialAge | null {
  const words = text.trim().toLowerCase()
  if (isTotal(words)) return ALL_AGES
  const under = /^unter (\d+) jahren?$|^unter (\d+) jahre?$/.exec(words)
  if (under) return { ageFrom: 0, ageTo: Number(under[1] ?? under[2]) - 1 }
  const between = /^(\d+) bis unter (\d+) jahren?$|^(\d+) bis unter (\d+) jahre?$/.exec(words)
  if (between) return { ageFrom: Number(between[1] ?? between[3]), ageTo: Number(between[2] ?? between[4]) - 1 }
  const open = /^(\d+)(?: jahre| jahren)? und (?:mehr|älter)(?: jahre)?$/.exec(words)
  if (open) return { ageFrom: Number(open[1]), ageTo: null }
  const single = /^(\d+)(?:-jährige| jahre?)$/.exec(words)
  return single ? { ageFrom: Number(single[1]), ageTo: Number(single[1]) } : null
}

/** A day as 2015-12-31, or a year as 2015. */
export function dayOf(text: string): string | null {
  const words = text.trim()
  const german = /^(\d{2})\.(\d{2})\.(\d{4})$/.exec(words)
  if (german) return `${german[3]}-${german[2]}-${german[1]}`
  return /^\d{4}(-\d{2}-\d{2})?$/.test(words) ? words : null
}

/** Official keys: "DG" is Germany, else 2 digits of a state, 5 of a district, 8 or 12 of a municipality. */
export function regionOf(text: string): string | null {
  const words = text.trim()
  if (words === 'DG') return 'DE'
  // The key of twelve digits holds the association of municipalities in digits 6 to 9.
  if (/^\d{12}$/.test(words)) return words.slice(0, 5) + words.slice(9)
  return /^(\d{2}|\d{5}|\d{8})$/.test(words) ? words : null
}

export interface PlaceVolunteers {
  readonly key: string
  readonly label: string
  readonly clubs: number
  readonly people: readonly number[]
  readonly volunteers?: readonly number[] | null
  readonly need?: number | null
  readonly coverage?: readonly number[] | null
  readonly belowFrom?: number | null
}

export interface Multiplier {
  readonly key: string
  readonly members: number
  readonly steps?: number | null
  readonly ask?: { readonly id: string; readonly name: string } | null
  readonly reaches?: { readonly id: string; readonly name: string } | null
}

export interface ShortPlace {
  readonly key: string
  readonly label: string
  readonly clubs: number
  /** volunteers where their share is stated, else the people of the ages in which one volunteers */
  readonly today: number
  readonly later: number
  readonly need: number | null
  /** volunteers ÷ need in the last year, below 1 */
  readonly coverage: number
  readonly since: number | null
  readonly multiplier: Multiplier | null
}

/** What is equal but for rounding is enough. */
const ENOUGH = 1 - 1e-9

/** Places that have fewer volunteers than their clubs need in the last year, the widest gap first. */
export function toShortPlaces(rows: readonly PlaceVolunteers[], multipliers: readonly Multiplier[]): ShortPlace[] {
  const reach = new Map(multipliers.map((one) => [one.key, one]))
  return rows.flatMap(({ key, label, clubs, people, volunteers, need, coverage, belowFrom }): ShortPlace[] => {
    const last = coverage?.at(-1)
    if (last === undefined || last >= ENOUGH) return []
    const had = volunteers ?? people
    return [{ key, label, clubs, today: had[0] ?? 0, later: had.at(-1) ?? 0, need: need ?? null, coverage: last, since: belowFrom ?? null, multiplier: reach.get(key) ?? null }]
  }).sort((a, b) => a.coverage - b.coverage || a.label.localeCompare(b.label, 'de'))
}

export interface Reach {
  /** somebody of the place took part or nominated */
  readonly inPlace: number
  /** over ties of such people */
  readonly overTies: number
  readonly nobody: number
}

export function toReach(places: readonly ShortPlace[]): Reach {
  const steps = places.map(({ multiplier }) => multiplier?.steps ?? null)
  return { inPlace: steps.filter((step) => step === 0).length, overTies: steps.filter((step) => step !== null && step > 0).length, nobody: steps.filter((step) => step === null).length }
}

/** Clubs that are stored, in how many places, of how many places the need is known. */
export function toStored(rows: readonly PlaceVolunteers[]): { readonly clubs: number; readonly places: number; readonly known: number } {
  return {
    clubs: rows.reduce((sum, { clubs }) => sum + clubs, 0),
    places: rows.filter(({ clubs }) => clubs > 0).length,
    known: rows.filter(({ coverage }) => coverage != null).length,
  }
}

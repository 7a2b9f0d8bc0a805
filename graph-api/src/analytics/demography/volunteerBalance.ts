/**
 * Whether a place will have the volunteers that its clubs need. Definition: coverage of a year = volunteers ÷ need, where volunteers are a share of the
 * people of the ages in which one volunteers, and the same share in each year. The need is a number that somebody states, or a multiple of the
 * volunteers of today; then the share cancels out, and coverage follows from the people alone: P(t) ÷ (multiple · P(0)).
 * Source: our own arithmetic on projected people. Nobody counts volunteers by municipality here, so share and need are assumptions of whoever asks.
 * Cost: O(years).
 */
export type VolunteerState = 'ENOUGH' | 'FALLS_BELOW' | 'IS_BELOW' | 'UNKNOWN'

export interface VolunteerQuestion {
  /** People of the ages in which one volunteers, one for each of `years`. */
  readonly people: readonly number[]
  readonly years: readonly number[]
  /** 0 to 1; null where nobody stated one. */
  readonly share: number | null
  /** A number of volunteers, or a multiple of those of today; null is unknown. */
  readonly need: { readonly count: number } | { readonly ofToday: number } | null
}

export interface VolunteerBalance {
  readonly volunteers: readonly number[] | null
  readonly need: number | null
  /** Volunteers ÷ need in each year; null where the need is 0 or unknown. */
  readonly coverage: readonly number[] | null
  /** First year with fewer than are needed. */
  readonly belowFrom: number | null
  readonly state: VolunteerState
}

/** What is equal but for rounding is not below. */
const TOLERANCE = 1e-9

export function volunteerBalance({ people, years, share, need }: VolunteerQuestion): VolunteerBalance {
  const volunteers = share === null ? null : people.map((count) => count * share)
  const coverage = coverageOf({ people, volunteers, need })
  const below = coverage?.findIndex((one) => one < 1 - TOLERANCE) ?? -1
  return { volunteers, need: needOf(volunteers, need), coverage, belowFrom: below < 0 ? null : years[below] as number, state: stateOf(coverage, below) }
}

function needOf(volunteers: readonly number[] | null, need: VolunteerQuestion['need']): number | null {
  if (need === null) return null
  if ('count' in need) return need.count
  return volunteers === null ? null : (volunteers[0] as number) * need.ofToday
}

function coverageOf({ people, volunteers, need }: { people: readonly number[]; volunteers: readonly number[] | null; need: VolunteerQuestion['need'] }): number[] | null {
  if (need === null) return null
  const [had, needed] = 'count' in need ? [volunteers, need.count] : [people, (people[0] as number) * need.ofToday]
  return had === null || !(needed > 0) ? null : had.map((count) => count / needed)
}

function stateOf(coverage: readonly number[] | null, below: number): VolunteerState {
  if (coverage === null) return 'UNKNOWN'
  if (below === 0) return 'IS_BELOW'
  return below < 0 ? 'ENOUGH' : 'FALLS_BELOW'
}

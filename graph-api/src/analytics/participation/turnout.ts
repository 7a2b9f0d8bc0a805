import { evenness } from './evenness.js'
import { type Frequency, type Quartiles, quartiles } from './quartiles.js'

/** Who came to one event. */
export interface EventTurnout {
  readonly key: string
  readonly label: string
  readonly date: string | null
  readonly people: number
  /** Of them, who had attended an event of an earlier day; null without a date. */
  readonly returning: number | null
  /** Of them, whose place is known. */
  readonly placed: number
  /** Of them, who live in the region that the event is held for; null without one. */
  readonly fromCatchment: number | null
  /** Voices of each interest group that was there. */
  readonly groups: readonly number[]
}

export interface TurnoutRow {
  readonly key: string
  readonly label: string
  readonly date: string | null
  readonly people: number
  readonly firstTime: number | null
  readonly returning: number | null
  readonly fromCatchment: number | null
  readonly fromElsewhere: number | null
  readonly placeUnknown: number
  readonly groups: number
  readonly evenness: number | null
}

/** First-time and returning, near and far, and how even the groups were. Cost: O(groups). */
export function turnoutRow({ key, label, date, people, returning, placed, fromCatchment, groups }: EventTurnout): TurnoutRow {
  return {
    key, label, date, people, returning, fromCatchment,
    firstTime: returning === null ? null : people - returning,
    fromElsewhere: fromCatchment === null ? null : placed - fromCatchment,
    placeUnknown: people - placed,
    groups: groups.length,
    evenness: evenness(groups),
  }
}

/** People by how often they came: to one event, or to several. */
export function timesAttended(attendances: readonly Frequency[]): { people: number; once: number; severalTimes: number } {
  const people = attendances.reduce((sum, { count }) => sum + count, 0)
  const once = attendances.find(({ value }) => value === 1)?.count ?? 0
  return { people, once, severalTimes: people - once }
}

export type AttendanceDelay = { readonly pairs: number } & { readonly [Part in keyof Quartiles]: number | null }

/** Quartiles of the days from nomination to attendance. */
export function delayOf(delays: readonly Frequency[]): AttendanceDelay {
  const pairs = delays.reduce((sum, { count }) => sum + count, 0)
  return { pairs, ...(quartiles(delays) ?? { lower: null, median: null, upper: null }) }
}

import type { ParticipationRow } from '../participationRow'
import type { FilterState } from '../toFilter'

/** One figure of both sides; null is unknown or withheld. */
export interface Pair {
  readonly key: string
  readonly label: string
  readonly first: number | null
  readonly second: number | null
  /** second − first; null where one is unknown */
  readonly difference: number | null
}

const COUNTS = ['nominated', 'invited', 'accepted', 'attended', 'declined', 'absent', 'people'] as const
export type CountName = (typeof COUNTS)[number]

/** The counts of both sides along the way. */
export function toCountPairs(first: ParticipationRow, second: ParticipationRow, names: Readonly<Record<CountName, string>>): Pair[] {
  return COUNTS.map((key) => toPair(key, names[key], [first[key], second[key]]))
}

/** Who attended, row by row, for rows that stand in either report; rows that are 0 on both sides are left out. */
export function toAttendedPairs(first: readonly ParticipationRow[], second: readonly ParticipationRow[]): Pair[] {
  const rowOf = (rows: readonly ParticipationRow[], key: string) => rows.find((row) => row.key === key)
  const labels = new Map([...first, ...second].flatMap((row) => (typeof row.key === 'string' ? [[row.key, row.label] as const] : [])))
  return [...labels].map(([key, label]) => {
    const [one, two] = [rowOf(first, key), rowOf(second, key)]
    return toPair(key, label, [one ? one.attended : 0, two ? two.attended : 0])
  }).filter((pair) => pair.first !== 0 || pair.second !== 0)
    .sort((a, b) => Math.abs(b.difference ?? 0) - Math.abs(a.difference ?? 0) || a.label.localeCompare(b.label, 'de'))
}

function toPair(key: string, label: string, [first, second]: readonly [number | null | undefined, number | null | undefined]): Pair {
  const known = typeof first === 'number' && typeof second === 'number'
  return { key, label, first: first ?? null, second: second ?? null, difference: known ? second - first : null }
}

export interface Side {
  readonly value: string
  readonly label: string
}

interface ComparedEvent {
  readonly id: string
  readonly name: string
  readonly date?: string | null
  readonly attended: number
}

/** Events by number of attendances, years with events: what is worth comparing comes first. */
export function toSides(kind: 'event' | 'year' | 'region', events: readonly ComparedEvent[], regions: readonly Side[]): Side[] {
  if (kind === 'region') return [...regions]
  if (kind === 'event') return [...events].sort((a, b) => b.attended - a.attended || a.name.localeCompare(b.name, 'de')).map(({ id, name }) => ({ value: id, label: name }))
  const attendedIn = new Map<string, number>()
  for (const { date, attended } of events) if (date) attendedIn.set(date.slice(0, 4), (attendedIn.get(date.slice(0, 4)) ?? 0) + attended)
  // Years with attendances before those without, each from the newest.
  const years = [...attendedIn].sort(([a, one], [b, two]) => Number(two > 0) - Number(one > 0) || (a < b ? 1 : -1))
  return years.map(([year]) => ({ value: year, label: year }))
}

/** The page's filter for one side: its own choice stands before that of the page. */
export function toSideState<State extends FilterState>(state: State, kind: 'event' | 'year' | 'region', value: string): State {
  if (kind === 'event') return { ...state, event: value, from: '', to: '' }
  if (kind === 'region') return { ...state, region: value }
  return { ...state, event: '', from: `${value}-01`, to: `${value}-12` }
}

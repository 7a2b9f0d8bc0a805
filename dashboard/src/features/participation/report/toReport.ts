import type { GroupBar } from '../missing/toGroupBars'

/** How many of one kind were ever reached. */
export interface Reached {
  readonly of: 'MUNICIPALITY' | 'INTEREST_GROUP' | 'ORGANISATION'
  readonly reached: number
  readonly total: number
}

/** A group and how many more people it needs. */
export interface ReportPlace {
  readonly label: string
  readonly needed: number
}

const KINDS: readonly string[] = ['MUNICIPALITY', 'INTEREST_GROUP', 'ORGANISATION'] satisfies Reached['of'][]

/** What the report tells of reach; kinds of which there is none are left out. */
export function toReached(rows: readonly { readonly of: string; readonly reached: number; readonly total: number }[]): Reached[] {
  return rows.filter((row): row is Reached => KINDS.includes(row.of) && row.total > 0)
}

/** Groups that are too few beyond chance, with the people who would close each gap; most first. */
export function toNeeded(bars: readonly GroupBar[]): ReportPlace[] {
  return bars.flatMap(({ label, needed, verdict }) => (verdict === 'below' && needed !== null && needed > 0 ? [{ label, needed }] : []))
    .sort((a, b) => b.needed - a.needed || a.label.localeCompare(b.label, 'de'))
}

interface Sourced {
  readonly sources: readonly { readonly id: string; readonly date?: string | null }[]
}

/** Each source of the figures once, by id. */
export function toSources<Report extends Sourced>(reports: readonly Report[]): Report['sources'][number][] {
  const byId = new Map(reports.flatMap(({ sources }) => sources.map((source) => [source.id, source] as const)))
  return [...byId.values()].sort((a, b) => (a.id < b.id ? -1 : 1))
}

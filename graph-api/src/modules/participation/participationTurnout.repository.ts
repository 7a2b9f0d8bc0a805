import type { Frequency } from '../../analytics/participation/quartiles.js'
import type { EventTurnout } from '../../analytics/participation/turnout.js'
import type { Database } from '../../neo4j/database.js'
import { filtered, countParts } from './participationFilter.repository.js'
import { PAIRS, SOURCE_IDS } from './participationReport.cypher.js'
import type { ParticipationFilter } from './participationReport.type.js'
import { ATTENDANCES, DELAYS, GROUPS_BY_EVENT, TURNOUT_BY_EVENT } from './participationTurnout.cypher.js'

export interface StoredTurnout {
  readonly events: readonly EventTurnout[]
  /** How many people attended one event, two events ... */
  readonly attendances: readonly Frequency[]
  /** Days from nomination to attendance. */
  readonly delays: readonly Frequency[]
  readonly sourceIds: readonly string[]
}

interface Read {
  events: [string, string, string | null, number, number | null, number, number | null][]
  groups: [string, number][]; attendances: [number, number][]; delays: [number, number][]; sourceIds: string[]
}

/** Who came to each event, how often people came, and how long it took, in one transaction. */
export async function readTurnout(database: Database, filter: ParticipationFilter): Promise<StoredTurnout> {
  const statement = filtered(filter)
  const { records } = statement
  const pairs = `${records}${PAIRS}`
  const parts = [`${pairs}${TURNOUT_BY_EVENT}`, `${pairs}${GROUPS_BY_EVENT}`, `${pairs}${ATTENDANCES}`, `${records}${DELAYS}`, `${records}${SOURCE_IDS}`]
  const read = await countParts<Read>(database, statement, parts)
  const groups = groupsByEvent(read.groups)
  return {
    events: read.events.map(([key, label, date, people, returning, placed, fromCatchment]) => ({ key, label, date, people, returning, placed, fromCatchment, groups: groups.get(key) ?? [] })),
    attendances: read.attendances.map(toFrequency),
    delays: read.delays.map(toFrequency),
    sourceIds: read.sourceIds,
  }
}

function groupsByEvent(rows: readonly [string, number][]): Map<string, number[]> {
  const groups = new Map<string, number[]>()
  for (const [event, voices] of rows) groups.set(event, [...(groups.get(event) ?? []), voices])
  return groups
}

function toFrequency([value, count]: [number, number]): Frequency {
  return { value, count }
}

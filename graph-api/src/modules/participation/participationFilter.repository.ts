import { type RegionEntry, type RegionTree, toRegionTree } from '../../analytics/participation/regionTree.js'
import type { Database, Parameters } from '../../neo4j/database.js'
import { unknownId } from '../../neo4j/graphReader.js'
import { ALL_REGION_ENTRIES, AT_AN_EVENT, AT_EVENT_CONDITIONS, EVENT_CONDITIONS, EVENTS, RECORD_CONDITIONS, RECORDS, STAKEHOLDER_CONDITIONS, STAKEHOLDERS, UNKNOWN_IDS } from './participationReport.cypher.js'
import type { ParticipationFilter } from './participationReport.type.js'

/** What a filter makes of a statement: it restricts by what is asked, and by nothing else. */
export interface FilteredStatement {
  readonly events: string
  readonly records: string
  /** Conditions on a stakeholder `s`, to follow its MATCH. */
  readonly stakeholders: string
  readonly parameters: Parameters
  /** Parts that each return one record, as one statement; it also looks up the filter's ids. */
  inOne(parts: readonly string[]): string
}

export function filtered(filter: ParticipationFilter): FilteredStatement {
  const { parameters, asked } = askedOf(filter)
  const events = `${EVENTS}${where(EVENT_CONDITIONS, asked)}`
  const unknown = chosen(UNKNOWN_IDS, asked).join(', ')
  const stakeholders = where(STAKEHOLDER_CONDITIONS, asked)
  return {
    events,
    records: `${events}\n  ${RECORDS}${where(RECORD_CONDITIONS, asked)}`,
    stakeholders,
    parameters,
    inOne: (parts) => `${parts.map((part) => `CALL () {\n  ${part}\n}`).join('\n')}\nRETURN *, [${unknown}] AS unknown`,
  }
}

/** The stakeholders that a filter holds, as they are now: those with a record of its events where it names events or days. */
export interface FilteredStakeholders { readonly stakeholders: string; readonly parameters: Parameters; readonly unknown: string }

export function filteredStakeholders(filter: ParticipationFilter): FilteredStakeholders {
  const { parameters, asked } = askedOf(filter)
  const events = chosen(AT_EVENT_CONDITIONS, asked)
  const conditions = [...chosen(STAKEHOLDER_CONDITIONS, asked), ...(events.length > 0 ? [`${AT_AN_EVENT}${events.join(' AND ')} }`] : [])]
  return {
    stakeholders: `${STAKEHOLDERS}${conditions.length > 0 ? `\nWHERE ${conditions.join('\n  AND ')}` : ''}`,
    parameters,
    unknown: `[${chosen(UNKNOWN_IDS, asked).join(', ')}]`,
  }
}

function askedOf(filter: ParticipationFilter): { parameters: Parameters; asked: string[] } {
  const parameters = Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== null && value !== undefined))
  return { parameters, asked: Object.keys(parameters) }
}

export type UnknownIds = readonly (readonly [filter: string, ids: string[]])[]

export function refuseUnknown(unknown: UnknownIds): void {
  for (const [name, ids] of unknown) if (ids.length > 0) throw unknownId(`filter.${name}`, ids, name)
}

/** As ALL_REGION_ENTRIES returns them. */
export type RegionTuple = [string, string, string, number | null, string | null, string[]]

export function toRegion([id, name, level, inhabitants, parent, groups]: RegionTuple): RegionEntry {
  return { id, name, level, inhabitants, parent, groups }
}

/** Every region with what it lies in. */
export async function readRegionTree(database: Database): Promise<RegionTree> {
  const [read] = await database.read<{ regions: RegionTuple[] }>(ALL_REGION_ENTRIES)
  return toRegionTree((read?.regions ?? []).map(toRegion))
}

function where(conditions: Readonly<Record<string, string>>, filters: readonly string[]): string {
  const asked = chosen(conditions, filters)
  return asked.length === 0 ? '' : `\n  WHERE ${asked.join('\n    AND ')}`
}

/** Those of the constants whose filter is asked, in their order. */
function chosen(constants: Readonly<Record<string, string>>, names: readonly string[]): string[] {
  return Object.keys(constants).filter((name) => names.includes(name)).map((name) => constants[name] as string)
}

import type { KeyedCounts, TableEntry } from '../../analytics/participation/participationTable.js'
import { type RegionEntry, type RegionTree, toRegionTree } from '../../analytics/participation/regionTree.js'
import type { StageCounts } from '../../analytics/participation/stageCounts.js'
import type { Database } from '../../neo4j/database.js'
import { unknownId } from '../../neo4j/graphReader.js'
import {
  ALL_REGION_ENTRIES, COUNTS_BY_EVENT, COUNTS_BY_INTEREST_GROUP, COUNTS_BY_MONTH, COUNTS_BY_ORGANISATION, COUNTS_BY_ORGANISATION_KIND, COUNTS_BY_PLACE,
  EVENT_CONDITIONS, EVENT_ENTRIES, EVENTS, INTEREST_GROUP_ENTRIES, NO_ENTRIES, PAIRS, RECORDS, SOURCE_IDS, STAKEHOLDER_CONDITIONS, TOTAL_COUNTS, UNKNOWN_IDS,
} from './participationReport.cypher.js'
import type { DimensionName, ParticipationFilter } from './participationReport.type.js'

const COUNTED: Readonly<Record<DimensionName, string>> = {
  MUNICIPALITY: COUNTS_BY_PLACE,
  AMT: COUNTS_BY_PLACE,
  PLANNING_REGION: COUNTS_BY_PLACE,
  INTEREST_GROUP: COUNTS_BY_INTEREST_GROUP,
  ORGANISATION: COUNTS_BY_ORGANISATION,
  ORGANISATION_KIND: COUNTS_BY_ORGANISATION_KIND,
  EVENT: COUNTS_BY_EVENT,
  MONTH: COUNTS_BY_MONTH,
}

export interface ParticipationCounts {
  readonly tree: RegionTree
  readonly total: StageCounts
  readonly counted: readonly (KeyedCounts & { readonly label: string | null })[]
  /** Values that have a row even without anybody. */
  readonly entries: readonly TableEntry[]
  readonly sourceIds: readonly string[]
}

type CountTuple = [number, number, number, number, number, number, number]
interface Read {
  total: CountTuple
  counted: [string | null, string | null, CountTuple][]
  regions: [string, string, string, number | null, string | null, string[]][]
  entries: [string, string, number | null][]
  sourceIds: string[]
  unknown: [string, string[]][]
}

/** Everything that a participation report is made of, in one statement. */
export async function countParticipations(database: Database, filter: ParticipationFilter, by: DimensionName): Promise<ParticipationCounts> {
  const parameters = Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== null && value !== undefined))
  const [read] = await database.read<Read>(statementFor(Object.keys(parameters), by), parameters)
  if (!read) throw new Error('The participation counts gave no record')
  for (const [name, ids] of read.unknown) if (ids.length > 0) throw unknownId(`filter.${name}`, ids, name)
  return {
    tree: toRegionTree(read.regions.map(toRegion)),
    total: toCounts(read.total),
    counted: read.counted.map(([key, label, counts]) => ({ key, label, counts: toCounts(counts) })),
    entries: read.entries.map(([key, label, inhabitants]) => ({ key, label, inhabitants })),
    sourceIds: read.sourceIds,
  }
}

function statementFor(filters: readonly string[], by: DimensionName): string {
  const events = `${EVENTS}${where(EVENT_CONDITIONS, filters)}`
  const records = `${events}\n  ${RECORDS}${where(STAKEHOLDER_CONDITIONS, filters)}`
  const entries = by === 'EVENT' ? `${events}${EVENT_ENTRIES}` : by === 'INTEREST_GROUP' ? INTEREST_GROUP_ENTRIES : NO_ENTRIES
  const parts = [`${records}${PAIRS}${TOTAL_COUNTS}`, `${records}${PAIRS}${COUNTED[by]}`, `${records}${SOURCE_IDS}`, ALL_REGION_ENTRIES, entries]
  const unknown = chosen(UNKNOWN_IDS, filters).join(', ')
  return `${parts.map((part) => `CALL () {\n  ${part}\n}`).join('\n')}\nRETURN *, [${unknown}] AS unknown`
}

function where(conditions: Readonly<Record<string, string>>, filters: readonly string[]): string {
  const asked = chosen(conditions, filters)
  return asked.length === 0 ? '' : `\n  WHERE ${asked.join('\n    AND ')}`
}

function chosen(constants: Readonly<Record<string, string>>, names: readonly string[]): string[] {
  return Object.keys(constants).filter((name) => names.includes(name)).map((name) => constants[name] as string)
}

function toRegion([id, name, level, inhabitants, parent, groups]: Read['regions'][number]): RegionEntry {
  return { id, name, level, inhabitants, parent, groups }
}

function toCounts([nominated, invited, accepted, declined, attended, absent, people]: CountTuple): StageCounts {
  return { nominated, invited, accepted, declined, attended, absent, people }
}

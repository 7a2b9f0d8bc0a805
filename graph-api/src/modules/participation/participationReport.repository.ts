import type { KeyedCounts, TableEntry } from '../../analytics/participation/participationTable.js'
import { type RegionTree, toRegionTree } from '../../analytics/participation/regionTree.js'
import type { StageCounts } from '../../analytics/participation/stageCounts.js'
import type { Database } from '../../neo4j/database.js'
import {
  ALL_REGION_ENTRIES, COUNTS_BY_EVENT, COUNTS_BY_INTEREST_GROUP, COUNTS_BY_MONTH, COUNTS_BY_NOMINATOR, COUNTS_BY_ORGANISATION, COUNTS_BY_ORGANISATION_KIND, COUNTS_BY_PLACE,
  EVENT_ENTRIES, INTEREST_GROUP_ENTRIES, NO_ENTRIES, PAIRS, SOURCE_IDS, TOTAL_COUNTS,
} from './participationReport.cypher.js'
import { filtered, type FilteredStatement, countParts, type RegionTuple, toRegion } from './participationFilter.repository.js'
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
  NOMINATOR: COUNTS_BY_NOMINATOR,
}

/** What is counted: only what is asked of the answer. Rows of a dimension, the total, the sources of both. */
export type ReportPart = 'total' | 'rows' | 'sources'
export interface ReportQuestion { readonly filter: ParticipationFilter; readonly by: DimensionName; readonly parts: readonly ReportPart[] }

/** What was not asked is empty, the total null. */
export interface ParticipationCounts {
  readonly tree: RegionTree
  readonly total: StageCounts | null
  readonly counted: readonly (KeyedCounts & { readonly label: string | null })[]
  /** Values that have a row even without anybody. */
  readonly entries: readonly TableEntry[]
  readonly sourceIds: readonly string[]
}

type CountTuple = [number, number, number, number, number, number, number, number, number, number]
interface Read {
  total?: CountTuple
  counted?: [string | null, string | null, CountTuple][]
  regions: RegionTuple[]
  entries: [string, string, number | null][]
  sourceIds?: string[]
}

/** Everything that a participation report is made of, of one state of the data. */
export async function countParticipations(database: Database, question: ReportQuestion): Promise<ParticipationCounts> {
  const statement = filtered(question.filter)
  const { total, counted = [], regions, entries, sourceIds = [] } = await countParts<Read>(database, statement, statementsFor(statement, question))
  return {
    tree: toRegionTree(regions.map(toRegion)),
    total: total ? toCounts(total) : null,
    counted: counted.map(([key, label, counts]) => ({ key, label, counts: toCounts(counts) })),
    entries: entries.map(([key, label, inhabitants]) => ({ key, label, inhabitants })),
    sourceIds,
  }
}

function statementsFor({ events, records }: FilteredStatement, { by, parts }: ReportQuestion): string[] {
  const of: Readonly<Record<ReportPart, string>> = { total: `${records}${PAIRS}${TOTAL_COUNTS}`, rows: `${records}${PAIRS}${COUNTED[by]}`, sources: `${records}${SOURCE_IDS}` }
  const entries = by === 'EVENT' ? `${events}${EVENT_ENTRIES}` : by === 'INTEREST_GROUP' ? INTEREST_GROUP_ENTRIES : NO_ENTRIES
  return [...new Set(parts)].map((part) => of[part]).concat(ALL_REGION_ENTRIES, entries)
}

function toCounts([nominated, invited, accepted, declined, attended, absent, people, invitedOfNominated, attendedOfNominated, unanswered]: CountTuple): StageCounts {
  return { nominated, invited, accepted, declined, attended, absent, people, invitedOfNominated, attendedOfNominated, unanswered }
}

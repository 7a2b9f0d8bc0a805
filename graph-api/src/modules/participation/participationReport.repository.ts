import type { KeyedCounts, TableEntry } from '../../analytics/participation/participationTable.js'
import { type RegionTree, toRegionTree } from '../../analytics/participation/regionTree.js'
import type { StageCounts } from '../../analytics/participation/stageCounts.js'
import type { Database } from '../../neo4j/database.js'
import {
  ALL_REGION_ENTRIES, COUNTS_BY_EVENT, COUNTS_BY_INTEREST_GROUP, COUNTS_BY_MONTH, COUNTS_BY_NOMINATOR, COUNTS_BY_ORGANISATION, COUNTS_BY_ORGANISATION_KIND, COUNTS_BY_PLACE,
  EVENT_ENTRIES, INTEREST_GROUP_ENTRIES, NO_ENTRIES, PAIRS, SOURCE_IDS, TOTAL_COUNTS,
} from './participationReport.cypher.js'
import { filtered, type FilteredStatement, readParts, type RegionTuple, toRegion } from './participationFilter.repository.js'
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

export interface ParticipationCounts {
  readonly tree: RegionTree
  readonly total: StageCounts
  readonly counted: readonly (KeyedCounts & { readonly label: string | null })[]
  /** Values that have a row even without anybody. */
  readonly entries: readonly TableEntry[]
  readonly sourceIds: readonly string[]
}

type CountTuple = [number, number, number, number, number, number, number, number, number, number]
interface Read {
  total: CountTuple
  counted: [string | null, string | null, CountTuple][]
  regions: RegionTuple[]
  entries: [string, string, number | null][]
  sourceIds: string[]
}

/** Everything that a participation report is made of, in one transaction. */
export async function countParticipations(database: Database, filter: ParticipationFilter, by: DimensionName): Promise<ParticipationCounts> {
  const statement = filtered(filter)
  const read = await readParts<Read>(database, statement, partsFor(statement, by))
  return {
    tree: toRegionTree(read.regions.map(toRegion)),
    total: toCounts(read.total),
    counted: read.counted.map(([key, label, counts]) => ({ key, label, counts: toCounts(counts) })),
    entries: read.entries.map(([key, label, inhabitants]) => ({ key, label, inhabitants })),
    sourceIds: read.sourceIds,
  }
}

function partsFor({ events, records }: FilteredStatement, by: DimensionName): string[] {
  const entries = by === 'EVENT' ? `${events}${EVENT_ENTRIES}` : by === 'INTEREST_GROUP' ? INTEREST_GROUP_ENTRIES : NO_ENTRIES
  return [`${records}${PAIRS}${TOTAL_COUNTS}`, `${records}${PAIRS}${COUNTED[by]}`, `${records}${SOURCE_IDS}`, ALL_REGION_ENTRIES, entries]
}

function toCounts([nominated, invited, accepted, declined, attended, absent, people, invitedOfNominated, attendedOfNominated, unanswered]: CountTuple): StageCounts {
  return { nominated, invited, accepted, declined, attended, absent, people, invitedOfNominated, attendedOfNominated, unanswered }
}

import type { Database } from '../../neo4j/database.js'
import { BY_INTEREST_GROUP, BY_KIND, BY_REGION, byOrganisationKindOn, byOrganisationOn, cellsOf, type Side } from './crossTable.cypher.js'
import { type CellTuple, levelParameters, requireTwoDimensions, sortedCells } from './crossTable.js'
import { placeOn, STAKEHOLDERS, UNKNOWN_IDS } from './participationFilter.cypher.js'
import { chosen, refuseUnknown, type UnknownIds, where } from './participationFilter.repository.js'
import { STAKEHOLDER_COUNTS, STAKEHOLDER_TOTAL, TABLE_CONDITIONS } from './stakeholderTable.cypher.js'
import type { StakeholderDimensionName, StakeholderTableCell, StakeholderTableFilter } from './stakeholderTable.type.js'

const DIMENSION: Readonly<Record<StakeholderDimensionName, (side: Side) => string>> = {
  KIND: BY_KIND,
  MUNICIPALITY: BY_REGION,
  AMT: BY_REGION,
  PLANNING_REGION: BY_REGION,
  INTEREST_GROUP: BY_INTEREST_GROUP,
  ORGANISATION: byOrganisationOn('$asOf'),
  ORGANISATION_KIND: byOrganisationKindOn('$asOf'),
}

interface Asked { readonly filter: StakeholderTableFilter; readonly rows: StakeholderDimensionName; readonly columns: StakeholderDimensionName }
interface Read { cells: CellTuple<number[]>[]; total: number; sourceIds: string[]; unknown: UnknownIds }
interface Counted { readonly total: number; readonly cells: StakeholderTableCell[]; readonly sourceIds: readonly string[] }

/** The cells of a table of stakeholders, their total, and what they rest on, in one statement. */
export async function countStakeholderCells(database: Database, { filter, rows, columns }: Asked): Promise<Counted> {
  requireTwoDimensions(rows, columns)
  const asked = Object.entries(filter as Record<string, unknown>).filter(([, value]) => value !== null && value !== undefined)
  const names = asked.map(([name]) => name)
  const stakeholders = `${STAKEHOLDERS}${where(TABLE_CONDITIONS, names)}`
  const statement = `CALL () {\n  ${stakeholders}\n  ${placeOn('$asOf')}${DIMENSION[rows]('row')}${DIMENSION[columns]('column')}${cellsOf(STAKEHOLDER_COUNTS)}\n}
CALL () {\n  ${stakeholders}${STAKEHOLDER_TOTAL}\n}
RETURN *, [${chosen(UNKNOWN_IDS, names).join(', ')}] AS unknown`
  const [read] = await database.read<Read>(statement, { asOf: null, ...Object.fromEntries(asked), ...levelParameters(rows, columns) })
  if (!read) throw new Error('The table of stakeholders gave no record')
  refuseUnknown(read.unknown)
  return { total: read.total, sourceIds: read.sourceIds, cells: sortedCells(read.cells).map(({ counts: [all = 0, actors = 0, organisations = 0], ...values }) => ({ ...values, stakeholders: all, actors, organisations })) }
}

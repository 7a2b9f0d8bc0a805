import type { Database } from '../../neo4j/database.js'
import { BY_EVENT, BY_INTEREST_GROUP, BY_MONTH, BY_NOMINATOR, BY_REGION, byOrganisationKindOn, byOrganisationOn, cellsOf, type Side } from './crossTable.cypher.js'
import { type CellTuple, levelParameters, requireTwoDimensions, sortedCells } from './crossTable.js'
import { placeOn } from './participationFilter.cypher.js'
import { filtered, countParts } from './participationFilter.repository.js'
import { COUNTS, PAIRS, SOURCE_IDS } from './participationReport.cypher.js'
import type { DimensionName, ParticipationFilter } from './participationReport.type.js'
import type { ParticipationTableCell } from './participationTable.type.js'

const DIMENSION: Readonly<Record<DimensionName, (side: Side) => string>> = {
  MUNICIPALITY: BY_REGION,
  AMT: BY_REGION,
  PLANNING_REGION: BY_REGION,
  INTEREST_GROUP: BY_INTEREST_GROUP,
  ORGANISATION: byOrganisationOn('e.date'),
  ORGANISATION_KIND: byOrganisationKindOn('e.date'),
  EVENT: BY_EVENT,
  MONTH: BY_MONTH,
  NOMINATOR: BY_NOMINATOR,
}

interface Asked { readonly filter: ParticipationFilter; readonly rows: DimensionName; readonly columns: DimensionName }
interface Read { cells: CellTuple<number[]>[]; sourceIds: string[] }
interface Counted { readonly cells: ParticipationTableCell[]; readonly sourceIds: readonly string[] }

/** The cells of a table of participations, and what they rest on, in one transaction. */
export async function countCells(database: Database, { filter, rows, columns }: Asked): Promise<Counted> {
  requireTwoDimensions(rows, columns)
  const statement = filtered(filter)
  const { records } = statement
  const places = [rows, columns].some((name) => DIMENSION[name] === BY_REGION) ? placeOn('e.date') : ''
  const cells = `${records}${PAIRS}\n  ${places}${DIMENSION[rows]('row')}${DIMENSION[columns]('column')}${cellsOf(COUNTS)}`
  const parameters = { ...statement.parameters, ...levelParameters(rows, columns) }
  const read = await countParts<Read>(database, { ...statement, parameters }, [cells, `${records}${SOURCE_IDS}`])
  return { cells: sortedCells(read.cells).map(({ counts, ...values }) => ({ ...values, ...toCounts(counts) })), sourceIds: read.sourceIds }
}

type Counts = Omit<ParticipationTableCell, 'row' | 'column'>

function toCounts([nominated = 0, invited = 0, accepted = 0, declined = 0, attended = 0, absent = 0, people = 0]: readonly number[]): Counts {
  return { nominated, invited, accepted, declined, attended, absent, people }
}

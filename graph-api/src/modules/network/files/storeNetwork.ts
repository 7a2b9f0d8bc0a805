import type { Database } from '../../../neo4j/database.js'
import type { ImportModeEnum, ImportProblemType, ImportReportType } from '../../dataset/dataset.type.js'
import { importTables } from '../../dataset/importTables.repository.js'
import { readStoredStakeholders, refuseUnknownSource } from './networkFile.repository.js'
import type { FileProblem, ReadNetwork } from './networkFileGraph.js'
import { type StorableNetwork, toTables } from './toTables.js'

interface StoreOptions { readonly file: string; readonly source: string; readonly mode: keyof typeof ImportModeEnum }

/** Stores what was read from a file, all of it or nothing; problems name the place in that file. */
export async function storeNetwork(database: Database, read: ReadNetwork, { file, source, mode }: StoreOptions): Promise<ImportReportType> {
  await refuseUnknownSource(database, source)
  if (read.problems) return refusal(file, read.problems)
  const stored = await readStoredStakeholders(database, read.network.nodes.map(({ id }) => id))
  const storable = toTables({ network: read.network, places: read.places, stored, source })
  if (storable.problems.length > 0) return refusal(file, storable.problems)
  const report = await importTables(database, storable.tables, mode)
  return { ...report, problems: report.problems.map((problem) => inFile(problem, file, storable)).toSorted((one, other) => one.line - other.line) }
}

function refusal(file: string, problems: readonly FileProblem[]): ImportReportType {
  return { applied: false, created: 0, updated: 0, unchanged: 0, tables: [], problems: problems.map(({ line, part, value, message }) => ({ file, line, column: part, value, message })) }
}

/** A problem of a table's row is one of the node or edge that the row was made from. */
function inFile(problem: ImportProblemType, file: string, { placeOf }: StorableNetwork): ImportProblemType {
  const place = placeOf(problem.file, problem.line)
  if (!place) return problem
  const column = [place.part, problem.column].filter((word) => word !== null).join(' ')
  return { ...problem, file, line: place.line, column: column === '' ? null : column }
}

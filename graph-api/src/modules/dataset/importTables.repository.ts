import type { Database } from '../../neo4j/database.js'
import type { ImportModeEnum, ImportReportType } from './dataset.type.js'
import { importDataset } from './importDataset.js'
import { textSource } from './tableSource.js'

export interface TableText { readonly file: string; readonly content: string }

/** For other modules: tables that they put together are imported as uploaded ones are. */
export function importTables(database: Database, tables: readonly TableText[], mode: keyof typeof ImportModeEnum): Promise<ImportReportType> {
  return importDataset(database, tables.map(({ file, content }) => textSource(file, content)), { mode })
}

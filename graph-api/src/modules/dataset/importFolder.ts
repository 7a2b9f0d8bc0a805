import { readdir } from 'node:fs/promises'
import path from 'node:path'
import type { Database } from '../../neo4j/database.js'
import { importDataset, type ImportOptions, type ImportReport } from './importDataset.js'
import { fileSource, type TableSource } from './tableSource.js'

/** A folder that is no data set: the message names it and what is needed. */
export class NoDataset extends Error {}

/** Imports a folder of tables. Files that are not *.csv (such as SOURCES.md) are passed over. */
export async function importFolder(database: Database, folder: string, options: ImportOptions): Promise<ImportReport> {
  return importDataset(database, await tablesOfFolder(folder), options)
}

export async function tablesOfFolder(folder: string): Promise<TableSource[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch((error: NodeJS.ErrnoException) => {
    throw new NoDataset(`The folder ${folder} cannot be read (${error.code ?? error.message}). Please name a folder with tables such as actors.csv.`)
  })
  const files = entries.filter((entry) => !entry.isDirectory() && /\.csv$/i.test(entry.name)).map(({ name }) => name).sort()
  if (files.length === 0) throw new NoDataset(`The folder ${folder} holds no table. Please name a folder with tables such as actors.csv.`)
  return Promise.all(files.map((file) => fileSource(file, path.join(folder, file))))
}

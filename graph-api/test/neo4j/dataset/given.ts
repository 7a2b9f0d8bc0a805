import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { inject } from 'vitest'
import { exportTable } from '../../../src/modules/dataset/exportDataset.js'
import { importDataset, type ImportOptions, type ImportReport } from '../../../src/modules/dataset/importDataset.js'
import { fileOf } from '../../../src/modules/dataset/table.js'
import { TABLES } from '../../../src/modules/dataset/tables.js'
import { textSource } from '../../../src/modules/dataset/tableSource.js'
import { openDatabase, type Database } from '../../../src/neo4j/database.js'
import { markSchemaVersion } from '../../../src/neo4j/schemaVersion.js'
import { SCHEMA_STATEMENTS } from '../../../src/neo4j/constraints.cypher.js'

export const LANDKREIS_ROSTOCK = fileURLToPath(new URL('../../../../seeds/data/landkreis-rostock', import.meta.url))

export const BEISPIEL = fileURLToPath(new URL('../../../../seeds/data/beispiel', import.meta.url))

/** Tables by file name. */
export type Files = Readonly<Record<string, string>>

export function importFiles(database: Database, files: Files, options: Partial<ImportOptions> = {}): Promise<ImportReport> {
  return importDataset(database, Object.entries(files).map(([file, content]) => textSource(file, content)), { mode: 'APPLY', ...options })
}

/** The store as a data set. */
export async function exported(database: Database): Promise<Files> {
  const files: Record<string, string> = {}
  for (const table of TABLES) {
    let text = ''
    for await (const piece of exportTable(database, table)) text += piece
    if (text !== '') files[fileOf(table)] = text
  }
  return files
}

export async function filesOf(folder: string): Promise<Files> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.csv'))
  return Object.fromEntries(await Promise.all(names.map(async (name) => [name, await readFile(path.join(folder, name), 'utf8')] as const)))
}

const EMPTY_THE_STORE = `
  MATCH (n)
  CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS`

export async function emptyStore(database: Database): Promise<void> {
  await database.maintain(EMPTY_THE_STORE)
}

export async function openEmptyStore(): Promise<Database> {
  const database = openDatabase(inject('neo4j'))
  await emptyStore(database)
  for (const statement of SCHEMA_STATEMENTS) await database.maintain(statement)
  await markSchemaVersion(database)
  return database
}

export async function inTemporaryFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(path.join(tmpdir(), 'dataset-'))
  try {
    return await work(folder)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** How many nodes wait for an import or belong to one: none, once it has ended. */
export async function leftovers(database: Database): Promise<number> {
  const [row] = await database.read<{ nodes: number }>('MATCH (n:ImportChunk|PendingImport) RETURN count(n) AS nodes')
  return row?.nodes ?? 0
}

/** How many people the import that is killed brings. */
export const PEOPLE_IN_CHILD = 1_000

/** Made-up people at one made-up event. */
export function manyPeople(people: number): Files {
  const numbers = Array.from({ length: people }, (_, index) => String(index).padStart(6, '0'))
  return {
    'actors.csv': `id,name\n${numbers.map((n) => `p${n},Person ${n}\n`).join('')}`,
    'events.csv': 'id,name\ne,Event\n',
    'participations.csv': `stakeholder,event,stage\n${numbers.map((n) => `p${n},e,INVITED\np${n},e,ATTENDED\n`).join('')}`,
  }
}

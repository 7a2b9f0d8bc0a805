import { createWriteStream } from 'node:fs'
import { mkdir, mkdtemp, readdir, rename, rm } from 'node:fs/promises'
import path from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { Database } from '../../neo4j/database.js'
import { exportTable } from './exportDataset.js'
import { fileOf, type Table } from './table.js'
import { TABLES } from './tables.js'

/** A folder that an export would mix with something else. */
export class FolderInUse extends Error {}

export interface ExportOptions {
  readonly onTable?: ((file: string) => void) | undefined
}

/**
 * Writes the store as a data set. The folder may hold an earlier export (its tables are replaced, those without rows
 * are removed) but no other file. All tables are written beside it first, then moved in.
 */
export async function exportFolder(database: Database, folder: string, options: ExportOptions = {}): Promise<string[]> {
  await mkdir(folder, { recursive: true })
  await refuseForeignFiles(folder)
  const waiting = await mkdtemp(path.join(path.dirname(path.resolve(folder)), '.export-'))
  try {
    const written = new Set<string>()
    for (const table of TABLES) {
      if (await writeTable(database, table, path.join(waiting, fileOf(table)))) written.add(fileOf(table))
      options.onTable?.(fileOf(table))
    }
    for (const file of TABLES.map(fileOf)) {
      if (written.has(file)) await rename(path.join(waiting, file), path.join(folder, file))
      else await rm(path.join(folder, file), { force: true })
    }
    return [...written]
  } finally {
    await rm(waiting, { recursive: true, force: true })
  }
}

async function refuseForeignFiles(folder: string): Promise<void> {
  const known = new Set(TABLES.map(fileOf))
  const foreign = (await readdir(folder)).filter((file) => !known.has(file))
  if (foreign.length === 0) return
  throw new FolderInUse(`The folder ${folder} holds ${foreign[0]}, which is no table of a data set. Please name an empty or a new folder.`)
}

async function writeTable(database: Database, table: Table, file: string): Promise<boolean> {
  const pieces = exportTable(database, table)
  const first = await pieces.next()
  if (first.done) return false
  await pipeline(Readable.from(withFirst(first.value, pieces)), createWriteStream(file))
  return true
}

async function* withFirst(first: string, others: AsyncIterable<string>): AsyncGenerator<string> {
  yield first
  yield* others
}

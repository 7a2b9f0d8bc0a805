import { readdir, stat } from 'node:fs/promises'
import path from 'node:path'
import { fromWhereTheUserStands } from './config.js'
import type { Database } from './neo4j/database.js'
import { projectRoot } from './paths.js'
import { StartFailure } from './startFailure.js'

const SEEDS = path.join(projectRoot, 'seeds/data')

const HAS_DATA = `
  RETURN EXISTS { MATCH (n) WHERE NOT n:DataVersion } AS hasData`

/** The folder of a data set: one of seeds/data by its name, or a path. */
export async function folderOfDataset(nameOrPath: string): Promise<string> {
  const candidates = [path.join(SEEDS, nameOrPath), fromWhereTheUserStands(nameOrPath) ?? nameOrPath]
  for (const folder of candidates) if (await isFolder(folder)) return folder
  const names = (await readdir(SEEDS)).join(', ')
  throw new StartFailure(`There is no data set ${nameOrPath}: take ${names}, none, or the path of a folder.`)
}

const isFolder = (file: string) => stat(file).then((found) => found.isDirectory(), () => false)

export interface LoadOptions {
  database: Database
  folders: string[]
  asked: boolean
  report: (message: string) => void
}

/** Loads the data sets in order, all of them or none; a store that holds data is left alone. */
export async function loadIntoEmptyStore({ database, folders, asked, report }: LoadOptions): Promise<void> {
  if (folders.length === 0) return
  const [row] = await database.read<{ hasData: boolean }>(HAS_DATA)
  if (row?.hasData) {
    if (asked) report('The store holds data already: no data set is loaded. npm run import adds one.')
    return
  }
}

import { readdir, stat } from 'node:fs/promises'
import path from 'node:path'
import { fromWhereTheUserStands } from './config.js'
import { BEGIN_LOADING, END_LOADING, READ_STATE } from './datasets.cypher.js'
import { importFolder } from './modules/dataset/importFolder.js'
import { printProblem } from './modules/dataset/problem.js'
import type { Database } from './neo4j/database.js'
import { projectRoot } from './paths.js'
import { StartFailure } from './startFailure.js'

const SEEDS = path.join(projectRoot, 'seeds/data')

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

/** Loads the data sets in order; a store that holds data is left alone, but for a first loading that was cut off. */
export async function loadIntoEmptyStore({ database, folders, asked, report }: LoadOptions): Promise<void> {
  const [state] = await database.read<{ loading: string[] | null; hasData: boolean }>(READ_STATE)
  const left = state?.loading ?? null
  if (left === null && state?.hasData) {
    if (asked && folders.length > 0) report('The store holds data already: no data set is loaded. npm run import adds one.')
    return
  }
  const wanted = left ?? folders
  if (wanted.length === 0) return
  await database.maintain(BEGIN_LOADING, { folders: wanted })
  for (const folder of wanted) await load(database, folder, report)
  await database.maintain(END_LOADING)
}

async function load(database: Database, folder: string, report: (message: string) => void): Promise<void> {
  report(`Loading the data set ${path.basename(folder)} …`)
  const { problems } = await importFolder(database, folder, { mode: 'APPLY' })
  const [first] = problems
  if (first === undefined) return
  throw new StartFailure(`The data set ${folder} has ${problems.length} problem${problems.length === 1 ? '' : 's'}, the first: ${printProblem(first)}. npm run import lists all.`)
}

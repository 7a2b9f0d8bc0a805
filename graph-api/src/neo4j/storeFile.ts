import { access, copyFile, mkdir, mkdtemp, rename, rm } from 'node:fs/promises'
import path from 'node:path'
import type { Config } from '../config.js'
import { StartFailure } from '../startFailure.js'
import { administer } from './administration.js'
import { readClasspath } from './classpath.js'
import { claimDataDirectory } from './dataDirectory.js'
import { prepareStore } from './embedded.js'
import { homeOf } from './home.js'

/** The one database of the Community Edition, and the name that Neo4j gives to a dump of it. */
const DATABASE = 'neo4j'
const DUMP = `${DATABASE}.dump`

/** Writes the stopped store into a file; an existing file is not overwritten. */
export async function dumpStore(config: Config, file: string): Promise<string> {
  if (await exists(file)) throw new StartFailure(`${file} exists already: name a new file.`)
  return onStoppedStore(config, async (admin) => {
    await requireStore(config)
    await dumpInto(file, admin)
    return `The store is dumped to ${file}.`
  })
}

async function dumpInto(file: string, admin: Admin): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true })
  await inTemporaryFolder(path.dirname(file), async (folder) => {
    await admin(['database', 'dump', DATABASE, `--to-path=${folder}`])
    await rename(path.join(folder, DUMP), file)
  })
}

/** For who holds the data directory already, while its database is stopped. Gives the file's name. */
export async function backUp(options: { dataDirectory: string; java: string; classpath: string[] }, name: string): Promise<string> {
  const file = path.join(options.dataDirectory, 'backups', `${name}.dump`)
  await dumpInto(file, (command) => administer({ ...options, home: homeOf(options.dataDirectory) }, command))
  return file
}

/** Replaces the stopped store by the content of a file; a store that exists only with `overwrite`. */
export async function loadStore(config: Config, file: string, { overwrite }: { overwrite: boolean }): Promise<string> {
  if (!await exists(file)) throw new StartFailure(`${file} does not exist: name a file written by npm run db:dump.`)
  return onStoppedStore(config, async (admin) => {
    if (!overwrite && await hasStore(config)) throw new StartFailure(`${config.dataDirectory} holds a store already: --overwrite replaces it.`)
    await prepareStore({ ...config, classpath: await readClasspath() })
    await inTemporaryFolder(config.dataDirectory, async (folder) => {
      await copyFile(file, path.join(folder, DUMP))
      await admin(['database', 'load', DATABASE, `--from-path=${folder}`, '--overwrite-destination=true'])
    })
    return `The store is loaded from ${file}.`
  })
}

/** Lets Neo4j check that the stopped store is consistent. */
export async function checkStore(config: Config): Promise<string> {
  return onStoppedStore(config, async (admin) => {
    await requireStore(config)
    await inTemporaryFolder(config.dataDirectory, (folder) => admin(['database', 'check', DATABASE, `--report-path=${folder}`]))
    return 'The store is consistent.'
  })
}

type Admin = (command: string[]) => Promise<string>

async function onStoppedStore(config: Config, work: (admin: Admin) => Promise<string>): Promise<string> {
  if (config.server !== null) throw new StartFailure('This works on the embedded database only: NEO4J_URI is set, so use the tools of that server.')
  const classpath = await readClasspath()
  const claim = await claimDataDirectory(config.dataDirectory, (message) => console.error(message))
  try {
    return await work((command) => administer({ java: config.java, classpath, home: homeOf(config.dataDirectory) }, command))
  } finally {
    await claim.release()
  }
}

const hasStore = ({ dataDirectory }: Config) => exists(path.join(homeOf(dataDirectory), 'data/databases', DATABASE))

async function requireStore(config: Config): Promise<void> {
  if (!await hasStore(config)) throw new StartFailure(`${config.dataDirectory} holds no store.`)
}

const exists = (file: string) => access(file).then(() => true, () => false)

/** Neo4j names the files itself: they are made in a folder beside where they shall be. */
async function inTemporaryFolder(beside: string, work: (folder: string) => Promise<unknown>): Promise<void> {
  const folder = await mkdtemp(path.join(beside, '.neo4j-'))
  try {
    await work(folder)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

import { mkdir, readFile, rename, rm, statfs, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { StartFailure } from '../startFailure.js'
import { homeOf } from './home.js'
import { belongsTo, endProcess, isRunning, startOfProcess, waitForEnd } from './processes.js'

const LEAST_FREE_BYTES = 100 * 1024 * 1024
const LEFT_OVER_WAIT_MS = 15_000

/** Who works on a data directory; kept in its holder.json, so that others can name it or ask its database. */
export interface Holder {
  processId: number
  /** Tells the process from a later one with the same id; null where the system does not say. */
  processStart: string | null
  since: string
  url: string | null
  bolt: { uri: string; user: string } | null
  databaseProcessId: number | null
}

export interface Claim {
  tell(news: Partial<Pick<Holder, 'url' | 'bolt' | 'databaseProcessId'>>): Promise<void>
  release(): Promise<void>
}

const holderFile = (dataDirectory: string) => path.join(dataDirectory, 'holder.json')

/** The living process that holds the data directory, or null. */
export async function holderOf(dataDirectory: string): Promise<Holder | null> {
  const holder = await readHolder(dataDirectory)
  return holder !== null && await isHolding(holder) ? holder : null
}

/** Takes the data directory for this process, or fails naming the process that has it. A dead process's claim is taken over. */
export async function claimDataDirectory(dataDirectory: string, report: (message: string) => void): Promise<Claim> {
  await makeFolder(dataDirectory)
  await requireSpace(dataDirectory)
  const holder: Holder = {
    processId: process.pid,
    processStart: await startOfProcess(process.pid),
    since: new Date().toISOString(),
    url: null,
    bolt: null,
    databaseProcessId: null,
  }
  while (!await createHolder(dataDirectory, holder)) await takeOver(dataDirectory, report)
  return {
    async tell(news) {
      Object.assign(holder, news)
      await replaceFile(holderFile(dataDirectory), JSON.stringify(holder))
    },
    release: () => rm(holderFile(dataDirectory), { force: true }),
  }
}

export function inUse(dataDirectory: string, { processId, since, url }: Holder): string {
  const when = `${since.slice(0, 10)} ${since.slice(11, 16)} UTC`
  return `The data directory ${dataDirectory} is in use by process ${processId} since ${when}${url === null ? '' : ` at ${url}`}.`
}

/** On a read-only file system Node's recursive mkdir says ENOENT; the plain one says what it is. */
async function makeFolder(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true }).catch(async (error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error
    await mkdir(folder)
  })
}

async function requireSpace(dataDirectory: string): Promise<void> {
  const { bavail, bsize } = await statfs(dataDirectory)
  const free = bavail * bsize
  if (free >= LEAST_FREE_BYTES) return
  throw new StartFailure(`The disk of ${dataDirectory} is full: ${Math.floor(free / 1024 / 1024)} MB are free, the database needs at least ${LEAST_FREE_BYTES / 1024 / 1024} MB.`)
}

async function readHolder(dataDirectory: string): Promise<Holder | null> {
  try {
    return JSON.parse(await readFile(holderFile(dataDirectory), 'utf8')) as Holder
  } catch {
    return null
  }
}

async function isHolding({ processId, processStart }: Holder): Promise<boolean> {
  if (!await isRunning(processId)) return false
  return processStart === null || await startOfProcess(processId) === processStart
}

async function createHolder(dataDirectory: string, holder: Holder): Promise<boolean> {
  try {
    await writeFile(holderFile(dataDirectory), JSON.stringify(holder), { flag: 'wx' })
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  }
}

async function replaceFile(file: string, text: string): Promise<void> {
  const fresh = `${file}.${process.pid}`
  await writeFile(fresh, text)
  await rename(fresh, file)
}

/** Removes the claim of a dead process, after its database has ended. */
async function takeOver(dataDirectory: string, report: (message: string) => void): Promise<void> {
  const text = await readFile(holderFile(dataDirectory), 'utf8').catch(() => null)
  if (text === null) return
  const holder = await readHolder(dataDirectory)
  if (holder !== null && await isHolding(holder)) throw new StartFailure(inUse(dataDirectory, holder))
  await endLeftOverDatabase(dataDirectory, holder, report)
  const aside = `${holderFile(dataDirectory)}.stale.${process.pid}`
  await rename(holderFile(dataDirectory), aside).catch(() => {})
  const moved = await readFile(aside, 'utf8').catch(() => null)
  // Another start was quicker and the claim is already its own: put it back.
  if (moved !== null && moved !== text) await rename(aside, holderFile(dataDirectory))
  await rm(aside, { force: true })
}

async function endLeftOverDatabase(dataDirectory: string, holder: Holder | null, report: (message: string) => void): Promise<void> {
  const processId = holder?.databaseProcessId ?? null
  if (processId === null || !await belongsTo(processId, homeOf(dataDirectory))) return
  report(`Waiting for the database of an earlier start (process ${processId}) to end …`)
  await waitForEnd(processId, LEFT_OVER_WAIT_MS)
  await endProcess(processId)
}

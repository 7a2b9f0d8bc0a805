import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { randomFrom } from '../../../src/analytics/random.js'
import { freePort } from '../../../src/neo4j/boltPort.js'
import { isRunning } from '../../../src/neo4j/processes.js'
import { readHolderFile, ScriptProcess, START, until } from '../serverProcess.js'
import { Imports, importFiles } from './importsBetween.js'
import { PlanWriter } from './plannedWrites.js'

/** `npm run kills` takes a hundred, with more time between them. */
const KILLS = Number(process.env.KILLS ?? 6)
const SECONDS_BETWEEN = Number(process.env.KILLS_SECONDS_BETWEEN ?? 0)
const CLIENTS = 8
const EVENTS_OF_CLIENT = 24
/** Acknowledged between two kills, at least. */
const LEAST_WRITES = 10
/** At every so many kills an import is under way: at kills of the database and of the API by turns. */
const KILLS_FROM_IMPORT_TO_IMPORT = 3
const LONGEST_MS = 240_000

const random = randomFrom(8)
let folder = ''
let port = 0
let server: ScriptProcess

const url = () => `http://127.0.0.1:${port}/`
const start = () => new ScriptProcess([...START, '--port', String(port), '--data-dir', folder, '--dataset', 'none'])
const isReady = async () => (await fetch(`${url()}ready`).catch(() => null))?.ok
const pause = (milliseconds: number) => new Promise<void>((resolve) => { setTimeout(resolve, milliseconds) })

const writers = Array.from({ length: CLIENTS }, (_, client) => new PlanWriter(url, Array.from({ length: EVENTS_OF_CLIENT }, (_, event) => `event-${client}-${event}`)))
const imports = new Imports(url)

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'kills-test-'))
  port = await freePort()
  server = start()
  await server.url()
  const events = writers.flatMap(({ events: own }) => own.map((id) => `${id},Treffen ${id},MEETING,2030-01-01,probe`))
  const { data } = await importFiles(url(), [{ name: 'sources.csv', content: 'id,title,synthetic\nprobe,Probe,true' }, { name: 'events.csv', content: ['id,name,kind,date,source', ...events].join('\n') }])
  expect(data?.importDataset.applied).toBe(true)
  await imports.importOne()
}, 300_000)

afterAll(async () => {
  server.child.kill('SIGTERM')
  await server.ended
  await rm(folder, { recursive: true, force: true })
})

type Killed = 'database' | 'API'

async function kill(which: Killed): Promise<void> {
  const { databaseProcessId } = await readHolderFile(folder)
  process.kill((which === 'database' ? databaseProcessId : server.child.pid) ?? 0, 'SIGKILL')
  if (which === 'database') await until(async () => !await isRunning(databaseProcessId ?? 0), 10_000)
  else {
    await server.ended
    server = start()
    await server.url()
  }
}

const written = () => writers.reduce((sum, { acknowledged }) => sum + acknowledged.length, 0)

interface Between { readonly killed: Killed; readonly isImporting: boolean; readonly backMs: number; readonly upMs: number; readonly writes: number }

/** Lets the clients write, begins an import where it is time for one, kills, and waits until both are up again. */
async function oneKill(number: number): Promise<Between> {
  const [before, since] = [written(), performance.now()]
  await until(() => written() >= before + LEAST_WRITES && performance.now() - since >= 1000 * SECONDS_BETWEEN, LONGEST_MS)
  const [writes, upMs] = [written() - before, performance.now() - since]
  const killed = number % 2 === 0 ? 'database' : 'API'
  const isImporting = number % KILLS_FROM_IMPORT_TO_IMPORT === 0
  if (isImporting) void imports.importOne()
  await pause(600 * random())
  const away = performance.now()
  await kill(killed)
  await until(isReady, LONGEST_MS)
  return { killed, isImporting, backMs: performance.now() - away, upMs, writes }
}

test(`after ${KILLS} kills of database and API by turns every acknowledged write is there once, no import is half there, and the store is consistent`, async () => {
  let isOver = false
  const working = Promise.all(writers.map((writer) => writer.run(() => isOver)))
  const kills: Between[] = []
  try {
    for (let number = 0; number < KILLS; number += 1) kills.push(await oneKill(number))
  } finally {
    isOver = true
  }
  await working
  report(kills)
  for (const writer of writers) await writer.expectWhole()
  await imports.expectWhole()

  server.child.kill('SIGTERM')
  expect((await server.ended).code).toBe(0)
  const checked = await new ScriptProcess([process.execPath, 'scripts/command.mjs', 'check', '--data-dir', folder]).ended
  expect(checked, checked.stderr).toMatchObject({ code: 0 })
}, 120_000 + KILLS * 120_000)

/** Writes a second while both were up, without the time of imports, during which plans are not written. */
function report(kills: readonly Between[]): void {
  const sum = (of: (kill: Between) => number): number => kills.reduce((total, kill) => total + of(kill), 0)
  const rates = kills.map(({ writes, upMs }) => Math.round(writes / upMs * 1000)).sort((one, other) => one - other)
  console.log(`${kills.length} kills; ${written()} writes acknowledged, ${writers.reduce((found, writer) => found + writer.found, 0)} more made without an answer; `
    + `imports: ${imports.acknowledged.length} of ${imports.tried} acknowledged, ${kills.filter(({ isImporting }) => isImporting).length} begun just before a kill`)
  console.log(`writes a second while both were up: ${Math.round(sum(({ writes }) => writes) / sum(({ upMs }) => upMs) * 1000)} in all; of each time between kills: ${rates.join(' ')}`)
  for (const which of ['database', 'API'] as const) console.log(`milliseconds until both were up after a kill of the ${which}: ${kills.filter(({ killed }) => killed === which).map(({ backMs }) => Math.round(backMs)).sort((one, other) => one - other).join(' ')}`)
}

import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { randomFrom } from '../../../src/analytics/random.js'
import { conference } from '../../support/conference.js'
import { ScriptProcess, START, until } from '../serverProcess.js'
import { FaultyDatabase } from './faults.js'
import { tellingAsk } from './tellingClient.js'
import { EVENTS, type Outcome, virtualUsers } from './virtualUsers.js'

/** `npm run soak`, by hand on a machine that does nothing else: thirty faults, one each minute, those that end by themselves after 10 s. Unset: each once, a short one. */
const FAULTS = Number(process.env.SOAK_FAULTS ?? 5)
const FAULT_EVERY_MS = 1000 * Number(process.env.SOAK_FAULT_EVERY ?? 6)
const HELD_MS = 1000 * Number(process.env.SOAK_FAULT_LASTS ?? 2)
const USERS = 100
/** After the database is back, requests that waited for it are answered within this time. */
const RECOVERY_MS = 1_500
const MOST_GROWTH_MB = 64
/** The connections that the driver keeps, and as many that are being closed. */
const MOST_FILES_MORE = 128

const pause = (milliseconds: number) => new Promise<void>((resolve) => { setTimeout(resolve, milliseconds) })

let folder = ''
let database: FaultyDatabase
let server: ScriptProcess
let url = ''

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'soak-test-'))
  database = await FaultyDatabase.start(folder, HELD_MS)
  const { user, password } = database.embedded
  server = new ScriptProcess([...START, '--port', '0', '--dataset', 'none'], { NEO4J_URI: `bolt://127.0.0.1:${database.proxyPort}`, NEO4J_USER: user, NEO4J_PASSWORD: password })
  url = await server.url()
  const tables: Record<string, string> = { ...conference(true) }
  tables['events.csv'] += EVENTS.map((id) => `${id},Probe ${id},MEETING,2030-01-01,Saal,oben,,,probe\n`).join('')
  const files = Object.entries(tables).map(([name, content]) => ({ name, content }))
  expect(await tellingAsk(url, 'mutation ($files: [ImportFile!]!) { importDataset(files: $files, mode: APPLY) { applied problems { message } } }', { files })).toMatchObject({ data: { importDataset: { applied: true } } })
}, 300_000)

afterAll(async () => {
  server.child.kill('SIGTERM')
  await server.ended
  await database.close()
  await rm(folder, { recursive: true, force: true })
})

interface Window { readonly name: string; readonly from: number; to: number }
/** What the server holds before a fault: heap after garbage collection, open files. */
interface Held { readonly heapMb: number; readonly files: number }

const metric = async (name: string): Promise<number> => Number(new RegExp(`^${name} (\\S+)$`, 'm').exec(await (await fetch(`${url}metrics`)).text())?.[1])

/** Answers, and takes writes. */
async function isBack(): Promise<boolean> {
  const { data } = await tellingAsk<{ eventPlan: { version: number } }>(url, '{ eventPlan(event: "tagung") { version } }')
  if (!data) return false
  const written = await tellingAsk(url, 'mutation ($version: Int!, $capacity: Int!) { planEvent(event: "tagung", expectedVersion: $version, by: "Probe", capacity: $capacity) { version } }', { version: data.eventPlan.version, capacity: 100 + data.eventPlan.version })
  return written.codes.length === 0
}

async function heldFor(milliseconds: number): Promise<Held> {
  let [heapMb, files] = [Infinity, 0]
  for (const end = Date.now() + milliseconds; Date.now() < end; await pause(500)) {
    heapMb = Math.min(heapMb, await metric('nodejs_heap_size_used_bytes') / 1024 / 1024)
    files = await metric('process_open_fds')
  }
  return { heapMb, files }
}

async function haveFaults(windows: Window[], held: Held[]): Promise<void> {
  for (let number = 0; number < FAULTS; number += 1) {
    const began = Date.now()
    held.push(await heldFor(FAULT_EVERY_MS / 3))
    const { name, happen } = database.faults[number % database.faults.length] ?? { name: '', happen: () => Promise.resolve() }
    const window = { name, from: Date.now(), to: Infinity }
    windows.push(window)
    await happen()
    await until(isBack, 240_000)
    await pause(RECOVERY_MS)
    window.to = Date.now()
    await pause(began + FAULT_EVERY_MS - Date.now())
  }
  held.push(await heldFor(FAULT_EVERY_MS / 3))
}

const isWithin = ({ from, to }: Window, { began, ended }: Outcome): boolean => ended >= from && began <= to
/** Two users of one plan: the later one is told to look again; that is no fault. */
const isFine = ({ codes }: Outcome): boolean => codes.length === 0 || codes.every((code) => code === 'CONFLICT')
const saysTryAgain = ({ codes, messages }: Outcome): boolean => codes.every((code) => code === 'SERVICE_UNAVAILABLE') && messages.every((message) => /try again/.test(message))

test(`${USERS} users and ${FAULTS} faults: outside faults no error, inside only "try again"; nothing leaks, no session stays open`, async () => {
  const [windows, held, outcomes] = [[] as Window[], [] as Held[], [] as Outcome[]]
  let isOver = false
  const users = virtualUsers({ url, users: USERS, random: randomFrom(3), isOver: () => isOver, tell: (outcome) => { outcomes.push(outcome) } })
  try {
    await haveFaults(windows, held)
  } finally {
    isOver = true
    report(windows, held, outcomes)
  }
  await users

  const failed = outcomes.filter((outcome) => !isFine(outcome))
  expect(failed.filter((outcome) => !windows.some((window) => isWithin(window, outcome))), 'outside faults').toEqual([])
  expect(failed.filter((outcome) => !saysTryAgain(outcome)), 'other than try again').toEqual([])
  expect((held.at(-1)?.heapMb ?? 0) - (held[1]?.heapMb ?? 0), 'growth of the heap in MB').toBeLessThan(MOST_GROWTH_MB)
  expect((held.at(-1)?.files ?? 0) - (held[1]?.files ?? 0), 'more open files').toBeLessThan(MOST_FILES_MORE)
  expect(await until(async () => await metric('zk_database_sessions_open') === 0 && await metric('zk_subscriptions_open') === 0, 20_000)).toBe(true)
}, FAULTS * (FAULT_EVERY_MS + 300_000))

function report(windows: readonly Window[], held: readonly Held[], outcomes: readonly Outcome[]): void {
  console.table(windows.map((window, number) => {
    const within = outcomes.filter((outcome) => isWithin(window, outcome))
    const { heapMb = 0, files = 0 } = held[number] ?? {}
    return { fault: window.name, seconds: Math.round((window.to - window.from) / 1000), requests: within.length, 'told to try again': within.filter((outcome) => outcome.codes.length > 0 && saysTryAgain(outcome)).length, 'heap before, MB': Math.round(heapMb), 'open files before': files }
  }))
  console.log(`at the end: heap ${Math.round(held.at(-1)?.heapMb ?? 0)} MB, ${held.at(-1)?.files ?? 0} open files, ${outcomes.length} requests`)
  const counts = new Map<string, number>()
  for (const { codes } of outcomes) counts.set(codes.join() || 'answered', (counts.get(codes.join() || 'answered') ?? 0) + 1)
  console.log(Object.fromEntries(counts))
  console.log('faults in the log:', new Set(server.stderr.match(/(?<="fault":")[^\\"]+/g)))
}

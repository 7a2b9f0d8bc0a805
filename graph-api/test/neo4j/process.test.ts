import { once } from 'node:events'
import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises'
import http from 'node:http'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { isRunning } from '../../src/neo4j/processes.js'
import { SCHEMA_VERSION } from '../../src/neo4j/schemaVersion.js'
import { readHolderFile, ScriptProcess, startServerProcess, until, withDriver } from './serverProcess.js'

/** One data directory, one server after the other: each test leaves a running one to the next. */
let folder = ''
let server: ScriptProcess
let url = ''

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'process-test-'))
  server = startServerProcess(folder)
  url = await server.url()
}, 300_000)

afterAll(async () => {
  server.child.kill('SIGTERM')
  await server.ended
  await rm(folder, { recursive: true, force: true })
})

const answers = async () => {
  const body = JSON.stringify({ query: '{ actors(first: 1) { totalCount } }' })
  const response = await fetch(`${url}graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body }).catch(() => null)
  const answer = response === null ? {} : await response.json() as { data?: { actors?: { totalCount: number } } }
  return answer.data?.actors?.totalCount !== undefined
}

test('the last line on standard output tells the address, and the API answers there', async () => {
  expect(server.stdout.trimEnd().split('\n').at(-1)).toBe(`ready ${url}`)
  expect(url).toMatch(/^http:\/\/127\.0\.0\.1:[1-9]\d*\/$/)
  expect(await answers()).toBe(true)
})

test('the password of the database can be read by its owner only', async () => {
  const { mode } = await stat(path.join(folder, 'password'))
  expect((mode & 0o777).toString(8)).toBe('600')
})

test('Ctrl-C in a terminal reaches the server alone: the database is in another process group', async () => {
  const { databaseProcessId } = await readHolderFile(folder)
  // Fields of /proc/PID/stat after the name: state, parent, process group, session.
  const group = async (processId: number | null | undefined) => (await readFile(`/proc/${processId}/stat`, 'utf8')).split(') ').at(-1)?.split(' ')[2]
  expect(await group(databaseProcessId)).not.toBe(await group(server.child.pid))
})

test('a second start on the same data directory says in one line who holds it', async () => {
  const { code, stderr } = await startServerProcess(folder).ended
  expect(code).toBe(1)
  expect(stderr.trimEnd().split('\n')).toEqual([expect.stringMatching(`^The data directory ${folder} is in use by process ${server.child.pid} since .* at ${url}\\.$`)])
})

test('the API recovers by itself when the database has died', async () => {
  const { databaseProcessId } = await readHolderFile(folder)
  process.kill(databaseProcessId ?? 0, 'SIGKILL')
  await until(async () => !await isRunning(databaseProcessId ?? 0), 5000)
  expect(await until(answers, 100_000)).toBe(true)
})

test('after kill -9 of the server no JVM stays behind within 15 s, and the next start finds the acknowledged write', async () => {
  await withDriver(folder, (driver) => driver.executeQuery("CREATE (:Source {id: 'acknowledged', title: 'written before the kill'})"))
  const { databaseProcessId } = await readHolderFile(folder)
  server.child.kill('SIGKILL')
  await server.ended
  expect(await until(async () => !await isRunning(databaseProcessId ?? 0), 15_000)).toBe(true)

  server = startServerProcess(folder)
  url = await server.url()
  const { records } = await withDriver(folder, (driver) => driver.executeQuery("MATCH (s:Source {id: 'acknowledged'}) RETURN s.title AS title"))
  expect(records.map((record) => record.get('title') as string)).toEqual(['written before the kill'])
}, 300_000)

test('a start right after kill -9 waits for the old database and takes its place', async () => {
  server.child.kill('SIGKILL')
  server = startServerProcess(folder)
  url = await server.url()
  expect(await answers()).toBe(true)
}, 300_000)

/** A request whose second half is sent when `finish` is called. */
async function halfSent(query: string): Promise<{ finish(): Promise<string> }> {
  const body = JSON.stringify({ query })
  const request = http.request(`${url}graphql`, { method: 'POST', headers: { 'content-type': 'application/json', 'content-length': body.length } })
  const answered = once(request, 'response') as Promise<[http.IncomingMessage]>
  answered.catch(() => {})
  request.write(body.slice(0, 5))
  await once(request, 'socket')
  await until(async () => (await fetch(`${url}health`)).ok, 5000)
  return {
    async finish() {
      request.end(body.slice(5))
      const [response] = await answered
      let text = ''
      for await (const chunk of response) text += String(chunk)
      return text
    },
  }
}

test('SIGTERM lets a request under way end, takes no new ones, then ends server and database, and the data directory is free', async () => {
  const { databaseProcessId } = await readHolderFile(folder)
  const waiting = await halfSent('{ actors(first: 1) { totalCount } }')
  server.child.kill('SIGTERM')
  await until(() => fetch(`${url}health`).then(() => false, () => true), 5000)
  expect(await waiting.finish()).toContain('"totalCount":0')
  expect((await server.ended).code).toBe(0)
  expect(await isRunning(databaseProcessId ?? 0)).toBe(false)
  await expect(readHolderFile(folder)).rejects.toThrow('ENOENT')
})

test('a store of an older schema version is dumped, then upgraded', async () => {
  server = startServerProcess(folder)
  await server.url()
  await withDriver(folder, (driver) => driver.executeQuery("CREATE (:DemographicScenario {id: 'alt'}) WITH 1 AS one MATCH (version:DataVersion) REMOVE version.schemaVersion"))
  server.child.kill('SIGTERM')
  await server.ended
  server = startServerProcess(folder)
  await server.url()
  const { records } = await withDriver(folder, (driver) => driver.executeQuery('MATCH (s:DemographicScenario), (v:DataVersion) RETURN s.version AS version, v.schemaVersion AS schemaVersion'))
  expect(records.map((record) => record.toObject())).toEqual([{ version: 1, schemaVersion: SCHEMA_VERSION }])
  expect(await readdir(path.join(folder, 'backups'))).toEqual([expect.stringMatching(/^schema-1-.+\.dump$/)])
  server.child.kill('SIGTERM')
  expect((await server.ended).stderr).toMatch(/^The store is brought from schema version 1 to \d+; as it was it is kept in .+\.dump\.$/m)
}, 300_000)

test('SIGTERM to npm alone ends server and database too', async () => {
  server = startServerProcess(folder, ['npm', 'start', '--'])
  await server.url()
  const { processId, databaseProcessId } = await readHolderFile(folder)
  server.child.kill('SIGTERM')
  await until(async () => !await isRunning(processId), 30_000)
  expect(await isRunning(databaseProcessId ?? 0)).toBe(false)
}, 300_000)

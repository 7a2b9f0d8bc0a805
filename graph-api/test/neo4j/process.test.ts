import { mkdtemp, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { isRunning } from '../../src/neo4j/processes.js'
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

test('SIGTERM ends server and database, and the data directory is free', async () => {
  const { databaseProcessId } = await readHolderFile(folder)
  server.child.kill('SIGTERM')
  expect((await server.ended).code).toBe(0)
  expect(await isRunning(databaseProcessId ?? 0)).toBe(false)
  await expect(readHolderFile(folder)).rejects.toThrow('ENOENT')
})

test('SIGTERM to npm alone ends server and database too', async () => {
  server = startServerProcess(folder, ['npm', 'start', '--'])
  await server.url()
  const { processId, databaseProcessId } = await readHolderFile(folder)
  server.child.kill('SIGTERM')
  await until(async () => !await isRunning(processId), 30_000)
  expect(await isRunning(databaseProcessId ?? 0)).toBe(false)
}, 300_000)

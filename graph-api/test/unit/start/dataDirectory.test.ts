import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { claimDataDirectory, holderOf, type Holder } from '../../../src/neo4j/dataDirectory.js'
import { inOneLine } from '../../../src/systemFailure.js'

let folder = ''
beforeEach(async () => { folder = await mkdtemp(path.join(tmpdir(), 'claim-test-')) })
afterEach(async () => { await rm(folder, { recursive: true, force: true }) })

const silent = () => {}
/** No system gives a process this id: Linux ends at 2^22. */
const DEAD_PROCESS = 2 ** 30
const dead: Holder = { processId: DEAD_PROCESS, processStart: '1', since: '2026-01-01T00:00:00.000Z', url: null, bolt: null, databaseProcessId: DEAD_PROCESS }

test('a claimed folder names its holder, and is free again after the release', async () => {
  const claim = await claimDataDirectory(folder, silent)
  await claim.tell({ url: 'http://127.0.0.1:4000/' })
  expect(await holderOf(folder)).toMatchObject({ processId: process.pid, url: 'http://127.0.0.1:4000/' })
  await claim.release()
  expect(await holderOf(folder)).toBeNull()
})

test('a second claim says who holds the folder, since when and where', async () => {
  const claim = await claimDataDirectory(folder, silent)
  await claim.tell({ url: 'http://127.0.0.1:4000/' })
  await expect(claimDataDirectory(folder, silent)).rejects.toThrow(new RegExp(`is in use by process ${process.pid} since \\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d UTC at http://127\\.0\\.0\\.1:4000/`))
})

test('the claim of a dead process is taken over', async () => {
  await writeFile(path.join(folder, 'holder.json'), JSON.stringify(dead))
  await claimDataDirectory(folder, silent)
  expect(await holderOf(folder)).toMatchObject({ processId: process.pid })
})

test('a living process that only has the id of the dead one does not hold the folder, where the system tells when it began', async () => {
  await writeFile(path.join(folder, 'holder.json'), JSON.stringify({ ...dead, processId: process.pid }))
  expect(await holderOf(folder) === null).toBe(process.platform === 'linux')
})

test('a holder file that was cut off is taken over', async () => {
  await writeFile(path.join(folder, 'holder.json'), '{"processId":')
  await claimDataDirectory(folder, silent)
  expect(JSON.parse(await readFile(path.join(folder, 'holder.json'), 'utf8'))).toMatchObject({ processId: process.pid })
})

test('of two claims at once on a dead holder\'s folder exactly one wins', async () => {
  await writeFile(path.join(folder, 'holder.json'), JSON.stringify(dead))
  const results = await Promise.allSettled([claimDataDirectory(folder, silent), claimDataDirectory(folder, silent)])
  expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
})

test('a folder that cannot be made is told in one line that names it', async () => {
  const file = path.join(folder, 'file')
  await writeFile(file, '')
  const failure: unknown = await claimDataDirectory(path.join(file, 'data'), silent).catch((error: unknown) => error)
  expect(inOneLine(failure)).toBe(`${path.join(file, 'data')} cannot be used: a part of the path is a file, not a folder.`)
})

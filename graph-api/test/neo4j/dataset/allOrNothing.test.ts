import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest'
import { importFolder } from '../../../src/modules/dataset/importFolder.js'
import { ImportLock } from '../../../src/modules/dataset/importLock.js'
import { printProblem } from '../../../src/modules/dataset/problem.js'
import { recoverImports } from '../../../src/modules/dataset/pendingImport.js'
import type { Database } from '../../../src/neo4j/database.js'
import { emptyStore, exported, openEmptyStore, importFiles, leftovers, manyPeople, LANDKREIS_ROSTOCK, PEOPLE_IN_CHILD } from './given.js'

let database: Database
beforeAll(async () => { database = await openEmptyStore() })
afterAll(() => database.close())
beforeEach(() => emptyStore(database))

const before = { 'topics.csv': 'id,name,parent\na,A,\n' }

describe('a data set with a problem', () => {
  test.each([['in one transaction', undefined], ['in stages', 0]])('leaves the store and its version as they were, although the faulty row is the last (%s)', async (_, mostInOneTransaction) => {
    await importFiles(database, before)
    const version = await database.dataVersion()
    const faulty = { ...manyPeople(20), 'topics.csv': 'id,name,parent\na,Other,\nb,B,zz\n' }
    const report = await importFiles(database, faulty, { mostInOneTransaction })
    expect(report.problems.map(printProblem)).toEqual(["topics.csv:3 column 'parent': value 'zz': neither topics.csv nor the database holds a topic with this id"])
    expect([report.applied, report.created, report.updated]).toEqual([false, 0, 0])
    expect(await exported(database)).toEqual(before)
    expect(await database.dataVersion()).toBe(version)
    expect(await leftovers(database)).toBe(0)
  })

  test('that the store rather than the data set reveals is refused too', async () => {
    await importFiles(database, { 'organisations.csv': 'id,name,kind\nx,X,CLUB\n', 'regions.csv': 'id,level,name,parent\na,STATE,A,\nb,AMT,B,a\n' })
    const report = await importFiles(database, { 'actors.csv': 'id,name\nx,X\ny,Y\n', 'regions.csv': 'id,level,name,parent\na,STATE,A,b\n', 'projects.csv': 'id,name,region\np,P,y\n' })
    expect(report.problems.map(printProblem)).toEqual([
      "regions.csv:2 column 'parent': value 'b': parents run in a ring: a → b → a; one of them needs another parent or none",
      "actors.csv:2 column 'id': value 'x': another id is needed; an organisation has this one in the database",
      "projects.csv:2 column 'region': value 'y': a region is needed; this is an actor (actors.csv:3)",
    ])
  })
})

test('a preview says what an import would do and writes nothing', async () => {
  await importFiles(database, before)
  const version = await database.dataVersion()
  const report = await importFiles(database, { 'topics.csv': 'id,name,parent\na,Other,\nb,B,a\n' }, { mode: 'PREVIEW' })
  expect(report).toEqual({ applied: false, created: 1, updated: 1, unchanged: 0, problems: [], tables: [{ file: 'topics.csv', rows: 2, created: 1, updated: 1, unchanged: 0 }] })
  expect([await exported(database), await database.dataVersion()]).toEqual([before, version])
})

test('unknown and repeated tables are problems', async () => {
  const report = await importFiles(database, { 'Actors.csv': 'id,name\n', 'x/topics.csv': 'id,name\n' })
  expect(report.problems.map(({ message }) => message)).toEqual(["unknown table; did you mean 'actors.csv'?", "unknown table; did you mean 'topics.csv'?"])
})

const CHILD = fileURLToPath(new URL('./importInChild.ts', import.meta.url))

/** An import in another process, which is killed as soon as it says `word`. */
async function importAndKillAt(word: 'COMPARE participations.csv' | 'WRITE'): Promise<void> {
  const child: ChildProcess = spawn(process.execPath, ['--import', 'tsx', CHILD, JSON.stringify(inject('neo4j'))], { stdio: ['ignore', 'pipe', 'inherit'] })
  let said = ''
  child.stdout?.on('data', (piece: Buffer) => {
    said += piece.toString()
    if (said.includes(word)) child.kill('SIGKILL')
  })
  const [code, signal] = (await once(child, 'exit')) as [number | null, string | null]
  expect([code, signal, said.includes(word)]).toEqual([null, 'SIGKILL', true])
}

describe('a process that dies in the middle of an import', () => {
  test('before the decision leaves nothing', async () => {
    await importFiles(database, before)
    await importAndKillAt('COMPARE participations.csv')
    expect(await leftovers(database)).toBeGreaterThan(0)
    expect(await recoverImports(database, { takeOver: true })).toBe('SWEPT')
    expect([await exported(database), await leftovers(database)]).toEqual([before, 0])
  })

  test('after the decision leaves everything, as soon as the next process has started', async () => {
    await importAndKillAt('WRITE')
    const [half] = await database.read<{ rows: number }>('MATCH ()-[r:PARTICIPATES_IN]->() RETURN count(r) AS rows')
    expect(half?.rows).toBeLessThan(2 * PEOPLE_IN_CHILD)
    expect(await recoverImports(database, { takeOver: true })).toBe('FINISHED')
    const again = await importFiles(database, manyPeople(PEOPLE_IN_CHILD))
    expect([again.created, again.updated, again.unchanged, await leftovers(database)]).toEqual([0, 0, 3 * PEOPLE_IN_CHILD + 1, 0])
    const [current] = await database.read<{ rows: number }>("MATCH ()-[r:PARTICIPATES_IN {current: true, stage: 'ATTENDED'}]->() RETURN count(r) AS rows")
    expect(current?.rows).toBe(PEOPLE_IN_CHILD)
  })

  test('is followed by the next import after 30 seconds of silence', async () => {
    await importAndKillAt('WRITE')
    await expect(importFiles(database, before)).rejects.toThrow('Another import is running')
    await database.maintain("MATCH (lock:DataVersion {id: 'data'}) SET lock.importHeartbeat = timestamp() - 31000")
    expect((await importFiles(database, before)).created).toBe(1)
    expect((await importFiles(database, manyPeople(PEOPLE_IN_CHILD))).unchanged).toBe(3 * PEOPLE_IN_CHILD + 1)
  })
})

describe('two imports at once', () => {
  test('do not mix: one is applied, the other is told to wait', async () => {
    const outcomes = await Promise.allSettled([importFiles(database, manyPeople(500)), importFolder(database, LANDKREIS_ROSTOCK, { mode: 'APPLY' })])
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    const refused = outcomes.find((outcome) => outcome.status === 'rejected')
    expect(String(refused?.reason)).toContain('Another import is running')
  })

  test('a holder that was taken for dead can write no more', async () => {
    const first = await ImportLock.take(database)
    const second = await ImportLock.take(database, { takeOver: true })
    await expect(database.write((transaction) => first?.hold(transaction) ?? Promise.resolve())).rejects.toThrow('another one has taken its place')
    await first?.free()
    expect(await ImportLock.take(database)).toBeUndefined()
    await second?.free()
    const third = await ImportLock.take(database)
    expect(third).toBeDefined()
    await third?.free()
  })
})

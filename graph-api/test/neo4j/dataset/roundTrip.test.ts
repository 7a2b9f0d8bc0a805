import fc from 'fast-check'
import { readdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { exportFolder, FolderInUse } from '../../../src/modules/dataset/exportFolder.js'
import { importFolder } from '../../../src/modules/dataset/importFolder.js'
import type { Database } from '../../../src/neo4j/database.js'
import { emptyStore, exported, openEmptyStore, filesOf, importFiles, inTemporaryFolder, LANDKREIS_ROSTOCK, leftovers } from './given.js'

let database: Database
beforeAll(async () => { database = await openEmptyStore() })
afterAll(() => database.close())
beforeEach(() => emptyStore(database))

/** All municipalities lie in exactly one conference region, and not all of them in an Amt. */
async function expectInhabitants(): Promise<void> {
  const rows = await database.read<{ level: string; inhabitants: number }>(`
    MATCH (region:Region) WHERE region.level IN ['AMT', 'PLANNING_REGION', 'MUNICIPALITY']
    RETURN region.level AS level, sum(region.inhabitants) AS inhabitants`)
  const byLevel = Object.fromEntries(rows.map(({ level, inhabitants }) => [level, inhabitants]))
  expect(byLevel['MUNICIPALITY']).toBeGreaterThan(200_000)
  expect(byLevel['PLANNING_REGION']).toBe(byLevel['MUNICIPALITY'])
  expect(byLevel['AMT']).toBeLessThan(byLevel['MUNICIPALITY'] ?? 0)
}

describe('the data set landkreis-rostock', () => {
  test('is exported byte for byte as its files are, and importing it again changes nothing', async () => {
    const first = await importFolder(database, LANDKREIS_ROSTOCK, { mode: 'APPLY' })
    expect([first.problems, first.applied, first.updated, first.unchanged]).toEqual([[], true, 0, 0])
    const files = await filesOf(LANDKREIS_ROSTOCK)
    expect(await exported(database)).toEqual(files)

    const version = await database.dataVersion()
    const second = await importFolder(database, LANDKREIS_ROSTOCK, { mode: 'APPLY' })
    expect([second.created, second.updated, second.unchanged]).toEqual([0, 0, first.created])
    expect(await database.dataVersion()).toBe(version)
    expect(await leftovers(database)).toBe(0)
    await expectInhabitants()
  })

  test('comes out the same when it is imported in stages of small commits', async () => {
    const files = await filesOf(LANDKREIS_ROSTOCK)
    const report = await importFiles(database, files, { mostInOneTransaction: 100 })
    expect(report.applied).toBe(true)
    expect(await exported(database)).toEqual(files)
    expect(await leftovers(database)).toBe(0)
  })
})

/** Texts as somebody may write them: quotes, separators, line ends, formulas, other alphabets. */
const text = fc.string({ unit: fc.constantFrom('a', 'Z', 'ü', '"', ',', ';', '=', '\n', '\r\n', ' ', '🙂', '０'), minLength: 1, maxLength: 12 }).filter((word) => word.trim() !== '')
const optional = (value: fc.Arbitrary<string>): fc.Arbitrary<string> => fc.oneof(fc.constant(''), value)
const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`
const day = fc.constantFrom('2022-01-31', '2024-02-29', '1999-12-31')

const dataset = fc.record({
  people: fc.uniqueArray(fc.tuple(fc.stringMatching(/^[A-Za-z0-9_.:-]{1,10}$/), text, optional(text)), { selector: ([id]) => id, minLength: 1, maxLength: 8 }),
  roles: fc.array(fc.tuple(fc.nat(), optional(text), optional(day)), { maxLength: 8 }),
  ties: fc.array(fc.tuple(fc.nat(), fc.nat(), optional(text), fc.oneof(fc.constant(''), fc.double({ min: 0, max: 1e9, noNaN: true }).map(String))), { maxLength: 8 }),
})

test('any data set is the same after export and import, byte for byte', async () => {
  await fc.assert(fc.asyncProperty(dataset, async ({ people, roles, ties }) => {
    await emptyStore(database)
    const idAt = (index: number): string => people[index % people.length]?.[0] ?? ''
    const unique = (rows: string[][], columns: number): string[][] => [...new Map(rows.map((row) => [row.slice(0, columns).join('\n'), row])).values()]
    const table = (header: string, rows: string[][]): string => [header, ...rows.map((row) => row.map(quoted).join(','))].join('\r\n')
    const report = await importFiles(database, {
      'actors.csv': table('id,name,function', people.map((row) => [...row])),
      'organisations.csv': 'id;name;kind\nverein;V;CLUB\n',
      'memberships.csv': table('actor,organisation,role,from', unique(roles.map(([index, role, from]) => [idAt(index), 'verein', role, from]), 3)),
      'ties.csv': table('from,to,kind,wave,weight', unique(ties.map(([from, to, wave, weight]) => [idAt(from), idAt(to), 'ADVICE', wave, weight]), 4)),
    })
    fc.pre(!people.some(([id]) => id === 'verein'))
    expect(report.problems).toEqual([])
    const first = await exported(database)
    await emptyStore(database)
    expect((await importFiles(database, first)).problems).toEqual([])
    expect(await exported(database)).toEqual(first)
  }), { seed: 10, numRuns: 10 })
})

describe('an export into a folder', () => {
  const topics = { 'topics.csv': 'id,name,parent\na,A,\n' }

  test('replaces an earlier export and removes tables without rows', async () => {
    await importFiles(database, topics)
    await inTemporaryFolder(async (folder) => {
      await writeFile(path.join(folder, 'actors.csv'), 'id,name\nold,Old\n')
      expect(await exportFolder(database, folder)).toEqual(['topics.csv'])
      expect(await filesOf(folder)).toEqual(topics)
    })
  })

  test('refuses a folder that holds other files, and leaves it as it was', async () => {
    await importFiles(database, topics)
    await inTemporaryFolder(async (folder) => {
      await writeFile(path.join(folder, 'letter.txt'), 'Dear')
      await expect(exportFolder(database, folder)).rejects.toThrow(FolderInUse)
      expect(await readdir(folder)).toEqual(['letter.txt'])
    })
  })
})

import fc from 'fast-check'
import { readFileSync, readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { createDataset } from '../generate/dataset.js'
import { withDefaults } from '../generate/options.js'
import { toCsvChunks } from '../generate/writeTable.js'
import { readCsv } from '../lib/readCsv.js'
import { district, generate, problemsOf, type Generated } from './syntheticDistrict.js'

const COMMITTED = new URL('../data/beispiel/', import.meta.url)
const REAL = new URL('../data/landkreis-rostock/', import.meta.url)
/** Tables without a source column, and those that hold what is real. */
const WITHOUT_SOURCE = ['topics', 'sources', 'regions', 'regionMemberships']

const standard = generate({ people: 600, seed: 1, withRegions: false })

describe('the committed set beispiel', () => {
  it('is what the generator writes for 600 persons and seed 1, byte for byte', () => {
    const files = readdirSync(COMMITTED).filter((file) => file.endsWith('.csv'))
    const committed = files.map((file) => [file.replace('.csv', ''), readFileSync(new URL(file, COMMITTED), 'utf8')] as const)
    const changed = committed.filter(([table, text]) => standard.texts.get(table) !== text).map(([table]) => table)
    expect(changed).toEqual([])
    expect(committed.map(([table]) => table)).toEqual([...standard.texts.keys()].sort())
  })

  it('has the size of a real process', () => {
    const count = (table: string): number => standard.rows(table).length
    expect([count('actors'), count('organisations'), count('events'), count('projects'), count('contributions')]).toEqual([600, 150, 12, 40, 300])
  })

  it('uses every kind, status and stage of the format', () => {
    const values = (table: string, column: string): number => new Set(standard.rows(table).map((row) => row[column])).size
    expect(values('contributions', 'kind')).toBe(6)
    expect(values('projects', 'status')).toBe(5)
    expect(values('participations', 'stage')).toBe(6)
    expect(values('ties', 'kind')).toBe(7)
    expect(values('events', 'kind')).toBe(5)
    expect(values('organisations', 'kind')).toBe(10)
  })

  it('tries the CSV with umlauts, ß, quotes, commas and semicolons in names and texts', () => {
    const cells = ['organisations', 'contributions', 'events', 'projects'].flatMap((table) => standard.rows(table).map((row) => `${row['name'] ?? ''}${row['text'] ?? ''}`))
    for (const sign of ['ä', 'Ü', 'ß', '"', ',', ';', '„']) expect(cells.some((cell) => cell.includes(sign))).toBe(true)
  })
})

describe('chance', () => {
  it('gives the same bytes for the same seed and others for another', () => {
    const once = generate({ people: 80, seed: 7 })
    expect([...generate({ people: 80, seed: 7 }).texts]).toEqual([...once.texts])
    const other = generate({ people: 80, seed: 8 })
    for (const table of ['actors', 'organisations', 'memberships', 'participations', 'ties', 'contributions']) {
      expect(other.texts.get(table)).not.toBe(once.texts.get(table))
    }
  })

  it('gives the same rows when a table is read a second time', () => {
    for (const table of createDataset(withDefaults({ people: 60, seed: 3 }), district)) {
      expect([...toCsvChunks(table)].join('')).toBe([...toCsvChunks(table)].join(''))
    }
  })
})

describe('every row', () => {
  it('rests on a synthetic source', () => {
    expect(unsyntheticRows(standard)).toEqual([])
  })

  it('carries an id with bsp- and, if it is a person, organisation, event or project, a name with "Beispiel: "', () => {
    for (const table of ['actors', 'organisations', 'events', 'projects', 'interestGroups']) {
      expect(standard.rows(table).filter((row) => !row['id']?.startsWith('bsp-') || !row['name']?.startsWith('Beispiel: '))).toEqual([])
    }
    for (const table of ['topics', 'contributions', 'sources']) {
      expect([...standard.ids(table)].filter((id) => !id.startsWith('bsp-'))).toEqual([])
    }
  })

  it('names nobody whom the newsletter names, not even by the last name', () => {
    const lastNames = new Set(readCsv(new URL('actors.csv', REAL)).rows.map((row) => row['name']?.split(' ').at(-1)))
    const parts = standard.rows('actors').flatMap((row) => (row['name'] ?? '').split(/[ -]/).slice(2))
    const many = generate({ people: 5000, participations: 0 }).rows('actors').flatMap((row) => (row['name'] ?? '').split(/[ -]/).slice(2))
    expect([...parts, ...many].filter((part) => lastNames.has(part))).toEqual([])
  })
})

describe('any set', () => {
  it('stands alone with its regions: all references resolve, keys are sorted and single, required cells are filled', () => {
    const sizes = {
      people: fc.integer({ min: 1, max: 90 }),
      organisations: fc.integer({ min: 1, max: 70 }),
      events: fc.integer({ min: 1, max: 26 }),
      projects: fc.integer({ min: 1, max: 12 }),
      contributions: fc.integer({ min: 0, max: 40 }),
      participations: fc.integer({ min: 0, max: 400 }),
      seed: fc.integer({ min: 0, max: 0xffff_ffff }),
    }
    fc.assert(
      fc.property(fc.record(sizes), fc.boolean(), (options, withRegions) => {
        const set = generate({ ...options, withRegions })
        expect(problemsOf(set)).toEqual([])
        expect(unsyntheticRows(set)).toEqual([])
        expect(set.rows('actors')).toHaveLength(options.people)
        expect(set.rows('contributions')).toHaveLength(options.contributions)
      }),
      { seed: 20_240_401, numRuns: 60 },
    )
  })

  it('comes near the number of participations that was asked for', () => {
    const { length } = generate({ people: 3000, seed: 5 }).rows('participations')
    // 3,000 persons ask for 12,000 rows; the losses on the way are chance, and small circles run out of persons.
    expect(length).toBeGreaterThan(12_000 * 0.93)
    expect(length).toBeLessThan(12_000 * 1.07)
  })
})

function unsyntheticRows(set: Generated): string[] {
  const synthetic = new Set(set.rows('sources').filter((row) => row['synthetic'] === 'true').map((row) => row['id']))
  return [...set.texts.keys()].filter((table) => !WITHOUT_SOURCE.includes(table))
    .flatMap((table) => set.rows(table).filter((row) => !synthetic.has(row['source'])).map((row) => `${table}: ${row['source']}`))
}

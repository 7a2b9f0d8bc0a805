import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { participationRate } from '../../../src/analytics/participation/participationRate.js'
import { countsByLevel, participationRows, totalInhabitants } from '../../../src/analytics/participation/participationTable.js'
import { inhabitantsOf, regionsOfLevel, selfAndAbove, toRegionTree } from '../../../src/analytics/participation/regionTree.js'
import { NO_COUNTS } from '../../../src/analytics/participation/stageCounts.js'
import { wilsonInterval } from '../../../src/analytics/participation/wilsonInterval.js'

describe('the Wilson interval', () => {
  // statsmodels 0.14 proportion_confint(count, nobs, method='wilson'); Newcombe, Stat. Med. 17, 1998, table I, method 3: 81/263, 15/148, 0/20, 1/29
  test.each<[successes: number, trials: number, low: number, high: number]>([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('of %i in %i is that of Newcombe 1998', (successes, trials, ...[low, high]) => {
    const interval = wilsonInterval(successes, trials)
    expect(interval?.low).toBeCloseTo(low, 4)
    expect(interval?.high).toBeCloseTo(high, 4)
  })

  test('does not exist without trials, nor for more successes than trials', () => {
    expect([wilsonInterval(0, 0), wilsonInterval(3, 2), wilsonInterval(1, -1)]).toEqual([null, null, null])
  })

  test('holds the share and stays within 0 and 1', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 1e6 }), fc.double({ min: 0, max: 1, noNaN: true }), (trials, share) => {
      const successes = Math.floor(share * trials)
      const { low, high } = wilsonInterval(successes, trials) as { low: number; high: number }
      expect(low).toBeGreaterThanOrEqual(0)
      expect(high).toBeLessThanOrEqual(1)
      expect(low).toBeLessThanOrEqual(successes / trials)
      expect(high).toBeGreaterThanOrEqual(successes / trials)
    }))
  })
})

describe('the participation rate', () => {
  test('is people per 1,000 inhabitants', () => {
    expect(participationRate(5, 2000).ratePerThousand).toBe(2.5)
  })

  test('is unknown, not 0, where inhabitants are unknown', () => {
    expect(participationRate(5, null)).toEqual({ ratePerThousand: null, rateLow: null, rateHigh: null })
    expect(participationRate(0, 0).ratePerThousand).toBeNull()
  })

  test('has no interval where more people attended than live there', () => {
    expect(participationRate(5, 4)).toEqual({ ratePerThousand: 1250, rateLow: null, rateHigh: null })
  })
})

/** land ── nord ── a (10), b (20); land ── sued ── c (40); group kueste: a; group west: a and c */
const tree = toRegionTree([
  { id: 'land', name: 'Land', level: 'DISTRICT', inhabitants: 100, parent: null, groups: [] },
  { id: 'nord', name: 'Nord', level: 'AMT', inhabitants: 30, parent: 'land', groups: [] },
  { id: 'sued', name: 'Süd', level: 'AMT', inhabitants: null, parent: 'land', groups: [] },
  { id: 'kueste', name: 'Küste', level: 'PLANNING_REGION', inhabitants: 10, parent: 'land', groups: [] },
  { id: 'west', name: 'West', level: 'PLANNING_REGION', inhabitants: 50, parent: 'land', groups: [] },
  { id: 'a', name: 'A', level: 'MUNICIPALITY', inhabitants: 10, parent: 'nord', groups: ['kueste', 'west'] },
  { id: 'b', name: 'B', level: 'MUNICIPALITY', inhabitants: 20, parent: 'nord', groups: [] },
  { id: 'c', name: 'C', level: 'MUNICIPALITY', inhabitants: 40, parent: 'sued', groups: ['west'] },
])

describe('regions', () => {
  test('are part of their parents and of their groups', () => {
    expect([...selfAndAbove(tree, 'a')].sort()).toEqual(['a', 'kueste', 'land', 'nord', 'west'])
    expect(regionsOfLevel(tree, 'a', 'PLANNING_REGION')).toEqual(['kueste', 'west'])
    expect(regionsOfLevel(tree, 'b', 'PLANNING_REGION')).toEqual([])
  })

  test('that overlap count their inhabitants once', () => {
    expect(inhabitantsOf(tree, ['nord', 'a', 'c'])).toBe(70)
    expect(inhabitantsOf(tree, ['land', 'nord', 'kueste'])).toBe(100)
  })

  test('of which one is unknown have no known sum', () => {
    expect(inhabitantsOf(tree, ['sued'])).toBeNull()
    expect(inhabitantsOf(tree, [])).toBeNull()
  })

  test('give the total its base: the filter, or the top', () => {
    expect(totalInhabitants(tree, null)).toBe(100)
    expect(totalInhabitants(tree, ['b'])).toBe(20)
  })
})

describe('the participation table', () => {
  const counts = (attended: number) => ({ ...NO_COUNTS, attended, people: attended })

  test('sums places to a level; who lives in two groups counts in both; who lives elsewhere is unknown', () => {
    const byPlace = [{ key: 'a', counts: counts(1) }, { key: 'b', counts: counts(2) }, { key: 'c', counts: counts(4) }, { key: 'land', counts: counts(8) }, { key: null, counts: counts(16) }]
    const people = (level: string) => Object.fromEntries(countsByLevel(tree, byPlace, level).map((row) => [row.key, row.counts.people]))
    expect(people('AMT')).toEqual({ nord: 3, sued: 4, null: 24 })
    expect(people('PLANNING_REGION')).toEqual({ kueste: 1, west: 5, null: 26 })
  })

  test('has a row for every entry, also with zeros, and one for unknown only if there is any', () => {
    const entries = [{ key: 'a', label: 'A', inhabitants: 10 }, { key: 'b', label: 'B', inhabitants: null }]
    const rows = participationRows(entries, [{ key: 'a', counts: counts(1) }])
    expect(rows.map(({ key, people, ratePerThousand }) => [key, people, ratePerThousand])).toEqual([['a', 1, 100], ['b', 0, null]])
    expect(participationRows(entries, [{ key: null, counts: counts(1) }]).at(-1)).toMatchObject({ key: null, label: 'unknown', people: 1, inhabitants: null })
  })

  test('neither makes nor loses people where regions do not overlap', () => {
    const place = fc.record({ key: fc.constantFrom('a', 'b', 'c', 'land', null), people: fc.integer({ min: 0, max: 50 }) })
    fc.assert(fc.property(fc.uniqueArray(place, { selector: ({ key }) => key }), (places) => {
      const byPlace = places.map(({ key, people }) => ({ key, counts: counts(people) }))
      const sum = (rows: { counts: { people: number } }[]) => rows.reduce((total, row) => total + row.counts.people, 0)
      expect(sum(countsByLevel(tree, byPlace, 'AMT'))).toBe(sum(byPlace))
    }))
  })
})

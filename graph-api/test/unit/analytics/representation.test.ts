import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { populationStates } from '../../../src/analytics/demography/populationTable.js'
import { dissimilarity } from '../../../src/analytics/participation/dissimilarity.js'
import { sizeClassOf } from '../../../src/analytics/participation/municipalitySize.js'
import { populationOfGroups } from '../../../src/analytics/participation/populationOfGroups.js'
import { toRegionTree } from '../../../src/analytics/participation/regionTree.js'
import { neededToClose, representation } from '../../../src/analytics/participation/representation.js'
import { groupsByAge, groupsByMunicipalitySize, groupsByRegion, groupsBySex } from '../../../src/analytics/participation/representationGroups.js'

const group = (key: string, participants: number, inhabitants: number | null) => ({ key, label: key, participants, inhabitants })
const counts = fc.array(fc.tuple(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 1, max: 1000 })), { minLength: 2, maxLength: 6 })

describe('the index of dissimilarity', () => {
  test('is half the sum of the differences of the shares', () => {
    // by hand: shares 0.6 0.4 0 against 0.5 0.3 0.2: (0.1 + 0.1 + 0.2) / 2
    expect(dissimilarity([6, 4, 0], [500, 300, 200])).toBeCloseTo(0.2, 12)
  })

  test('is 0 in proportion, 1 without a common group, null without anybody', () => {
    expect(dissimilarity([5, 3, 2], [500, 300, 200])).toBeCloseTo(0, 12)
    expect(dissimilarity([5, 0], [0, 9])).toBe(1)
    expect([dissimilarity([0, 0], [1, 1]), dissimilarity([], []), dissimilarity([1], [0])]).toEqual([null, null, null])
  })
})

describe('representation', () => {
  test('compares shares, with the interval of Wilson over the share of the population', () => {
    const [row] = representation([group('a', 81, 250), group('b', 182, 750)], 1).rows
    expect(row?.ratio).toBeCloseTo(81 / 263 / 0.25, 12)
    // 81 of 263: 0.2553 to 0.3662 (Newcombe, Stat. Med. 17, 1998, table I, method 3), over 0.25
    expect(row?.ratioLow).toBeCloseTo(0.2553 / 0.25, 3)
    expect(row?.ratioHigh).toBeCloseTo(0.3662 / 0.25, 3)
  })

  test('says how many the group would have, as the newsletter asks of the south-east', () => {
    // by hand: 4 of 61 from a region with 13/61 of the population; (13 − 4) / (1 − 13/61) = 11.44, so 12: 16/73 = 0.219 ≥ 0.213 > 15/72
    const [row] = representation([group('south-east', 4, 1300), group('others', 57, 4800)], 1).rows
    expect(row).toMatchObject({ neededToClose: 12 })
    expect(row?.expected).toBeCloseTo(13, 12)
  })

  test('leaves groups without population data out of every share and names them', () => {
    const report = representation([group('a', 2, 100), group('b', 2, 300), group('x', 4, null)], 1)
    expect(report).toMatchObject({ compared: 4, population: 400, withoutPopulation: ['x'], dissimilarity: 0.25 })
    expect(report.rows[0]).toMatchObject({ shareOfParticipants: 0.5, shareOfPopulation: 0.25, ratio: 2 })
    expect(report.rows[2]).toMatchObject({ participants: 4, shareOfParticipants: null, shareOfPopulation: null, ratio: null, expected: null, neededToClose: null })
  })

  test('knows nothing of nobody', () => {
    const report = representation([group('a', 0, 100), group('b', 0, 0)], 1)
    expect(report).toMatchObject({ dissimilarity: null, score: null, scoreLow: null, scoreByChance: null })
    expect(report.rows[0]).toMatchObject({ shareOfParticipants: null, ratio: null, neededToClose: 0 })
    expect(representation([], 1)).toMatchObject({ population: null, compared: 0 })
    expect(representation([group('a', 1, null)], 1)).toMatchObject({ population: null, score: null })
  })

  test('shares add to 1, and every figure is a number or null', () => {
    fc.assert(fc.property(counts, (pairs) => {
      const report = representation(pairs.map(([participants, inhabitants], index) => group(String(index), participants, inhabitants)), 1)
      const sum = report.rows.reduce((total, row) => total + (row.shareOfParticipants ?? 0), 0)
      if (report.compared > 0) expect(sum).toBeCloseTo(1, 9)
      for (const row of report.rows) for (const value of Object.values(row)) if (typeof value === 'number') expect(Number.isFinite(value)).toBe(true)
    }), { numRuns: 30 })
  })
})

describe('people needed to close the gap', () => {
  test('are the fewest after whose coming the group is in proportion', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 200 }), fc.integer({ min: 0, max: 200 }), fc.integer({ min: 1, max: 99 }), (own, others, percent) => {
      const needed = neededToClose({ participants: own, compared: own + others, share: percent / 100 }) as number
      const reached = (more: number) => 100 * (own + more) >= percent * (own + others + more)
      expect(reached(needed)).toBe(true)
      if (needed > 0) expect(reached(needed - 1)).toBe(false)
    }))
  })
})

describe('the score', () => {
  test('falls by the share of an empty group, not to 0', () => {
    // by hand: shares 1/2 1/2 0 against 0.45 0.45 0.1: dissimilarity 0.1
    expect(representation([group('a', 10, 450), group('b', 10, 450), group('c', 0, 100)], 1).score).toBeCloseTo(0.9, 12)
  })

  test('of a fair lot of two people among two equal groups is 3/4 on average', () => {
    // by hand: one of each (score 1) or two of the same (score 1/2), each with probability 1/2; standard error 0.25 / √1000 = 0.008
    expect(Math.abs((representation([group('a', 1, 50), group('b', 1, 50)], 7).scoreByChance ?? 0) - 0.75)).toBeLessThan(0.04)
  })

  test('of a fair lot comes near 1 for many people, also where fewer are drawn than there are', () => {
    // mean distance of a share of 100,000 from 1/2: √(2 / π · 1/4 / 100,000) = 0.00126
    expect(Math.abs((representation([group('a', 50_000, 50), group('b', 50_000, 50)], 7).scoreByChance ?? 0) - 0.99874)).toBeLessThan(0.0002)
  })

  test('has an interval as wide as theory says', () => {
    // 400 people, half and half expected, 60 % found: the score is 1 − |share − 0.5|, its standard error √(0.6 · 0.4 / 400) = 0.0245, so 0.9 ± 0.048
    const { score, scoreLow, scoreHigh } = representation([group('a', 240, 50), group('b', 160, 50)], 3) as { score: number; scoreLow: number; scoreHigh: number }
    expect(score).toBeCloseTo(0.9, 12)
    expect(Math.abs(scoreLow - 0.852)).toBeLessThan(0.012)
    expect(Math.abs(scoreHigh - 0.948)).toBeLessThan(0.012)
  })

  test('narrows its interval also where fewer people are redrawn than there are', () => {
    // as above with 40,000 people: standard error 0.00245, so 0.9 ± 0.0048
    const { scoreLow, scoreHigh } = representation([group('a', 24_000, 50), group('b', 16_000, 50)], 3) as { scoreLow: number; scoreHigh: number }
    expect(Math.abs(scoreHigh - scoreLow - 0.0096)).toBeLessThan(0.0015)
  })

  test('is not sure of itself where a group is empty', () => {
    const { scoreLow, scoreHigh } = representation([group('a', 3, 50), group('b', 0, 50)], 1) as { scoreLow: number; scoreHigh: number }
    expect(scoreHigh - scoreLow).toBeGreaterThan(0.1)
    expect(representation([group('a', 1, 50), group('b', 0, 50)], 1)).toMatchObject({ score: 0.5, scoreLow: null, scoreHigh: null })
  })

  test('without a seed comes alone', () => {
    expect(representation([group('a', 3, 50), group('b', 1, 50)], null)).toMatchObject({ score: 0.75, scoreLow: null, scoreHigh: null, scoreByChance: null })
  })

  test('lies in its interval even where two people make the redraws skewed', () => {
    const { score, scoreLow, scoreHigh } = representation([group('few', 0, 1), group('many', 2, 16)], -741382917)
    expect(score).toBeCloseTo(16 / 17, 12) // half of |0 - 1/17| + |1 - 16/17| is 1/17
    expect(scoreLow).toBeLessThanOrEqual(score as number)
    expect(scoreHigh).toBeGreaterThanOrEqual(score as number)
  })

  test('is the same with the same seed and holds the score in its interval', () => {
    fc.assert(fc.property(counts, fc.integer(), (pairs, seed) => {
      const groups = pairs.map(([participants, inhabitants], index) => group(String(index), participants, inhabitants))
      const one = representation(groups, seed)
      expect(representation(groups, seed)).toEqual(one)
      if (one.scoreLow !== null && one.score !== null) {
        expect(one.scoreLow).toBeLessThanOrEqual(one.score + 1e-12)
        expect(one.scoreHigh).toBeGreaterThanOrEqual(one.score - 1e-12)
      }
    }), { numRuns: 15 })
  })
})

/** land ── nord ── a (400), b (600); land ── sued ── c (unknown); group kueste: a */
const tree = toRegionTree([
  { id: 'land', name: 'Land', level: 'DISTRICT', inhabitants: 1500, parent: null, groups: [] },
  { id: 'nord', name: 'Nord', level: 'AMT', inhabitants: 1000, parent: 'land', groups: [] },
  { id: 'sued', name: 'Süd', level: 'AMT', inhabitants: null, parent: 'land', groups: [] },
  { id: 'kueste', name: 'Küste', level: 'PLANNING_REGION', inhabitants: 400, parent: 'land', groups: [] },
  { id: 'a', name: 'A', level: 'MUNICIPALITY', inhabitants: 400, parent: 'nord', groups: ['kueste'] },
  { id: 'b', name: 'B', level: 'MUNICIPALITY', inhabitants: 600, parent: 'nord', groups: [] },
  { id: 'c', name: 'C', level: 'MUNICIPALITY', inhabitants: null, parent: 'sued', groups: [] },
])
const brief = ({ groups, participants, unknown }: ReturnType<typeof groupsBySex>) => [groups.map(({ key, participants: people, inhabitants }) => [key, people, inhabitants]), participants, unknown]

describe('groups', () => {
  test('by sex: who is neither woman nor man has a row without population', () => {
    const people = [{ value: 'FEMALE', people: 3 }, { value: 'DIVERSE', people: 1 }, { value: null, people: 2 }]
    expect(brief(groupsBySex(people, new Map([['FEMALE', 10], ['MALE', 9]])))).toEqual([[['FEMALE', 3, 10], ['MALE', 0, 9], ['DIVERSE', 1, null]], 4, 2])
  })

  test('by age: stages of life, ends included', () => {
    const people = [19, 20, 39, 64, 65, 79, 80, 104].map((value) => ({ value, people: 1 }))
    expect(brief(groupsByAge([...people, { value: -1, people: 1 }], null))).toEqual([[['0-19', 1, null], ['20-39', 2, null], ['40-64', 1, null], ['65-79', 2, null], ['80+', 2, null]], 8, 1])
  })

  test('by region: within the asked ones, with the inhabitants of the part that lies there', () => {
    const people = [{ value: 'a', people: 2 }, { value: 'c', people: 1 }, { value: 'land', people: 1 }]
    expect(brief(groupsByRegion(tree, people, { level: 'MUNICIPALITY', within: null }))).toEqual([[['a', 2, 400], ['b', 0, 600], ['c', 1, null]], 3, 1])
    expect(brief(groupsByRegion(tree, people, { level: 'AMT', within: ['kueste'] }))).toEqual([[['nord', 2, 400]], 2, 2])
  })

  test('by size of municipality: only classes that occur, without municipalities of unknown size', () => {
    const people = [{ value: 'b', people: 2 }, { value: 'c', people: 1 }]
    expect(brief(groupsByMunicipalitySize(tree, people, null))).toEqual([[['0-499', 0, 400], ['500-999', 2, 600]], 2, 1])
  })

  test('have classes without gap: 499 is small, 500 is not, 100,000 is the largest', () => {
    expect([0, 499, 500, 99_999, 100_000].map((inhabitants) => sizeClassOf(inhabitants)?.key)).toEqual(['0-499', '0-499', '500-999', '50000-99999', '100000+'])
  })
})

describe('the population of groups', () => {
  const bySex = (date: string, female: number, male: number) => populationStates([['FEMALE', female], ['MALE', male]].map(([sex, count]) => (
    { date, sex: sex as 'FEMALE', ageFrom: 0, ageTo: null, count: count as number, source: `s${date}` })))
  const asked = { regions: ['nord'], attribute: 'SEX' } as const

  test('is the latest of the region itself', () => {
    const states = new Map([['nord', [...bySex('2023-12-31', 5, 6), ...bySex('2021-12-31', 1, 1)]]])
    expect(populationOfGroups(tree, states, asked)).toEqual({ counts: new Map([['FEMALE', 5], ['MALE', 6]]), date: '2023-12-31', sources: ['s2023-12-31'] })
  })

  test('is the sum of its parts where it has none of its own, dated by the earliest', () => {
    const states = new Map([['a', bySex('2022-12-31', 1, 2)], ['b', bySex('2021-12-31', 3, 4)]])
    expect(populationOfGroups(tree, states, asked)).toMatchObject({ counts: new Map([['FEMALE', 4], ['MALE', 6]]), date: '2021-12-31' })
  })

  test('is unknown where a part is, and counts conference regions not again', () => {
    const parts = new Map([['a', bySex('2022-12-31', 1, 2)], ['kueste', bySex('2022-12-31', 1, 2)]])
    expect(populationOfGroups(tree, parts, asked)).toBeNull()
    expect(populationOfGroups(tree, new Map([...parts, ['b', bySex('2022-12-31', 1, 1)], ['c', bySex('2022-12-31', 1, 1)]] as const), { ...asked, regions: ['land'] })?.counts.get('FEMALE')).toBe(3)
  })

  test('by age joins groups to stages of life, and is unknown where a group lies across', () => {
    const ages = (...starts: number[]) => populationStates(starts.map((ageFrom, index) => (
      { date: '2022-12-31', sex: 'TOTAL', ageFrom, ageTo: starts[index + 1] === undefined ? null : (starts[index + 1] ?? 0) - 1, count: 10, source: 's' })))
    const of = (states: ReturnType<typeof ages>) => populationOfGroups(tree, new Map([['nord', states]]), { regions: ['nord'], attribute: 'AGE_GROUP' })
    expect([...of(ages(0, 10, 20, 40, 65, 80))?.counts ?? []]).toEqual([['0-19', 20], ['20-39', 10], ['40-64', 10], ['65-79', 10], ['80+', 10]])
    expect(of(ages(0, 18, 40, 65, 80))).toBeNull()
  })
})

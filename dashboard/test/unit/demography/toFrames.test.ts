import { describe, expect, it } from 'vitest'
import { readGhost, writeGhost } from '../../../src/features/demography/pyramid/ghost'
import { ageOfCohort, cohortOf, cohortsOf, fitsCohort, frameOf, longestOf, toFrames } from '../../../src/features/demography/pyramid/toFrames'
import { toGhost } from '../../../src/features/demography/pyramid/toGhost'
import type { ProjectedYear } from '../../../src/features/demography/toAges'

/** Three groups: 0 to 4, 5 to 9, 10 and over. */
const year = (name: number, female: number[], male: number[]): ProjectedYear => ({ year: name, total: [...female, ...male].reduce((sum, count) => sum + count, 0), female, male })
const steps = [year(2022, [10, 20, 30], [11, 21, 31]), year(2027, [8, 10, 50], [9, 11, 51])]

describe('toFrames', () => {
  it('puts the counted years before the start, in order, and the projected after it', () => {
    const counts = [{ sex: 'FEMALE' as const, ageFrom: 0, ageTo: null, count: 5 }]
    const frames = toFrames([{ year: 2018, counts }, { year: 2014, counts }, { year: 2016, counts: [] }], steps).slice(1)
    expect(frames.map((frame) => [frame.year, frame.kind])).toEqual([[2018, 'past'], [2022, 'start'], [2027, 'projected']])
    expect(frames[1]?.counts[1]).toEqual({ sex: 'FEMALE', ageFrom: 5, ageTo: 9, count: 20 })
    expect(frames[1]?.counts[5]).toEqual({ sex: 'MALE', ageFrom: 10, ageTo: null, count: 31 })
  })

  it('shows the start for a year that is not there', () => {
    expect(frameOf(toFrames([], steps), 1999)?.year).toBe(2022)
    expect(frameOf([], 2022)).toBeUndefined()
  })
})

describe('a birth cohort', () => {
  // On 1 January 2022 people of 0 to 4 were born from 2017 to 2021: who turned 4 in 2021 was born in 2017.
  it('is named by its years of birth', () => {
    expect(cohortOf(2022, 0)).toEqual({ from: 2017, to: 2021 })
    expect(cohortOf(2022, 60)).toEqual({ from: 1957, to: 1961 })
  })

  it('moves on by one group with each step, stays in the open group, and is nowhere before its birth', () => {
    expect([2017, 2022, 2027, 2032, 2037].map((at) => ageOfCohort(at, 2017, 10))).toEqual([null, 0, 5, 10, 10])
  })

  // On 1 January 2018 who was born from 1977 to 1981 is 36 to 40: four of five years in the group 35 to 39. In 2014: 32 to 36, three of five in 30 to 34.
  it('is found in the group that holds most of it where the groups of a year are cut elsewhere', () => {
    expect([2014, 2018, 2019].map((at) => ageOfCohort(at, 1977, 90))).toEqual([30, 35, 35])
    expect([2014, 2017, 2022].map((at) => fitsCohort(at, 1977))).toEqual([false, true, true])
  })

  it('can be chosen where a group holds one cohort alone', () => {
    expect(cohortsOf(toFrames([], steps)[0]!)).toEqual([{ from: 2017, to: 2021 }, { from: 2012, to: 2016 }])
  })
})

it('one scale holds the longest bar of all years, in people and in shares', () => {
  const frames = toFrames([], steps)
  expect(longestOf(frames, false)).toBe(51)
  // 51 of 139
  expect(longestOf(frames, true)).toBeCloseTo(51 / 139, 12)
})

describe('the outline', () => {
  const past = { year: 2017, counts: [{ sex: 'FEMALE' as const, ageFrom: 0, ageTo: null, count: 7 }] }
  const frames = toFrames([past], steps)
  const saved = [{ year: 2027, counts: [{ sex: 'MALE' as const, ageFrom: 0, ageTo: null, count: 9 }] }]
  const answer = { asStored: { steps: [steps[0]!, year(2027, [1, 2, 3], [4, 5, 6])] }, district: { steps: [year(2022, [100, 200, 300], [0, 0, 0])] }, districtPast: [past], frames, saved }

  it('is the start, or any other year, behind another one, and never the frame behind itself', () => {
    expect(toGhost({ kind: 'start' }, frames[2]!, answer)?.counts[0]?.count).toBe(10)
    expect(toGhost({ kind: 'start' }, frames[1]!, answer)).toBeNull()
    expect(toGhost({ kind: 'year', year: 2017 }, frames[2]!, answer)?.counts).toEqual(past.counts)
    expect(toGhost({ kind: 'year', year: 2017 }, frames[0]!, answer)).toBeNull()
    expect(toGhost({ kind: 'year', year: 1999 }, frames[0]!, answer)).toBeNull()
  })

  it('is in shares for the district, also of a counted year, and missing for a year that the district lacks', () => {
    expect(toGhost({ kind: 'district' }, frames[1]!, answer)).toMatchObject({ inShares: true, counts: [{ count: 100 }, { count: 200 }, { count: 300 }, {}, {}, {}] })
    expect(toGhost({ kind: 'district' }, frames[0]!, answer)).toEqual({ inShares: true, counts: past.counts })
    expect(toGhost({ kind: 'district' }, frames[2]!, answer)).toBeNull()
  })

  it('is the same year without the assumptions of the scenario, or under a saved one; what was counted has no scenario', () => {
    expect(toGhost({ kind: 'scenario' }, frames[2]!, answer)?.counts.map(({ count }) => count)).toEqual([1, 2, 3, 4, 5, 6])
    expect(toGhost({ kind: 'saved', id: 'x' }, frames[2]!, answer)?.counts).toEqual(saved[0]?.counts)
    expect(toGhost({ kind: 'saved', id: 'x' }, frames[0]!, answer)).toBeNull()
    expect(toGhost({ kind: 'none' }, frames[2]!, answer)).toBeNull()
  })

  it('stands in the address as a word, a year or a scenario; what cannot be read draws none', () => {
    for (const text of ['none', 'district', 'start', 'scenario', '2032', 'szenario:ab-1']) expect(writeGhost(readGhost(text))).toBe(text)
    expect(readGhost('quatsch')).toEqual({ kind: 'none' })
  })
})

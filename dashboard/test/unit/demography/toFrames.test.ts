import { describe, expect, it } from 'vitest'
import { ageOfCohort, cohortOf, cohortsOf, frameOf, longestOf, toFrames } from '../../../src/features/demography/pyramid/toFrames'
import { toGhost } from '../../../src/features/demography/pyramid/toGhost'
import type { ProjectedYear } from '../../../src/features/demography/toAges'

/** Three groups: 0 to 4, 5 to 9, 10 and over. */
const year = (name: number, female: number[], male: number[]): ProjectedYear => ({ year: name, total: [...female, ...male].reduce((sum, count) => sum + count, 0), female, male })
const steps = [year(2022, [10, 20, 30], [11, 21, 31]), year(2027, [8, 10, 50], [9, 11, 51])]

describe('toFrames', () => {
  it('puts the counted year before the start, and the projected after it', () => {
    const frames = toFrames({ year: 2017, counts: [{ sex: 'FEMALE', ageFrom: 0, ageTo: null, count: 5 }] }, steps)
    expect(frames.map((frame) => [frame.year, frame.kind])).toEqual([[2017, 'past'], [2022, 'start'], [2027, 'projected']])
    expect(frames[1]?.counts[1]).toEqual({ sex: 'FEMALE', ageFrom: 5, ageTo: 9, count: 20 })
    expect(frames[1]?.counts[5]).toEqual({ sex: 'MALE', ageFrom: 10, ageTo: null, count: 31 })
  })

  it('shows the start for a year that is not there', () => {
    expect(frameOf(toFrames(null, steps), 1999)?.year).toBe(2022)
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

  it('can be chosen where a group holds one cohort alone', () => {
    expect(cohortsOf(toFrames(null, steps)[0]!)).toEqual([{ from: 2017, to: 2021 }, { from: 2012, to: 2016 }])
  })
})

it('one scale holds the longest bar of all years, in people and in shares', () => {
  const frames = toFrames(null, steps)
  expect(longestOf(frames, false)).toBe(51)
  // 51 of 139
  expect(longestOf(frames, true)).toBeCloseTo(51 / 139, 12)
})

describe('the outline', () => {
  const answer = { place: { steps }, asStored: { steps: [steps[0]!, year(2027, [1, 2, 3], [4, 5, 6])] }, district: { steps: [year(2022, [100, 200, 300], [0, 0, 0])] } }
  const frames = toFrames(null, steps)

  it('is the start behind another year, and never the frame behind itself', () => {
    expect(toGhost('start', frames[1]!, answer)?.counts[0]?.count).toBe(10)
    expect(toGhost('start', frames[0]!, answer)).toBeNull()
  })

  it('is in shares for the district, and missing for a year that the district lacks', () => {
    expect(toGhost('district', frames[0]!, answer)).toMatchObject({ inShares: true, counts: [{ count: 100 }, { count: 200 }, { count: 300 }, {}, {}, {}] })
    expect(toGhost('district', frames[1]!, answer)).toBeNull()
  })

  it('is the same year without the assumptions of the scenario', () => {
    expect(toGhost('scenario', frames[1]!, answer)?.counts.map(({ count }) => count)).toEqual([1, 2, 3, 4, 5, 6])
    expect(toGhost('none', frames[1]!, answer)).toBeNull()
  })
})

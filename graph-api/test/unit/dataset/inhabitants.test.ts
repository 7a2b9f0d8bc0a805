import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { allAgesByDate, inhabitantsOf, type PopulationCount } from '../../../src/modules/dataset/inhabitants.js'

const count = (sex: string, [ageFrom, ageTo]: readonly [number, number | null], people: number): PopulationCount =>
  ({ date: '2022-12-31', sex, ageFrom, ageTo, count: people, source: 's' })

const region = (id: string, children: readonly string[] = [], members: readonly string[] = []) => ({ id, children, members })

describe('all ages of one region', () => {
  it('prefers the row of both sexes, then women and men, then age groups', () => {
    const groups = [count('TOTAL', [0, 17], 10), count('TOTAL', [18, null], 30)]
    const sexes = [count('FEMALE', [0, null], 21), count('MALE', [0, null], 20)]
    expect(allAgesByDate([...groups, ...sexes, count('TOTAL', [0, null], 42)])).toEqual(new Map([['2022-12-31', 42]]))
    expect(allAgesByDate([...groups, ...sexes])).toEqual(new Map([['2022-12-31', 41]]))
    expect(allAgesByDate(groups)).toEqual(new Map([['2022-12-31', 40]]))
  })

  it('does not add up age groups with a gap, an overlap, no open end, or of one sex only', () => {
    expect(allAgesByDate([count('TOTAL', [0, 17], 10), count('TOTAL', [20, null], 30)]).size).toBe(0)
    expect(allAgesByDate([count('TOTAL', [0, 17], 10), count('TOTAL', [17, null], 30)]).size).toBe(0)
    expect(allAgesByDate([count('TOTAL', [0, 17], 10)]).size).toBe(0)
    expect(allAgesByDate([count('FEMALE', [0, 17], 10), count('FEMALE', [18, null], 30)]).size).toBe(0)
  })

  it('does not mix age groups of two sources', () => {
    expect(allAgesByDate([{ ...count('TOTAL', [0, 17], 10), source: 'a' }, { ...count('TOTAL', [18, null], 30), source: 'b' }]).size).toBe(0)
  })

  it('loses nobody, however the ages are cut', () => {
    fc.assert(fc.property(fc.array(fc.nat(1000), { minLength: 1, maxLength: 20 }), (counts) => {
      const rows = counts.map((people, age) => count('TOTAL', [age * 5, age === counts.length - 1 ? null : age * 5 + 4], people))
      expect(allAgesByDate(rows).get('2022-12-31')).toBe(counts.reduce((sum, people) => sum + people, 0))
    }), { seed: 5 })
  })
})

describe('inhabitants of regions', () => {
  const own = new Map([
    ['a', new Map([['2021-12-31', 10], ['2022-12-31', 11]])],
    ['b', new Map([['2021-12-31', 20]])],
  ])

  it('takes the latest date of a region with rows of its own', () => {
    expect(inhabitantsOf([region('a')], own)).toEqual(new Map([['a', { inhabitants: 11, date: '2022-12-31' }]]))
  })

  it('adds up children, else members, at the latest date for which all are known', () => {
    const regions = [region('a'), region('b'), region('amt', ['a', 'b']), region('conference', [], ['a', 'b']), region('state', ['amt'])]
    const counted = inhabitantsOf(regions, own)
    for (const id of ['amt', 'conference', 'state']) expect(counted.get(id)).toEqual({ inhabitants: 30, date: '2021-12-31' })
  })

  it('knows nothing when a part is unknown, and survives a ring', () => {
    expect(inhabitantsOf([region('a'), region('amt', ['a', 'c']), region('c')], own).has('amt')).toBe(false)
    expect(inhabitantsOf([region('x', [], ['y']), region('y', [], ['x'])], own).size).toBe(0)
  })
})

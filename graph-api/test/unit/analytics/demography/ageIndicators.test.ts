import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { billeterMeasure, dependencyRatios, meanAge, medianAge, sexRatio } from '../../../../src/analytics/demography/ageIndicators.js'

/** 0–14: 30, 15–19: 10, 20–49: 60, 50–64: 40, 65+: 60; 200 people. */
const ages = [
  { ageFrom: 0, ageTo: 14, count: 30 }, { ageFrom: 15, ageTo: 19, count: 10 }, { ageFrom: 20, ageTo: 49, count: 60 }, { ageFrom: 50, ageTo: 64, count: 40 }, { ageFrom: 65, ageTo: null, count: 60 },
]

describe('an age structure', () => {
  test('has 40 young, 100 of middle age, 60 old: ratios per 100', () => {
    expect(dependencyRatios(ages)).toEqual({ youth: 40, oldAge: 60, total: 100, ageingIndex: 150 })
  })

  test('has the Billeter measure (30 - 100) / 70', () => {
    expect(billeterMeasure(ages)).toBeCloseTo(-1, 12)
  })

  test('has the middle person, the hundredth, at the end of 20 to 49', () => {
    expect(medianAge(ages)).toBeCloseTo(50, 12)
  })

  test('has its mean from the middles 7.5, 17.5, 35, 57.5, and 65 + 15 / 2 for the open group', () => {
    expect(meanAge(ages)).toBeCloseTo((30 * 7.5 + 10 * 17.5 + 60 * 35 + 40 * 57.5 + 60 * 72.5) / 200, 12)
  })

  test('is unknown, not 0, where groups lie across a bound, nobody is there, or the middle person is in the open group', () => {
    expect(dependencyRatios([{ ageFrom: 0, ageTo: 29, count: 5 }, { ageFrom: 30, ageTo: null, count: 5 }])).toEqual({ youth: null, oldAge: null, total: null, ageingIndex: null })
    expect(billeterMeasure(ages.map((group) => ({ ...group, count: 0 })))).toBeNull()
    expect(medianAge([])).toBeNull()
    expect(medianAge([{ ageFrom: 0, ageTo: 64, count: 1 }, { ageFrom: 65, ageTo: null, count: 9 }])).toBeNull()
    expect(meanAge([{ ageFrom: 0, ageTo: null, count: 3 }])).toBeNull()
    expect(sexRatio(5, 0)).toBeNull()
    expect(sexRatio(98, 100)).toBe(98)
  })

  test('has a median and a mean within the ages that are lived', () => {
    const counts = fc.array(fc.nat(1000), { minLength: 4, maxLength: 18 })
    fc.assert(fc.property(counts, (list) => {
      const groups = list.map((count, index) => ({ ageFrom: index * 5, ageTo: index === list.length - 1 ? null : index * 5 + 4, count }))
      for (const age of [medianAge(groups), meanAge(groups)]) if (age !== null) expect(age >= 0 && age <= list.length * 5).toBe(true)
    }))
  })
})

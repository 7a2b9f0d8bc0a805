import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type FertilityRate, grossReproductionRate, meanAgeAtChildbearing, netReproductionRate, totalFertilityRate } from '../../../../src/analytics/demography/fertility.js'

/** Sweden 1993: Preston, Heuveline and Guillot, 2001, Box 6.1 (p. 125); rates per woman and year and 5Lx of radix 100,000 of ages 15 to 49. */
const RATES = [0.0120, 0.0908, 0.1499, 0.1125, 0.0441, 0.0074, 0.0003]
const PERSON_YEARS = [496531, 495902, 495168, 494213, 492760, 490447, 486613]
const sweden = RATES.map((rate, group): FertilityRate => ({ ageFrom: 15 + 5 * group, ageTo: 19 + 5 * group, rate }))

describe('fertility of Sweden, 1993', () => {
  test('total fertility rate: five times the sum of the rates, 5 · 0.4170', () => {
    expect(totalFertilityRate(sweden)).toBeCloseTo(2.085, 12)
  })

  test('mean age at childbearing: by hand (17.5 · 0.012 + 22.5 · 0.0908 + … + 47.5 · 0.0003) / 0.417 = 12.01400 / 0.417', () => {
    expect(meanAgeAtChildbearing(sweden)).toBeCloseTo(12.01400 / 0.417, 12)
  })

  test('daughters: 2.085 / 2.05 if none died; by hand Σ F L = 206,316.93 of 100,000 newborn, / 2.05', () => {
    expect(grossReproductionRate(sweden, 1.05)).toBeCloseTo(2.085 / 2.05, 12)
    expect(netReproductionRate(sweden, { personYears: PERSON_YEARS, radix: 100_000 }, 1.05)).toBeCloseTo(NET, 10)
  })
})

/** 0.0120·496531 + 0.0908·495902 + 0.1499·495168 + 0.1125·494213 + 0.0441·492760 + 0.0074·490447 + 0.0003·486613 = 206316.9270 */
const NET = 206316.9270 / 100_000 / 2.05

test('nobody who has children has no mean age', () => {
  expect(meanAgeAtChildbearing(sweden.map((rate) => ({ ...rate, rate: 0 })))).toBeNull()
})

test('a finer split of the groups with the same rates changes no total', () => {
  fc.assert(fc.property(fc.array(fc.double({ min: 0, max: 0.3, noNaN: true }), { minLength: 7, maxLength: 7 }), (rates) => {
    const groups = rates.map((rate, group): FertilityRate => ({ ageFrom: 15 + 5 * group, ageTo: 19 + 5 * group, rate }))
    const years = groups.flatMap(({ ageFrom, rate }) => [0, 1, 2, 3, 4].map((year): FertilityRate => ({ ageFrom: ageFrom + year, ageTo: ageFrom + year, rate })))
    expect(totalFertilityRate(years)).toBeCloseTo(totalFertilityRate(groups), 10)
    expect(meanAgeAtChildbearing(years) ?? 0).toBeCloseTo(meanAgeAtChildbearing(groups) ?? 0, 8)
  }))
})

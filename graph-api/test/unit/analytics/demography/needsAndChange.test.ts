import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fiveYearGroups } from '../../../../src/analytics/demography/ageGroups.js'
import { averageYearsOfInfants, averageYearsOfToddlers } from '../../../../src/analytics/demography/averageYears.js'
import { lifeTableFromDeaths } from '../../../../src/analytics/demography/lifeTable.js'
import { expectancyInterval } from '../../../../src/analytics/demography/lifeTableInterval.js'
import { firstFaultyRate, needsOf, peopleByRate } from '../../../../src/analytics/demography/needs.js'
import { changeParts } from '../../../../src/analytics/demography/populationChange.js'

const groups = fiveYearGroups(90)
const cells = Float64Array.from({ length: 38 }, () => 100)

describe('needs', () => {
  test('are people of the ages, evenly spread within five years', () => {
    // Both sexes 200 in each group: 3/5 of the first; 2/5 of the first and 1/5 of the second; 1/5; 80-84, 85-89, 90+.
    expect(needsOf(cells, groups)).toEqual({ underThree: 120, threeToFive: 120, schoolEntrants: 40, overEighty: 600 })
  })

  test('by rates count the groups that a rate holds, by sex', () => {
    const rates = [{ sex: 'FEMALE' as const, ageFrom: 80, ageTo: 89, rate: 0.3 }, { sex: 'TOTAL' as const, ageFrom: 90, ageTo: null, rate: 0.5 }]
    expect(peopleByRate(cells, groups, rates)).toBe(200 * 0.3 + 200 * 0.5)
    expect(firstFaultyRate(rates, groups)).toBeNull()
  })

  test('rates that overlap or lie across a group are found', () => {
    const rate = (ageFrom: number, ageTo: number | null) => ({ sex: 'TOTAL' as const, ageFrom, ageTo, rate: 0.1 })
    expect(firstFaultyRate([rate(65, 79), rate(75, null)], groups)).toEqual({ index: 1, fault: 'OVERLAP' })
    expect(firstFaultyRate([rate(66, 79)], groups)).toEqual({ index: 0, fault: 'BOUNDARY' })
    expect(firstFaultyRate([rate(65, 78)], groups)).toEqual({ index: 0, fault: 'BOUNDARY' })
  })
})

describe('change in its parts', () => {
  test('of Landkreis Rostock in 2021 by Eurostat: 217,072 + 1,642 - 3,050 + 2,132 = 217,796, nothing unexplained', () => {
    const parts = changeParts({ year: 2021, before: 217072, after: 217796, births: 1642, deaths: 3050, netMigration: 2132, women: 36000 })
    expect(parts).toMatchObject({ natural: -1408, rest: 0 })
    // Middle 217,434.
    expect(parts.crudeBirthRate).toBeCloseTo((1000 * 1642) / 217434, 12)
    expect(parts.netMigrationRate).toBeCloseTo((1000 * 2132) / 217434, 12)
    expect(parts.generalFertilityRate).toBeCloseTo((1000 * 1642) / 36000, 12)
  })

  test('always adds up where all parts are known, and is unknown where one is not', () => {
    const count = fc.integer({ min: 0, max: 100_000 })
    fc.assert(fc.property(fc.tuple(count, count, count, count, fc.integer({ min: -9000, max: 9000 })), ([before, after, births, deaths, netMigration]) => {
      const parts = changeParts({ year: 2000, before, after, births, deaths, netMigration, women: null })
      expect(before + (parts.natural ?? 0) + netMigration + (parts.rest ?? 0)).toBe(after)
    }))
    expect(changeParts({ year: 2000, before: 10, after: 12, births: 3, deaths: null, netMigration: 1, women: null })).toMatchObject({ natural: null, rest: null, crudeDeathRate: null })
  })
})

describe('life tables', () => {
  /** Austria, males, 1992: Preston, Heuveline and Guillot, 2001, Box 3.1 (p. 49). */
  const austria = [
    [0, 1, 47925, 419, 0.068], [1, 4, 189127, 70, 1.626], [5, 5, 234793, 36, 2.5], [10, 5, 238790, 46, 3.143], [15, 5, 254996, 249, 2.724], [20, 5, 326831, 420, 2.52], [25, 5, 355086, 403, 2.481],
    [30, 5, 324222, 441, 2.601], [35, 5, 269963, 508, 2.701], [40, 5, 261971, 769, 2.663], [45, 5, 238011, 1154, 2.698], [50, 5, 261612, 1866, 2.676], [55, 5, 181385, 2043, 2.645],
    [60, 5, 187962, 3496, 2.624], [65, 5, 153832, 4366, 2.619], [70, 5, 105169, 4337, 2.593], [75, 5, 73694, 5279, 2.518], [80, 5, 57512, 6460, 2.423], [85, null, 32248, 6146, 5.247],
  ] as const

  test('have for a0 of Austrian boys in 1992 the printed 0.068 by Coale and Demeny, and 1.626 for ages 1 to 4', () => {
    const m0 = 419 / 47925
    expect(averageYearsOfInfants('COALE_DEMENY', m0, 'MALE').toFixed(3)).toBe('0.068')
    expect(averageYearsOfToddlers(m0, 'MALE').toFixed(3)).toBe('1.626')
  })

  test('have the other conventions as they are printed', () => {
    expect(averageYearsOfInfants('KEYFITZ', 0.01, 'FEMALE')).toBeCloseTo(0.087, 12)
    expect(averageYearsOfInfants('ANDREEV_KINGKADE', 0.01, 'MALE')).toBeCloseTo(0.14929 - 0.0199545, 12)
    expect(averageYearsOfInfants('ANDREEV_KINGKADE', 0.02, 'FEMALE')).toBeCloseTo(0.04667 + 0.0776178, 12)
    expect([averageYearsOfInfants('COALE_DEMENY', 0.2, 'MALE'), averageYearsOfInfants('COALE_DEMENY', 0.2, 'FEMALE'), averageYearsOfToddlers(0.2, 'FEMALE')]).toEqual([0.33, 0.35, 1.361])
  })

  test('give the life expectancy with its interval: two groups by hand', () => {
    // q = 0.5 in one interval of 1 year with a = 0.5, then 2 further years: e0 = 0.75 + 0.5 · 2; var q = 0.25 · 0.5 / 10; times (1 - 0.5 + 2)².
    const rows = lifeTableFromDeaths([{ age: 0, width: 1, population: 15, deaths: 10, ax: 0.5 }, { age: 1, width: null, population: 20, deaths: 10, ax: null }])
    const interval = expectancyInterval(rows, [10, 10])
    expect(interval?.expectancy).toBeCloseTo(1.75, 12)
    expect(interval?.standardError).toBeCloseTo(2.5 * Math.sqrt((0.25 * 0.5) / 10), 12)
  })

  test('are sharper the more deaths they rest on', () => {
    const rows = (factor: number) => austria.map(([age, width, population, deaths, ax]) => ({ age, width, population: population * factor, deaths: deaths * factor, ax }))
    const error = (factor: number) => expectancyInterval(lifeTableFromDeaths(rows(factor)), rows(factor).map(({ deaths }) => deaths))?.standardError ?? 0
    expect(error(1) / error(100)).toBeCloseTo(10, 9)
    expect(error(1)).toBeLessThan(0.1)
  })
})

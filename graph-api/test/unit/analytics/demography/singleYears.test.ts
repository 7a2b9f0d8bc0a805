import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fiveYearGroups } from '../../../../src/analytics/demography/ageGroups.js'
import { singleYearsOf, splitCells, yearlyMigrants } from '../../../../src/analytics/demography/singleYears.js'
import { spragueSplit } from '../../../../src/analytics/demography/sprague.js'

const sum = (values: Iterable<number>): number => [...values].reduce((total, value) => total + value, 0)

describe('Sprague\'s multipliers', () => {
  test('give back a population whose cumulated numbers are a polynomial of the fourth degree', () => {
    // Cumulated a⁴ + 40 a³ (exact for this degree: fifth differences are 0): a year of age has the difference of two neighbours.
    const cumulated = (age: number): number => age ** 4 + 40 * age ** 3 + 1000 * age
    const years = Array.from({ length: 40 }, (_, age) => cumulated(age + 1) - cumulated(age))
    const groups = Array.from({ length: 8 }, (_, group) => sum(years.slice(group * 5, group * 5 + 5)))
    for (const [age, people] of spragueSplit(groups).entries()) expect(people / (years[age] ?? NaN)).toBeCloseTo(1, 9)
  })

  test('split the first group 1,000 of 1,000, 0, 0, 0, 0 by the printed column, unless a year would have fewer than nobody', () => {
    expect(spragueSplit([1000, 800, 600, 400, 200]).map((people) => Math.round(people))).toEqual([216, 208, 200, 192, 184, 176, 168, 160, 152, 144, 136, 128, 120, 112, 104, 96, 88, 80, 72, 64, 56, 48, 40, 32, 24])
    expect(spragueSplit([1000, 0, 0, 0, 0]).slice(0, 5)).toEqual([361.6, 264, 184, 120, 70.4].map((people) => expect.closeTo(people, 9) as unknown))
    expect(spragueSplit([0, 1000, 0, 0, 0]).slice(0, 5)).toEqual([0, 0, 0, 0, 0])
  })

  test('keep each group, and no year has fewer than nobody', () => {
    fc.assert(fc.property(fc.array(fc.double({ min: 0, max: 1e5, noNaN: true }), { minLength: 1, maxLength: 20 }), (groups) => {
      const years = spragueSplit(groups)
      for (const [group, people] of groups.entries()) expect(sum(years.slice(group * 5, group * 5 + 5))).toBeCloseTo(people, 6)
      expect(years.every((people) => people >= 0)).toBe(true)
    }))
  })
})

describe('single years of places', () => {
  const groups = fiveYearGroups(30)
  const places = fc.array(fc.array(fc.double({ min: 0, max: 1000, noNaN: true }), { minLength: 14, maxLength: 14 }), { minLength: 1, maxLength: 5 })

  test('keep each group of each place, and sum to the district in each year of age', () => {
    fc.assert(fc.property(places, (counts) => {
      const district = Float64Array.from(groups.flatMap((_, cell) => [cell, cell + 7]).sort((one, other) => one - other), (cell) => sum(counts.map((place) => place[cell] ?? 0)))
      const single = singleYearsOf(district, groups)
      const split = counts.map((place) => splitCells(Float64Array.from(place), single))
      const whole = splitCells(district, single)
      for (let cell = 0; cell < 62; cell += 1) expect(sum(split.map((place) => place[cell] ?? 0))).toBeCloseTo(whole[cell] ?? 0, 6)
      for (const [place, cells] of split.entries()) {
        for (let group = 0; group < 6; group += 1) expect(sum(cells.slice(31 + group * 5, 36 + group * 5))).toBeCloseTo(counts[place]?.[7 + group] ?? 0, 6)
        expect(cells[30]).toBeCloseTo(counts[place]?.[6] ?? 0, 9)
      }
    }))
  })

  test('leave the oldest together, and count by completed years', () => {
    const { groups: years } = singleYearsOf(new Float64Array(14), groups)
    expect([years[0], years[29], years[30]]).toEqual([{ ageFrom: 0, ageTo: 0 }, { ageFrom: 29, ageTo: 29 }, { ageFrom: 30, ageTo: null }])
  })

  test('have a fifth of the migrants of five years, two years younger', () => {
    const { groupOf } = singleYearsOf(new Float64Array(14), groups)
    const yearly = yearlyMigrants([50, 0, 0, 0, -100, 0, 25], { groupOf })
    // 50 / 25 at each of 0 to 4, of them three at 0; -100 / 25 at 18 to 22; 25 / 5 in the open group.
    expect(yearly.slice(0, 4)).toEqual([6, 2, 2, 0])
    expect(yearly.slice(17, 24)).toEqual([0, -4, -4, -4, -4, -4, 0])
    expect(yearly[30]).toBe(5)
    expect(sum(yearly)).toBeCloseTo(-25 / 5, 9)
  })
})

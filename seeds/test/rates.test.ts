import { describe, expect, it } from 'vitest'
import { rows } from './landkreisRostock.js'

describe('the rates', () => {
  it('of births by age add up to the total fertility rate of Germany: five years each', () => {
    for (const { year, rate } of rows('totalFertilityRates').filter((row) => row['region'] === 'DE')) {
      const ages = rows('fertilityRates').filter((row) => row['period'] === year)
      const sum = ages.reduce((children, row) => children + 5 * Number(row['rate']), 0)
      expect(sum, year).toBeCloseTo(Number(rate), 3)
    }
  })

  it('say 1.75 children per woman for the district in 2021 (Eurostat, demo_r_find3)', () => {
    const district = rows('totalFertilityRates').find((row) => row['region'] === '13072' && row['year'] === '2021')
    expect(district?.['rate']).toBe('1.75')
  })

  // Destatis, period life table 2018/2020: life expectancy at birth, men and women.
  it.each([
    ['DE', 'MALE', 78.64],
    ['DE', 'FEMALE', 83.4],
    ['DE-OST', 'MALE', 77.44],
    ['DE-OST', 'FEMALE', 83.39],
  ])('of mortality give the published life expectancy at birth: %s %s %d', (region, sex, published) => {
    const birth = rows('lifeTables').find(
      (row) => row['region'] === region && row['period'] === '2018-2020' && row['sex'] === sex && row['ageFrom'] === '0',
    )
    expect(Number(birth?.['ex'])).toBeCloseTo(published, 2)
  })

  // Destatis, period life table 2018/2020, sheet "Lebenserwartung Bundesländer": Mecklenburg-Vorpommern at birth.
  it.each([['MALE', 76.9], ['FEMALE', 83.1]])('say the published life expectancy of the Land at birth: %s %d', (sex, published) => {
    const found = rows('lifeExpectancies').filter((row) => row['region'] === '13' && row['period'] === '2018-2020' && row['sex'] === sex && row['age'] === '0')
    expect(found.map(({ years }) => Number(years))).toEqual([published])
  })

  it('say life expectancies of the Land at the seven published ages alone', () => {
    expect([...new Set(rows('lifeExpectancies').map(({ age }) => Number(age)))].sort((one, other) => one - other)).toEqual([0, 1, 20, 40, 60, 65, 80])
    expect(rows('lifeExpectancies')).toHaveLength(3 * 2 * 7)
  })

  it('of mortality have one of qx, lx and Lx in each row, as the format asks', () => {
    expect(rows('lifeTables').filter((row) => !row['qx'] && !row['lx'] && !row['Lx'])).toEqual([])
  })
})

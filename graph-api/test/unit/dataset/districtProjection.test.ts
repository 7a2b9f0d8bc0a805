import { describe, expect, test } from 'vitest'
import { ageMeasures } from '../../../src/analytics/demography/ageMeasures.js'
import { projectPopulation } from '../../../src/analytics/demography/projectPopulation.js'
import { sumCells } from '../../../src/analytics/demography/placesState.js'
import { predictionsOf, testFrame } from '../../../src/modules/demography/backTest.js'
import { UNCHANGED } from '../../../src/modules/demography/checkScenario.js'
import { projectDistrict } from '../../../src/modules/demography/districtProjection.js'
import { placeAges } from '../../../src/modules/demography/placeAges.js'
import { storedDistrict } from '../../support/storedDistrict.js'

/** The real data set, with the figures of its sources. */
const tables = storedDistrict()
const ages = placeAges(tables, { argument: 'district' })
const width = 2 * ages.groups.length

describe('the municipalities of Landkreis Rostock', () => {
  test('are all 112, make up the district of 217,796 on 1 January 2022, and keep their own inhabitants by sex', () => {
    expect([ages.date, ages.places.length, ages.earlierDate, ages.base]).toEqual(['2022-01-01', 112, '2018-01-01', 2011])
    expect(sumCells(ages.cells, 0, ages.cells.length)).toBeCloseTo(217796, 6)
    expect([...ages.rest].every((count) => count === 0)).toBe(true)
    for (const [position, { states }] of ages.places.entries()) {
      const { totals } = states.find(({ date }) => date === '2021-12-31') ?? { totals: new Map() }
      expect(sumCells(ages.cells, position * width, width / 2)).toBeCloseTo(totals.get('FEMALE') as number, 6)
      expect(sumCells(ages.cells, position * width + width / 2, width / 2)).toBeCloseTo(totals.get('MALE') as number, 6)
    }
  })

  test('differ in their ages by their own growth: Bad Doberan, which grew, is younger than it would be by the district alone', () => {
    const whole = Float64Array.from({ length: width }, (_, cell) => ages.places.reduce((sum, _place, position) => sum + (ages.cells[position * width + cell] as number), 0))
    const doberan = ages.places.findIndex(({ name }) => name === 'Bad Doberan')
    const { meanAge } = ageMeasures(ages.cells.slice(doberan * width, (doberan + 1) * width), ages.groups)
    expect(meanAge).toBeLessThan(ageMeasures(whole, ages.groups).meanAge as number)
  })

  test('sum, projected, to the district that is projected as a whole, in each cell of 30 years', () => {
    const district = projectPopulation(ages.cohorts.inputs, 6)
    const { cells } = projectDistrict(ages, UNCHANGED, 6).projected
    for (const [step, { female, male }] of district.entries()) {
      for (const [cell, count] of [...female, ...male].entries()) {
        const sum = ages.places.reduce((total, _, position) => total + ((cells[step] as Float64Array)[position * width + cell] as number), 0)
        expect(Math.abs(sum - count)).toBeLessThan(1e-6)
      }
    }
  })
})

describe('a back-test on the stored years', () => {
  test('uses only what was known at the start', () => {
    const { ages: then } = testFrame(tables, { from: '2018-12-31', to: '2023-12-31' })
    expect(then.cohorts.assumptions.map(({ value }) => value)).toEqual([
      '13072, 2019-01-01', 'age-specific rates of DE, 2018, constant', 'life table of DE, 2016-2018, constant', '1.05',
      'by age as in 2014-01-01 to 2019-01-01: what births and deaths leave unexplained, constant',
    ])
  })

  test('from 2014 has no earlier count, so neither trend nor cohort-change ratios', () => {
    const predictions = predictionsOf(testFrame(tables, { from: '2013-12-31', to: '2021-12-31' }))
    expect(predictions.filter(({ missing }) => missing !== null).map(({ method }) => method)).toEqual(['HAMILTON_PERRY', 'TREND'])
  })

  test('compares with the places as counted: 217,796 in 2021 and 221,431 in 2023', () => {
    const total = (to: string) => testFrame(tables, { from: '2018-12-31', to }).actuals.reduce((sum, count) => sum + count, 0)
    expect([total('2021-12-31'), total('2023-12-31')]).toEqual([217796, 221431])
  })

  test('never compares two census bases: 2024 is an update of the census of 2022', () => {
    expect(() => testFrame(tables, { from: '2018-12-31', to: '2024-12-31' })).toThrow(/figures of two census bases are never compared/)
    expect(() => testFrame(tables, { from: '2018-12-31', to: '2017-12-31' })).toThrow(/requires a day after 2019-01-01/)
  })
})

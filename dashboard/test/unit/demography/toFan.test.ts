import { describe, expect, it } from 'vitest'
import { threeDigits, toFan, yearOf } from '../../../src/features/demography/fan/toFan'

const fan = { years: [2022, 2027], quantiles: [0.025, 0.1, 0.5, 0.9, 0.975], bands: [[100, 80], [100, 90], [100, 101], [100, 110], [100, 120]] }
const steps = [{ year: 2022, total: 100 }, { year: 2027, total: 102 }]

describe('toFan', () => {
  it('shows counts of one census base alone, and the bands of the projected years', () => {
    const counted = [{ date: '2024-12-31', base: 2022, total: 70 }, { date: '2021-12-31', base: 2011, total: 99 }, { date: '2014-01-01', base: 2011, total: 95 }]
    expect(toFan({ steps, fan, counted, base: 2011 })).toEqual([
      { year: 2014, counted: 95, projected: null, band80: null, band95: null },
      { year: 2022, counted: 99, projected: 100, band80: [100, 100], band95: [100, 100] },
      { year: 2027, counted: null, projected: 102, band80: [90, 110], band95: [80, 120] },
    ])
  })

  it('has no bands where no runs are given for the place', () => {
    expect(toFan({ steps, fan: null, counted: [], base: 2011 }).map(({ band80 }) => band80)).toEqual([null, null])
  })

  it('leaves out a day whose number is not known: unknown is not 0', () => {
    expect(toFan({ steps: [], fan: null, counted: [{ date: '2019-01-01', base: 2011, total: null }], base: 2011 })).toEqual([])
  })
})

it('31 December and 1 January are one night, mid-year days lie within their year', () => {
  expect([yearOf('2021-12-31'), yearOf('2022-01-01')]).toEqual([2022, 2022])
  // 15 May is the 134th day after 1 January: 134 / 365.25 = 0.37
  expect(yearOf('2022-05-15')).toBe(2022.37)
})

it('three digits count', () => {
  expect([217796, 4583, 393, 27.4, 0, -30543].map(threeDigits)).toEqual([218000, 4580, 393, 27, 0, -30500])
})

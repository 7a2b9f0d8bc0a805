import { describe, expect, test } from 'vitest'
import { toExpectancies } from '../../../src/features/demography/life/toExpectancies'

const sexTable = (sex: 'FEMALE' | 'MALE', ex: number) => ({ sex, expectancy: ex, rows: [{ ageFrom: 0, qx: 0, lx: 100000, ex }, { ageFrom: 65, qx: 0, lx: 90000, ex: ex - 60 }] })
const own = { name: 'Kreis', from: 2013, to: 2021, life: { women: sexTable('FEMALE', 84), men: sexTable('MALE', 78), rows: [] } }
const published = [
  { regionId: '13', regionName: 'Land', period: '2018-2020', from: 2018, to: 2020, atAges: [{ age: 0, female: 83.1, male: 76.9 }, { age: 1, female: 82.32, male: null }, { age: 65, female: null, male: null }] },
  { regionId: '13', regionName: 'Land', period: '2016-2018', from: 2016, to: 2018, atAges: [{ age: 0, female: 83.14, male: 76.76 }] },
  { regionId: 'DE', regionName: 'Bund', period: '2018-2020', from: 2018, to: 2020, atAges: [{ age: 0, female: 83.4, male: 78.64 }] },
]

describe('official life expectancies', () => {
  test('stand beside ours at birth, the latest period of each region', () => {
    const { atBirth, nearest, lastYear } = toExpectancies(published, own)
    expect(atBirth.map(({ region, period, women, men }) => [region, period, women, men])).toEqual([['Kreis', '2013–2021', 84, 78], ['Land', '2018–2020', 83.1, 76.9], ['Bund', '2018–2020', 83.4, 78.64]])
    expect([nearest?.region, lastYear]).toEqual(['Land', 2020])
  })

  test('leave unknown what is not published, and name no age that neither knows', () => {
    const { rows } = toExpectancies(published, own)
    // Our groups of five years say nothing of age 1.
    expect(rows.filter(({ age }) => age === 1)).toEqual([{ region: 'Land', period: '2018–2020', isOurs: false, age: 1, women: 82.32, men: null }])
    expect(rows.filter(({ age }) => age === 65).map(({ isOurs, women }) => [isOurs, women])).toEqual([[true, 24]])
  })

  test('are none where none are stored', () => {
    expect(toExpectancies([], own)).toEqual({ rows: [], atBirth: [], nearest: null, lastYear: null })
  })
})

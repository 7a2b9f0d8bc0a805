import { describe, expect, it } from 'vitest'
import { oldAgeRatio, peopleOf, type ProjectedYear } from '../../../src/features/demography/toAges'
import { toAnswer } from '../../../src/features/demography/toAnswer'
import { toRegionOptions } from '../../../src/features/demography/toRegionOptions'
import { toStart } from '../../../src/features/demography/toStart'

/** Groups of five years up to 65 and over: working age is the fifth to the thirteenth group. */
function aged(year: number, { young, working, old }: { young: number; working: number; old: number }): ProjectedYear {
  const female = [...Array<number>(4).fill(young), ...Array<number>(9).fill(working), old]
  return { year, total: 0, female, male: female }
}

describe('oldAgeRatio', () => {
  // 2 x 9 x 10 = 180 of working age, 2 x 45 = 90 older: 50 for each 100
  it('is the number of people of 65 and over for each 100 of 20 to 64', () => {
    expect(oldAgeRatio(aged(2022, { young: 7, working: 10, old: 45 }))).toBe(50)
    expect(peopleOf(aged(2022, { young: 7, working: 10, old: 45 }), 20, 64)).toBe(180)
  })

  it('is unknown where nobody is of working age', () => {
    expect(oldAgeRatio(aged(2022, { young: 7, working: 0, old: 45 }))).toBeNull()
  })
})

describe('toAnswer', () => {
  const at = (year: number, old: number) => aged(year, { young: 7, working: 10, old })

  it('names the peak where it lies between start and end', () => {
    expect(toAnswer([at(2022, 45), at(2027, 90), at(2032, 54)])).toEqual({ kind: 'ratio', first: { year: 2022, ratio: 50 }, last: { year: 2032, ratio: 60 }, peak: { year: 2027, ratio: 100 } })
  })

  it('names none where the end is the highest, or the same when rounded', () => {
    expect(toAnswer([at(2022, 45), at(2027, 50), at(2032, 54)])).toMatchObject({ peak: null })
    expect(toAnswer([at(2022, 45), at(2027, 54.1), at(2032, 54)])).toMatchObject({ peak: null })
  })

  it('does not pretend to know without ages', () => {
    expect(toAnswer([])).toEqual({ kind: 'unknown' })
    expect(toAnswer([{ year: 2022, total: 5, female: [0], male: [0] }])).toEqual({ kind: 'unknown' })
  })
})

describe('toStart', () => {
  const days = [{ date: '2024-12-31', base: 2022, ageGroupCount: 1 }, { date: '2022-01-01', base: 2011, ageGroupCount: 19 }]

  it('is the count with ages, not the newest total of another census', () => {
    expect(toStart(2022, days)).toEqual({ year: 2022, date: '2022-01-01', base: 2011 })
  })

  it('is unknown without a projection', () => {
    expect(toStart(null, days)).toBeNull()
  })
})

it('places are listed with their level, the district first, an Amt without saying so twice', () => {
  const levels = { PLANNING_REGION: 'Konferenzregion', AMT: 'Amt', MUNICIPALITY: 'Gemeinde' }
  const regions = [{ id: '2', name: 'Laage', level: 'MUNICIPALITY' }, { id: '3', name: 'Amt Laage', level: 'AMT' }, { id: '4', name: 'Süden', level: 'PLANNING_REGION' }]
  expect(toRegionOptions({ id: '1', name: 'Kreis' }, regions, levels).map(({ label }) => label)).toEqual(['Kreis', 'Süden (Konferenzregion)', 'Amt Laage', 'Laage (Gemeinde)'])
})

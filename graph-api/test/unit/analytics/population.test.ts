import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fiveYearGroups, isPartition, regroup } from '../../../src/analytics/demography/ageGroups.js'
import { groupCount, populationAnswer, type PopulationCount, populationStates } from '../../../src/analytics/demography/populationTable.js'

const row = (sex: PopulationCount['sex'], ages: [number, number | null], ...[count, more = {}]: [number, Partial<PopulationCount>?]): PopulationCount =>
  ({ date: '2020-12-31', source: 's', sex, ageFrom: ages[0], ageTo: ages[1], count, ...more })

describe('age groups', () => {
  test('are a partition when they hold every age once and end open', () => {
    expect(isPartition([{ ageFrom: 0, ageTo: 4 }, { ageFrom: 5, ageTo: null }])).toBe(true)
    expect(isPartition([{ ageFrom: 0, ageTo: 4 }, { ageFrom: 6, ageTo: null }])).toBe(false)
    expect(isPartition([{ ageFrom: 0, ageTo: 5 }, { ageFrom: 5, ageTo: null }])).toBe(false)
    expect(isPartition([{ ageFrom: 0, ageTo: 4 }])).toBe(false)
    expect(isPartition([])).toBe(false)
  })

  test('of five years end with the open group that the data allow', () => {
    expect(fiveYearGroups(90)).toHaveLength(19)
    expect(fiveYearGroups(92).at(-1)).toEqual({ ageFrom: 90, ageTo: null })
    expect(fiveYearGroups(0)).toEqual([{ ageFrom: 0, ageTo: null }])
  })

  test('are joined, never split', () => {
    const stored = [{ ageFrom: 0, ageTo: 2, count: 3 }, { ageFrom: 3, ageTo: 9, count: 7 }, { ageFrom: 10, ageTo: null, count: 1 }]
    expect(regroup(stored, [{ ageFrom: 0, ageTo: 9 }, { ageFrom: 10, ageTo: null }])?.map(({ count }) => count)).toEqual([10, 1])
    expect(regroup(stored, [{ ageFrom: 0, ageTo: 4 }, { ageFrom: 5, ageTo: null }])).toBeNull()
  })

  test('keep everybody when single years become five-year groups', () => {
    fc.assert(fc.property(fc.array(fc.integer({ min: 0, max: 999 }), { minLength: 1, maxLength: 110 }), (people) => {
      const single = people.map((count, age) => ({ ageFrom: age, ageTo: age === people.length - 1 ? null : age, count }))
      const grouped = regroup(single, fiveYearGroups(people.length - 1))
      expect(grouped?.reduce((sum, { count }) => sum + count, 0)).toBe(people.reduce((sum, count) => sum + count, 0))
    }))
  })
})

describe('the population of a region', () => {
  const five = [row('FEMALE', [0, 4], 10), row('FEMALE', [5, null], 20), row('MALE', [0, 4], 11), row('MALE', [5, null], 19)]

  test('is the sum of women and men where the total is not stored', () => {
    const { total, rows } = populationAnswer(populationStates(five), { date: null, sex: null, ageGroups: 'STORED' })
    expect(total).toBe(60)
    expect(rows.map(({ sex, count }) => `${sex} ${count}`)).toEqual(['FEMALE 10', 'FEMALE 20', 'MALE 11', 'MALE 19'])
  })

  test('of everybody is given in the groups that both sexes share', () => {
    const { rows } = populationAnswer(populationStates(five), { date: null, sex: 'TOTAL', ageGroups: 'STORED' })
    expect(rows.map(({ count }) => count)).toEqual([21, 39])
  })

  test('takes one source and never adds two', () => {
    const single = [row('TOTAL', [0, 0], 5, { source: 'other' }), row('TOTAL', [1, null], 55, { source: 'other' })]
    const states = populationStates([...five, ...single])
    expect(states.map((state) => state.source)).toEqual(['other', 's'])
    expect(populationAnswer(states, { date: '2020-12-31', sex: 'TOTAL', ageGroups: 'STORED' }).total).toBe(60)
  })

  test('without a date is the latest that has the asked ages', () => {
    const later = row('TOTAL', [0, null], 70, { date: '2024-12-31' })
    const states = populationStates([...five, later])
    expect(populationAnswer(states, { date: null, sex: null, ageGroups: 'STORED' }).state?.date).toBe('2024-12-31')
    expect(populationAnswer(states, { date: null, sex: null, ageGroups: 'FIVE_YEARS' }).state?.date).toBe('2020-12-31')
  })

  test('that has only a total gives the total and no age rows', () => {
    const answer = populationAnswer(populationStates([row('TOTAL', [0, null], 70)]), { date: null, sex: null, ageGroups: 'FIVE_YEARS' })
    expect(answer).toMatchObject({ total: 70, rows: [] })
  })

  test('is unknown, not 0, when nothing is stored', () => {
    expect(populationAnswer([], { date: '2020-01-01', sex: null, ageGroups: 'STORED' })).toEqual({ state: null, total: null, rows: [] })
  })

  test('with a gap in the ages has no age rows and no guessed total', () => {
    const states = populationStates([row('TOTAL', [0, 4], 10), row('TOTAL', [6, null], 20)])
    expect(states.map(groupCount)).toEqual([1])
    expect(populationAnswer(states, { date: null, sex: null, ageGroups: 'STORED' }).total).toBeNull()
  })
})

import { describe, expect, it } from 'vitest'
import { toLife } from '../../../src/features/demography/life/toLifeRows'
import type { Need as NeedName } from '../../../src/gql/graphql'
import { toErrorRows } from '../../../src/features/demography/change/toErrorRows'
import { toNeeds } from '../../../src/features/demography/change/toNeeds'
import { toTestPeriods } from '../../../src/features/demography/change/toTestPeriod'
import { changeOfSteps, changeOfStored, toWaterfall } from '../../../src/features/demography/change/toWaterfall'

describe('the stairs from one total to another', () => {
  // 100 + 10 births = 110; - 30 deaths = 80; + 15 moves = 95
  const change = { before: 100, after: 95, births: 10, deaths: 30, netMigration: 15, rest: 0 }

  it('hang each part where the one before it ended, and end at the later total', () => {
    expect(toWaterfall(change).map(({ name, kind, range, value }) => [name, kind, ...range, value])).toEqual([
      ['before', 'total', 0, 100, 100], ['births', 'gain', 100, 110, 10], ['deaths', 'loss', 80, 110, -30], ['netMigration', 'gain', 80, 95, 15], ['after', 'total', 0, 95, 95],
    ])
  })

  it('show what the parts leave unexplained, where there is something', () => {
    expect(toWaterfall({ ...change, after: 93, rest: -2 }).map(({ name }) => name)).toContain('rest')
    expect(toWaterfall(change).map(({ name }) => name)).not.toContain('rest')
  })

  it('sum the steps of a projection; the first one is the start', () => {
    const step = (total: number, [births = 0, deaths = 0, netMigration = 0]: number[]) => ({ total, births, deaths, netMigration })
    expect(changeOfSteps([step(100, []), step(97, [4, 10, 3]), step(95, [6, 20, 12])])).toEqual(change)
    expect(changeOfSteps([step(100, [])])).toBeNull()
  })

  it('are not drawn where a part is unknown', () => {
    expect(changeOfStored({ ...change, births: null })).toBeNull()
    expect(changeOfStored(null)).toBeNull()
    expect(changeOfStored(change)).toEqual(change)
  })
})

it('needs are listed by year with 80 % of their runs; who could volunteer are the people of 65 to 79', () => {
  const need = (need: NeedName, ageFrom: number, projected: number[]) => ({ need, ageFrom, projected, bands: [0, 1, 2, 3, 4].map((position) => projected.map((count) => count + position - 2)) })
  const needs = [need('UNDER_THREE', 0, [3, 2]), need('THREE_TO_FIVE', 3, [4, 3]), need('SCHOOL_ENTRANTS', 6, [1, 1]), need('OVER_EIGHTY', 80, [9, 12]), need('VOLUNTEER_COHORT', 45, [50, 40]), need('VOLUNTEER_COHORT', 65, [20, 25])]
  const row = toNeeds({ years: [2022, 2027], quantiles: [0.025, 0.1, 0.5, 0.9, 0.975], needs })[1]
  expect(row).toMatchObject({ year: 2027, values: { underThree: 2, threeToFive: 3, schoolEntrants: 1, overEighty: 12, volunteers: 25 } })
  expect(row?.bands).toMatchObject({ overEighty: [11, 13], volunteers: [24, 26] })
})

it('life tables of both sexes stand side by side by age; without one sex there is none', () => {
  const row = (ageFrom: number, ex: number) => ({ ageFrom, ageTo: null, qx: 1, lx: 100_000, ex })
  const women = { sex: 'FEMALE' as const, expectancy: 83, low: 82, high: 84, rows: [row(0, 83), row(90, 4)] }
  expect(toLife([women, { ...women, sex: 'MALE', rows: [row(0, 78), row(85, 5)] }])?.rows.map(({ ageFrom, women: { ex }, men }) => [ageFrom, ex, men.ex])).toEqual([[0, 83, 78]])
  expect(toLife([women])).toBeNull()
})

describe('the test from the past', () => {
  const day = (date: string, ageGroupCount = 19, base = 2011) => ({ date, base, ageGroupCount })

  it('begins with the oldest count with ages of the same census, and ends in the night before the start', () => {
    const days = [day('2022-01-01'), day('2014-01-01'), day('2011-01-01', 19, 1987), day('2012-01-01', 1)]
    expect(toTestPeriods(days, { date: '2022-01-01', base: 2011 })).toEqual([{ from: '2013-12-31', to: '2021-12-31' }])
    expect(toTestPeriods(days.slice(0, 1), { date: '2022-01-01', base: 2011 })).toEqual([])
  })

  it('is made a second time over the five years before the newest count, where ages are known at their beginning', () => {
    const days = [day('2024-12-31', 1, 2022), day('2023-12-31', 1), day('2022-01-01'), day('2019-01-01'), day('2014-01-01')]
    expect(toTestPeriods(days, { date: '2022-01-01', base: 2011 })[1]).toEqual({ from: '2018-12-31', to: '2023-12-31' })
    expect(toTestPeriods(days.filter(({ date }) => date !== '2019-01-01'), { date: '2022-01-01', base: 2011 })).toHaveLength(1)
  })

  it('lists each method with all places first, and names what could not be tried', () => {
    const errors = { sizeFrom: 0, sizeTo: null, places: 3, mape: 7 }
    const table = toErrorRows([
      { method: 'COHORT_COMPONENT', missing: null, all: errors, classes: [{ ...errors, sizeTo: 500 }] },
      { method: 'TREND', missing: 'no earlier count', all: null, classes: [] },
      { method: 'UNCHANGED', missing: null, all: { ...errors, mape: 6 }, classes: [] },
    ])
    expect(table.rows.map(({ method, sizeFrom, sizeTo }) => [method, sizeFrom, sizeTo])).toEqual([['COHORT_COMPONENT', null, null], ['COHORT_COMPONENT', 0, 500], ['UNCHANGED', null, null]])
    expect(table).toMatchObject({ missing: ['TREND'], ours: { mape: 7 }, plain: { mape: 6 } })
  })
})

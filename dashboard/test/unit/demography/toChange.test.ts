import { describe, expect, it } from 'vitest'
import { toErrorRows } from '../../../src/features/demography/change/toErrorRows'
import { toNeeds } from '../../../src/features/demography/change/toNeeds'
import { toTestPeriod } from '../../../src/features/demography/change/toTestPeriod'
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

it('needs are listed by year; who could volunteer are the people of 65 to 79', () => {
  const needs = { underThree: [3, 2], threeToFive: [4, 3], schoolEntrants: [1, 1], overEighty: [9, 12], volunteerCohorts: [{ ageFrom: 45, counts: [50, 40] }, { ageFrom: 65, counts: [20, 25] }] }
  expect(toNeeds([2022, 2027], needs)[1]).toEqual({ year: 2027, values: { underThree: 2, threeToFive: 3, schoolEntrants: 1, overEighty: 12, volunteers: 25 } })
})

describe('the test from the past', () => {
  it('begins with the oldest count with ages of the same census, and ends in the night before the start', () => {
    const days = [{ date: '2022-01-01', base: 2011, ageGroupCount: 19 }, { date: '2014-01-01', base: 2011, ageGroupCount: 19 }, { date: '2011-01-01', base: 1987, ageGroupCount: 19 }, { date: '2012-01-01', base: 2011, ageGroupCount: 1 }]
    expect(toTestPeriod(days, { date: '2022-01-01', base: 2011 })).toEqual({ from: '2014-01-01', to: '2021-12-31' })
    expect(toTestPeriod(days.slice(0, 1), { date: '2022-01-01', base: 2011 })).toBeNull()
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

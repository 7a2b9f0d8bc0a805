import { describe, expect, test } from 'vitest'
import { rangeOf, stepDays, toOfficial, type OfficialRow } from '../../../src/features/demography/official/toOfficial'

const row = (name: string, date: string, [official, projected]: [number, number?]): OfficialRow => ({ name, date, official, projected: projected ?? null })

describe('official projections', () => {
  test('stand by day and variant; a variant without a figure of the day is unknown there', () => {
    const official = toOfficial([row('Plan, A', '2026-12-31', [100, 105]), row('Plan, A', '2031-12-31', [90, 104]), row('Plan, B', '2026-12-31', [110, 105])], 2047)
    expect(official?.names).toEqual(['Plan, A', 'Plan, B'])
    expect(official?.days.map(({ year, ours, rows }) => [year, ours, rows.map((one) => one?.official ?? null)])).toEqual([[2027, 105, [100, 110]], [2032, 104, [90, null]]])
  })

  test('are named once together, and each by what sets it apart', () => {
    expect(toOfficial([row('Plan 15, Variante 1', '2030-01-01', [1]), row('Plan 15, Variante 2', '2030-01-01', [2])], 2030)).toMatchObject({ family: 'Plan 15', shortNames: ['Variante 1', 'Variante 2'] })
    expect(toOfficial([row('EUROPOP, baseline', '2050-01-01', [1])], 2030)).toMatchObject({ family: null, shortNames: ['EUROPOP, baseline'] })
    expect(toOfficial([row('Land, A', '2050-01-01', [1]), row('Bund, B', '2050-01-01', [1])], 2030)).toMatchObject({ family: null, shortNames: ['Land, A', 'Bund, B'] })
  })

  test('are spoken of in the year that is nearest to the last of the page', () => {
    const rows = ['2024-12-31', '2045-12-31', '2070-12-31'].map((date) => row('A', date, [1]))
    expect(toOfficial(rows, 2047)?.spoken.year).toBe(2046)
    expect(toOfficial(rows, 2025)?.spoken.year).toBe(2025)
    expect(toOfficial([], 2047)).toBeNull()
  })

  test('of another census have no figure of ours beside them', () => {
    const official = toOfficial([row('A', '2050-01-01', [10]), row('B', '2050-01-01', [20])], 2047)
    expect(official?.spoken.ours).toBeNull()
    expect(official && rangeOf(official.spoken)).toEqual([10, 20])
  })

  test('are drawn on the days of our steps alone', () => {
    const days = toOfficial(Array.from({ length: 12 }, (_, year) => row('A', `${2022 + year}-12-31`, [year])), 2047)?.days ?? []
    expect(stepDays(days, 2022, 5).map(({ year }) => year)).toEqual([2027, 2032])
  })
})

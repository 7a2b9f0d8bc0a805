import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { monthsBetween, toMonths } from '../../../src/features/participation/toMonths'

const row = (key: string | null, attended: number | null, withheld = false) => ({ key, label: key ?? 'unbekannt', invited: attended, attended, withheld })

describe('toMonths', () => {
  it('shows the months without an event as 0, over the turn of a year', () => {
    const { points } = toMonths([row('2023-02', 4), row('2022-11', 3)])
    expect(points.map(({ month, attended }) => [month, attended.state === 'known' ? attended.value : null]))
      .toEqual([['2022-11', 3], ['2022-12', 0], ['2023-01', 0], ['2023-02', 4]])
  })

  it('keeps a withheld month withheld', () => {
    expect(toMonths([row('2022-11', null, true)]).points[0]?.attended).toEqual({ state: 'withheld' })
  })

  it('sets events without a date aside', () => {
    expect(toMonths([row(null, 5), row('2022-05', 1)])).toMatchObject({ undated: { state: 'known', value: 5 } })
  })

  it('loses no month and repeats none', () => {
    const month = fc.tuple(fc.integer({ min: 2014, max: 2030 }), fc.integer({ min: 1, max: 12 })).map(([year, number]) => `${year}-${String(number).padStart(2, '0')}`)
    fc.assert(fc.property(fc.uniqueArray(month, { minLength: 1, maxLength: 20 }), (list) => {
      const months = monthsBetween([...list].sort())
      expect(new Set(months).size).toBe(months.length)
      expect(list.every((item) => months.includes(item))).toBe(true)
    }))
  })
})

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { toTimeStrip } from '../../../src/charts/toTimeStrip'

const point = (date: string) => ({ key: date, date, label: date, state: 'held' as const })

test('the strip runs from the first of January of the first year to the end of the last', () => {
  const strip = toTimeStrip([point('2022-01-01'), point('2023-07-02')], '2023-01-01')
  expect(strip?.years).toEqual([
    { label: '2022', position: 0 },
    { label: '2023', position: 50 },
  ])
  // 2022 and 2023 have 730 days; 2 July 2023 is day 365 + 182 = 547: 547 / 730 = 74.93 %.
  expect(strip?.marks[1]?.position).toBeCloseTo(74.93, 2)
  expect(strip?.today).toBe(50)
})

test('today is left out when it lies outside', () => {
  expect(toTimeStrip([point('2022-05-31')], '2026-01-01')?.today).toBeNull()
})

test('no points, no strip', () => {
  expect(toTimeStrip([], '2022-01-01')).toBeNull()
})

test('marks of one lane never cover each other', () => {
  const dates = fc.array(fc.date({ min: new Date('2022-01-01'), max: new Date('2025-12-31'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10)), { maxLength: 40 })
  fc.assert(
    fc.property(dates, (all) => {
      const marks = toTimeStrip(all.map(point), '2022-01-01')?.marks ?? []
      for (const a of marks) for (const b of marks) {
        if (a !== b && a.lane === b.lane) expect(Math.abs(a.position - b.position)).toBeGreaterThanOrEqual(2.6)
      }
    }),
  )
})

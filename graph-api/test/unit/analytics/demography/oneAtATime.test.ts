import { expect, test } from 'vitest'
import { oneAtATime } from '../../../../src/analytics/demography/oneAtATime.js'

test('one assumption is changed at a time, and what moves the result most comes first', () => {
  // 2a + 10b around a = b = 1 by a tenth: a moves from 11.8 to 12.2, b from 11 to 13.
  const rows = oneAtATime({ a: 1, b: 1 }, 0.1, ({ a, b }) => 2 * a + 10 * b)
  expect(rows.map(({ assumption }) => assumption)).toEqual(['b', 'a'])
  expect(rows[0]).toMatchObject({ low: expect.closeTo(11, 9), high: expect.closeTo(13, 9), range: expect.closeTo(2, 9) })
  expect(rows[1]).toMatchObject({ low: expect.closeTo(11.8, 9), high: expect.closeTo(12.2, 9), range: expect.closeTo(0.4, 9) })
})

test('an unknown result has no range and comes last', () => {
  expect(oneAtATime({ a: 1, b: 1 }, 0.5, ({ a }) => (a < 1 ? null : a)).map(({ assumption, range }) => [assumption, range])).toEqual([['b', 0], ['a', null]])
})

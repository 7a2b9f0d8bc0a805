import { expect, test } from 'vitest'
import { sortRows } from '../../../src/app/ui/sortRows'

const value = (row: { v: string | number | null }) => row.v
const rows = (...values: (string | number | null)[]) => values.map((v) => ({ v }))

test('unknown values stand at the end in both directions', () => {
  expect(sortRows(rows(2, null, 10), value, { key: 'v', direction: 'ascending' })).toEqual(rows(2, 10, null))
  expect(sortRows(rows(2, null, 10), value, { key: 'v', direction: 'descending' })).toEqual(rows(10, 2, null))
})

test('names are sorted as in a German register: Ä beside A', () => {
  expect(sortRows(rows('Zander', 'Älter', 'Amt'), value, { key: 'v', direction: 'ascending' })).toEqual(rows('Älter', 'Amt', 'Zander'))
})

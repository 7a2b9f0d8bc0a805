import { expect, test } from 'vitest'
import { chartColumns, toResultBars } from '../../../src/features/queries/toResultBars'
import { readSaved } from '../../../src/features/queries/useSavedQueries'

const table = {
  name: 'rows', columns: ['label', 'people', 'note'], isTruncated: false,
  rows: [{ label: 'Nord', people: 2, note: null }, { label: 'Süd', people: null, note: null }, { label: 'West', people: 5, note: null }],
}

test('columns of numbers are lengths, columns of words are names, empty ones neither', () => {
  expect(chartColumns(table)).toEqual({ names: ['label'], numbers: ['people'] })
})

test('the longest bar comes first, and unknown is no 0', () => {
  expect(toResultBars(table, { name: 'label', number: 'people' }, 9)).toEqual([{ label: 'West', value: 5 }, { label: 'Nord', value: 2 }, { label: 'Süd', value: null }])
  expect(toResultBars(table, { name: 'label', number: 'people' }, 1)).toHaveLength(1)
})

test('kept queries that cannot be read are left out', () => {
  const good = { name: 'Meine', query: '{ health { apiVersion } }', variables: '' }
  expect(readSaved(JSON.stringify([good, { name: 3 }, null]))).toEqual([good])
  expect(readSaved('{')).toEqual([])
})

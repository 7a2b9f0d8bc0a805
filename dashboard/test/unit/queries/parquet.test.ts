import { parquetMetadataAsync, parquetReadObjects } from 'hyparquet'
import { expect, test } from 'vitest'
import { makeParquet } from '../../../src/features/queries/parquet'
import { toParquetColumns } from '../../../src/features/queries/toParquetColumns'

const table = {
  name: 'rows', columns: ['name', 'people', 'share', 'invented', 'empty', 'mixed', 'large'], isTruncated: false,
  rows: [
    { name: 'Ödorf', people: 3, share: 0.5, invented: true, empty: null, mixed: 1, large: 2 ** 40 },
    { name: '=1+1', people: null, share: 1, invented: null, empty: null, mixed: 'zwei', large: 1 },
  ],
}

test('each column has one type: whole numbers, numbers, truth or text; what is mixed or empty is text', () => {
  expect(toParquetColumns(table).map(({ name, type }) => [name, type])).toEqual([
    ['name', 'STRING'], ['people', 'INT32'], ['share', 'DOUBLE'], ['invented', 'BOOLEAN'], ['empty', 'STRING'], ['mixed', 'STRING'], ['large', 'DOUBLE'],
  ])
})

test('a file read back holds the same values, unknown as unknown, and says what it is', async () => {
  const file = await makeParquet(toParquetColumns(table), { title: 'Fragen', query: '{ a }' })
  expect(await parquetReadObjects({ file })).toEqual([
    { name: 'Ödorf', people: 3, share: 0.5, invented: true, empty: null, mixed: '1', large: 2 ** 40 },
    { name: '=1+1', people: null, share: 1, invented: null, empty: null, mixed: 'zwei', large: 1 },
  ])
  expect((await parquetMetadataAsync(file)).key_value_metadata).toEqual([{ key: 'title', value: 'Fragen' }, { key: 'query', value: '{ a }' }])
})

test('a table of no rows is a file of no rows', async () => {
  expect(await parquetReadObjects({ file: await makeParquet(toParquetColumns({ ...table, rows: [] }), {}) })).toEqual([])
})

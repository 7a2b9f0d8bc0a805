import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Column, Value } from '../../../src/modules/dataset/column.js'
import { isId } from '../../../src/modules/dataset/readCell.js'
import { compareText, printCell, printRow } from '../../../src/modules/dataset/printCell.js'
import { TABLES } from '../../../src/modules/dataset/tables.js'
import { fileOf, type Cells, type Table } from '../../../src/modules/dataset/table.js'
import { textSource } from '../../../src/modules/dataset/tableSource.js'
import { readAll } from './given.js'

/** What a cell may hold once it has been read: no control characters but tab and line ends. */
const words = fc.string({ unit: fc.constantFrom('a', 'Z', 'ü', 'ß', '"', ',', ';', '=', '\n', '\r\n', '\t', ' ', '🙂', '０'), minLength: 1, maxLength: 12 })
const ids = fc.string({ unit: fc.constantFrom('a', 'B', '0', '9', '-', '_', '.', ':'), minLength: 1, maxLength: 8 }).filter(isId)

function valueOf(column: Column): fc.Arbitrary<Value> {
  const { min = -1e6, max = 1e6 } = column
  switch (column.kind) {
    case 'id': return ids
    case 'list': return fc.uniqueArray(ids, { minLength: 1, maxLength: 3 }).map((list) => list.toSorted())
    case 'text': return words.filter((text) => text.trim() !== '')
    case 'attributes': return words.map((text) => `k=${text.replaceAll(';', '')}`)
    case 'enum': return fc.constantFrom(...(column.values ?? []))
    case 'date': return fc.date({ min: new Date('0001-01-02'), max: new Date('9999-12-30'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10))
    case 'time': return fc.tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 })).map((parts) => parts.map((part) => String(part).padStart(2, '0')).join(':'))
    case 'boolean': return fc.boolean()
    case 'number': return fc.double({ min, max, noNaN: true }).map((value) => (value === 0 ? 0 : value))
    case 'integer': case 'year': return fc.integer({ min, max })
  }
}

const rowOf = (table: Table): fc.Arbitrary<Cells> =>
  fc.tuple(...table.columns.map((column) => (column.required ? valueOf(column) : fc.option(valueOf(column)))))

describe('printing and reading a table', () => {
  it.each(TABLES)('gives back what was printed: $name', async (table) => {
    await fc.assert(fc.asyncProperty(fc.array(rowOf(table), { maxLength: 6 }), async (rows) => {
      const text = [table.columns.map(({ name }) => name), ...rows.map((cells) => cells.map(printCell))].map(printRow).join('')
      const read = await readAll(textSource(fileOf(table), text))
      expect(read).toEqual({ problems: [], rows: read.rows })
      expect(read.rows.map(({ cells }) => cells)).toEqual(rows)
    }), { seed: 4, numRuns: 60 })
  })

  it('writes formulas as they stand, and quotes only where they are needed', () => {
    expect(printRow(['=1+1', 'a b', 'a,b', 'a"b', 'a\nb', 'a;b'])).toBe('=1+1,a b,"a,b","a""b","a\nb",a;b\n')
  })

  it('sorts by code points, not by code units', () => {
    // U+FF10 is below U+1F642, though its code unit is above the first half of the latter (U+D83D).
    expect(['🙂', '０', 'b', 'B', 'ä', 'ab', 'a'].sort(compareText)).toEqual(['B', 'a', 'ab', 'b', 'ä', '０', '🙂'])
  })
})

import { describe, expect, it } from 'vitest'
import { idsOf, rawText, rows, table, TABLE_NAMES } from './landkreisRostock.js'
import { NUMBER_COLUMNS, TABLES } from './tables.js'
import type { CsvRow } from '../lib/readCsv.js'

const quoted = (cell: string): string => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)
/** A control character joins the key, so that the order is that of the first cell, then the second, and so on. */
const keyOf = (row: CsvRow, key: readonly string[]): string => key.map((column) => row[column]).join('\u001f')

it('holds only tables of the format', () => {
  expect(TABLE_NAMES.filter((name) => !(name in TABLES))).toEqual([])
})

describe.each(TABLE_NAMES)('%s.csv', (name) => {
  const format = TABLES[name] ?? { columns: [], key: [], required: [] }

  it('has all columns of the format in its order', () => {
    expect(table(name).header).toEqual(format.columns)
  })

  it('is written as the exporter writes it: no byte order mark, LF, quotes only where needed', () => {
    const lines = rows(name).map((row) => format.columns.map((column) => quoted(row[column] ?? '')).join(','))
    expect(rawText(name) === `${[format.columns.join(','), ...lines].join('\n')}\n`).toBe(true)
  })

  it('is sorted by its key and holds no key twice', () => {
    const keys = rows(name).map((row) => keyOf(row, format.key))
    expect(keys.filter((key, index) => index > 0 && key <= (keys[index - 1] ?? ''))).toEqual([])
  })

  it('fills every required cell, the source included', () => {
    expect(rows(name).filter((row) => format.required.some((column) => row[column] === ''))).toEqual([])
  })

  it('prints numbers as JavaScript does, so that a round trip is exact', () => {
    const cells = rows(name).flatMap((row) => NUMBER_COLUMNS.map((column) => row[column] ?? ''))
    expect(cells.filter((cell) => cell !== '' && cell !== String(Number(cell)))).toEqual([])
  })

  it('names only ids that exist', () => {
    const unresolved = Object.entries(format.references ?? {}).flatMap(([column, targets]) => {
      const known = new Set(targets.flatMap((target) => [...idsOf(target)]))
      const cells = rows(name).flatMap((row) => (row[column] ?? '').split(';'))
      return cells.filter((id) => id !== '' && !known.has(id)).map((id) => `${column} ${id}`)
    })
    expect(unresolved).toEqual([])
  })

  it('holds no phone number and no mail address', () => {
    const phone = /(?:\+\d|(?<![\d.-])0\d{2,})[\d ./-]{5,}/
    const mail = /[\w.+-]+@[\w-]+\.\w+/
    const words = rows(name).flatMap((row) => Object.values(row).filter((cell) => cell !== String(Number(cell))))
    expect(words.filter((cell) => phone.test(cell) || mail.test(cell))).toEqual([])
  })
})

it('gives no id to a person and an organisation alike', () => {
  const organisations = idsOf('organisations')
  expect([...idsOf('actors')].filter((id) => organisations.has(id))).toEqual([])
})

it('uses only ids of at most 64 letters, digits, hyphens, underscores, dots and colons', () => {
  const ids = TABLE_NAMES.filter((name) => table(name).header.includes('id')).flatMap((name) => [...idsOf(name)])
  expect(ids.filter((id) => !/^[\w.:-]{1,64}$/.test(id))).toEqual([])
})

it('marks no source as synthetic', () => {
  expect(rows('sources').filter((row) => row['synthetic'] !== 'false')).toEqual([])
})

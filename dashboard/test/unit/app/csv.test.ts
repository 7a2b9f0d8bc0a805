import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { csvFileName, toCsv } from '../../../src/app/csv'
import { makeFormats } from '../../../src/app/i18n/formats'
import { de } from '../../../src/app/i18n/texts.de'
import { en } from '../../../src/app/i18n/texts.en'

const german = makeFormats('de')
const newsletter = { id: 'n', title: 'Newsletter 02.2022', licence: 'ohne Angabe', synthetic: false }
const invented = { id: 'b', title: 'Beispiel: Liste', synthetic: true }

describe('a CSV in German', () => {
  const csv = toCsv(
    {
      head: { title: 'Beteiligung nach Region', filter: 'nur Amt Güstrow-Land', sources: [newsletter, invented], created: '2022-09-30' },
      columns: ['Region', 'je 1.000'],
      rows: [
        ['Südost', 0.5],
        ['Mitte; Rand', null],
      ],
    },
    de.csv,
    german,
  )

  test('begins with a byte order mark and says title, filter, date, sources, licence and that data are invented', () => {
    expect(csv.split('\r\n').slice(0, 6)).toEqual([
      '\uFEFF# Beteiligung nach Region',
      '# Filter: nur Amt Güstrow-Land',
      '# Erstellt am 30.09.2022',
      '# Quellen: Newsletter 02.2022; Beispiel: Liste',
      '# Lizenz: ohne Angabe',
      '# Achtung: enthält erfundene Beispieldaten.',
    ])
  })

  test('separates by semicolon, writes a decimal comma, quotes where needed and leaves unknown empty', () => {
    expect(csv.split('\r\n').slice(6, 9)).toEqual(['Region;je 1.000', 'Südost;0,5', '"Mitte; Rand";'])
  })
})

test('a CSV in English separates by comma and writes a decimal point', () => {
  const csv = toCsv({ head: { title: 'T' }, columns: ['a', 'b'], rows: [['x', 0.5]] }, en.csv, makeFormats('en'))
  expect(csv).toContain('a,b\r\nx,0.5\r\n')
  expect(csv).not.toContain(en.csv.synthetic)
})

test('no text cell can be run as a formula by a spreadsheet', () => {
  fc.assert(
    fc.property(fc.constantFrom('=', '+', '-', '@', '\t', '\r'), fc.string(), (sign, rest) => {
      const csv = toCsv({ head: { title: 'T' }, columns: ['a'], rows: [[sign + rest]] }, de.csv, german)
      const cell = csv.slice(csv.indexOf('a\r\n') + 3)
      expect(cell).toMatch(/^"?'/)
    }),
  )
})

test('a negative number stays a number', () => {
  expect(toCsv({ head: { title: 'T' }, columns: ['a'], rows: [[-3.5]] }, de.csv, german)).toContain('a\r\n-3,5\r\n')
})

test('a file is named after its title', () => {
  expect(csvFileName('Übersicht: Größe je Amt!')).toBe('uebersicht-groesse-je-amt.csv')
  expect(csvFileName('???')).toBe('tabelle.csv')
})

test('names a source once whose days are sources of their own', () => {
  const sources = ['2022', '2023'].map((id) => ({ id, title: 'Bevölkerung', publisher: null, date: `${id}-12-31`, url: null, licence: 'frei', synthetic: false }))
  expect(toCsv({ head: { title: 'T', sources }, columns: ['a'], rows: [] }, de.csv, german)).toContain('# Quellen: Bevölkerung\r\n')
})

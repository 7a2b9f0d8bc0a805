import { describe, expect, it } from 'vitest'
import type { Value } from '../../../src/modules/dataset/column.js'
import { readCell } from '../../../src/modules/dataset/readCell.js'
import { table } from './given.js'

const comma = { decimalComma: false }
const semicolon = { decimalComma: true }

function read(place: string, cell: string, format = comma): Value | null | string {
  const [tableName = '', columnName] = place.split('.')
  const column = table(tableName).columns.find(({ name }) => name === columnName)
  if (!column) throw new Error(`no column ${place}`)
  const result = readCell(column, cell, format)
  return 'need' in result ? `NEED ${result.need}` : result.value
}

describe('dates', () => {
  it.each([
    ['2022-09-30', '2022-09-30'],
    ['30.09.2022', '2022-09-30'],
    ['1.2.2022', '2022-02-01'],
    [' 2022-09-30 ', '2022-09-30'],
    ['2024-02-29', '2024-02-29'],
    // 2000 was a leap year, as 400 divides it.
    ['2000-02-29', '2000-02-29'],
  ])('reads %j as %j', (cell, value) => expect(read('events.date', cell)).toBe(value))

  it.each(['2022-02-30', '2023-02-29', '1900-02-29', '31.04.2022', '2022-13-01', '2022-00-10', '0000-01-01'])('refuses %s, a day that does not exist', (cell) =>
    expect(read('events.date', cell)).toBe('NEED a date such as 2022-09-30 (or 30.09.2022) is needed; this day does not exist'))

  it.each(['2022', '2022-9-3', '09/30/2022', '30.9.22', 'morgen'])('refuses %s', (cell) =>
    expect(read('events.date', cell)).toBe('NEED a date such as 2022-09-30 (or 30.09.2022) is needed'))
})

describe('numbers', () => {
  it.each([['1.5', 1.5], ['-0.25', -0.25], ['1e1', 10], ['-0', 0], [' 12 ', 12], ['.5', 0.5]])('reads %j as %d', (cell, value) =>
    expect(read('events.latitude', cell)).toBe(value))

  it('reads a decimal comma only where semicolons separate the columns', () => {
    expect(read('events.latitude', '54,1', semicolon)).toBe(54.1)
    expect(read('events.latitude', '54,1')).toBe('NEED a number from -90 to 90 is needed, with a decimal point (a decimal comma is read only where semicolons separate the columns)')
  })

  it.each(['NaN', 'Infinity', '-Infinity', '1e999', '0x10', '1_000', 'zwölf', '--1', '1,2,3'])('refuses %s', (cell) =>
    expect(read('regions.areaKm2', cell, semicolon)).toMatch(/^NEED a number that is 0 or more is needed/))

  it.each(['1.234,5', '1,234.5'])('refuses %s, as the sign between thousands could be a decimal sign', (cell) =>
    expect(read('regions.areaKm2', cell, semicolon)).toBe('NEED a number that is 0 or more is needed, without signs between thousands'))

  it('refuses whole numbers that are not exact any more', () => {
    expect(read('population.count', '9007199254740991')).toBe(9007199254740991)
    expect(read('population.count', '9007199254740993')).toMatch(/^NEED a whole number of at most 9007199254740991/)
    expect(read('population.count', '1.5')).toMatch(/^NEED a whole number/)
  })

  it('refuses negative counts, but reads a negative net migration', () => {
    expect(read('population.count', '-1')).toMatch(/that is 0 or more is needed$/)
    expect(read('vitalEvents.count', '-9478')).toBe(-9478)
  })

  it.each([['events.latitude', '90.01'], ['events.longitude', '-180.5'], ['lifeTables.qx', '1.01'], ['actors.birthYear', '99']])('keeps %s in its range: %s is refused', (place, cell) =>
    expect(read(place, cell)).toMatch(/^NEED a (number|year) from/))
})

describe('words', () => {
  it.each([['true', true], ['WAHR', true], ['ja', true], ['Ja', true], ['false', false], ['FALSCH', false], ['nein', false]])('reads %s as %s', (cell, value) =>
    expect(read('sources.synthetic', cell)).toBe(value))

  it('refuses another word for true and false', () => expect(read('sources.synthetic', 'x')).toBe('NEED true or false (WAHR or FALSCH, ja or nein) is needed'))

  it('lists the allowed words of a column and what was probably meant', () =>
    expect(read('participations.stage', 'ATENDED')).toBe("NEED one of NOMINATED, INVITED, ACCEPTED, DECLINED, ATTENDED, ABSENT is needed; did you mean 'ATTENDED'?"))

  it.each([['15:00', '15:00'], ['9:30', '09:30'], ['15:00:00', '15:00']])('reads the time %s as %s', (cell, value) => expect(read('events.startTime', cell)).toBe(value))
  it.each(['24:00', '15.00', '15:60', '3 pm'])('refuses the time %s', (cell) => expect(read('events.startTime', cell)).toMatch(/^NEED a time/))
})

describe('ids', () => {
  it.each(['a', '13072', 'DE:x_1.2-b', 'x'.repeat(64), ' trimmed '])('takes %j', (cell) => expect(read('actors.id', cell)).toBe(cell.trim()))
  it.each(['mit leerzeichen', 'ä', 'a/b', 'a|b', "'; DROP", 'x'.repeat(65)])('refuses %j', (cell) =>
    expect(read('actors.id', cell)).toBe('NEED an id is needed: letters a to z, digits, - _ . : and at most 64 of them'))

  it('keeps the ids of a list once each, in code point order', () => expect(read('actors.interestGroups', 'b; a;b;')).toEqual(['a', 'b']))
})

describe('texts', () => {
  it.each(['=1+1', '@SUM(A1)', '-2', ' blanks around ', 'zwei\nZeilen', 'CR\r\nLF', 'Lüchow', '🙂'])('keeps %j as it stands', (cell) => expect(read('actors.function', cell)).toBe(cell))

  it.each([['\u0000', 'U+0000'], ['\u0007', 'U+0007'], ['\u0085', 'U+0085'], ['\r', 'U+000D'], ['\ud800', 'U+D800']])('refuses the control character %j', (character, code) =>
    expect(read('actors.function', `a${character}b`)).toBe(`NEED the control character ${code} is not allowed; remove it`))

  it('refuses the sign that stands for a lost letter', () => expect(read('actors.name', 'L\ufffdchow')).toBe('NEED U+FFFD stands where a letter was lost; save the file as UTF-8'))
  it('takes blanks for nothing where a text is required', () => expect(read('actors.name', '  ')).toBeNull())
  it('refuses a name that an index cannot hold', () => expect(read('actors.name', 'x'.repeat(1001))).toBe('NEED at most 1000 characters are allowed, this has 1001'))
  it('wants key=value in self-stated attributes', () => {
    expect(read('actors.selfStatedAttributes', 'sprache=de; kind=ja')).toBe('sprache=de; kind=ja')
    expect(read('actors.selfStatedAttributes', 'sprache')).toBe('NEED key=value is needed, several separated by ;')
  })
})

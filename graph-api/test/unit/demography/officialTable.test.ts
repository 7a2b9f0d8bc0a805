import { describe, expect, test } from 'vitest'
import { ageOf, dayOf, regionOf } from '../../../src/modules/demography/official/officialLabels.js'
import { officialText } from '../../../src/modules/demography/official/officialText.js'
import { officialLines } from '../../../src/modules/demography/official/officialLines.js'
import { readOfficialCell } from '../../../src/modules/demography/official/officialSigns.js'
import { kindOf, readOfficialTable } from '../../../src/modules/demography/official/officialTable.js'
import { agesInRows, crossTable, daysAbove, deaths, flatFile } from '../../support/officialTables.js'

const read = (text: string) => readOfficialTable(officialLines(text))
const countsOf = (text: string) => read(text).counts.map(({ region, day, sex, ageFrom, ageTo, value, sign }) => [region, day, sex, ageFrom, ageTo, value, sign])

describe('a cell of an official table', () => {
  test.each([
    ['1200', 1200, null], [' 101 000 r', 101000, null], ['1.500', 1500, null], ['(700)', 700, null], ['3,1', 3.1, null], ['111.000,5', 111000.5, null], ['1.2.3', null, null], ['-12', -12, null],
    ['-', 0, 'ZERO'], ['.', null, 'SUPPRESSED'], ['/', null, 'NOT_CERTAIN'], ['x', null, 'BLOCKED'], ['...', null, 'LATER'], ['', null, 'EMPTY'], ['zwölf', null, null],
  ])('%j is read', (text, value, sign) => {
    expect(readOfficialCell(text)).toEqual({ value, sign })
  })
})

describe('words of an official table', () => {
  test.each([
    ['unter 3 Jahre', { ageFrom: 0, ageTo: 2 }], ['unter 1 Jahr', { ageFrom: 0, ageTo: 0 }], ['3 bis unter 6 Jahre', { ageFrom: 3, ageTo: 5 }], ['75 Jahre und mehr', { ageFrom: 75, ageTo: null }],
    ['90 und älter', { ageFrom: 90, ageTo: null }], ['5-Jährige', { ageFrom: 5, ageTo: 5 }], ['Insgesamt', { ageFrom: 0, ageTo: null }], ['Musterkreis', null],
  ])('%s', (text, age) => { expect(ageOf(text)).toEqual(age) })

  test('keys of regions: Germany, and the key of twelve digits without its association', () => {
    expect(['DG', '13', '13072', '13072001', '130725251001', '2021', 'Kreis'].map(regionOf)).toEqual(['DE', '13', '13072', '13072001', '13072001', null, null])
    expect(['31.12.2015', '2015', '2015-12-31', '31.12.'].map(dayOf)).toEqual(['2015-12-31', '2015', '2015-12-31', null])
  })
})

describe('layouts', () => {
  test('sex and age above the columns', () => {
    const table = read(crossTable)
    expect(table).toMatchObject({ layout: 'CROSS_TABLE', statistic: '12411', title: expect.stringContaining('Bevölkerung: Kreise') })
    expect(countsOf(crossTable).filter(([region]) => region === '13072')).toEqual([
      ['13072', '2021-12-31', 'MALE', 0, 2, 1200, null], ['13072', '2021-12-31', 'MALE', 3, null, 98000, null],
      ['13072', '2021-12-31', 'FEMALE', 0, 2, 1100, null], ['13072', '2021-12-31', 'FEMALE', 3, null, 101000, null],
    ])
  })

  test('day and sex above the columns', () => {
    expect(countsOf(daysAbove)).toEqual([
      ['DE', '2015-12-31', 'TOTAL', 0, null, 82175684, null], ['DE', '2015-12-31', 'MALE', 0, null, 40514123, null], ['DE', '2015-12-31', 'FEMALE', 0, null, 41661561, null],
      ['13072', '2015-12-31', 'TOTAL', 0, null, 200, null], ['13072', '2015-12-31', 'MALE', 0, null, 0, 'ZERO'], ['13072', '2015-12-31', 'FEMALE', 0, null, null, 'SUPPRESSED'],
    ])
  })

  test('ages in the rows, with signs', () => {
    expect(countsOf(agesInRows).map(([, , sex, ageFrom, ageTo, value, sign]) => [sex, ageFrom, ageTo, value, sign])).toEqual([
      ['TOTAL', 0, 2, 30, null], ['MALE', 0, 2, 14, null], ['FEMALE', 0, 2, 16, null],
      ['TOTAL', 3, 5, null, 'NOT_CERTAIN'], ['MALE', 3, 5, null, 'BLOCKED'], ['FEMALE', 3, 5, null, 'LATER'],
      ['TOTAL', 75, null, 1500, null], ['MALE', 75, null, 700, null], ['FEMALE', 75, null, 800, null],
      ['TOTAL', 0, null, 21000, null], ['MALE', 0, null, 10400, null], ['FEMALE', 0, null, 10600, null],
    ])
  })

  test('flat files', () => {
    expect(read(flatFile)).toMatchObject({ layout: 'FLAT_FILE', statistic: '12411', problems: [] })
    expect(countsOf(flatFile)).toEqual([
      ['13072001', '2023-12-31', 'FEMALE', 0, 2, 17, null], ['13072001', '2023-12-31', 'TOTAL', 0, null, 430, null], ['13072001', '2023-12-31', 'MALE', 0, 2, null, 'SUPPRESSED'],
    ])
  })

  test('deaths of a year', () => {
    expect(kindOf(read(deaths))).toBe('DEATHS')
    expect(countsOf(deaths)).toEqual([['13072', '2021', 'TOTAL', 0, null, 30, null], ['13072', '2021', 'MALE', 0, null, 16, null], ['13072', '2021', 'FEMALE', 0, null, 14, null]])
  })
})

describe('what is read all the same', () => {
  test('lines that end with an empty cell too many, a header that names the leading cells, words above all columns', () => {
    const plain = countsOf(daysAbove)
    expect(countsOf(daysAbove.replaceAll(/^(.*;.*)$/gm, '$1;'))).toEqual(plain)
    expect(countsOf(daysAbove.replace(';;Insgesamt', 'Schlüssel;Kreis;Insgesamt'))).toEqual(plain)
    expect(countsOf(daysAbove.replace(';;Insgesamt', ';;Stichtag;Stichtag;Stichtag\n;;Anzahl;Anzahl;Anzahl\n;;Insgesamt'))).toEqual(plain)
  })

  test('bytes: UTF-8 with and without a byte order mark, Latin-1, UTF-16', () => {
    const plain = countsOf(daysAbove)
    const encodings = [Buffer.from(daysAbove), Buffer.from(`\ufeff${daysAbove}`), Buffer.from(daysAbove, 'latin1'), Buffer.from(`\ufeff${daysAbove}`, 'utf16le'), Buffer.from(daysAbove.replaceAll('\n', '\r\n'))]
    for (const bytes of encodings) expect(countsOf(officialText(bytes.toString('base64'), true))).toEqual(plain)
    expect(officialText(daysAbove, false)).toBe(daysAbove)
  })

  test('but not what has lost its letters: Latin-1 read as UTF-8, UTF-8 read as Latin-1, text that is said to be base64', () => {
    expect(() => officialText(Buffer.from(daysAbove, 'latin1').toString('utf8'), false)).toThrow('in line 2')
    expect(() => officialText(Buffer.from(daysAbove).toString('latin1'), false)).toThrow('in line 2')
    expect(() => officialText(daysAbove, true)).toThrow('in base64')
  })
})

describe('what cannot be read is a problem with its line', () => {
  test.each([
    ['a row without a key', crossTable.replace('31.12.2021;13072;', '31.12.2021;1307;'), 'requires an official key'],
    ['a figure that is none', daysAbove.replace('82175684', 'viele'), 'requires a number or one of the signs'],
    ['an age that is none', agesInRows.replace('3 bis unter 6 Jahre', 'Kinder'), 'requires an age such as'],
    ['thousands', daysAbove.replace('(Anzahl)', '(1000)'), 'requires a table of whole persons'],
    ['another unit of a flat file', flatFile.replace('430;Anzahl', '430;Prozent'), 'requires figures of whole persons'],
    ['a row that is cut off', daysAbove.replace('200;-;.', '200;-'), 'requires a cell for each of the 5 columns, got 4'],
    ['a row that is too long', daysAbove.replace('200;-;.', '200;-;.;7'), 'requires a heading above the column'],
    ['a half of a person', daysAbove.replace('82175684', '82175684,5'), 'requires whole persons'],
    ['fewer than nobody', daysAbove.replace('82175684', '-1'), 'requires whole persons'],
    ['more than an Int holds', daysAbove.replace('82175684', '99999999999999999999'), 'requires whole persons'],
    ['a sex above a column that is none', daysAbove.replace('männlich', 'mnnlich'), 'requires "männlich", "weiblich" or "Insgesamt" above the column'],
    ['an age above a column that is none', crossTable.replace('3 Jahre und mehr', 'die anderen'), 'requires an age such as "3 bis unter 6 Jahre" above the column'],
    ['a day above a column that is none', daysAbove.replace('31.12.2015', 'Ende 2015'), 'requires a day or a year above the column'],
    ['columns told apart by nationality', daysAbove.replace(';;Insgesamt', ';;Ausländer;Ausländer;Ausländer\n;;Insgesamt'), 'differ only by sex, age and day'],
    ['columns told apart by something else', daysAbove.replace(';;Insgesamt', ';;Insgesamt;evangelisch;katholisch\n;;Insgesamt'), 'differ only by sex, age and day'],
    ['thousands with a space', daysAbove.replace('(Anzahl)', '(1 000)'), 'requires a table of whole persons'],
    ['a unit in its own line', daysAbove.replace(';;Insgesamt', ';;Jahre;Jahre;Jahre\n;;Insgesamt'), 'requires a table of whole persons'],
    ['a nationality in a flat file', flatFile.replaceAll('GES;Geschlecht;GESW;weiblich', 'NAT;Nationalität;NATA;Ausländer'), 'requires figures of everybody ("Insgesamt") where Nationalität is told apart'],
    ['a sex of a flat file that no table has', flatFile.replace('weiblich', 'divers'), 'requires "männlich", "weiblich" or "Insgesamt"'],
    ['two statistics in one flat file', `${flatFile}\n${flatFile.split('\n')[1]?.replace('12411', '12613')}`, 'requires figures of one statistic, 12411'],
    ['a row of a flat file that is cut off', flatFile.replace(';17;Anzahl;BEVSTD;Bevölkerungsstand;e', ''), 'requires a cell for each of the 22 columns, got 17'],
    ['a flat file without its columns', flatFile.replace('value_unit', 'einheit'), 'requires these columns'],
  ])('%s', (_, text, message) => {
    const { problems } = read(text)
    expect(problems.map((problem) => problem.message).join()).toContain(message)
    expect(problems.every(({ line }) => line >= 1)).toBe(true)
  })

  test('with what stands above its column', () => {
    expect(read(daysAbove.replace('40514123', 'viele')).problems).toEqual([{ line: 8, column: '31.12.2015, männlich', value: 'viele', need: 'NUMBER', message: 'requires a number or one of the signs - . / x ...' }])
    expect(read(flatFile.replace(';430;', ';viele;')).problems).toMatchObject([{ line: 3, column: 'value', value: 'viele' }])
  })
})

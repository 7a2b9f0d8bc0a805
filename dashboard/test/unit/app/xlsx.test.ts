import { inflateRawSync } from 'node:zlib'
import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { makeFormats } from '../../../src/app/i18n/formats'
import { de } from '../../../src/app/i18n/texts.de'
import { en } from '../../../src/app/i18n/texts.en'
import { sheetNames, type XlsxSheet } from '../../../src/app/toXlsxSheet'
import { makeXlsx } from '../../../src/app/xlsx'

/** The parts of a ZIP archive, read by its central directory (PKWARE APPNOTE 4.3.12). */
async function unzip(file: Blob): Promise<Map<string, string>> {
  const bytes = Buffer.from(await file.arrayBuffer())
  const parts = new Map<string, string>()
  const end = bytes.lastIndexOf('PK\u0005\u0006', undefined, 'latin1')
  let at = bytes.readUInt32LE(end + 16)
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left--) {
    const [method, size] = [bytes.readUInt16LE(at + 10), bytes.readUInt32LE(at + 20)]
    const [nameLength, extra, comment] = [bytes.readUInt16LE(at + 28), bytes.readUInt16LE(at + 30), bytes.readUInt16LE(at + 32)]
    const local = bytes.readUInt32LE(at + 42)
    const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28)
    const packed = bytes.subarray(start, start + size)
    parts.set(bytes.toString('utf8', at + 46, at + 46 + nameLength), (method === 0 ? packed : inflateRawSync(packed)).toString('utf8'))
    at += 46 + nameLength + extra + comment
  }
  return parts
}

interface Cell { type: string; value: string }

const plain = (xml: string) => xml.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&apos;', "'").replaceAll('&amp;', '&')

/** The cells of a sheet by their address, as ECMA-376 says: t="s" points into the shared texts, no t is a number. */
async function cells(file: Blob, sheet = 1): Promise<Record<string, Cell>> {
  const parts = await unzip(file)
  const shared = [...(parts.get('xl/sharedStrings.xml') ?? '').matchAll(/<t[^>]*>([^<]*)<\/t>/g)].map((match) => plain(match[1] ?? ''))
  const found: Record<string, Cell> = {}
  for (const [, attributes = '', inner = ''] of (parts.get(`xl/worksheets/sheet${sheet}.xml`) ?? '').matchAll(/<c ([^>]*?)(?:\/>|>(.*?)<\/c>)/gs)) {
    const value = /<v>([^<]*)<\/v>/.exec(inner)?.[1]
    if (value === undefined) continue
    const type = /t="(\w+)"/.exec(attributes)?.[1] ?? 'n'
    found[/r="(\w+)"/.exec(attributes)?.[1] ?? ''] = { type, value: type === 's' ? (shared[Number(value)] ?? '') : value }
  }
  return found
}

const german = makeFormats('de')
const invented = { id: 'b', title: 'Beispiel: Liste', licence: 'CC0', synthetic: true }
const sheet: XlsxSheet = {
  name: 'Einträge',
  head: { title: 'Netzwerk Einträge', filter: 'nur Sport & Jugend', sources: [invented], created: '2022-09-30' },
  columns: ['Name', 'Anteil', { header: 'Seit', isDate: true }, 'erfunden'],
  rows: [
    ['=HYPERLINK("http://x","y")', -0.125, '2022-02-01', true],
    ['Anna <Beispiel>', null, '2022-02', false],
    ['+49 381', Number.NaN, null, null],
  ],
}

describe('a workbook', () => {
  let found: Record<string, Cell>
  beforeAll(async () => {
    found = await cells(await makeXlsx([sheet], de.csv, german))
  })

  test('says title, filter, date, sources, licence and that data are invented above the figures', () => {
    expect(['A1', 'A2', 'A3', 'A4', 'A5', 'A6'].map((address) => found[address]?.value)).toEqual([
      'Netzwerk Einträge', 'Filter: nur Sport & Jugend', 'Erstellt am 30.09.2022', 'Quellen: Beispiel: Liste', 'Lizenz: CC0', 'Achtung: enthält erfundene Beispieldaten.',
    ])
    expect(found['A7']).toBeUndefined()
    expect(['A8', 'B8', 'C8', 'D8'].map((address) => found[address]?.value)).toEqual(['Name', 'Anteil', 'Seit', 'erfunden'])
  })

  test('keeps numbers as numbers and truth values as such', () => {
    expect(found['B9']).toEqual({ type: 'n', value: '-0.125' })
    expect(found['D9']).toEqual({ type: 'b', value: '1' })
  })

  test('writes dates as days since 1900', () => {
    // 1 February 2022 is day 44593 (Excel: DATEVALUE("2022-02-01")).
    expect(found['C9']).toEqual({ type: 'n', value: '44593' })
  })

  test('leaves a month without a day as text', () => {
    expect(found['C10']).toEqual({ type: 's', value: '2022-02' })
  })

  test('leaves unknown values empty', () => {
    expect([found['B10'], found['B11'], found['C11'], found['D11']]).toEqual([undefined, undefined, undefined, undefined])
  })

  test('writes what looks like a formula as a text, unchanged', () => {
    expect(found['A9']).toEqual({ type: 's', value: '=HYPERLINK("http://x","y")' })
    expect(found['A11']).toEqual({ type: 's', value: '+49 381' })
  })
})

test('no text becomes a formula', async () => {
  await fc.assert(
    fc.asyncProperty(fc.constantFrom('=', '+', '-', '@'), fc.string(), async (sign, rest) => {
      const file = await makeXlsx([{ ...sheet, rows: [[sign + rest, 1, null, null]] }], de.csv, german)
      expect((await unzip(file)).get('xl/worksheets/sheet1.xml')).not.toContain('<f>')
    }),
    { numRuns: 10 },
  )
})

test('a workbook holds several sheets, each under its name', async () => {
  const file = await makeXlsx([sheet, { ...sheet, name: 'Verbindungen', columns: ['Von'], rows: [['Anna']] }], en.csv, makeFormats('en'))
  expect((await cells(file, 2))['A9']?.value).toBe('Anna')
  expect([...((await unzip(file)).get('xl/workbook.xml') ?? '').matchAll(/<sheet [^>]*name="([^"]*)"/g)].map((match) => match[1])).toEqual(['Einträge', 'Verbindungen'])
})

test('the names of sheets are as a workbook allows them', () => {
  expect(sheetNames(['Von/Nach: [alle]?', "'x'", '', 'Tabelle', 'a'.repeat(40), 'A'.repeat(40)])).toEqual(['Von Nach alle', 'x', 'Tabelle', 'Tabelle 2', 'a'.repeat(31), `${'A'.repeat(27)} 2`])
})

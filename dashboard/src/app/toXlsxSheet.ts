import type { Row, Sheet } from 'write-excel-file/universal'
import { headLines, type CsvHead, type CsvValue, type CsvWords } from './csv'
import type { Formats } from './i18n/formats'

export interface XlsxColumn {
  header: string
  /** the texts of this column are ISO dates (yyyy-mm-dd) and become dates; what is no full date stays text */
  isDate?: boolean
}

/** One sheet of a workbook: the same head and rows as a CSV. */
export interface XlsxSheet {
  /** the name at the tab */
  name: string
  head: CsvHead
  columns: readonly (string | XlsxColumn)[]
  rows: readonly (readonly CsvValue[])[]
}

/** Limits of the file format (Excel specifications and limits). */
const LONGEST_NAME = 31
const LONGEST_TEXT = 32_767
const WIDTHS = { least: 8, most: 60 }
const DATE_FORMATS = { de: 'dd.mm.yyyy', en: 'yyyy-mm-dd' } as const

/** Head lines, an empty line, column heads, rows. Numbers stay numbers; a text is a text whatever it begins with, so none runs as a formula. */
export function toXlsxSheet({ name, head, columns, rows }: XlsxSheet, words: CsvWords, formats: Formats): Sheet<Blob> {
  const described = columns.map((column) => (typeof column === 'string' ? { header: column } : column))
  const [title = '', ...lines] = headLines(head, words, formats)
  const above: Row[] = [[{ value: title, fontWeight: 'bold' }], ...lines.map((line): Row => [line]), []]
  const heads: Row = described.map(({ header }) => ({ value: header, fontWeight: 'bold' }))
  return {
    sheet: name,
    data: [...above, heads, ...rows.map((row): Row => described.map((column, index) => toCell(row[index], column)))],
    columns: described.map(({ header }, index) => ({ width: widthOf([header, ...rows.map((row) => row[index])]) })),
    dateFormat: DATE_FORMATS[formats.language],
    stickyRowsCount: above.length + 1,
  }
}

/** Names as a workbook allows them: at most 31 characters, none of []/\:*?, no two the same. */
export function sheetNames(wanted: readonly string[]): string[] {
  const names: string[] = []
  for (const name of wanted) {
    const plain = name.replace(/[\s[\]/\\:*?]+/g, ' ').replace(/^[\s']+|[\s']+$/g, '').slice(0, LONGEST_NAME).trim() || 'Tabelle'
    const isTaken = (text: string) => names.some((known) => known.toLowerCase() === text.toLowerCase())
    let unique = plain
    for (let number = 2; isTaken(unique); number++) unique = `${plain.slice(0, LONGEST_NAME - 4).trimEnd()} ${number}`
    names.push(unique)
  }
  return names
}

function toCell(value: CsvValue, { isDate }: XlsxColumn): Row[number] {
  if (value === null || value === undefined || value === '') return null
  if (typeof value === 'number') return Number.isFinite(value) ? { value, type: Number } : null
  if (typeof value === 'boolean') return { value, type: Boolean }
  const date = isDate ? toDate(value) : null
  return date ? { value: date, type: Date } : { value: value.slice(0, LONGEST_TEXT), type: String }
}

/** A full ISO date as midnight in UTC, which the format counts in days; dates before its calendar (1900) stay text. */
function toDate(iso: string): Date | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(iso) || iso < '1900-03-01') return null
  const date = new Date(`${iso}T00:00:00Z`)
  return Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== iso ? null : date
}

function widthOf(values: readonly CsvValue[]): number {
  const longest = values.reduce<number>((most, value) => Math.max(most, String(value ?? '').length), 0)
  return Math.min(WIDTHS.most, Math.max(WIDTHS.least, longest + 2))
}

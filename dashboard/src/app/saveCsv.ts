import { csvFileName, toCsv, type CsvHead, type CsvValue, type CsvWords } from './csv'
import { downloadCsv } from './download'
import type { Formats } from './i18n/formats'

interface CsvTable<Row> {
  head: CsvHead
  columns: readonly { readonly header: string; readonly value: (row: Row) => CsvValue }[]
  rows: readonly Row[]
}

/** Hands a table as CSV to the person at the browser. */
export function saveCsv<Row>({ head, columns, rows }: CsvTable<Row>, words: CsvWords, formats: Formats): void {
  const cells = rows.map((row) => columns.map((column) => column.value(row)))
  downloadCsv(csvFileName(head.title), toCsv({ head, columns: columns.map((column) => column.header), rows: cells }, words, formats))
}

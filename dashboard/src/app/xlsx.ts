import { csvFileName, type CsvWords } from './csv'
import { downloadFile } from './download'
import type { Formats } from './i18n/formats'
import { sheetNames, toXlsxSheet, type XlsxSheet } from './toXlsxSheet'

const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** A workbook of one sheet or more. The library is fetched with the first workbook only. */
export async function makeXlsx(sheets: readonly XlsxSheet[], words: CsvWords, formats: Formats): Promise<Blob> {
  const { default: writeXlsxFile } = await import('write-excel-file/universal')
  const names = sheetNames(sheets.map((sheet) => sheet.name))
  return writeXlsxFile(sheets.map((sheet, index) => toXlsxSheet({ ...sheet, name: names[index] ?? sheet.name }, words, formats))).toBlob()
}

export interface XlsxDownload {
  /** the title that the file is named after, such as "Netzwerk Einträge" */
  title: string
  sheets: readonly XlsxSheet[]
}

export async function downloadXlsx({ title, sheets }: XlsxDownload, words: CsvWords, formats: Formats): Promise<void> {
  downloadFile(csvFileName(title).replace(/csv$/, 'xlsx'), await makeXlsx(sheets, words, formats), TYPE)
}

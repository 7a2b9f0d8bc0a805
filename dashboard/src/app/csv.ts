import type { Formats } from './i18n/formats'
import type { SourceInfo } from './ui/SourceLine'

export type CsvValue = string | number | boolean | null | undefined

/** What every export carries, so that a file found later still says what it is. */
export interface CsvHead {
  title: string
  /** the filter in words; null for none */
  filter?: string | null
  sources?: readonly (SourceInfo | null | undefined)[]
  /** ISO date of the export; default: today */
  created?: string
}

export interface CsvWords {
  filter: string
  noFilter: string
  created: string
  sources: string
  licence: string
  synthetic: string
}

interface CsvContent {
  /** null: the columns' names come first, as programs that read the file want it */
  head: CsvHead | null
  columns: readonly string[]
  rows: readonly (readonly CsvValue[])[]
}

/** A cell that a spreadsheet would run as a formula gets an apostrophe in front (OWASP, "CSV Injection"); numbers stay numbers. */
function guard(text: string): string {
  return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
}

function cell(value: CsvValue, decimalComma: boolean): string {
  if (value === null || value === undefined) return ''
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) return ''
    return decimalComma ? String(value).replace('.', ',') : String(value)
  }
  const text = typeof value === 'boolean' ? String(value) : guard(value)
  return /[";,\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/** What stands above the figures in every file: title, filter, date, sources, licences, and whether entries are invented. */
export function headLines(head: CsvHead, words: CsvWords, formats: Formats): string[] {
  const sources = (head.sources ?? []).flatMap((source) => (source ? [source] : []))
  // Of one table each day is a source of its own: its title is said once.
  const titles = [...new Set(sources.map((source) => source.title))]
  const licences = [...new Set(sources.flatMap((source) => (source.licence ? [source.licence] : [])))]
  return [
    head.title,
    `${words.filter}: ${head.filter ?? words.noFilter}`,
    `${words.created} ${formats.date(head.created ?? new Date().toISOString().slice(0, 10))}`,
    ...(titles.length > 0 ? [`${words.sources}: ${titles.join('; ')}`] : []),
    ...(licences.length > 0 ? [`${words.licence}: ${licences.join('; ')}`] : []),
    ...(sources.some((source) => source.synthetic) ? [words.synthetic] : []),
  ].map((line) => line.replace(/[\r\n]+/g, ' '))
}

/** UTF-8 with BOM; semicolon and decimal comma in German, as its spreadsheets expect, comma and point in English. */
export function toCsv({ head, columns, rows }: CsvContent, words: CsvWords, formats: Formats): string {
  const german = formats.language === 'de'
  const separator = german ? ';' : ','
  const comments = (head ? headLines(head, words, formats) : []).map((line) => `# ${line}`)
  const lines = [columns, ...rows].map((row) => row.map((value) => cell(value, german)).join(separator))
  return `\uFEFF${[...comments, ...lines].join('\r\n')}\r\n`
}

/** "Beteiligung nach Region" becomes beteiligung-nach-region.csv. */
export function csvFileName(title: string): string {
  const plain = title.toLowerCase().replaceAll('ä', 'ae').replaceAll('ö', 'oe').replaceAll('ü', 'ue').replaceAll('ß', 'ss')
  return `${plain.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '').slice(0, 60) || 'tabelle'}.csv`
}

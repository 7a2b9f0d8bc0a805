import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'

export type CsvRow = Readonly<Record<string, string>>

export interface CsvTable {
  readonly header: readonly string[]
  readonly rows: readonly CsvRow[]
}

/** Reads one table of a data set as text: nothing is converted, an empty cell is ''. */
export function readCsv(path: string | URL): CsvTable {
  const [header = [], ...lines]: string[][] = parse(readFileSync(path, 'utf8'))
  return { header, rows: lines.map((cells) => toRow(header, cells)) }
}

function toRow(header: readonly string[], cells: readonly string[]): CsvRow {
  return Object.fromEntries(header.map((column, index) => [column, cells[index] ?? '']))
}

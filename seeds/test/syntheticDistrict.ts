import { parse } from 'csv-parse/sync'
import { createDataset } from '../generate/dataset.js'
import { readDistrict } from '../generate/district.js'
import { withDefaults, type GenerateOptions } from '../generate/options.js'
import type { Table } from '../generate/tables.js'
import { toCsvChunks } from '../generate/writeTable.js'
import type { CsvRow } from '../lib/readCsv.js'
import { TABLES, type TableFormat } from './tables.js'

const words = (text: string): string[] => text.split(' ')

/** The format of the tables the generator writes; ties and contributions are in no other set yet. */
export const FORMATS: Readonly<Record<string, TableFormat>> = {
  ...TABLES,
  ties: {
    columns: words('from to kind wave weight directed start end source'),
    key: words('from to kind wave'),
    required: words('from to kind directed source'),
    references: { from: words('actors organisations'), to: words('actors organisations'), source: ['sources'] },
  },
  contributions: {
    columns: words('id kind text event region by topics project date source'),
    key: ['id'],
    required: words('id kind text source'),
    references: { event: ['events'], region: ['regions'], by: words('actors organisations'), topics: ['topics'], project: ['projects'], source: ['sources'] },
  },
}

export const district = readDistrict()

export interface Generated {
  /** file name without ending → the bytes as they are written */
  readonly texts: ReadonlyMap<string, string>
  rows(table: string): readonly CsvRow[]
  ids(table: string): ReadonlySet<string>
}

export function generate(given: Partial<GenerateOptions> = {}): Generated {
  const tables = createDataset(withDefaults(given), district)
  const texts = new Map(tables.map((table: Table) => [table.name as string, [...toCsvChunks(table)].join('')]))
  const parsed = new Map<string, readonly CsvRow[]>()
  const rows = (table: string): readonly CsvRow[] => {
    const known = parsed.get(table) ?? (parse(texts.get(table) ?? '', { columns: true }) as CsvRow[])
    parsed.set(table, known)
    return known
  }
  return { texts, rows, ids: (table) => new Set(rows(table).map((row) => row['id'] ?? '')) }
}

/** What is wrong with a set: cells that name nothing, keys out of order or twice, empty required cells, real sources. */
export function problemsOf(set: Generated): string[] {
  return [...set.texts.keys()].flatMap((table) => {
    const format = FORMATS[table]
    if (!format) return [`${table}: no table of the format`]
    return [...keyProblems(set, table, format), ...rowProblems(set, table, format)]
  })
}

function keyProblems(set: Generated, table: string, { key, columns }: TableFormat): string[] {
  const header = set.texts.get(table)?.split('\n')[0]
  const keys = set.rows(table).map((row) => key.map((column) => row[column]).join('\u001f'))
  const unsorted = keys.filter((value, index) => index > 0 && value <= (keys[index - 1] ?? ''))
  return [...(header === columns.join(',') ? [] : [`${table}: header ${header}`]), ...unsorted.map((value) => `${table}: order at ${value}`)]
}

function rowProblems(set: Generated, table: string, { required, references = {} }: TableFormat): string[] {
  const targets = Object.entries(references).map(([column, tables]) => ({ column, known: knownIds(set, tables) }))
  return set.rows(table).flatMap((row) => [
    ...required.filter((column) => row[column] === '').map((column) => `${table}: ${column} is empty`),
    ...targets.flatMap(({ column, known }) => (row[column] ?? '').split(';')
      .filter((id) => id !== '' && !known.has(id)).map((id) => `${table}: ${column} ${id} is unknown`)),
  ])
}

function knownIds(set: Generated, tables: readonly string[]): ReadonlySet<string> {
  const regions = district.regionRows.map((row) => row['id'] ?? '')
  return new Set(tables.flatMap((table) => (table === 'regions' ? regions : [...set.ids(table)])))
}

export function groupBy(rows: readonly CsvRow[], keyOf: (row: CsvRow) => string): Map<string, CsvRow[]> {
  const groups = new Map<string, CsvRow[]>()
  for (const row of rows) groups.set(keyOf(row), [...(groups.get(keyOf(row)) ?? []), row])
  return groups
}

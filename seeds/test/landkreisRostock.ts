import { readdirSync, readFileSync } from 'node:fs'
import { readCsv, type CsvRow, type CsvTable } from '../lib/readCsv.js'

export const FOLDER = new URL('../data/landkreis-rostock/', import.meta.url)

/** Names of the tables in the folder, without '.csv'. */
export const TABLE_NAMES = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.csv'))
  .map((file) => file.slice(0, -'.csv'.length))

const tables = new Map<string, CsvTable>(TABLE_NAMES.map((name) => [name, readCsv(new URL(`${name}.csv`, FOLDER))]))

export function table(name: string): CsvTable {
  const found = tables.get(name)
  if (found === undefined) throw new Error(`landkreis-rostock holds no table ${name}.csv`)
  return found
}

export const rows = (name: string): readonly CsvRow[] => table(name).rows

export const idsOf = (name: string): ReadonlySet<string> => new Set(rows(name).map((row) => row['id'] ?? ''))

export const rawText = (name: string): string => readFileSync(new URL(`${name}.csv`, FOLDER), 'utf8')

import { checkDataset, type CheckedTable } from '../../../src/modules/dataset/checkDataset.js'
import { printProblem, Problems, type Problem } from '../../../src/modules/dataset/problem.js'
import { newSummary, readTable, type Row } from '../../../src/modules/dataset/readTable.js'
import { EMPTY_STORE, type StoredIds } from '../../../src/modules/dataset/storedIds.js'
import { fileOf, type Table } from '../../../src/modules/dataset/table.js'
import { tableNamed, TABLES } from '../../../src/modules/dataset/tables.js'
import { textSource, type TableSource } from '../../../src/modules/dataset/tableSource.js'

/** Tables by name, as text. */
export type Files = Readonly<Record<string, string>>

export function table(name: string): Table {
  const found = tableNamed(name)
  if (!found) throw new Error(`the format has no table ${name}`)
  return found
}

/** The problems of a data set as the command line prints them. */
export async function problemsOf(files: Files, stored: StoredIds = EMPTY_STORE): Promise<string[]> {
  return (await check(files, stored)).problems.map(printProblem)
}

export async function check(files: Files, stored: StoredIds = EMPTY_STORE): Promise<{ problems: Problem[]; tables: CheckedTable[] }> {
  const problems = new Problems()
  const tables = Object.entries(files).map(([name, content]) => ({ table: table(name), source: textSource(`${name}.csv`, content) }))
  const checked = await checkDataset({ tables, stored, problems })
  return { problems: problems.list(TABLES.map(fileOf)), tables: checked }
}

/** Bytes as they come from a file, in pieces of the given size. */
export function bytesSource(file: string, bytes: Uint8Array, pieceSize = 7): TableSource {
  return {
    file,
    size: bytes.length,
    stamp: () => Promise.resolve(''),
    async *read() {
      for (let start = 0; start < bytes.length; start += pieceSize) yield bytes.subarray(start, start + pieceSize)
    },
  }
}

export async function readAll(source: TableSource, largestFile?: number): Promise<{ rows: Row[]; problems: string[] }> {
  const problems = new Problems()
  const rows: Row[] = []
  const reading = { table: table(source.file.replace('.csv', '')), source, problems, largestFile }
  for await (const batch of readTable(reading, newSummary())) for (const row of batch) rows.push(row)
  return { rows, problems: problems.list([]).map(printProblem) }
}

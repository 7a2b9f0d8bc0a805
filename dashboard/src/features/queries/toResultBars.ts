import type { CellValue, ResultTable } from './toTables'

export interface ResultBar {
  label: string
  /** null is unknown: no bar */
  value: number | null
}

/** Columns that can name the bars, and columns that can be their lengths. */
export function chartColumns({ columns, rows }: ResultTable): { names: string[]; numbers: string[] } {
  const isNumber = (column: string) => rows.some((row) => typeof row[column] === 'number') && rows.every((row) => typeof row[column] === 'number' || row[column] == null)
  const numbers = columns.filter(isNumber)
  const names = columns.filter((column) => !numbers.includes(column) && rows.some((row) => row[column] != null))
  return { names, numbers }
}

interface BarColumns {
  name: string
  number: string
}

/** The rows as bars, the longest first; who has no value comes last. */
export function toResultBars({ rows }: ResultTable, { name, number }: BarColumns, limit: number): ResultBar[] {
  const valueOf = (value: CellValue | undefined) => (typeof value === 'number' ? value : null)
  return rows
    .map((row) => ({ label: String(row[name] ?? '–'), value: valueOf(row[number]) }))
    .sort((one, other) => (other.value ?? -Infinity) - (one.value ?? -Infinity))
    .slice(0, limit)
}

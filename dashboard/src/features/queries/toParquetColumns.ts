import type { CellValue, ResultTable } from './toTables'

export interface ParquetColumn {
  name: string
  type: 'BOOLEAN' | 'INT32' | 'DOUBLE' | 'STRING'
  data: CellValue[]
}

const LARGEST_INT32 = 2 ** 31 - 1

/** The columns of a table with one type each, so that a program need not guess. Unknown stays unknown; what is mixed becomes text. */
export function toParquetColumns({ columns, rows }: ResultTable): ParquetColumn[] {
  return columns.map((name) => {
    const values = rows.map((row) => row[name] ?? null)
    const type = typeOf(values.filter((value) => value !== null))
    return { name, type, data: type === 'STRING' ? values.map((value) => (value === null ? null : String(value))) : values }
  })
}

function typeOf(known: readonly NonNullable<CellValue>[]): ParquetColumn['type'] {
  if (known.length === 0) return 'STRING'
  if (known.every((value) => typeof value === 'boolean')) return 'BOOLEAN'
  if (!known.every((value) => typeof value === 'number')) return 'STRING'
  return known.every((value) => Number.isInteger(value) && Math.abs(value) <= LARGEST_INT32) ? 'INT32' : 'DOUBLE'
}

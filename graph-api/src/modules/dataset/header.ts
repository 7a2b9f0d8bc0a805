import type { Column } from './column.js'
import type { Problem } from './problem.js'
import { didYouMean } from './suggest.js'
import { fileOf, type Table } from './table.js'

export interface Header {
  /** For each column of the file its position in the table's columns; -1 for one that is unknown or a repetition. */
  readonly positions: readonly number[]
  readonly problems: readonly Problem[]
  /** False when a column of the key is missing: then no row can be told from another. */
  readonly hasKey: boolean
}

/** Comma or semicolon: whichever separates more of the first line. */
export function detectDelimiter(beginning: string): ',' | ';' {
  const line = beginning.slice(0, beginning.search(/[\r\n]|$/))
  const count = (separator: string): number => line.split(separator).length
  return count(';') > count(',') ? ';' : ','
}

/** The columns of the file against those of the table: unknown, repeated and missing ones are problems. */
export function matchHeader(table: Table, cells: readonly string[], line: number): Header {
  const names = cells.map((cell) => cell.trim())
  const positions = names.map((name, index) => (names.indexOf(name) === index ? table.columns.findIndex((column) => column.name === name) : -1))
  if (positions.every((position) => position < 0)) return withoutHeader(table, names, line)
  const missing = table.columns.filter((column, index) => column.required && !positions.includes(index))
  return {
    positions,
    problems: [
      ...names.flatMap((name, index) => wrongName({ table, names, line }, name, index)),
      ...missing.map((column) => missingColumn(table, column, line)),
    ],
    hasKey: !missing.some((column) => column.key),
  }
}

function withoutHeader(table: Table, names: readonly string[], line: number): Header {
  const needed = table.columns.map((column) => column.name).join(',')
  const separators = names.join('').includes('\t') ? '; separate the columns with commas or semicolons, not with tabs' : ''
  const message = `the first line must name the columns, such as ${needed}${separators}`
  return { positions: [], problems: [{ file: fileOf(table), line, column: null, value: names.join(','), message }], hasKey: false }
}

interface Names { readonly table: Table; readonly names: readonly string[]; readonly line: number }

function wrongName({ table, names, line }: Names, name: string, index: number): Problem[] {
  const known = table.columns.map((column) => column.name)
  const problem = (message: string): Problem[] => [{ file: fileOf(table), line, column: name, value: null, message }]
  if (names.indexOf(name) !== index) return problem('there twice; keep one of the two')
  if (name === '') return problem(`cell ${index + 1} of the first line is empty; name the column or remove it`)
  if (known.includes(name)) return []
  const meant = didYouMean(name, known)
  return problem(`unknown${meant === '' ? `; the columns are ${known.join(', ')}` : meant}`)
}

function missingColumn(table: Table, column: Column, line: number): Problem {
  return { file: fileOf(table), line, column: column.name, value: null, message: 'missing; this column is required' }
}

import type { Column } from './column.js'
import { CsvSplitter, type CsvRecord } from './csvRecords.js'
import { decodeText } from './decodeText.js'
import { detectDelimiter, matchHeader, type Header } from './header.js'
import type { Problem, Problems } from './problem.js'
import { readCell, type CellFormat } from './readCell.js'
import { fileOf, type Cells, type Table } from './table.js'
import { LARGEST_FILE, type TableSource } from './tableSource.js'

export interface Row {
  /** Physical line on which the row starts. */
  readonly line: number
  readonly cells: Cells
  /** A problem of this row is reported already; its id is known to others all the same. */
  readonly isFaulty: boolean
}

export interface TableReading {
  readonly table: Table
  readonly source: TableSource
  readonly problems: Problems
  readonly largestFile?: number | undefined
}

/** What is known of a table once it has been read. */
export interface ReadSummary {
  /** False when rows may be missing: references to them are then no problem of their own. */
  isComplete: boolean
  /** Positions in the table's columns that the file has. */
  columns: ReadonlySet<number>
}

export function newSummary(): ReadSummary {
  return { isComplete: true, columns: new Set() }
}

/**
 * The rows of one table in batches, as they are read; files and uploads go the same way. What is wrong is added to
 * `problems` with its place, and the reading goes on.
 */
export async function* readTable(reading: TableReading, summary: ReadSummary): AsyncGenerator<Row[]> {
  const reader = new RowReader(reading, summary)
  if (!reader.acceptsSize()) return
  const text = decodeText(reading.source.read(), (fault) => {
    reader.report({ line: fault.line, message: fault.message })
    if (fault.isFatal) summary.isComplete = false
  })
  for await (const { records, format } of splitText(text)) {
    const rows = reader.read(records, format)
    if (rows.length > 0) yield rows
    if (reader.isStopped) return
  }
  if (summary.isComplete) reader.finish()
}

const LONGEST_HEADER = 64 * 1024

interface Piece { readonly records: readonly CsvRecord[]; readonly format: CellFormat }

/** The records of a text; the first line tells what separates the columns. */
async function* splitText(text: AsyncIterable<string>): AsyncGenerator<Piece> {
  let beginning = ''
  let splitter: CsvSplitter | undefined
  let format: CellFormat = { decimalComma: false }
  const start = (): CsvSplitter => {
    const delimiter = detectDelimiter(beginning)
    format = { decimalComma: delimiter === ';' }
    return new CsvSplitter(delimiter)
  }
  for await (const piece of text) {
    if (splitter) {
      yield { records: splitter.push(piece), format }
      continue
    }
    beginning += piece
    if (!beginning.includes('\n') && beginning.length < LONGEST_HEADER) continue
    splitter = start()
    yield { records: splitter.push(beginning), format }
  }
  const last = splitter ?? start()
  const records = splitter ? [] : last.push(beginning)
  yield { records: [...records, ...last.end()], format }
}

class RowReader {
  isStopped = false
  private header: Header | undefined
  private readonly file: string

  constructor(private readonly reading: TableReading, private readonly summary: ReadSummary) {
    this.file = fileOf(reading.table)
  }

  report(problem: Partial<Problem> & { line: number; message: string }): void {
    this.reading.problems.add({ file: this.file, column: null, value: null, ...problem })
  }

  acceptsSize(): boolean {
    const { source, largestFile = LARGEST_FILE } = this.reading
    if (source.size <= largestFile) return true
    this.stop()
    this.report({ line: 1, message: `the file has ${megabytes(source.size)} MB; at most ${megabytes(largestFile)} MB are read, split the data set` })
    return false
  }

  read(records: readonly CsvRecord[], format: CellFormat): Row[] {
    const rows: Row[] = []
    for (const record of records) {
      if (this.isStopped) break
      if (this.header) rows.push(this.readRow(this.header, record, format))
      else this.readHeader(record)
    }
    return rows
  }

  finish(): void {
    if (this.header || this.isStopped) return
    this.stop()
    this.report({ line: 1, message: `the file is empty; its first line must name the columns, such as ${this.reading.table.columns.map(({ name }) => name).join(',')}` })
  }

  private readHeader(record: CsvRecord): void {
    if (record.fault) {
      this.stop()
      this.report({ line: record.line, message: record.fault })
      return
    }
    const header = matchHeader(this.reading.table, record.cells, record.line)
    header.problems.forEach((problem) => this.reading.problems.add(problem))
    this.summary.columns = new Set(header.positions.filter((position) => position >= 0))
    this.summary.isComplete &&= header.hasKey
    if (header.positions.length === 0) this.stop()
    this.header = header
  }

  private readRow(header: Header, record: CsvRecord, format: CellFormat): Row {
    const { columns } = this.reading.table
    const cells: (Cells[number])[] = new Array<Cells[number]>(columns.length).fill(undefined)
    const isShapely = this.hasShape(header, record)
    let isFaulty = !isShapely
    for (const [index, position] of header.positions.entries()) {
      const column = columns[position]
      const cell = record.cells[index]
      if (!column || cell === undefined) continue
      const result = readCell(column, cell, format)
      if ('value' in result && !(result.value === null && column.required)) {
        cells[position] = result.value
        continue
      }
      if (isShapely) this.reportCell(record.line, column, 'need' in result ? { cell, need: result.need } : undefined)
      isFaulty = true
    }
    return { line: record.line, cells, isFaulty }
  }

  private reportCell(line: number, column: Column, wrong: { cell: string; need: string } | undefined): void {
    this.report({ line, column: column.name, value: wrong?.cell ?? null, message: wrong?.need ?? 'empty; this cell is required' })
  }

  /** False after a broken quote or a wrong number of cells: the cells may be shifted, so what they hold is not judged. */
  private hasShape(header: Header, { line, cells, fault }: CsvRecord): boolean {
    const needed = header.positions.length
    if (fault !== undefined) {
      this.summary.isComplete = false
      this.report({ line, message: fault })
      return false
    }
    if (cells.length === needed) return true
    if (this.reading.problems.isFull(this.file)) {
      this.report({ line, message: '' })
      return false
    }
    const remedy = cells.length > needed ? 'put a cell that holds a separator in quotes' : 'add the missing cells, empty ones too'
    this.report({ line, value: cells.join(','), message: `${cells.length} cells where the first line has ${needed}; ${remedy}` })
    return false
  }

  private stop(): void {
    this.isStopped = true
    this.summary.isComplete = false
  }
}

function megabytes(bytes: number): number {
  return Math.ceil(bytes / 1_000_000)
}

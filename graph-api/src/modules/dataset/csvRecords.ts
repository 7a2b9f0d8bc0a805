/**
 * Splits CSV text (RFC 4180) into records, chunk by chunk.
 *
 * Why not csv-parse: it counts a CRLF within quotes as two lines, and it cannot go on behind a broken quote, while a
 * problem here names its physical line, and all problems of a file are reported at once. The tests compare with it.
 */
export interface CsvRecord {
  /** Physical line, from 1, on which the record starts. */
  readonly line: number
  readonly cells: readonly string[]
  /** What is broken; then `cells` holds what was read before. */
  readonly fault?: string
}

/** A record longer than this is taken for a quote that was never closed. */
export const LONGEST_RECORD = 1_000_000

const QUOTE = 34
const LINE_FEED = 10
const CARRIAGE_RETURN = 13

interface Scan { cells: string[]; next: number; fault?: string }

/** Gives the records of each chunk. After a fault, reading goes on in the physical line after the record's first. */
export class CsvSplitter {
  private rest = ''
  private line = 1
  private isSkipping = false

  constructor(private readonly delimiter: string) {}

  push(chunk: string): CsvRecord[] {
    this.rest += chunk
    return this.split(false)
  }

  end(): CsvRecord[] {
    return this.split(true)
  }

  private split(isEnd: boolean): CsvRecord[] {
    const records: CsvRecord[] = []
    let position = this.isSkipping ? this.skipLine(0) : 0
    while (position < this.rest.length) {
      const scan = scanRecord({ text: this.rest, start: position, delimiter: this.delimiter, isEnd })
      if (!scan) break
      if (scan.fault) records.push({ line: this.line, cells: scan.cells, fault: scan.fault })
      else if (!isBlank(scan.cells)) records.push({ line: this.line, cells: scan.cells })
      position = scan.fault ? this.skipLine(position) : this.advance(position, scan.next)
    }
    this.rest = this.rest.slice(position)
    return records
  }

  private advance(from: number, to: number): number {
    this.line += countLines(this.rest, from, to)
    return to
  }

  /** To the start of the next physical line; when that has not been read yet, the next chunks are searched for it. */
  private skipLine(position: number): number {
    const lineFeed = this.rest.indexOf('\n', position)
    this.isSkipping = lineFeed < 0
    return this.isSkipping ? this.rest.length : this.advance(position, lineFeed + 1)
  }
}

/** A line without any text, or with delimiters only, as spreadsheets leave them behind the last row. */
function isBlank(cells: readonly string[]): boolean {
  return cells.every((cell) => cell === '')
}

interface Source { readonly text: string; readonly start: number; readonly delimiter: string; readonly isEnd: boolean }

/** One record from `start`, or undefined when the text ends before the record does. */
function scanRecord(source: Source): Scan | undefined {
  const scan: Scan = { cells: [], next: source.start }
  while (true) {
    const isQuoted = source.text.charCodeAt(scan.next) === QUOTE
    const isClosed = isQuoted ? scanQuoted(source, scan) : scanPlain(source, scan)
    if (!isClosed) return unfinished(source, scan, isQuoted)
    const isLast = scan.fault ? true : scanEnd(source, scan)
    if (isLast === undefined) return undefined
    if (isLast) return scan
  }
}

/** The text ends within a cell: more is to come, unless it is the end or too long to be meant. */
function unfinished({ text, start, isEnd }: Source, scan: Scan, isQuoted: boolean): Scan | undefined {
  const isTooLong = text.length - start > LONGEST_RECORD
  if (!isEnd && !isTooLong) return undefined
  scan.fault = isQuoted
    ? `a quote is opened in this row and not closed${isTooLong ? ` within ${LONGEST_RECORD} characters` : ''}; close it with "`
    : `this row is longer than ${LONGEST_RECORD} characters`
  return scan
}

/** A cell in quotes; a doubled quote stands for one. False when the text ends within. */
function scanQuoted({ text, isEnd }: Source, scan: Scan): boolean {
  const start = scan.next + 1
  let position = start
  let hasDoubled = false
  while (true) {
    position = text.indexOf('"', position)
    if (position < 0 || (position + 1 === text.length && !isEnd)) return false
    if (text.charCodeAt(position + 1) !== QUOTE) break
    hasDoubled = true
    position += 2
  }
  const cell = text.slice(start, position)
  scan.cells.push(hasDoubled ? cell.replaceAll('""', '"') : cell)
  scan.next = position + 1
  return true
}

/** A cell without quotes, up to the delimiter or the line's end. False when the text ends within. */
function scanPlain({ text, delimiter, isEnd }: Source, scan: Scan): boolean {
  const separator = delimiter.charCodeAt(0)
  let position = scan.next
  for (; position < text.length; position += 1) {
    const code = text.charCodeAt(position)
    if (code === separator || code === LINE_FEED || code === CARRIAGE_RETURN) break
    if (code === QUOTE) {
      scan.fault = 'a quote stands within a cell that does not start with one; put the whole cell in quotes and double each quote in it'
      return true
    }
  }
  if (position === text.length && !isEnd) return false
  scan.cells.push(text.slice(scan.next, position))
  scan.next = position
  return true
}

/** What stands behind a cell: true at the record's end, false behind a delimiter, undefined when more text is needed. */
function scanEnd({ text, delimiter, isEnd }: Source, scan: Scan): boolean | undefined {
  const position = scan.next
  if (position === text.length) return isEnd ? true : undefined
  if (text[position] === delimiter) {
    scan.next += 1
    return false
  }
  const isReturn = text.charCodeAt(position) === CARRIAGE_RETURN
  if (isReturn && position + 1 === text.length && !isEnd) return undefined
  const lineFeed = isReturn ? position + 1 : position
  if (text.charCodeAt(lineFeed) === LINE_FEED) scan.next = lineFeed + 1
  else if (isReturn) scan.fault = 'a carriage return stands alone; end lines with LF or CRLF'
  else scan.fault = 'text follows a closing quote; double each quote within a quoted cell'
  return true
}

function countLines(text: string, from: number, to: number): number {
  let lines = 0
  for (let position = text.indexOf('\n', from); position >= 0 && position < to; position = text.indexOf('\n', position + 1)) lines += 1
  return lines
}

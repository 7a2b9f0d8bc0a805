import { LONGEST_ID, type Column, type Value } from './column.js'
import { didYouMean } from './suggest.js'

/** What a cell says: its value, null for an empty one, or what would be right. */
export type CellResult = { readonly value: Value | null } | { readonly need: string }

export interface CellFormat {
  /** A comma may stand in numbers only where it does not separate the columns. */
  readonly decimalComma: boolean
}

const EMPTY: CellResult = { value: null }

/**
 * One cell as a value. Blanks around ids, numbers, dates and words of a list are dropped; text is kept as it stands,
 * also when it looks like a formula: what is stored is what was written.
 */
export function readCell(column: Column, cell: string, format: CellFormat): CellResult {
  if (cell === '') return EMPTY
  const unreadable = findUnreadable(cell)
  if (unreadable) return { need: unreadable }
  if (column.kind === 'text' || column.kind === 'attributes') return readText(column, cell)
  const trimmed = cell.trim()
  return trimmed === '' ? EMPTY : READERS[column.kind](trimmed, column, format)
}

type Reader = (cell: string, column: Column, format: CellFormat) => CellResult

const READERS: Readonly<Record<Exclude<Column['kind'], 'text' | 'attributes'>, Reader>> = {
  id: (cell) => (isId(cell) ? { value: cell } : { need: ID_NEED }),
  list: readList,
  enum: readWord,
  date: readDate,
  time: readTime,
  year: (cell, column, format) => readNumber(cell, column, format),
  integer: (cell, column, format) => readNumber(cell, column, format),
  number: (cell, column, format) => readNumber(cell, column, format),
  boolean: readBoolean,
}

const ID = /^[A-Za-z0-9_.:-]{1,64}$/
const ID_NEED = `an id is needed: letters a to z, digits, - _ . : and at most ${LONGEST_ID} of them`

export function isId(text: string): boolean {
  return ID.test(text)
}

/** Control characters but tab and line ends, a lost letter, half a character. */
const UNREADABLE = /(?![\t\n\r])\p{Cc}|\r(?!\n)|\ufffd|\p{Cs}/u

/** Characters that no text holds on purpose: they come from a wrong encoding or a broken file. */
function findUnreadable(cell: string): string | undefined {
  const found = UNREADABLE.exec(cell)?.[0]
  if (found === undefined) return undefined
  const code = `U+${(found.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
  return found === '\ufffd'
    ? `${code} stands where a letter was lost; save the file as UTF-8`
    : `the control character ${code} is not allowed; remove it`
}

function readText(column: Column, cell: string): CellResult {
  const longest = column.maxLength ?? Infinity
  if (cell.length > longest) return { need: `at most ${longest} characters are allowed, this has ${cell.length}` }
  if (column.required && cell.trim() === '') return EMPTY
  if (column.kind === 'attributes' && !cell.split(';').every(isAttribute)) return { need: 'key=value is needed, several separated by ;' }
  return { value: cell }
}

function isAttribute(part: string): boolean {
  return part.trim() === '' || part.trim().indexOf('=') > 0
}

/** Ids separated by ';'. Their order says nothing: they are kept in code point order, each once. */
function readList(cell: string): CellResult {
  const ids = [...new Set(cell.split(';').map((part) => part.trim()).filter((part) => part !== ''))]
  const wrong = ids.find((part) => !isId(part))
  if (wrong !== undefined) return { need: `${ID_NEED}; several are separated by ;` }
  return ids.length === 0 ? EMPTY : { value: ids.sort() }
}

function readWord(cell: string, column: Column): CellResult {
  const values = column.values ?? []
  if (values.includes(cell)) return { value: cell }
  return { need: `one of ${values.join(', ')} is needed${didYouMean(cell, values)}` }
}

const ISO_DATE = /^(\d{4})-(\d{2})-(\d{2})$/
const GERMAN_DATE = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/
const DATE_NEED = 'a date such as 2022-09-30 (or 30.09.2022) is needed'

function readDate(cell: string): CellResult {
  const iso = ISO_DATE.exec(cell)
  const german = GERMAN_DATE.exec(cell)
  if (!iso && !german) return { need: DATE_NEED }
  const [year, month, day] = (iso ? [iso[1], iso[2], iso[3]] : [german?.[3], german?.[2], german?.[1]]).map(Number) as [number, number, number]
  return isDay(year, month, day)
    ? { value: `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}` }
    : { need: `${DATE_NEED}; this day does not exist` }
}

function isDay(year: number, month: number, day: number): boolean {
  if (year < 1 || month < 1 || month > 12 || day < 1) return false
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  const days = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
  return day <= (days[month - 1] ?? 0)
}

const pad = (part: number, digits: number): string => String(part).padStart(digits, '0')

const TIME = /^(\d{1,2}):([0-5]\d)(?::00)?$/

function readTime(cell: string): CellResult {
  const found = TIME.exec(cell)
  return found && Number(found[1]) < 24
    ? { value: `${pad(Number(found[1]), 2)}:${found[2]}` }
    : { need: 'a time from 00:00 to 23:59 such as 15:00 is needed' }
}

const TRUE = new Set(['true', 'wahr', 'ja'])
const FALSE = new Set(['false', 'falsch', 'nein'])

function readBoolean(cell: string): CellResult {
  const word = cell.toLowerCase()
  if (TRUE.has(word)) return { value: true }
  return FALSE.has(word) ? { value: false } : { need: 'true or false (WAHR or FALSCH, ja or nein) is needed' }
}

const DECIMAL = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?$/
/** 1.234,5 or 1,234.5: the comma or point between thousands could be read as a decimal sign. */
const GROUPED = /\d[.,]\d+[.,]\d/

function readNumber(cell: string, column: Column, format: CellFormat): CellResult {
  if (GROUPED.test(cell)) return { need: `${numberNeed(column)}, without signs between thousands` }
  if (cell.includes(',') && !format.decimalComma) {
    return { need: `${numberNeed(column)}, with a decimal point (a decimal comma is read only where semicolons separate the columns)` }
  }
  const plain = cell.replace(',', '.')
  const value = DECIMAL.test(plain) ? Number(plain) : NaN
  if (!Number.isFinite(value)) return { need: numberNeed(column) }
  if (column.kind !== 'number' && !Number.isSafeInteger(value)) return { need: numberNeed(column) }
  if (value < (column.min ?? -Infinity) || value > (column.max ?? Infinity)) return { need: numberNeed(column) }
  return { value: value === 0 ? 0 : value }
}

function numberNeed({ kind, min, max }: Column): string {
  const what = kind === 'number' ? 'a number' : kind === 'year' ? 'a year' : `a whole number of at most ${Number.MAX_SAFE_INTEGER}`
  if (min !== undefined && max !== undefined) return `${kind === 'integer' ? 'a whole number' : what} from ${min} to ${max} is needed`
  return min === undefined ? `${what} is needed` : `${what} that is ${min} or more is needed`
}

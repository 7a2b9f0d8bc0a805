import type { Value } from './column.js'

/** A value as the exporter writes it: numbers as JavaScript prints them, lists separated by ';', nothing for unknown. */
export function printCell(value: Value | null | undefined): string {
  if (value === null || value === undefined) return ''
  return typeof value === 'object' ? value.join(';') : String(value)
}

const NEEDS_QUOTES = /[",\r\n]/

/**
 * One line of CSV, with quotes only where they are needed. Nothing is escaped against spreadsheets: an export must
 * import as it was, also a text that begins with '='.
 */
export function printRow(cells: readonly string[]): string {
  return `${cells.map(quote).join(',')}\n`
}

function quote(cell: string): string {
  return NEEDS_QUOTES.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
}

/** Plain code point order, as in the files of the data sets: no language decides it. */
export function compareText(left: string, right: string): number {
  if (left === right) return 0
  const length = Math.min(left.length, right.length)
  for (let index = 0; index < length; index += 1) {
    const a = left.charCodeAt(index)
    const b = right.charCodeAt(index)
    if (a !== b) return rank(a) - rank(b)
  }
  return left.length - right.length
}

/** Halves of characters beyond U+FFFF sort behind all others: by code point, not by code unit. */
function rank(codeUnit: number): number {
  return codeUnit >= 0xd800 && codeUnit <= 0xdfff ? codeUnit + 0x10000 : codeUnit
}

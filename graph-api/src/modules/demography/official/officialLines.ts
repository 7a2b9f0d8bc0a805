import { CsvError, parse } from 'csv-parse/sync'
import { BadUserInput } from '../../../errors.js'
import type { OfficialLine } from './officialCount.js'

/** The lines of a file up to the line of underscores before the legend, cells parted by semicolons. */
export function officialLines(content: string): OfficialLine[] {
  const [table = ''] = content.split(/^"?_{3,}/m)
  try {
    const records = parse(table, { delimiter: ';', bom: true, info: true, relax_column_count: true, relax_quotes: true, skip_empty_lines: true }) as unknown as { record: string[]; info: { lines: number } }[]
    return records.map(({ record, info }) => ({ line: info.lines, cells: record }))
  } catch (error) {
    const line = error instanceof CsvError && typeof error['lines'] === 'number' ? ` from line ${error['lines']} on` : ''
    throw new BadUserInput('file.content', `requires lines with cells parted by semicolons, got text that cannot be parted${line}`)
  }
}

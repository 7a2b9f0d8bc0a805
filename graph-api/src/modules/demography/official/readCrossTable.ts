import { type Column, columnsOf, type Header, headerOf, isRow } from './crossHeader.js'
import type { OfficialCount, OfficialLine, OfficialProblem, OfficialTable } from './officialCount.js'
import { ageOf, dayOf, isTotal, regionOf, sexOf } from './officialLabels.js'
import { type Fault, NEEDS, tooFewCells } from './officialNeeds.js'
import { cellFault, readOfficialCell } from './officialSigns.js'

/**
 * A table of GENESIS-Online or the Regionaldatenbank as CSV: lines of title, header lines that name sex, age, day and unit above the columns, rows that
 * begin with day, key, name and perhaps age or sex, and a line of underscores before the legend.
 */
export function readCrossTable(lines: readonly OfficialLine[]): OfficialTable {
  const first = lines.findIndex(({ cells }) => isRow(cells))
  const start = first < 0 ? lines.length : first
  const [header, rows] = [headerOf(lines.slice(0, start), lines[start]), lines.slice(start)]
  const table = { layout: 'CROSS_TABLE' as const, statistic: header.statistic, title: header.title }
  const width = Math.max(0, ...rows.map(({ cells }) => cells.length), ...header.lines.map(({ cells }) => cells.length))
  const { columns, problems } = columnsOf(header, width)
  // A column that cannot be read would be read as another one in each row.
  if (problems.length > 0) return { ...table, counts: [], problems }
  const reading = { labels: labelColumns(rows, header), columns, header }
  const read = rows.map((row) => readRow(row, reading))
  return { ...table, counts: read.flatMap(({ counts }) => counts), problems: read.flatMap((row) => row.problems) }
}

interface Labels { readonly region: number; readonly day: number; readonly sex: number; readonly age: number }

const ROWS_TO_JUDGE_BY = 50

/** Which of the leading cells hold what, judged by the first rows; -1: none. */
function labelColumns(rows: readonly OfficialLine[], { labels }: Header): Labels {
  const positions = Array.from({ length: labels }, (_, position) => position)
  const find = (fits: (text: string) => boolean): number => {
    const hits = positions.map((position) => rows.slice(0, ROWS_TO_JUDGE_BY).filter(({ cells }) => fits((cells[position] ?? '').trim())).length)
    const most = Math.max(0, ...hits)
    return most === 0 ? -1 : hits.indexOf(most)
  }
  return {
    region: find((text) => regionOf(text) !== null), day: find((text) => dayOf(text) !== null),
    sex: find((text) => sexOf(text) !== null && !isTotal(text)), age: find((text) => ageOf(text) !== null && !isTotal(text)),
  }
}

interface Reading { readonly labels: Labels; readonly columns: readonly Column[]; readonly header: Header }
interface Read { readonly counts: OfficialCount[]; readonly problems: OfficialProblem[] }

function readRow(row: OfficialLine, { labels, columns, header }: Reading): Read {
  const text = (position: number): string => (position < 0 ? '' : row.cells[position] ?? '').trim()
  const wrong = (column: string, value: string, fault: Fault): Read => ({ counts: [], problems: [{ line: row.line, column, value, ...fault }] })
  const region = regionOf(text(labels.region))
  if (region === null) return wrong('region', text(labels.region) || text(0), NEEDS.REGION)
  const own: RowLabels = { region, day: dayOf(text(labels.day)), sex: sexOf(text(labels.sex)), age: ageOf(text(labels.age)) }
  if (labels.age >= 0 && own.age === null) return wrong('age', text(labels.age), NEEDS.AGE)
  if (labels.sex >= 0 && own.sex === null) return wrong('sex', text(labels.sex), NEEDS.SEX)
  const missing = columns.findIndex((column, position) => position >= header.labels && column.isNamed && row.cells[position] === undefined)
  if (missing >= 0) return wrong(columns[missing]?.name ?? String(missing + 1), '', tooFewCells(columns.length, row.cells.length))
  return readCells(row, own, { columns, header })
}

interface RowLabels { readonly region: string; readonly day: string | null; readonly sex: ReturnType<typeof sexOf>; readonly age: ReturnType<typeof ageOf> }

const NO_DAY: Fault = { need: 'DAY', message: 'requires a day or year in the row or above the column' }

function readCells({ line, cells }: OfficialLine, own: RowLabels, { columns, header }: Omit<Reading, 'labels'>): Read {
  const counts: OfficialCount[] = []
  const problems: OfficialProblem[] = []
  for (let position = header.labels; position < cells.length; position += 1) {
    const [value, column] = [cells[position] as string, columns[position] as Column]
    // Files may end each line with an empty cell too many.
    if (!column.isNamed && header.lines.length > 0 && value.trim() === '') continue
    const [cell, day] = [readOfficialCell(value), column.day ?? own.day]
    const fault = !column.isNamed && header.lines.length > 0 ? NEEDS.HEADING : day === null ? NO_DAY : cellFault(cell)
    if (fault !== null || day === null) problems.push({ line, column: column.name ?? String(position + 1), value, ...fault ?? NO_DAY })
    else counts.push({ line, column: column.name, region: own.region, day, sex: column.sex ?? own.sex ?? 'TOTAL', ...(column.age ?? own.age ?? { ageFrom: 0, ageTo: null }), ...cell })
  }
  return { counts, problems }
}

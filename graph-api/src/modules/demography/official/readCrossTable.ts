import type { OfficialCount, OfficialLine, OfficialProblem, OfficialTable } from './officialCount.js'
import { ageOf, dayOf, isTotal, type OfficialAge, type OfficialSex, regionOf, sexOf } from './officialLabels.js'
import { readOfficialCell } from './officialSigns.js'

/**
 * A table of GENESIS-Online or the Regionaldatenbank as CSV: lines of title, header lines that name sex, age, day and unit above the columns, rows that
 * begin with day, key, name and perhaps age or sex, and a line of underscores before the legend.
 */
type Dimension = 'sex' | 'age' | 'day'

interface Frame {
  readonly title: string
  readonly statistic: string | null
  readonly header: readonly OfficialLine[]
  readonly rows: readonly OfficialLine[]
  /** How many cells of a row name what its figures are of. */
  readonly labels: number
}

export function readCrossTable(lines: readonly OfficialLine[]): OfficialTable {
  const frame = frameOf(lines)
  const table = { layout: 'CROSS_TABLE' as const, statistic: frame.statistic, title: frame.title }
  const unit = unitProblem(frame)
  if (unit) return { ...table, counts: [], problems: [unit] }
  const columns = columnsOf(frame)
  const labels = labelColumns(frame)
  const read = frame.rows.map((row) => readRow(row, { frame, columns, labels }))
  return { ...table, counts: read.flatMap(({ counts }) => counts), problems: read.flatMap(({ problems }) => problems) }
}

function frameOf(lines: readonly OfficialLine[]): Frame {
  const first = lines.findIndex(({ cells }) => isRow(cells))
  const start = first < 0 ? lines.length : first
  const header = lines.slice(0, start)
  const named = header.filter(({ cells }) => dimensionOf(cells) !== null)
  const labels = named.length === 0 ? 0 : Math.min(...named.map(({ cells }) => cells.findIndex((cell) => cell.trim() !== '')))
  const texts = header.filter((line) => !named.includes(line)).map(({ cells }) => cells.filter((cell) => cell.trim() !== '').join(' ').trim())
  const code = /tabelle:\s*(\d{5})/i.exec(texts.join(' '))
  return { title: texts.filter((text) => text !== '').join(' · '), statistic: code?.[1] ?? null, header: named, rows: lines.slice(start), labels: labels || leading(lines[start]) }
}

/** A title stands alone in its line; a header begins with empty cells. */
function isRow([first, ...others]: readonly string[]): boolean {
  return (first ?? '').trim() !== '' && others.some((cell) => cell.trim() !== '')
}

/** Without a header that names anything, the labels end before the first figure behind the key. */
function leading(row: OfficialLine | undefined): number {
  const key = row?.cells.findIndex((cell) => regionOf(cell) !== null) ?? -1
  return key < 0 ? 0 : key + 2
}

/** Figures in thousands are too coarse for counts of people, and other units are none. */
function unitProblem({ title, header }: Frame): OfficialProblem | null {
  const text = `${title} ${header.map(({ cells }) => cells.join(' ')).join(' ')}`
  const coarse = /\((?:in )?(1\.?000|tsd\.?|prozent|%)\)/i.exec(text)
  return coarse ? { line: 1, value: coarse[0], message: 'requires a table of whole persons (Anzahl)' } : null
}

/** What a header line tells apart: the first of its texts that is no "Insgesamt" decides. */
function dimensionOf(cells: readonly string[]): Dimension | null {
  const texts = cells.map((cell) => cell.trim()).filter((cell) => cell !== '')
  if (texts.some((text) => sexOf(text) !== null && !isTotal(text))) return 'sex'
  if (texts.some((text) => ageOf(text) !== null && !isTotal(text))) return 'age'
  return texts.length > 0 && texts.every((text) => dayOf(text) !== null) ? 'day' : null
}

interface Column { readonly sex: OfficialSex | null; readonly age: OfficialAge | null; readonly day: string | null }

/** By position: what stands above it. */
function columnsOf({ header, rows, labels }: Frame): Column[] {
  const width = Math.max(0, ...rows.map(({ cells }) => cells.length))
  const above = (dimension: Dimension, position: number): string => header.find(({ cells }) => dimensionOf(cells) === dimension)?.cells[position] ?? ''
  return Array.from({ length: width }, (_, position) => (position < labels ? { sex: null, age: null, day: null } : { sex: sexOf(above('sex', position)), age: ageOf(above('age', position)), day: dayOf(above('day', position)) }))
}

interface Labels { readonly region: number; readonly day: number; readonly sex: number; readonly age: number }

/** Which of the leading cells hold what, judged by the first rows; -1: none. */
function labelColumns({ rows, labels }: Frame): Labels {
  const positions = Array.from({ length: labels }, (_, position) => position)
  const find = (fits: (text: string) => boolean): number => {
    const hits = positions.map((position) => rows.slice(0, 50).filter(({ cells }) => fits((cells[position] ?? '').trim())).length)
    const most = Math.max(0, ...hits)
    return most === 0 ? -1 : hits.indexOf(most)
  }
  return {
    region: find((text) => regionOf(text) !== null), day: find((text) => dayOf(text) !== null),
    sex: find((text) => sexOf(text) !== null && !isTotal(text)), age: find((text) => ageOf(text) !== null && !isTotal(text)),
  }
}

interface Reading { readonly frame: Frame; readonly columns: readonly Column[]; readonly labels: Labels }

function readRow({ line, cells }: OfficialLine, { frame, columns, labels }: Reading): { counts: OfficialCount[]; problems: OfficialProblem[] } {
  const text = (position: number): string => (position < 0 ? '' : cells[position] ?? '')
  const region = regionOf(text(labels.region))
  if (region === null) return { counts: [], problems: [{ line, value: text(labels.region), message: 'requires an official key of a region such as 13072' }] }
  const [ownDay, ownSex, ownAge] = [dayOf(text(labels.day)), sexOf(text(labels.sex)), ageOf(text(labels.age))]
  if (labels.age >= 0 && ownAge === null) return { counts: [], problems: [{ line, value: text(labels.age), message: 'requires an age such as "3 bis unter 6 Jahre"' }] }
  const counts: OfficialCount[] = []
  const problems: OfficialProblem[] = []
  for (let position = frame.labels; position < cells.length; position += 1) {
    const column = columns[position] as Column
    const cell = readOfficialCell(cells[position] as string)
    const day = column.day ?? ownDay
    if (day === null) problems.push({ line, value: cells[position] as string, message: 'requires a day or year in the row or above the column' })
    else if (cell.value === null && cell.sign === null) problems.push({ line, value: cells[position] as string, message: 'requires a number or one of the signs - . / x ...' })
    else counts.push({ line, region, day, sex: column.sex ?? ownSex ?? 'TOTAL', ...(column.age ?? ownAge ?? { ageFrom: 0, ageTo: null }), value: cell.value, sign: cell.sign })
  }
  return { counts, problems }
}

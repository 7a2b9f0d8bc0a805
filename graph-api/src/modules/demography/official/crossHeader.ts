import type { OfficialLine, OfficialProblem } from './officialCount.js'
import { ageOf, dayOf, isTotal, type OfficialAge, type OfficialSex, regionOf, sexOf } from './officialLabels.js'
import { aboveColumn, type Fault, NEEDS } from './officialNeeds.js'

/** The lines above a cross table: titles, and header lines that tell its columns apart. */
export interface Header {
  readonly title: string
  /** Code of the statistic, such as 12411; null where none is named. */
  readonly statistic: string | null
  /** Lines that tell sex, age or day of the columns. */
  readonly lines: readonly OfficialLine[]
  /** Lines that tell them apart by something else, such as nationality. */
  readonly others: readonly OfficialLine[]
  readonly texts: readonly OfficialLine[]
  /** How many cells of a row name what its figures are of. */
  readonly labels: number
}

export interface Column {
  readonly sex: OfficialSex | null
  readonly age: OfficialAge | null
  readonly day: string | null
  /** What stands above it, joined; null: nothing. */
  readonly name: string | null
  readonly isNamed: boolean
}

const textsOf = (cells: readonly string[]): string[] => cells.map((cell) => cell.trim()).filter((cell) => cell !== '')

/** A title stands alone in its line; a header begins with empty cells, or names sexes or ages beside no region. */
export function isRow(cells: readonly string[]): boolean {
  const [first = '', ...others] = cells
  const isBeside = first.trim() !== '' && textsOf(others).length > 0
  const isHeader = dayOf(first) === null && cells.every((cell) => regionOf(cell) === null) && cells.some((cell) => sexOf(cell) !== null || ageOf(cell) !== null)
  return isBeside && !isHeader
}

export function headerOf(above: readonly OfficialLine[], firstRow: OfficialLine | undefined): Header {
  const lines = above.filter(({ cells }) => dimensionOf(cells) !== null)
  const others = above.filter((line) => !lines.includes(line) && tellsApart(line.cells))
  const texts = above.filter((line) => !lines.includes(line) && !others.includes(line))
  const words = texts.map(({ cells }) => textsOf(cells).join(' '))
  const labels = lines.length === 0 ? 0 : Math.min(...lines.map(({ cells }) => cells.findIndex(isValue)))
  return { title: words.filter((text) => text !== '').join(' · '), statistic: /tabelle:\s*(\d{5})/i.exec(words.join(' '))?.[1] ?? null, lines, others, texts, labels: labels || leading(firstRow) }
}

const isValue = (cell: string): boolean => sexOf(cell) !== null || ageOf(cell) !== null || dayOf(cell) !== null

/** Without a header that names anything, the labels end before the first figure behind the key. */
function leading(row: OfficialLine | undefined): number {
  const key = row?.cells.findIndex((cell) => regionOf(cell) !== null) ?? -1
  return key < 0 ? 0 : key + 2
}

type Dimension = 'sex' | 'age' | 'day'

/** What a header line tells apart: the first of its texts that is no "Insgesamt" decides. */
function dimensionOf(cells: readonly string[]): Dimension | null {
  const texts = textsOf(cells)
  if (texts.some((text) => sexOf(text) !== null && !isTotal(text))) return 'sex'
  if (texts.some((text) => ageOf(text) !== null && !isTotal(text))) return 'age'
  return texts.some((text) => dayOf(text) !== null) && (cells[0] ?? '').trim() === '' ? 'day' : null
}

/** Words of parts of the population that no column here stands for. */
const PARTS = /ausländ|nichtdeutsch|^deutsche?$|ledig|verheiratet|geschieden|verwitwet/i

/** Columns that a header line sets apart by something that is not read: a word of a part of the people, or different words behind empty cells. */
function tellsApart(cells: readonly string[]): boolean {
  const texts = textsOf(cells)
  if ((cells[0] ?? '').trim() !== '' || texts.length < 2) return false
  return texts.some((text) => PARTS.test(text)) || new Set(texts.map((text) => text.toLowerCase())).size > 1
}

/** Figures in thousands are too coarse for counts of people, and other units are none. */
const COARSE = /^(?:in )?(1[.\s\u00a0]?000|tsd\.?|tausend|mio\.?|prozent|promille|%|‰|jahre|je .*)$/i

export function columnsOf(header: Header, width: number): { columns: Column[]; problems: OfficialProblem[] } {
  const problems = [...unitProblems(header), ...wordProblems(header)]
  return { problems, columns: Array.from({ length: width }, (_, position) => columnAt(header, position)) }
}

function columnAt({ lines, labels }: Header, position: number): Column {
  const above = (dimension: Dimension): string => lines.find(({ cells }) => dimensionOf(cells) === dimension)?.cells[position] ?? ''
  const words = lines.map(({ cells }) => (cells[position] ?? '').trim()).filter((word) => word !== '')
  const isNamed = position >= labels && words.length > 0
  if (!isNamed) return { sex: null, age: null, day: null, name: null, isNamed }
  return { sex: sexOf(above('sex')), age: ageOf(above('age')), day: dayOf(above('day')), name: words.join(', '), isNamed }
}

function unitProblems({ texts, lines, others }: Header): OfficialProblem[] {
  const units = [...texts, ...lines, ...others].flatMap(({ line, cells }) => cells.flatMap((cell) => [cell.trim(), ...[...cell.matchAll(/\(([^()]*)\)/g)].map(([, inner = '']) => inner.trim())].map((unit) => ({ line, unit }))))
  const coarse = units.find(({ unit }) => COARSE.test(unit))
  return coarse ? [{ line: coarse.line, column: null, value: coarse.unit, need: 'PERSONS', message: 'requires a table of whole persons (Anzahl)' }] : []
}

const FAULTS: Readonly<Record<Dimension, Fault>> = { sex: aboveColumn(NEEDS.SEX), age: aboveColumn(NEEDS.AGE), day: aboveColumn(NEEDS.DAY) }
const OTHER_COLUMNS: Fault = { need: 'SEX_AGE_DAY', message: 'requires a table whose columns differ only by sex, age and day' }

/** Words above columns that say neither sex, age nor day: what stands below them is not what it would be read as. */
function wordProblems({ lines, others, labels }: Header): OfficialProblem[] {
  const read: Readonly<Record<Dimension, (text: string) => unknown>> = { sex: sexOf, age: ageOf, day: dayOf }
  const found = [...lines, ...others].flatMap(({ line, cells }) => {
    const dimension = dimensionOf(cells)
    const isRead = (text: string): boolean => isTotal(text) || (dimension !== null && read[dimension](text) !== null)
    const fault = dimension === null ? OTHER_COLUMNS : FAULTS[dimension]
    return cells.flatMap((cell, position) => (position < labels || cell.trim() === '' || isRead(cell) ? [] : [{ line, column: String(position + 1), value: cell.trim(), ...fault }]))
  })
  return found
}

import { CsvError, parse } from 'csv-parse/sync'
import { readWeight, WEIGHT_NEED } from './attributeValues.js'
import { type Direction, GraphBuilder } from './graphBuilder.js'
import type { AttributeValue, NetworkFileGraph, ReadNetwork } from './networkFileGraph.js'

/**
 * A list of edges as Gephi's spreadsheet import takes it (columns Source, Target, Type, Weight and further ones). It
 * holds no nodes but the ends of edges, no attributes of nodes and no notes. Cells that look like formulas are written
 * as they are, as in every file of this project that is to be read again: an apostrophe before them would be another id.
 */

export function writeEdgeListCsv({ directed, edges, edgeAttributes }: NetworkFileGraph): string {
  const names = [...edgeAttributes.keys()]
  const type = directed ? 'Directed' : 'Undirected'
  const rows = edges.map(({ source, target, weight, attributes }) => [source, target, String(weight), type, ...names.map((name) => String(attributes.get(name) ?? ''))])
  return [['source', 'target', 'weight', 'type', ...names], ...rows].map((cells) => `${cells.map(quote).join(',')}\n`).join('')
}

function quote(cell: string): string {
  return /[",;\t\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
}

interface Row { readonly line: number; readonly cells: readonly string[] }

/** Names of the columns in lower case: as Gephi, NetworkX's users and pandas' to_csv write them. */
const ROLES: Readonly<Record<string, 'source' | 'target' | 'weight' | 'type'>> = { source: 'source', from: 'source', target: 'target', to: 'target', weight: 'weight', type: 'type' }

export function readEdgeListCsv(text: string): ReadNetwork {
  const builder = new GraphBuilder()
  const [header, ...rows] = readRows(text, builder)
  const columns = header && columnsOf(header, builder)
  if (!columns) return { problems: builder.problems.list() }
  for (const [name, role] of columns) if (role === null) builder.declare('edge', name, 'string')
  const table: Table = { columns, builder, decimalComma: delimiterOf(text) === ';' }
  for (const row of rows) readEdge(row, table)
  return builder.finish({ directedByDefault: false, nodesFromEdges: true })
}

function readRows(text: string, builder: GraphBuilder): Row[] {
  try {
    const records = parse(text, { delimiter: delimiterOf(text), relaxColumnCount: true })
    const rows = withLines(records).filter(({ cells }) => cells.some((cell) => cell !== ''))
    if (rows.length === 0) builder.problem({ line: 1, part: null }, null, HEADER_NEED)
    return rows
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    const line = typeof error.lines === 'number' ? error.lines : 1
    builder.problem({ line, part: null }, null, 'CSV is needed; a quote is not closed, or stands within a cell that does not begin with one')
    return []
  }
}

/** The physical line of each record: the parser counts a CRLF within quotes as two lines. */
function withLines(records: readonly string[][]): Row[] {
  let line = 1
  return records.map((cells) => {
    const start = line
    line += cells.reduce((count, cell) => count + cell.split('\n').length - 1, 1)
    return { line: start, cells }
  })
}

const HEADER_NEED = 'the first line must name the columns: source and target, and weight, type (Directed or Undirected) and others where there are any'

function delimiterOf(text: string): ',' | ';' | '\t' {
  const line = text.slice(0, text.search(/[\r\n]|$/))
  const count = (separator: string): number => line.split(separator).length
  if (count('\t') > Math.max(count(','), count(';'))) return '\t'
  return count(';') > count(',') ? ';' : ','
}

type Column = readonly [name: string, role: 'source' | 'target' | 'weight' | 'type' | null]

function columnsOf({ line, cells }: Row, builder: GraphBuilder): Column[] | null {
  const columns = cells.map((cell): Column => [cell.trim(), ROLES[cell.trim().toLowerCase()] ?? null])
  const roles = columns.flatMap(([, role]) => role ?? [])
  if (!roles.includes('source') || !roles.includes('target')) {
    builder.problem({ line, part: null }, cells.join(','), HEADER_NEED)
    return null
  }
  const names = columns.map(([name, role]) => role ?? name)
  const twice = names.find((name, index) => names.indexOf(name) !== index)
  if (twice === undefined) return columns
  builder.problem({ line, part: twice }, null, 'this column is there twice; keep one of the two')
  return null
}

interface Table { readonly columns: readonly Column[]; readonly builder: GraphBuilder; readonly decimalComma: boolean }

function readEdge({ line, cells }: Row, { columns, builder, decimalComma }: Table): void {
  const attributes = new Map<string, AttributeValue>()
  const found: Partial<Record<'source' | 'target' | 'weight' | 'type', string>> = {}
  if (cells.length > columns.length) builder.problem({ line, part: null }, cells.join(','), `${columns.length} cells are needed, as in the first line, not ${cells.length}`)
  for (const [index, [name, role]] of columns.entries()) {
    const cell = cells[index] ?? ''
    if (role) found[role] = cell
    else if (cell !== '') attributes.set(name, cell)
  }
  const weight = found.weight === undefined || found.weight.trim() === '' ? 1 : readWeight(decimalComma ? found.weight.replace(',', '.') : found.weight)
  if (weight === undefined) builder.problem({ line, part: 'weight' }, found.weight ?? null, WEIGHT_NEED)
  const direction = directionOf(found.type ?? '')
  if (direction === undefined) builder.problem({ line, part: 'type' }, found.type ?? null, 'Directed or Undirected is needed')
  builder.addEdge({ source: found.source, target: found.target, weight: weight ?? 1, attributes, direction: direction ?? 'UNDIRECTED', place: { line, part: null } })
}

function directionOf(cell: string): Direction | undefined {
  const word = cell.trim().toLowerCase()
  if (word === '' || word === 'undirected') return 'UNDIRECTED'
  return word === 'directed' ? 'DIRECTED' : undefined
}

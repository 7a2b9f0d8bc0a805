import type { Column, Value } from './column.js'
import { fold, foldedWords } from '../../neo4j/fold.js'
import { columnIndex, keyIndexesOf, keyOf, type Cells, type EntityTable, type Table } from './table.js'

/** What a row changes in the store: plain values, so that it can wait there as JSON until the import is decided. */
export interface RowChange {
  readonly key: string
  readonly from?: string
  readonly to?: string
  readonly identity?: string
  readonly region?: string
  /** Properties to set; null removes. */
  readonly set: Readonly<Record<string, Value | null>>
}

/** The ids that a column of a row names from now on; with `until` what it named before is kept, as it was until that day. */
export interface LinkChange { readonly key: string; readonly targets: readonly string[]; readonly until?: string }

export interface Difference {
  readonly kind: 'created' | 'updated' | 'unchanged'
  readonly row?: RowChange
  readonly links: ReadonlyMap<string, LinkChange>
}

const UNCHANGED: Difference = { kind: 'unchanged', links: new Map() }
const LONGEST_SORT_NAME = 200

export interface Comparison {
  readonly table: Table
  readonly cells: Cells
  /** The row that the store holds under the same key. */
  readonly stored: Cells | undefined
  /** The day on which stakeholders whose region differs are taken to have moved; null when the difference corrects an error. */
  readonly movedOn: string | null
}

/** Compares a row of a data set with the stored one. A column that the file lacks keeps what is stored. */
export function compareRow({ table, cells, stored, movedOn }: Comparison): Difference {
  const changed = table.columns.map((_, index) => cells[index] !== undefined && !isSame(cells[index], stored?.[index]))
  if (stored && !changed.includes(true)) return UNCHANGED
  const merged = table.columns.map((_, index) => (cells[index] === undefined ? (stored?.[index] ?? null) : (cells[index] ?? null)))
  const set: Record<string, Value | null> = {}
  for (const [index, column] of table.columns.entries()) {
    if (changed[index] && isProperty(table, column)) set[column.name] = merged[index] ?? null
  }
  if (table.shape === 'entity') Object.assign(set, derivedTexts(table, merged))
  return { kind: stored ? 'updated' : 'created', row: { ...identify(table, merged), set }, links: linksOf({ table, cells: merged, changed, movedOn: stored ? movedOn : null }) }
}

function isSame(left: Cells[number], right: Cells[number]): boolean {
  if (typeof left === 'object' && left !== null) return typeof right === 'object' && right !== null && left.join(';') === right.join(';')
  return (left ?? null) === (right ?? null)
}

/** Keys and named nodes are no properties of their own: an id is matched, a reference is a relationship. */
function isProperty(table: Table, column: Column): boolean {
  if (column.link) return false
  if (table.shape === 'entity') return column.name !== 'id'
  return table.shape === 'count' || (column.name !== table.from.column && column.name !== table.to.column)
}

function identify(table: Table, cells: Cells): Omit<RowChange, 'set'> {
  const at = (name: string): string => String(cells[columnIndex(table, name)] ?? '')
  const key = keyOf(table, cells)
  if (table.shape === 'entity') return { key }
  if (table.shape === 'count') return { key, region: at('region') }
  const ends = { key, from: at(table.from.column), to: at(table.to.column) }
  return table.identity ? { ...ends, identity: table.identity === 'key' ? key : at(table.identity) } : ends
}

interface ChangedCells { readonly table: Table; readonly cells: Cells; readonly changed: readonly boolean[]; readonly movedOn: string | null }

function linksOf({ table, cells, changed, movedOn }: ChangedCells): Map<string, LinkChange> {
  const links = new Map<string, LinkChange>()
  if (table.shape !== 'entity') return links
  for (const [index, column] of table.columns.entries()) {
    if (!column.link || !changed[index]) continue
    const value = cells[index] ?? []
    const targets = typeof value === 'object' ? value : [String(value)]
    links.set(column.name, { key: keyOf(table, cells), targets, ...(column.former && movedOn ? { until: movedOn } : {}) })
  }
  return links
}

/** What lists are ordered by and what the search finds: both folded, so that Lüchow and Luechow are one. */
function derivedTexts(table: EntityTable, cells: Cells): Record<string, string> {
  if (!table.sortBy || !table.searchBy) return {}
  const at = (name: string): string => String(cells[columnIndex(table, name)] ?? '')
  return {
    sortName: fold(at(table.sortBy).slice(0, LONGEST_SORT_NAME)),
    searchText: foldedWords(table.searchBy.map(at).join(' ')).join(' '),
  }
}

/** The rows that the store is asked for: by id, by key, or by the node that the relationships start from. */
export function storedKeyOf(table: Table, cells: Cells): string {
  return table.shape === 'relation' ? String(cells[columnIndex(table, table.from.column)] ?? '') : keyOf(table, cells)
}

export function hasWholeKey(table: Table, cells: Cells): boolean {
  return keyIndexesOf(table).every((index) => cells[index] !== undefined || !table.columns[index]?.required)
}

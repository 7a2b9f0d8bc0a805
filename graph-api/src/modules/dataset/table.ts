import type { Column, Target, Value } from './column.js'

/** One table of the data set, as data: reader, checker, differ, writer and exporter all work from it. */
interface TableShape {
  /** File name without `.csv`. */
  readonly name: string
  /** One line for the documentation. */
  readonly meaning: string
  readonly columns: readonly Column[]
  /** Pairs of columns of which the second may not be before (or below) the first. */
  readonly spans?: readonly (readonly [string, string])[]
}

/** A row is a node with an id of its own. */
export interface EntityTable extends TableShape {
  readonly shape: 'entity'
  readonly target: Target
  readonly label: string
  /** The label that carries the unique id, when it is not `label`. */
  readonly keyLabel?: string
  /** The column that orders lists (`sortName`) and the columns that the search finds (`searchText`). */
  readonly sortBy?: string
  readonly searchBy?: readonly string[]
}

/** A row is a relationship between two nodes. */
export interface RelationTable extends TableShape {
  readonly shape: 'relation'
  readonly type: string
  readonly from: { readonly column: string; readonly label: string }
  readonly to: { readonly column: string; readonly label: string }
  /**
   * What tells apart several relationships of one pair: a column stored under its own name, or `key`, all key cells
   * joined by '|' (a role may be empty, and MERGE finds no empty property).
   */
  readonly identity?: string
}

/** A row is a node that counts something of one region; its property `key` is the key's cells joined by '|'. */
export interface CountTable extends TableShape {
  readonly shape: 'count'
  readonly label: string
  /** At least one of these columns must be filled. */
  readonly oneOf?: readonly string[]
}

export type Table = EntityTable | RelationTable | CountTable

/** Values of one row in the order of the table's columns: null is an empty cell, undefined a column that the file lacks. */
export type Cells = readonly (Value | null | undefined)[]

export const fileOf = (table: Table): string => `${table.name}.csv`

export function columnIndex(table: Table, name: string): number {
  return table.columns.findIndex((column) => column.name === name)
}

const keyIndexes = new WeakMap<Table, readonly number[]>()

/** Positions of the key's columns. */
export function keyIndexesOf(table: Table): readonly number[] {
  const known = keyIndexes.get(table)
  if (known) return known
  const found = table.columns.flatMap((column, index) => (column.key ? [index] : []))
  keyIndexes.set(table, found)
  return found
}

/** The key as the graph stores it. Ids hold no '|', and at most one cell of a key is free text, so no two keys meet. */
export function keyOf(table: Table, cells: Cells): string {
  return keyIndexesOf(table).map((index) => cells[index] ?? '').join('|')
}

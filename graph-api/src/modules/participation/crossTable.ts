import { BadUserInput } from '../../errors.js'

/** One value of a dimension; the key is null where it is unknown. */
export interface TableValue { readonly key: string | null; readonly label: string }

/** As cellsOf returns it. */
export type CellTuple<Counts> = [rowKey: string | null, rowLabel: string | null, columnKey: string | null, columnLabel: string | null, counts: Counts]

interface Cell<Counts> { readonly row: TableValue; readonly column: TableValue; readonly counts: Counts }

/** The cells by the labels of their rows, then of their columns; what is unknown comes last. */
export function sortedCells<Counts>(tuples: readonly CellTuple<Counts>[]): Cell<Counts>[] {
  return tuples
    .map(([rowKey, rowLabel, columnKey, columnLabel, counts]) => ({ row: toValue(rowKey, rowLabel), column: toValue(columnKey, columnLabel), counts }))
    .sort((one, other) => compareValues(one.row, other.row) || compareValues(one.column, other.column))
}

function toValue(key: string | null, label: string | null): TableValue {
  return { key, label: key === null ? 'unknown' : label ?? key }
}

function compareValues(one: TableValue, other: TableValue): number {
  if (one.key === null || other.key === null) return Number(one.key === null) - Number(other.key === null)
  return one.label.localeCompare(other.label, 'de') || (one.key < other.key ? -1 : Number(one.key > other.key))
}

/** A dimension against itself would count nothing that one of them does not. */
export function requireTwoDimensions(rows: string, columns: string): void {
  if (rows === columns) throw new BadUserInput('columns', `requires another dimension than rows, got ${columns}`)
}

/** Levels of regions by the parameter that a side of the table reads. */
export function levelParameters(rows: string, columns: string): { rowLevel: string; columnLevel: string } {
  return { rowLevel: rows, columnLevel: columns }
}

import type { Value } from './column.js'
import { columnIndex, type Cells, type Table } from './table.js'
import { REGION_MEMBERSHIPS } from './tables.js'
import { VITAL_EVENTS } from './tables.counts.js'

export interface RowProblem { readonly column: string; readonly value: string | null; readonly message: string }

/** What is wrong between the cells of one row. */
export function checkRow(table: Table, cells: Cells): RowProblem[] {
  return [...checkSpans(table, cells), ...checkOneOf(table, cells), ...checkCount(table, cells), ...checkMembership(table, cells)]
}

function checkSpans(table: Table, cells: Cells): RowProblem[] {
  return (table.spans ?? []).flatMap(([from, to]) => {
    const start = cells[columnIndex(table, from)]
    const end = cells[columnIndex(table, to)]
    if (isEmpty(start) || isEmpty(end) || start <= end) return []
    return [{ column: to, value: String(end), message: `${String(start)} or more is needed, as ${from} is ${String(start)}` }]
  })
}

function checkOneOf(table: Table, cells: Cells): RowProblem[] {
  const names = table.shape === 'count' ? table.oneOf : undefined
  if (!names || names.some((name) => !isEmpty(cells[columnIndex(table, name)]))) return []
  return [{ column: names[0] ?? '', value: null, message: `empty; at least one of ${names.join(', ')} is needed` }]
}

function checkCount(table: Table, cells: Cells): RowProblem[] {
  if (table !== VITAL_EVENTS) return []
  const kind = cells[columnIndex(table, 'kind')]
  const count = cells[columnIndex(table, 'count')]
  if (typeof count !== 'number' || count >= 0 || kind === 'NET_MIGRATION') return []
  return [{ column: 'count', value: String(count), message: 'a number that is 0 or more is needed; only NET_MIGRATION may be negative' }]
}

function checkMembership(table: Table, cells: Cells): RowProblem[] {
  if (table !== REGION_MEMBERSHIPS) return []
  const [region, group] = [cells[columnIndex(table, 'region')], cells[columnIndex(table, 'group')]]
  if (isEmpty(region) || region !== group) return []
  return [{ column: 'group', value: String(group), message: 'another region is needed; a region does not belong to itself' }]
}

function isEmpty(value: Value | null | undefined): value is null | undefined {
  return value === null || value === undefined
}

import { useId, useState, type ReactNode } from 'react'
import type { CsvHead, CsvValue } from '../csv'
import { commonTexts } from '../i18n/common'
import { useFormats, useTexts } from '../i18n/language'
import { saveCsv } from '../saveCsv'
import { Button } from './Button'
import { sortRows, type Sort } from './sortRows'
import { TableScroll } from './TableScroll'
import './table.css'

export interface Column<Row> {
  key: string
  header: string
  /** the plain value: sorted by, and written into the CSV */
  value: (row: Row) => CsvValue
  /** how it is shown; default: the value, numbers in the language's form, null as "unbekannt" */
  cell?: (row: Row) => ReactNode
  /** decimals of a number, default 0 */
  digits?: number
}

interface DataTableProps<Row> {
  caption: string
  columns: readonly Column<Row>[]
  rows: readonly Row[]
  rowKey: (row: Row) => string
  initialSort?: Sort
  /** the head of the CSV; without it no CSV is offered */
  csv?: CsvHead
  /** the row that is selected elsewhere on the page */
  selectedKey?: string | null
  pageSize?: number
}

/** A table that can be sorted by its heads, says how many rows it shows, and can be taken along as CSV. The first column names the row. */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { caption, columns, rows, rowKey, csv, selectedKey, pageSize = 50 } = props
  const texts = useTexts(commonTexts)
  const formats = useFormats()
  const captionId = useId()
  const [sort, setSort] = useState<Sort | null>(props.initialSort ?? null)
  const [limit, setLimit] = useState(pageSize)
  const sortColumn = sort && columns.find((column) => column.key === sort.key)
  const sorted = sort && sortColumn ? sortRows(rows, sortColumn.value, sort) : rows
  // Once for each column: to ask for each cell would read the whole table as often as it has cells.
  const numeric = new Set(columns.filter((column) => rows.some((row) => typeof column.value(row) === 'number')))
  if (rows.length === 0) return <p className="quiet">{texts.table.empty}</p>
  return (
    <div className="data-table">
      <TableScroll className="data-table-scroll" labelledBy={captionId}>
        <table>
          <caption id={captionId}>{caption}</caption>
          <thead>
            <tr>
              {columns.map((column) => (
                <SortHead key={column.key} column={column} sort={sort} onSort={setSort} numeric={numeric.has(column)} />
              ))}
            </tr>
          </thead>
          <tbody>
            {sorted.slice(0, limit).map((row) => (
              <tr key={rowKey(row)} data-selected={selectedKey != null && rowKey(row) === selectedKey ? '' : undefined}>
                {columns.map((column, index) => {
                  const content = column.cell ? column.cell(row) : plainCell(column, row, formats)
                  const className = numeric.has(column) ? 'numeric' : undefined
                  return index === 0 ? (
                    <th key={column.key} scope="row" className={className}>
                      {content}
                    </th>
                  ) : (
                    <td key={column.key} className={className}>
                      {content}
                    </td>
                  )
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </TableScroll>
      <div className="row small quiet">
        <span>{texts.table.shown(formats.number(Math.min(limit, rows.length)), formats.number(rows.length))}</span>
        {limit < rows.length && (
          <Button variant="quiet" onPress={() => setLimit(limit + 4 * pageSize)}>
            {texts.table.more}
          </Button>
        )}
        {csv && (
          <Button variant="quiet" aria-label={texts.table.csvLabel(csv.title)} onPress={() => saveCsv({ head: csv, columns, rows: sorted }, texts.csv, formats)}>
            {texts.table.csv}
          </Button>
        )}
      </div>
    </div>
  )
}

function plainCell<Row>(column: Column<Row>, row: Row, formats: ReturnType<typeof useFormats>): ReactNode {
  const value = column.value(row)
  if (value === null || value === undefined) return <span className="quiet">{formats.unknown}</span>
  return typeof value === 'number' ? formats.number(value, column.digits) : String(value)
}

interface SortHeadProps<Row> {
  column: Column<Row>
  sort: Sort | null
  onSort: (sort: Sort) => void
  numeric: boolean
}

function SortHead<Row>({ column, sort, onSort, numeric }: SortHeadProps<Row>) {
  const direction = sort?.key === column.key ? sort.direction : null
  // Numbers are asked for from the largest, words from A.
  const first = numeric ? 'descending' : 'ascending'
  const second = numeric ? 'ascending' : 'descending'
  return (
    <th scope="col" aria-sort={direction ?? 'none'} className={numeric ? 'numeric' : undefined}>
      <button type="button" className="sort-button" onClick={() => onSort({ key: column.key, direction: direction === first ? second : first })}>
        {column.header}
        <span aria-hidden="true" className="sort-arrow">
          {direction === 'ascending' ? '↑' : direction === 'descending' ? '↓' : ''}
        </span>
      </button>
    </th>
  )
}

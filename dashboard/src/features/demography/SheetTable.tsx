import type { ReactNode } from 'react'
import type { CsvHead } from '../../app/csv'
import { commonTexts } from '../../app/i18n/common'
import { useFormats, useTexts } from '../../app/i18n/language'
import { saveCsv } from '../../app/saveCsv'
import { Button } from '../../app/ui/Button'
import type { Column } from '../../app/ui/DataTable'
import { TableScroll } from '../../app/ui/TableScroll'

interface SheetTableProps<Row> {
  /** names the table for screen readers and in its CSV */
  head: CsvHead
  columns: readonly Column<Row>[]
  rows: readonly Row[]
  rowKey: (row: Row) => string
  /** only so many rows stand on the sheet; the CSV has all */
  most?: number
  note?: ReactNode
}

/** A table of a sheet as it is printed, and all of it as CSV. The first column names the row. */
export function SheetTable<Row>({ head, columns, rows, rowKey, most = rows.length, note }: SheetTableProps<Row>) {
  const texts = useTexts(commonTexts)
  const formats = useFormats()
  return (
    <>
      <TableScroll className="sheet-scroll" label={head.title}>
        <table className="sheet-table">
          <thead>
            <tr>{columns.map(({ key, header }) => <th key={key} scope="col">{header}</th>)}</tr>
          </thead>
          <tbody>
            {rows.slice(0, most).map((row) => (
              <tr key={rowKey(row)}>
                {columns.map((column, index) => (index === 0 ? <th key={column.key} scope="row">{shown(column, row, formats)}</th> : <td key={column.key}>{shown(column, row, formats)}</td>))}
              </tr>
            ))}
          </tbody>
        </table>
      </TableScroll>
      <div className="sheet-table-foot">
        <p className="quiet small">{rows.length > most ? `${texts.table.shown(formats.number(most), formats.number(rows.length))}. ` : ''}{note}</p>
        <div className="row chart-actions">
          <Button variant="quiet" aria-label={texts.table.csvLabel(head.title)} onPress={() => saveCsv({ head, columns, rows }, texts.csv, formats)}>{texts.table.csv}</Button>
        </div>
      </div>
    </>
  )
}

function shown<Row>({ cell, value, digits }: Column<Row>, row: Row, formats: ReturnType<typeof useFormats>): ReactNode {
  if (cell) return cell(row)
  const plain = value(row)
  if (plain === null || plain === undefined) return formats.unknown
  return typeof plain === 'number' ? formats.number(plain, digits) : String(plain)
}

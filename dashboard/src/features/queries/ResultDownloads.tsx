import { csvFileName } from '../../app/csv'
import { downloadFile } from '../../app/download'
import { commonTexts } from '../../app/i18n/common'
import { useFormats, useTexts } from '../../app/i18n/language'
import { Button } from '../../app/ui/Button'
import { downloadXlsx } from '../../app/xlsx'
import { makeParquet } from './parquet'
import { queriesTexts } from './texts'
import { toParquetColumns } from './toParquetColumns'
import { toTables, type ResultTable } from './toTables'
import { askTable, type Asked, type RawAnswer } from './useRawQuery'

interface ResultDownloadsProps {
  answer: RawAnswer
  asked: Asked
  title: string
}

/** The whole answer as workbook, as JSON, and, where it is one table, as Parquet and as CSV with all rows. */
export function ResultDownloads({ answer, asked, title }: ResultDownloadsProps) {
  const texts = useTexts(queriesTexts)
  const common = useTexts(commonTexts)
  const formats = useFormats()
  const tables = toTables(answer.data)
  const saveWorkbook = () => void downloadXlsx(
    { title, sheets: tables.map((table) => ({ name: table.name, head: { title: `${title} (${table.name})` }, columns: table.columns, rows: table.rows.map((row) => table.columns.map((column) => row[column])) })) },
    common.csv, formats,
  )
  const saveJson = () => downloadFile(csvFileName(title).replace(/csv$/, 'json'), JSON.stringify({ ...asked, data: answer.data }, null, 2), 'application/json')
  const saveParquet = async (table: ResultTable) => {
    const notes = { title, query: asked.query, variables: JSON.stringify(asked.variables), date: new Date().toISOString().slice(0, 10) }
    downloadFile(csvFileName(title).replace(/csv$/, 'parquet'), new Blob([await makeParquet(toParquetColumns(table), notes)]), 'application/vnd.apache.parquet')
  }
  const [only, ...more] = tables
  const saveAll = async () => downloadFile(csvFileName(title), await askTable(asked), 'text/csv;charset=utf-8')
  return (
    <div className="row">
      <Button onPress={saveWorkbook}>{texts.take.xlsx}</Button>
      <Button onPress={saveJson}>{texts.take.json}</Button>
      {only && more.length === 0 && <Button onPress={() => void saveParquet(only)}>{texts.take.parquet}</Button>}
      {only && more.length === 0 && <Button onPress={() => void saveAll()}>{texts.take.csv}</Button>}
    </div>
  )
}

import { lazy, Suspense, useState } from 'react'
import { useFormats, useTexts } from '../../app/i18n/language'
import { ErrorState, Loading } from '../../app/query/states'
import { DataTable, type Column } from '../../app/ui/DataTable'
import { TabList } from '../../app/ui/TabList'
import { ResultDownloads } from './ResultDownloads'
import { queriesTexts } from './texts'
import { toTables, type CellValue, type ResultTable } from './toTables'
import type { useRawQuery } from './useRawQuery'

// Bars bring the library of charts, which a table does not need.
const ResultChart = lazy(() => import('./ResultChart'))

interface QueryResultProps {
  run: ReturnType<typeof useRawQuery>['run']
  title: string
}

type IndexedRow = { index: number; values: Record<string, CellValue> }

export function QueryResult({ run, title }: QueryResultProps) {
  const texts = useTexts(queriesTexts)
  if (run.state === 'idle' || run.state === 'running') return <p role="status">{run.state === 'idle' ? texts.notYet : texts.running}</p>
  if (run.state === 'away') return <ErrorState failure={{ kind: 'server', code: 'NETWORK', message: texts.away }} />
  const tables = toTables(run.answer.data)
  const errors = run.answer.errors ?? []
  return (
    <div className="stack">
      {errors.length > 0 && (
        <div className="state state-error" role="alert">
          <p>{texts.problems}</p>
          <ul>
            {errors.map((error) => (
              <li key={error.message}>
                {error.message} {error.extensions?.code && <code className="small">({error.extensions.code})</code>}
              </li>
            ))}
          </ul>
        </div>
      )}
      {errors.length === 0 && tables.length === 0 && <p role="status">{texts.noTable}</p>}
      {tables.length > 0 && <ResultDownloads answer={run.answer} asked={run.asked} title={title} />}
      {tables.map((table) => (
        <ResultView key={table.name} table={table} title={title} />
      ))}
    </div>
  )
}

function ResultView({ table, title }: { table: ResultTable; title: string }) {
  const texts = useTexts(queriesTexts)
  const [view, setView] = useState<'table' | 'chart'>('table')
  const chart = <Suspense fallback={<Loading />}>{view === 'chart' && <ResultChart table={table} title={title} />}</Suspense>
  return (
    <TabList
      label={`${texts.result}: ${table.name}`}
      tabs={[{ value: 'table', label: texts.chart.asTable, content: <ResultRows table={table} title={title} /> }, { value: 'chart', label: texts.chart.asChart, content: chart }]}
      value={view}
      onChange={setView}
    />
  )
}

function ResultRows({ table, title }: { table: ResultTable; title: string }) {
  const texts = useTexts(queriesTexts)
  const formats = useFormats()
  const columns = table.columns.map((name): Column<IndexedRow> => ({
    key: name,
    header: name,
    value: ({ values }) => values[name] ?? null,
    cell: ({ values }) => {
      const value = values[name]
      if (value === null || value === undefined) return ''
      return typeof value === 'number' ? formats.number(value, 4) : String(value)
    },
  }))
  const rows = table.rows.map((values, index) => ({ index, values }))
  return (
    <>
      <DataTable
        key={table.columns.join()}
        caption={`${texts.result}: ${table.name}, ${texts.rows(formats, rows.length)}`}
        columns={columns}
        rows={rows}
        rowKey={(row) => String(row.index)}
        csv={{ title: `${title} (${table.name})` }}
        pageSize={25}
      />
      {table.isTruncated && <p className="quiet small">{texts.truncated}</p>}
    </>
  )
}

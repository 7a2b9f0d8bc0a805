import { useState, type ReactNode } from 'react'
import { Link } from 'react-router'
import type { CsvHead } from '../app/csv'
import { commonTexts } from '../app/i18n/common'
import { useFormats, useTexts } from '../app/i18n/language'
import { Button } from '../app/ui/Button'
import { DataTable, type Column } from '../app/ui/DataTable'
import { SourceLine, SyntheticMark, type SourceInfo } from '../app/ui/SourceLine'
import './chart.css'

interface ChartFrameProps<Row> {
  /** the message, a sentence made from the figures */
  title: string
  /** what is shown, for which period or day */
  description: string
  /** e.g. "Menschen je 1.000 Einwohner" */
  unit?: string
  children: ReactNode
  sources: readonly (SourceInfo | null | undefined)[]
  /** ISO date of the figures */
  date?: string | null
  /** how many cases the figures rest on */
  cases?: number | null
  /** the twin of the chart: same figures, as table and CSV */
  table: { columns: readonly Column<Row>[]; rows: readonly Row[]; rowKey: (row: Row) => string }
  /** the filter in words, for the CSV */
  filter?: string | null
  /** where the same query opens in Abfragen (links.ts, queryLink) */
  queryHref?: string
}

/** Every chart stands in this frame: message, description, picture, and at its foot source, date, cases, table, CSV and query. */
export function ChartFrame<Row>(props: ChartFrameProps<Row>) {
  const { title, description, unit, children, sources, date, cases, table, filter, queryHref } = props
  const texts = useTexts(commonTexts)
  const formats = useFormats()
  const [showsTable, setShowsTable] = useState(false)
  const csv: CsvHead = { title, filter: filter ?? null, sources }
  const facts = [
    ...(date === undefined ? [] : [`${texts.date}: ${formats.date(date)}`]),
    ...(cases === undefined ? [] : [texts.cases(formats.number(cases))]),
  ]
  return (
    <figure className="chart-frame">
      <figcaption>
        <h2>
          {title}
          <SyntheticMark sources={sources} />
        </h2>
        <p className="quiet">
          {description}
          {unit ? ` · ${unit}` : ''}
        </p>
      </figcaption>
      <div className="chart-body">{children}</div>
      <div className="chart-foot">
        <div>
          <SourceLine sources={sources} />
          {facts.length > 0 && <p className="quiet small">{facts.join(' · ')}</p>}
        </div>
        <div className="row">
          <Button variant="quiet" aria-expanded={showsTable} onPress={() => setShowsTable(!showsTable)}>
            {showsTable ? texts.table.hide : texts.table.show}
          </Button>
          {queryHref && (
            <Link className="button button-quiet" to={queryHref}>
              {texts.table.query}
            </Link>
          )}
        </div>
      </div>
      {showsTable && <DataTable caption={title} columns={table.columns} rows={table.rows} rowKey={table.rowKey} csv={csv} />}
    </figure>
  )
}

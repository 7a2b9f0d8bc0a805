import { startTransition, useRef, useState, type ReactNode } from 'react'
import { Link } from 'react-router'
import { headLines, type CsvHead } from '../app/csv'
import { commonTexts } from '../app/i18n/common'
import { useFormats, useTexts } from '../app/i18n/language'
import { Button } from '../app/ui/Button'
import { saveCsv } from '../app/saveCsv'
import { DataTable, type Column } from '../app/ui/DataTable'
import { InTurn } from '../app/ui/InTurn'
import { SourceLine, SyntheticMark, type SourceInfo } from '../app/ui/SourceLine'
import { useSingleStop } from './useSingleStop'
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
  /** where the same query opens in Abfragen (links.ts, queryLink); null only there itself */
  queryHref: string | null
  /** false for what is no drawing, such as a list */
  hasPicture?: boolean
  /** what a picture must say besides, such as whose boundaries a map shows */
  pictureNote?: string
}

/** Every chart stands in this frame: message, description, picture, and at its foot source, date, cases, table, CSV, PNG, SVG and query. */
export function ChartFrame<Row>(props: ChartFrameProps<Row>) {
  const { title, description, unit, children, sources, date, cases, table, filter, queryHref, hasPicture = true, pictureNote } = props
  const texts = useTexts(commonTexts)
  const formats = useFormats()
  const [showsTable, setShowsTable] = useState(false)
  const body = useRef<HTMLDivElement>(null)
  useSingleStop(body)
  const csv: CsvHead = { title, filter: filter ?? null, sources }
  const facts = [
    ...(date === undefined ? [] : [`${texts.date}: ${formats.date(date)}`]),
    ...(cases === undefined ? [] : [texts.cases(formats.number(cases))]),
  ]
  const save = async (format: 'png' | 'svg') => {
    if (!body.current) return
    const { savePicture } = await import('./picture/savePicture')
    const [, ...notes] = headLines(csv, texts.csv, formats)
    await savePicture(body.current, { title, description: unit ? `${description} · ${unit}` : description, notes: [...(facts.length > 0 ? [facts.join(' · ')] : []), ...notes, ...(pictureNote ? [pictureNote] : [])] }, format)
  }
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
      <div className="chart-body" ref={body}>
        <InTurn>{children}</InTurn>
      </div>
      <div className="chart-foot">
        <div>
          <SourceLine sources={sources} />
          {facts.length > 0 && <p className="quiet small">{facts.join(' · ')}</p>}
        </div>
        <div className="row chart-actions">
          <Button variant="quiet" aria-expanded={showsTable} onPress={() => startTransition(() => setShowsTable(!showsTable))}>
            {showsTable ? texts.table.hide : texts.table.show}
          </Button>
          {table.rows.length > 0 && (
            <Button variant="quiet" aria-label={texts.table.csvLabel(title)} onPress={() => saveCsv({ head: csv, ...table }, texts.csv, formats)}>
              {texts.table.csv}
            </Button>
          )}
          {hasPicture && (['png', 'svg'] as const).map((format) => (
            <Button key={format} variant="quiet" aria-label={texts.table.pictureLabel(format.toUpperCase(), title)} onPress={() => void save(format)}>
              {format.toUpperCase()}
            </Button>
          ))}
          {queryHref && (
            <Link className="button button-quiet" to={queryHref}>
              {texts.table.query}
            </Link>
          )}
        </div>
      </div>
      {showsTable && <DataTable caption={title} columns={table.columns} rows={table.rows} rowKey={table.rowKey} />}
    </figure>
  )
}

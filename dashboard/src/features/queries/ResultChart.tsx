import { useState } from 'react'
import { BarList } from '../../charts/BarList'
import { ChartFrame } from '../../charts/ChartFrame'
import { useFormats, useTexts } from '../../app/i18n/language'
import { Select } from '../../app/ui/Select'
import { queriesTexts } from './texts'
import { chartColumns, toResultBars } from './toResultBars'
import type { ResultTable } from './toTables'

const mostBars = 30
const option = (value: string) => ({ value, label: value })

/** A table of an answer as bars, by a column that names them and one that holds numbers. */
export default function ResultChart({ table, title }: { table: ResultTable; title: string }) {
  const texts = useTexts(queriesTexts)
  const formats = useFormats()
  const { names, numbers } = chartColumns(table)
  const [chosen, setChosen] = useState({ name: '', number: '' })
  const name = names.includes(chosen.name) ? chosen.name : names[0]
  const number = numbers.includes(chosen.number) ? chosen.number : numbers[0]
  if (name === undefined || number === undefined || table.rows.some((row) => (row[number] as number) < 0)) return <p className="quiet">{texts.chart.none}</p>
  const bars = toResultBars(table, { name, number }, mostBars)
  const [longest] = bars
  const written = (value: number | null) => (value === null ? texts.chart.unknown : formats.number(value, 4))
  const columns = [
    { key: 'label', header: name, value: (bar: (typeof bars)[number]) => bar.label },
    { key: 'value', header: number, value: (bar: (typeof bars)[number]) => bar.value, digits: 4 },
  ]
  return (
    <div className="stack">
      <div className="row">
        <Select label={texts.chart.names} options={names.map(option)} value={name} onChange={(next) => setChosen({ name: next, number })} />
        <Select label={texts.chart.numbers} options={numbers.map(option)} value={number} onChange={(next) => setChosen({ name, number: next })} />
      </div>
      <ChartFrame
        title={longest ? texts.chart.message(longest.label, number, written(longest.value)) : title}
        description={texts.chart.description(formats, bars.length, table.rows.length)}
        unit={number}
        sources={[]}
        table={{ columns, rows: bars, rowKey: (bar) => `${bar.label} ${bars.indexOf(bar)}` }}
        filter={title}
        queryHref={null}
      >
        <BarList data={bars.map((bar, index) => ({ key: String(index), label: bar.label, value: bar.value, text: written(bar.value) }))} label={`${number}, ${name}`} />
      </ChartFrame>
    </div>
  )
}

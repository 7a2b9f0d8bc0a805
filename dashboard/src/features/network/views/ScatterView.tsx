import { useMemo } from 'react'
import type { Formats } from '../../../app/i18n/formats'
import { useFormats, useTexts } from '../../../app/i18n/language'
import type { Column } from '../../../app/ui/DataTable'
import { Select } from '../../../app/ui/Select'
import { ChartFrame } from '../../../charts/ChartFrame'
import { MeasureScatter } from '../../../charts/MeasureScatter'
import type { NetworkView } from '../networkModel'
import { viewTexts, type ViewTexts } from './texts'
import { scatterNotes, scatterTitle, toScatter, type MeasureChoice, type MeasureValues, type ScatterRow } from './toScatter'
import { measureText, tickFormat, toScatterPoints } from './toScatterPoints'
import type { ViewFoot } from './viewFoot'
import './views.css'

interface ScatterViewProps<Key extends string> {
  view: NetworkView
  shown: ReadonlySet<string>
  measures: readonly MeasureChoice<Key>[]
  /** values by measure, then by node; a measure that is missing is unknown for all */
  values: ReadonlyMap<Key, MeasureValues>
  x: Key
  y: Key
  onAxis: (axis: 'x' | 'y', measure: Key) => void
  selected: string | null
  onSelect: (id: string) => void
  colourOf: (id: string) => string
  foot: ViewFoot
}

const NONE: MeasureValues = new Map()

/** Two measures of the shown entries against each other: how they go together, in a sentence and as points. */
export function ScatterView<Key extends string>({ view, shown, measures, values, x, y, onAxis, selected, onSelect, colourOf, foot }: ScatterViewProps<Key>) {
  const texts = useTexts(viewTexts)
  const formats = useFormats()
  const { scatter } = texts
  const choices = useMemo(() => ({ x: choiceOf(measures, x), y: choiceOf(measures, y) }), [measures, x, y])
  const names = { x: choices.x.name, y: choices.y.name }
  const result = useMemo(() => toScatter({ view, shown, x: values.get(x) ?? NONE, y: values.get(y) ?? NONE }), [view, shown, values, x, y])
  const points = useMemo(() => toScatterPoints({ rows: result.rows, ...choices, colourOf }, { texts, formats }), [result, choices, colourOf, texts, formats])
  const axes = useMemo(() => toAxes(result.scales, choices, tickFormat(formats)), [result, choices, formats])
  const title = scatterTitle(result, names, { texts, formats })
  const options = measures.map(({ key, name }) => ({ value: key, label: name }))
  return (
    <ChartFrame
      title={title}
      description={[scatter.description, ...scatterNotes(result, names, { texts, formats })].join(' ')}
      cases={result.rows.length}
      table={{ columns: scatterColumns(choices, { texts, formats }), rows: result.rows, rowKey: ({ node }) => node.id }}
      {...foot}
    >
      <div className="stack">
        <div className="row">
          <Select label={scatter.x} value={x} options={options} onChange={(measure) => onAxis('x', measure)} />
          <Select label={scatter.y} value={y} options={options} onChange={(measure) => onAxis('y', measure)} />
        </div>
        {points.length > 0 && (
          <MeasureScatter points={points} {...axes} label={scatter.label(title)} hint={scatter.hint} selected={selected} onSelect={onSelect} />
        )}
      </div>
    </ChartFrame>
  )
}

function choiceOf<Key extends string>(measures: readonly MeasureChoice<Key>[], key: Key): MeasureChoice {
  return measures.find((measure) => measure.key === key) ?? { key, name: key, digits: 3 }
}

interface Axes<Part> { x: Part; y: Part }

function toAxes(scales: ReturnType<typeof toScatter>['scales'], choices: Axes<MeasureChoice>, format: (value: number) => string) {
  return { x: { name: choices.x.name, scale: scales.x, format }, y: { name: choices.y.name, scale: scales.y, format } }
}

function scatterColumns({ x, y }: Axes<MeasureChoice>, words: { texts: ViewTexts; formats: Formats }): Column<ScatterRow>[] {
  return [
    { key: 'name', header: words.texts.scatter.columns.name, value: ({ node }) => node.label },
    { key: 'x', header: x.name, value: (row) => row.x, cell: (row) => measureText(row.x, x.digits, words) },
    { key: 'y', header: y.name, value: (row) => row.y, cell: (row) => measureText(row.y, y.digits, words) },
  ]
}

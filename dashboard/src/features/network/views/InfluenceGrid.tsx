import { useMemo } from 'react'
import type { Formats } from '../../../app/i18n/formats'
import { useFormats, useTexts } from '../../../app/i18n/language'
import type { Column } from '../../../app/ui/DataTable'
import { Select } from '../../../app/ui/Select'
import { ChartFrame } from '../../../charts/ChartFrame'
import { MeasureScatter } from '../../../charts/MeasureScatter'
import type { ScatterQuadrants } from '../../../charts/scatterModel'
import type { NetworkView } from '../networkModel'
import { CornerLists } from './CornerLists'
import { viewTexts, type ViewTexts } from './texts'
import { influenceTitle } from './toInfluenceWords'
import { cornerOf, STAKEHOLDER_KINDS, toInfluenceFields, toInterest, type InfluenceFields } from './toInterest'
import { scatterNotes, toScatter, type MeasureChoice, type MeasureValues, type ScatterRow } from './toScatter'
import { measureText, tickFormat, toScatterPoints } from './toScatterPoints'
import type { ViewFoot } from './viewFoot'
import './views.css'

interface InfluenceGridProps<Key extends string> {
  view: NetworkView
  shown: ReadonlySet<string>
  /** measures that can stand for influence; betweenness is a good first */
  measures: readonly MeasureChoice<Key>[]
  measure: Key
  onMeasure: (measure: Key) => void
  /** influence by node, of the chosen measure */
  influence: MeasureValues
  /** contributions by node, where they are known; they count as interest */
  contributions?: MeasureValues
  selected: string | null
  onSelect: (id: string) => void
  colourOf: (id: string) => string
  foot: ViewFoot
}

/** Influence against interest of people and organisations, parted at the medians; who stands in which field is listed below. */
export function InfluenceGrid<Key extends string>(props: InfluenceGridProps<Key>) {
  const { view, shown, measures, measure, onMeasure, influence, contributions, selected, onSelect, colourOf, foot } = props
  const texts = useTexts(viewTexts)
  const formats = useFormats()
  const { influence: words, scatter } = texts
  const choices = useMemo(() => toChoices(measures, measure, words), [measures, measure, words])
  const result = useMemo(() => {
    const stakeholders = new Set(view.nodes.filter(({ id, kind }) => shown.has(id) && STAKEHOLDER_KINDS.has(kind)).map(({ id }) => id))
    return toScatter({ view, shown: stakeholders, x: toInterest(view, contributions), y: influence })
  }, [view, shown, contributions, influence])
  const grid = useMemo(() => toInfluenceFields(result.rows.map(({ node, x, y }) => ({ id: node.id, interest: x, influence: y }))), [result])
  const points = useMemo(() => toScatterPoints({ rows: result.rows, ...choices, colourOf }, { texts, formats }), [result, choices, colourOf, texts, formats])
  const quadrants = useMemo(() => toQuadrants(grid, words), [grid, words])
  const axes = useMemo(() => {
    const format = tickFormat(formats)
    return { x: { name: words.interest, scale: result.scales.x, format }, y: { name: choices.y.name, scale: result.scales.y, format } }
  }, [words, choices, result, formats])
  const title = influenceTitle(grid, { texts, formats })
  const notes = scatterNotes(result, { x: words.interest, y: choices.y.name }, { texts, formats })
  const influenceName = measures.find(({ key }) => key === measure)?.name ?? measure
  return (
    <ChartFrame
      title={title}
      description={[words.description(influenceName, contributions ? words.basisContributions : words.basis), ...notes].join(' ')}
      cases={result.rows.length}
      table={{ columns: influenceColumns(choices, grid, { texts, formats }), rows: result.rows, rowKey: ({ node }) => node.id }}
      {...foot}
    >
      <div className="stack">
        <div className="row">
          <Select label={words.influenceBy} value={measure} options={measures.map(({ key, name }) => ({ value: key, label: name }))} onChange={onMeasure} />
        </div>
        {points.length > 0 && (
          <MeasureScatter points={points} {...axes} quadrants={quadrants} label={scatter.label(title)} hint={scatter.hint} selected={selected} onSelect={onSelect} />
        )}
        <p className="view-note">{words.note}</p>
        {points.length > 0 && <CornerLists grid={grid} nameOf={(id) => view.byId.get(id)?.label ?? id} selected={selected} onSelect={onSelect} />}
      </div>
    </ChartFrame>
  )
}

type Choices = Readonly<Record<'x' | 'y', MeasureChoice>>

function toChoices(measures: readonly MeasureChoice[], measure: string, words: ViewTexts['influence']): Choices {
  const chosen = measures.find(({ key }) => key === measure)
  return { x: { key: 'interest', name: words.interest, digits: 0 }, y: { key: measure, name: words.influence(chosen?.name ?? measure), digits: chosen?.digits ?? 3 } }
}

function toQuadrants({ medians }: InfluenceFields, { corners }: ViewTexts['influence']): ScatterQuadrants | null {
  if (!medians) return null
  return { x: medians.interest, y: medians.influence, topLeft: corners.early, topRight: corners.close, bottomLeft: corners.watched, bottomRight: corners.informed }
}

function influenceColumns({ x, y }: Choices, { medians }: InfluenceFields, words: { texts: ViewTexts; formats: Formats }): Column<ScatterRow>[] {
  const { influence, scatter } = words.texts
  return [
    { key: 'name', header: scatter.columns.name, value: ({ node }) => node.label },
    { key: 'influence', header: y.name, value: (row) => row.y, cell: (row) => measureText(row.y, y.digits, words) },
    { key: 'interest', header: x.name, value: (row) => row.x },
    { key: 'corner', header: influence.corner, value: (row) => (medians ? influence.corners[cornerOf({ influence: row.y, interest: row.x }, medians)] : null) },
  ]
}

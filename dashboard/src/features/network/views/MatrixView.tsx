import { useMemo } from 'react'
import { useFormats, useTexts } from '../../../app/i18n/language'
import type { Column } from '../../../app/ui/DataTable'
import { Select } from '../../../app/ui/Select'
import { ChartFrame } from '../../../charts/ChartFrame'
import { MatrixChart } from '../../../charts/network/MatrixChart'
import type { MatrixCell, MatrixModel } from '../../../charts/network/matrixModel'
import type { NetworkView } from '../networkModel'
import { viewTexts, type ViewTexts } from './texts'
import { MATRIX_ORDERS, toMatrix, type MatrixOrder, type NodeGroup } from './toMatrix'
import { describeCell, matrixTitle } from './toMatrixWords'
import type { ViewFoot } from './viewFoot'
import './views.css'

interface MatrixViewProps {
  view: NetworkView
  shown: ReadonlySet<string>
  groupOf: (id: string) => NodeGroup
  /** what the groups are: "Gemeinschaft" */
  grouping: string
  order: MatrixOrder
  onOrder: (order: MatrixOrder) => void
  /** the word for a kind of tie */
  tieOf: (kind: string) => string
  selected: string | null
  onSelect: (id: string) => void
  foot: ViewFoot
}

/** The same network as a matrix, ordered by group, with its message, its table and its source. */
export function MatrixView({ view, shown, groupOf, grouping, order, onOrder, tieOf, selected, onSelect, foot }: MatrixViewProps) {
  const texts = useTexts(viewTexts)
  const formats = useFormats()
  const { matrix } = texts
  const result = useMemo(() => toMatrix({ view, shown, groupOf, order }), [view, shown, groupOf, order])
  const { model, cut } = result
  const title = matrixTitle(result, { texts, formats })
  const cutWords = cut === 0 ? '' : ` ${matrix.cut(formats.number(model.nodes.length), formats.count(cut, texts.entry, texts.entries))}`
  const columns = useMemo(() => cellColumns(model, matrix, (kinds) => formats.list(kinds.map(tieOf))), [model, matrix, formats, tieOf])
  return (
    <ChartFrame
      title={title}
      description={`${matrix.description(grouping)}${cutWords}`}
      cases={result.pairs.total}
      table={{ columns, rows: model.cells, rowKey: (cell) => `${cell.row}-${cell.column}` }}
      {...foot}
    >
      <div className="stack">
        <div className="row">
          <Select label={matrix.order} value={order} onChange={onOrder} options={MATRIX_ORDERS.map((value) => ({ value, label: matrix.orders[value] }))} />
          <MatrixKey texts={matrix} />
        </div>
        {model.nodes.length > 0 && (
          <MatrixChart
            model={model}
            label={matrix.label(title)}
            words={matrix}
            describe={(place) => describeCell(model, place, { texts, formats, tieOf })}
            selected={selected}
            onSelect={onSelect}
          />
        )}
      </div>
    </ChartFrame>
  )
}

function MatrixKey({ texts }: { texts: ViewTexts['matrix'] }) {
  return (
    <ul className="chart-key view-key">
      <li><KeyMark colour="var(--accent)" /> {texts.keyInside}</li>
      <li><KeyMark colour="var(--ink)" /> {texts.keyBetween}</li>
      <li className="quiet">{texts.keyStrength}</li>
    </ul>
  )
}

function KeyMark({ colour }: { colour: string }) {
  return (
    <svg width={16} height={16} aria-hidden="true">
      <rect x={2} y={2} width={12} height={12} fill={colour} />
    </svg>
  )
}

function cellColumns({ nodes }: MatrixModel, { columns, keyInside, keyBetween }: ViewTexts['matrix'], kindsOf: (kinds: readonly string[]) => string): Column<MatrixCell>[] {
  return [
    { key: 'from', header: columns.from, value: ({ row }) => nodes[row]?.name ?? null },
    { key: 'to', header: columns.to, value: ({ column }) => nodes[column]?.name ?? null },
    { key: 'kinds', header: columns.kinds, value: ({ kinds }) => kindsOf(kinds) },
    { key: 'weight', header: columns.weight, value: ({ weight }) => weight, digits: 2 },
    { key: 'place', header: columns.place, value: ({ isInside }) => (isInside ? keyInside : keyBetween) },
  ]
}

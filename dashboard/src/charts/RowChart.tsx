import { useEffect, useRef, type ReactNode, type RefObject } from 'react'
import { Bar, BarChart, ReferenceLine, ResponsiveContainer, Tooltip, XAxis, YAxis, type BarShapeProps } from 'recharts'
import './chart.css'
import './rows.css'

/** What every chart of rows needs: a name, and its sentence for the tooltip. */
export interface ChartRow {
  /** null stands for the row 'unknown', which cannot be chosen */
  readonly key: string | null
  readonly label: string
  readonly sentence: string
  /** stands beside the name in grey, such as the base of a rate */
  readonly note?: string
}

/** Where a mark may be drawn, in pixels; `scale` turns a value into a width. */
export interface RowPlace {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly scale: (value: number) => number
}

export interface RowChartProps<Row extends ChartRow> {
  rows: readonly Row[]
  /** the value at the right edge */
  longest: number
  /** what the chart shows, for screen readers */
  label: string
  renderMark: (row: Row, place: RowPlace) => ReactNode
  /** a grey line through all rows, with its words */
  reference?: { value: number; text: string } | null
  /** room for the words at the end of the longest row, in pixels */
  endRoom?: number
  /** a row is clicked */
  onChoose?: ((key: string) => void) | undefined
}

const rowHeight = 48
const nameHeight = 20
const barHeight = 18
const referenceHeight = 20

/**
 * Horizontal rows from 0: the name above, the mark below it, its number at its end. Works at any width, with names of any length.
 * Arrow keys go from row to row (recharts), Enter chooses the row whose sentence is shown.
 */
export function RowChart<Row extends ChartRow>({ rows, longest, label, renderMark, reference, onChoose, endRoom = 96 }: RowChartProps<Row>) {
  const top = reference ? referenceHeight : 0
  const data = rows.map((row, index) => ({ row, index, length: longest }))
  const shown = useRef<string | null>(null)
  const choose = (key: string | null | undefined) => {
    if (key != null) onChoose?.(key)
  }
  return (
    <div className="row-chart" onKeyDown={(event) => event.key === 'Enter' && choose(shown.current)}>
      <ResponsiveContainer width="100%" height={rows.length * rowHeight + top + 4}>
        <BarChart data={data} layout="vertical" margin={{ top, right: endRoom, bottom: 4, left: 0 }} barCategoryGap={0} title={label} accessibilityLayer>
          <XAxis type="number" hide domain={[0, longest > 0 ? longest : 1]} />
          <YAxis type="category" dataKey="index" hide width={0} />
          <Tooltip cursor={{ fill: 'var(--accent-soft)' }} isAnimationActive={false} content={(props: TooltipContent) => <RowTooltip {...props} shown={shown} />} />
          {reference && (
            <ReferenceLine x={reference.value} stroke="var(--mark)" strokeDasharray="4 3" label={{ value: reference.text, position: 'top', fill: 'var(--quiet)', textAnchor: 'start' }} />
          )}
          <Bar
            dataKey="length"
            isAnimationActive={false}
            shape={(props: BarShapeProps) => <RowShape {...props} longest={longest} renderMark={renderMark} isChoosable={onChoose !== undefined} />}
            onClick={(entry) => choose((entry.payload as { row: Row } | undefined)?.row.key)}
          />
        </BarChart>
      </ResponsiveContainer>
    </div>
  )
}

interface RowShapeProps<Row extends ChartRow> extends BarShapeProps {
  longest: number
  renderMark: (row: Row, place: RowPlace) => ReactNode
  isChoosable: boolean
}

function RowShape<Row extends ChartRow>({ background, payload, longest, renderMark, isChoosable }: RowShapeProps<Row>) {
  if (!background) return null
  const { row } = payload as { row: Row }
  const x = background.x ?? 0
  const y = background.y ?? 0
  const width = background.width ?? 0
  const scale = (value: number) => (longest > 0 ? (Math.min(value, longest) / longest) * width : 0)
  return (
    <g className={isChoosable && row.key !== null ? 'row-choosable' : undefined}>
      <rect x={x} y={y} width={width} height={rowHeight} fill="transparent" />
      <text x={x} y={y + nameHeight - 5} fill="var(--ink)">
        {row.label}
        {row.note && <tspan dx={8} fill="var(--quiet)">{row.note}</tspan>}
      </text>
      {renderMark(row, { x, y: y + nameHeight, width, height: barHeight, scale })}
    </g>
  )
}

interface TooltipContent {
  active?: boolean
  payload?: readonly { payload?: unknown }[]
}

function RowTooltip({ active, payload, shown }: TooltipContent & { shown: RefObject<string | null> }) {
  const content = payload?.[0]?.payload as { row: ChartRow } | undefined
  const key = active ? (content?.row.key ?? null) : null
  useEffect(() => {
    shown.current = key
  }, [shown, key])
  if (!active || !content) return null
  return <p className="chart-tooltip">{content.row.sentence}</p>
}

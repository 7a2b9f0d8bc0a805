import { useId, useMemo, useState, type KeyboardEvent } from 'react'
import { ReferenceLine, Scatter, ScatterChart, Tooltip, XAxis, YAxis } from 'recharts'
import { shapePath } from './network/shapePath'
import { cornerNames, MARK_RADIUS, placeIn, planScatter, scatterLabels, TEXT_SIZE, type CornerName, type ScatterLabel } from './scatterPlaces'
import { CurvePaths } from './ScatterCurves'
import type { ScatterAxis, ScatterCurve, ScatterPoint, ScatterQuadrants } from './scatterModel'
import { useWidth } from './useWidth'
import { walkPoints } from './walkPoints'
import './chart.css'
import './rows.css'
import './scatter.css'

interface MeasureScatterProps {
  points: readonly ScatterPoint[]
  x: ScatterAxis
  y: ScatterAxis
  /** what the chart shows, for screen readers */
  label: string
  /** how the keyboard works here */
  hint: string
  quadrants?: ScatterQuadrants | null
  /** lines behind the marks; they do not widen the axes */
  curves?: readonly ScatterCurve[]
  selected: string | null
  onSelect: (id: string) => void
}

const NO_CURVES: readonly ScatterCurve[] = []
const HEIGHT = { tall: 460, narrow: 360, from: 560 }

/** Two measures of the same nodes. Names stand at the most extreme points; the keyboard walks from point to point and chooses. */
export function MeasureScatter({ points, x, y, label, hint, quadrants = null, curves = NO_CURVES, selected, onSelect }: MeasureScatterProps) {
  const [box, width] = useWidth<HTMLDivElement>()
  const hintId = useId()
  const [focused, setFocused] = useState<string | null>(null)
  const [hasFocus, setHasFocus] = useState(false)
  const height = width < HEIGHT.from ? HEIGHT.narrow : HEIGHT.tall
  const plan = useMemo(() => planScatter({ points, x, y, quadrants }, { width, height }), [points, x, y, quadrants, width, height])
  const spots = useMemo(() => points.map((point) => ({ id: point.id, ...placeIn(plan, point) })), [points, plan])
  const corners = useMemo(() => (quadrants ? cornerNames(quadrants, plan) : []), [quadrants, plan])
  const labels = useMemo(() => scatterLabels(points, plan, { selected, reserved: corners.map((corner) => corner.box) }), [points, plan, selected, corners])
  const data = useMemo(() => [...points], [points])
  const current = points.find(({ id }) => id === (focused ?? selected)) ?? null
  const onKeyDown = (event: KeyboardEvent) => {
    setHasFocus(true)
    const next = walkPoints(points, spots, { from: current?.id ?? null, key: event.key })
    if (next !== null) setFocused(next)
    else if (event.key === 'Enter' && current) onSelect(current.id)
    else return
    event.preventDefault()
  }
  return (
    <div className="stack">
      <div
        ref={box}
        className="measure-scatter"
        role="application"
        aria-label={label}
        aria-describedby={hintId}
        tabIndex={0}
        onKeyDown={onKeyDown}
        // Focus by a press of the mouse draws nothing anew: a mark that is drawn anew under the mouse gets no click.
        onFocus={({ target }) => setHasFocus(target.matches(':focus-visible'))}
        onBlur={() => setHasFocus(false)}
      >
        {width > 0 && (
          <ScatterChart width={width} height={height} margin={{ top: plan.area.top, right: width - plan.area.right, bottom: 0, left: 0 }} accessibilityLayer={false}>
            <XAxis {...axisProps(plan.xPlan, x)} dataKey="x" height={height - plan.area.bottom} label={{ value: x.name, position: 'insideBottomRight', offset: 4, fill: 'var(--ink)' }} minTickGap={16} />
            <YAxis {...axisProps(plan.yPlan, y)} dataKey="y" width={plan.area.left} label={{ value: y.name, angle: -90, position: 'insideLeft', offset: 2, fill: 'var(--ink)', style: { textAnchor: 'middle' } }} />
            <Tooltip cursor={false} isAnimationActive={false} content={PointTooltip} />
            <CurvePaths curves={curves} plan={plan} />
            {quadrants && <ReferenceLine x={quadrants.x} stroke="var(--quiet)" strokeDasharray="4 3" />}
            {quadrants && <ReferenceLine y={quadrants.y} stroke="var(--quiet)" strokeDasharray="4 3" />}
            <Scatter
              data={data}
              isAnimationActive={false}
              shape={(props: unknown) => <PointMark {...(props as MarkProps)} selected={selected} focused={hasFocus ? (current?.id ?? null) : null} />}
              onClick={(entry) => {
                const id = (entry.payload as ScatterPoint | undefined)?.id
                if (id !== undefined) onSelect(id)
              }}
            />
            <CornerTexts corners={corners} />
            <PointNames labels={labels} />
          </ScatterChart>
        )}
      </div>
      <p className="scatter-status small" aria-live="polite">{hasFocus && current ? current.sentence : ''}</p>
      <p id={hintId} className="small quiet">{hint}</p>
    </div>
  )
}

function axisProps(plan: { domain: readonly [number, number]; ticks: readonly number[]; scale: ScatterAxis['scale'] }, { format }: ScatterAxis) {
  return {
    type: 'number' as const,
    domain: [plan.domain[0], plan.domain[1]],
    ticks: [...plan.ticks],
    scale: plan.scale,
    tickFormatter: format,
    tickLine: false,
    axisLine: { stroke: 'var(--line)' },
    tick: { fill: 'var(--quiet)' },
  }
}

interface MarkProps {
  cx?: number
  cy?: number
  payload?: ScatterPoint
}

/** The sign of a node; what is selected or under the keyboard has a ring. */
function PointMark({ cx = 0, cy = 0, payload, selected, focused }: MarkProps & { selected: string | null; focused: string | null }) {
  if (!payload) return null
  const { id, shape, colour, isHollow } = payload
  const hasRing = id === selected || id === focused
  return (
    <g transform={`translate(${cx} ${cy})`} className="row-choosable">
      {hasRing && <circle r={MARK_RADIUS + 5} fill="none" stroke="var(--accent)" strokeWidth={id === focused ? 3 : 2} strokeDasharray={id === focused ? undefined : '3 2'} />}
      <circle r={12} fill="transparent" />
      <path d={shapePath(shape, MARK_RADIUS)} fill={isHollow ? 'var(--paper)' : colour} fillOpacity={isHollow ? 1 : 0.8} stroke={colour} strokeWidth={isHollow ? 2 : 1} />
    </g>
  )
}

function PointNames({ labels }: { labels: readonly ScatterLabel[] }) {
  return (
    <g pointerEvents="none" className="scatter-names" aria-hidden="true">
      {labels.map(({ id, text, x, y, textAnchor }) => <text key={id} x={x} y={y} textAnchor={textAnchor} dominantBaseline="central" fontSize={TEXT_SIZE}>{text}</text>)}
    </g>
  )
}

function CornerTexts({ corners }: { corners: readonly CornerName[] }) {
  return (
    <g pointerEvents="none" className="scatter-names scatter-corners">
      {corners.map(({ id, text, x, y, textAnchor }) => <text key={id} x={x} y={y} textAnchor={textAnchor} dominantBaseline="central" fontSize={TEXT_SIZE}>{text}</text>)}
    </g>
  )
}

function PointTooltip({ active, payload }: { active?: boolean; payload?: readonly { payload?: unknown }[] }) {
  const point = payload?.[0]?.payload as ScatterPoint | undefined
  return active && point ? <p className="chart-tooltip">{point.sentence}</p> : null
}

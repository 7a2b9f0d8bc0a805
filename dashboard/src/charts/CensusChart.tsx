import { CartesianGrid, LabelList, Line, LineChart, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts'
import './chart.css'
import './rows.css'

export interface CensusDot {
  /** days since 1970, so that uneven dates stand at their true distance */
  readonly day: number
  readonly dateText: string
  readonly value: number
  /** '' where there is no room */
  readonly text: string
  readonly sentence: string
}

/** Counts that rest on one and the same census; a second census is a second chart. From 0, so that a small change looks small. */
export function CensusChart({ dots, label }: { dots: readonly CensusDot[]; label: string }) {
  const dateOf = new Map(dots.map((dot) => [dot.day, dot.dateText]))
  const ends = [...new Set([dots[0]?.day, dots.at(-1)?.day].filter((day) => day !== undefined))]
  return (
    <ResponsiveContainer width="100%" height={200}>
      <LineChart data={[...dots]} margin={{ top: 24, right: 64, bottom: 0, left: 64 }} title={label} accessibilityLayer>
        <CartesianGrid vertical={false} stroke="var(--line)" />
        <XAxis type="number" dataKey="day" domain={['dataMin', 'dataMax']} ticks={ends} interval={0} tickFormatter={(day: number) => dateOf.get(day) ?? ''} tick={{ fill: 'var(--quiet)' }} tickLine={false} axisLine={{ stroke: 'var(--mark)' }} />
        <YAxis hide domain={[0, 'dataMax']} />
        <Tooltip isAnimationActive={false} content={CensusTooltip} />
        <Line dataKey="value" stroke="var(--accent)" strokeWidth={2} dot={{ r: 3, fill: 'var(--accent)' }} isAnimationActive={false}>
          <LabelList dataKey="text" position="top" fill="var(--ink)" offset={8} />
        </Line>
      </LineChart>
    </ResponsiveContainer>
  )
}

function CensusTooltip({ active, payload }: { active?: boolean; payload?: readonly { payload?: unknown }[] }) {
  const dot = payload?.[0]?.payload as CensusDot | undefined
  return active && dot ? <p className="chart-tooltip">{dot.sentence}</p> : null
}

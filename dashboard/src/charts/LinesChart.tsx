import { CartesianGrid, Line, LineChart, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts'
import './chart.css'
import './rows.css'

export interface ChartLine {
  readonly key: string
  readonly name: string
  readonly colour: string
  /** told apart without colour */
  readonly dashes?: string | undefined
}

export interface LinesPoint {
  readonly year: number
  /** one value for each line, in their order; null is unknown */
  readonly values: readonly (number | null)[]
  readonly sentence: string
}

interface LinesChartProps {
  lines: readonly ChartLine[]
  points: readonly LinesPoint[]
  label: string
  format: (value: number) => string
  height?: number
}

/** Several courses of one figure in one picture; a key names them, since their ends may lie upon each other. */
export function LinesChart({ lines, points, label, format, height = 280 }: LinesChartProps) {
  const data = points.map(({ year, values, sentence }) => ({ year, sentence, ...Object.fromEntries(values.map((value, index) => [`line${index}`, value])) }))
  return (
    <>
      <ul className="chart-key">
        {lines.map(({ key, name, colour, dashes }) => (
          <li key={key}><svg width={24} height={16} aria-hidden="true"><path d="M0 8H24" stroke={colour} strokeWidth={2.5} strokeDasharray={dashes} /></svg>{name}</li>
        ))}
      </ul>
      <ResponsiveContainer width="100%" height={height}>
        <LineChart data={data} margin={{ top: 8, right: 16, bottom: 0, left: 8 }} title={label} accessibilityLayer>
          <CartesianGrid vertical={false} stroke="var(--line)" />
          <XAxis type="number" dataKey="year" domain={['dataMin', 'dataMax']} ticks={points.map(({ year }) => year)} tick={{ fill: 'var(--quiet)' }} tickLine={false} axisLine={{ stroke: 'var(--mark)' }} />
          <YAxis width={64} domain={['auto', 'auto']} tickFormatter={format} tick={{ fill: 'var(--quiet)' }} tickLine={false} axisLine={false} />
          <Tooltip isAnimationActive={false} content={LinesTooltip} />
          {lines.map(({ key, colour, dashes }, index) => (
            <Line key={key} dataKey={`line${index}`} stroke={colour} strokeWidth={2.5} strokeDasharray={dashes} dot={{ r: 3, fill: colour, strokeDasharray: 'none' }} isAnimationActive={false} />
          ))}
        </LineChart>
      </ResponsiveContainer>
    </>
  )
}

function LinesTooltip({ active, payload }: { active?: boolean; payload?: readonly { payload?: unknown }[] }) {
  const point = payload?.[0]?.payload as { sentence?: string } | undefined
  return active && point?.sentence ? <p className="chart-tooltip">{point.sentence}</p> : null
}

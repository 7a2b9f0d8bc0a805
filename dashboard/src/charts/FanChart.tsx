import { Area, CartesianGrid, ComposedChart, Line, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts'
import { useTheme } from '../app/theme'
import { sequential } from '../app/ui/palette'
import './chart.css'
import './rows.css'

export interface FanPoint {
  /** year with the part of it that has passed */
  readonly year: number
  /** counted, on one census base; null where nothing was counted */
  readonly counted: number | null
  readonly projected: number | null
  /** middle 80 and 95 % of the runs; null where there is no run */
  readonly band80: readonly [number, number] | null
  readonly band95: readonly [number, number] | null
  readonly sentence: string
}

interface FanChartProps {
  points: readonly FanPoint[]
  label: string
  names: { counted: string; projected: string; band80: string; band95: string }
  format: (value: number) => string
  height?: number
}

/** What was counted as dots on a line, what follows from the assumptions as a line in two bands. The axis need not begin at 0: bands are no bars. */
export function FanChart({ points, label, names, format, height = 320 }: FanChartProps) {
  const scale = sequential(useTheme())
  const colours = { band95: scale[0] ?? 'var(--line)', band80: scale[1] ?? 'var(--mark)' }
  const years = points.map(({ year }) => year)
  return (
    <>
      <FanKey names={names} colours={colours} />
      <ResponsiveContainer width="100%" height={height}>
        <ComposedChart data={[...points]} margin={{ top: 8, right: 16, bottom: 0, left: 8 }} title={label} accessibilityLayer>
          <CartesianGrid vertical={false} stroke="var(--line)" />
          <XAxis type="number" dataKey="year" domain={[Math.floor(Math.min(...years)), Math.ceil(Math.max(...years))]} tickFormatter={(year: number) => String(Math.round(year))} allowDecimals={false} tickCount={7} tick={{ fill: 'var(--quiet)' }} tickLine={false} axisLine={{ stroke: 'var(--mark)' }} />
          <YAxis width={64} domain={['auto', 'auto']} tickFormatter={format} tick={{ fill: 'var(--quiet)' }} tickLine={false} axisLine={false} />
          <Tooltip isAnimationActive={false} content={FanTooltip} />
          <Area connectNulls dataKey="band95" fill={colours.band95} stroke="none" fillOpacity={1} isAnimationActive={false} activeDot={false} />
          <Area connectNulls dataKey="band80" fill={colours.band80} stroke="none" fillOpacity={1} isAnimationActive={false} activeDot={false} />
          <Line dataKey="projected" stroke="var(--accent)" strokeWidth={2.5} dot={false} isAnimationActive={false} connectNulls />
          <Line dataKey="counted" stroke="var(--ink)" strokeWidth={1.5} dot={{ r: 3, fill: 'var(--ink)' }} isAnimationActive={false} connectNulls />
        </ComposedChart>
      </ResponsiveContainer>
    </>
  )
}

function FanKey({ names, colours }: { names: FanChartProps['names']; colours: { band80: string; band95: string } }) {
  return (
    <ul className="chart-key">
      <li><svg width={24} height={16} aria-hidden="true"><path d="M0 8H24" stroke="var(--ink)" strokeWidth={1.5} /><circle cx={12} cy={8} r={3} fill="var(--ink)" /></svg>{names.counted}</li>
      <li><svg width={24} height={16} aria-hidden="true"><path d="M0 8H24" stroke="var(--accent)" strokeWidth={2.5} /></svg>{names.projected}</li>
      {(['band80', 'band95'] as const).map((band) => (
        <li key={band}><svg width={24} height={16} aria-hidden="true"><rect y={2} width={24} height={12} fill={colours[band]} /></svg>{names[band]}</li>
      ))}
    </ul>
  )
}

function FanTooltip({ active, payload }: { active?: boolean; payload?: readonly { payload?: unknown }[] }) {
  const point = payload?.[0]?.payload as FanPoint | undefined
  return active && point ? <p className="chart-tooltip">{point.sentence}</p> : null
}

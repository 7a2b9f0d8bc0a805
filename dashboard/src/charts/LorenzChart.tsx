import { CartesianGrid, Line, LineChart, ReferenceLine, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts'
import { MarkTooltip, useEnter, type MarkTooltipProps } from './markTooltip'
import './chart.css'
import './rows.css'

export interface LorenzDot {
  /** the unit that the curve takes in here; null at its start */
  readonly key: string | null
  /** shares 0..1 */
  readonly size: number
  readonly voices: number
  readonly sentence: string
}

interface LorenzChartProps {
  dots: readonly LorenzDot[]
  label: string
  names: { x: string; y: string; equal: string }
  percent: (share: number) => string
  /** in pixels */
  height?: number
  onChoose?: ((key: string) => void) | undefined
}

const TICKS = [0, 0.25, 0.5, 0.75, 1]
const HEIGHT = 360

/** The curve below its diagonal; the dashed line at the half is what the title speaks of. */
export function LorenzChart({ dots, label, names, percent, height = HEIGHT, onChoose }: LorenzChartProps) {
  const { shown, onKeyDown } = useEnter(onChoose)
  const choose = () => {
    if (shown.current !== null) onChoose?.(shown.current)
  }
  const tick = { fill: 'var(--quiet)' }
  return (
    <div className="lorenz-chart" onKeyDown={onKeyDown}>
      <ResponsiveContainer width="100%" height={height}>
        <LineChart data={[...dots]} margin={{ top: 16, right: 24, bottom: 24, left: 8 }} title={label} accessibilityLayer onClick={choose} className={onChoose ? 'row-choosable' : ''}>
          <CartesianGrid stroke="var(--line)" />
          <XAxis type="number" dataKey="size" domain={[0, 1]} ticks={TICKS} tickFormatter={percent} tick={tick} tickLine={false} axisLine={{ stroke: 'var(--mark)' }} label={{ value: names.x, position: 'insideBottom', offset: -16, fill: 'var(--ink)' }} />
          <YAxis domain={[0, 1]} ticks={TICKS} tickFormatter={percent} tick={tick} tickLine={false} axisLine={false} width={72} label={{ value: names.y, angle: -90, position: 'insideLeft', offset: 4, fill: 'var(--ink)', style: { textAnchor: 'middle' } }} />
          <Tooltip isAnimationActive={false} content={(props: Omit<MarkTooltipProps, 'shown'>) => <MarkTooltip {...props} shown={shown} />} />
          <ReferenceLine segment={[{ x: 0, y: 0 }, { x: 1, y: 1 }]} stroke="var(--mark)" label={{ value: names.equal, position: 'center', dy: -8, dx: -48, fill: 'var(--quiet)' }} />
          <ReferenceLine x={0.5} stroke="var(--quiet)" strokeDasharray="4 3" />
          <Line dataKey="voices" type="linear" stroke="var(--accent)" strokeWidth={3} dot={false} isAnimationActive={false} />
        </LineChart>
      </ResponsiveContainer>
    </div>
  )
}

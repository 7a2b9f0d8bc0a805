import { Bar, BarChart, LabelList, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts'
import { MarkTooltip, useEnter, type MarkTooltipProps } from './markTooltip'
import { useStageColours } from './StageBarChart'
import './chart.css'
import './rows.css'

export interface MonthBar {
  readonly key: string
  /** short name on the axis */
  readonly label: string
  readonly invited: number | null
  readonly attended: number | null
  /** the number above the column; '' for none */
  readonly text: string
  readonly sentence: string
}

interface MonthChartProps {
  months: readonly MonthBar[]
  label: string
  onChoose?: ((key: string) => void) | undefined
}

const height = 240

/** Months in their order, also those without an event: who was invited behind, who attended in front. */
export function MonthChart({ months, label, onChoose }: MonthChartProps) {
  const colours = useStageColours()
  const choose = (entry: { payload?: unknown }) => {
    const key = (entry.payload as MonthBar | undefined)?.key
    if (key !== undefined) onChoose?.(key)
  }
  const { shown, onKeyDown } = useEnter(onChoose)
  const look = { isAnimationActive: false, onClick: choose, className: onChoose ? 'row-choosable' : '' }
  return (
    <div className="month-chart" onKeyDown={onKeyDown}>
      <ResponsiveContainer width="100%" height={height}>
        <BarChart data={[...months]} margin={{ top: 24, right: 8, bottom: 0, left: 0 }} barGap="-100%" barCategoryGap="15%" maxBarSize={48} title={label} accessibilityLayer>
          <XAxis dataKey="label" tickLine={false} axisLine={{ stroke: 'var(--line)' }} tick={{ fill: 'var(--quiet)' }} minTickGap={16} />
          <YAxis hide domain={[0, 'dataMax']} />
          <XAxis xAxisId="front" dataKey="label" hide />
          <Tooltip cursor={{ fill: 'var(--accent-soft)' }} isAnimationActive={false} content={(props: Omit<MarkTooltipProps, 'shown'>) => <MarkTooltip {...props} shown={shown} />} />
          <Bar dataKey="invited" fill={colours.invited} stroke="var(--mark)" strokeWidth={0.5} {...look} />
          <Bar dataKey="attended" xAxisId="front" fill={colours.attended} {...look}>
            <LabelList dataKey="text" position="top" fill="var(--ink)" />
          </Bar>
        </BarChart>
      </ResponsiveContainer>
    </div>
  )
}

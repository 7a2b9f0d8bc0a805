import { Bar, BarChart, Cell, LabelList, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts'
import { useTheme } from '../app/theme'
import { diverging } from '../app/ui/palette'
import './chart.css'
import './rows.css'

export interface WaterfallStep {
  readonly key: string
  readonly name: string
  readonly kind: 'total' | 'gain' | 'loss'
  /** where the bar lies: from the lower to the upper value */
  readonly range: readonly [number, number]
  /** the number above the bar */
  readonly text: string
  readonly sentence: string
}

/** How a total becomes another: totals from 0, gains and losses hang between them. */
export function WaterfallChart({ steps, label, height = 280 }: { steps: readonly WaterfallStep[]; label: string; height?: number }) {
  const scale = diverging(useTheme())
  const colours = { total: 'var(--mark)', gain: scale[4] ?? 'var(--accent)', loss: scale[0] ?? 'var(--warning)' }
  return (
    <ResponsiveContainer width="100%" height={height}>
      <BarChart data={[...steps]} margin={{ top: 24, right: 8, bottom: 0, left: 8 }} barCategoryGap="18%" title={label} accessibilityLayer>
        <XAxis dataKey="name" tickLine={false} axisLine={{ stroke: 'var(--mark)' }} tick={{ fill: 'var(--ink)' }} interval={0} />
        <YAxis hide domain={[0, 'dataMax']} />
        <Tooltip cursor={{ fill: 'var(--accent-soft)' }} isAnimationActive={false} content={WaterfallTooltip} />
        <Bar dataKey="range" isAnimationActive={false} minPointSize={2}>
          {steps.map((step) => <Cell key={step.key} fill={colours[step.kind]} />)}
          <LabelList dataKey="text" position="top" fill="var(--ink)" />
        </Bar>
      </BarChart>
    </ResponsiveContainer>
  )
}

function WaterfallTooltip({ active, payload }: { active?: boolean; payload?: readonly { payload?: unknown }[] }) {
  const step = payload?.[0]?.payload as WaterfallStep | undefined
  return active && step ? <p className="chart-tooltip">{step.sentence}</p> : null
}

import { Bar, BarChart, LabelList, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts'
import './chart.css'
import './rows.css'

export interface GroupBarRow {
  readonly key: string
  readonly label: string
  /** one value for each bar; null is unknown: no bar */
  readonly values: readonly (number | null)[]
  readonly texts: readonly string[]
  readonly sentence: string
}

interface GroupBarChartProps {
  rows: readonly GroupBarRow[]
  bars: readonly { readonly name: string; readonly colour: string }[]
  label: string
  height?: number
}

/** Few values side by side for each group, from 0, each with its number. */
export function GroupBarChart({ rows, bars, label, height = 260 }: GroupBarChartProps) {
  const data = rows.map(({ label: name, values, texts, sentence }) => ({ name, sentence, ...Object.fromEntries(values.flatMap((value, index) => [[`bar${index}`, value], [`text${index}`, texts[index] ?? '']])) }))
  return (
    <>
      <ul className="chart-key">
        {bars.map(({ name, colour }) => (
          <li key={name}><svg width={16} height={16} aria-hidden="true"><rect x={1} y={2} width={14} height={12} fill={colour} stroke="var(--mark)" strokeWidth={0.5} /></svg>{name}</li>
        ))}
      </ul>
      <ResponsiveContainer width="100%" height={height}>
        <BarChart data={data} margin={{ top: 24, right: 0, bottom: 0, left: 0 }} barCategoryGap="14%" barGap={2} title={label} accessibilityLayer>
          <XAxis dataKey="name" tickLine={false} axisLine={{ stroke: 'var(--mark)' }} tick={{ fill: 'var(--ink)' }} interval={0} />
          <YAxis hide domain={[0, 'dataMax']} />
          <Tooltip cursor={{ fill: 'var(--accent-soft)' }} isAnimationActive={false} content={GroupTooltip} />
          {bars.map(({ name, colour }, index) => (
            <Bar key={name} dataKey={`bar${index}`} fill={colour} isAnimationActive={false} minPointSize={1}>
              <LabelList dataKey={`text${index}`} position="top" fill="var(--ink)" />
            </Bar>
          ))}
        </BarChart>
      </ResponsiveContainer>
    </>
  )
}

function GroupTooltip({ active, payload }: { active?: boolean; payload?: readonly { payload?: unknown }[] }) {
  const row = payload?.[0]?.payload as { sentence?: string } | undefined
  return active && row?.sentence ? <p className="chart-tooltip">{row.sentence}</p> : null
}

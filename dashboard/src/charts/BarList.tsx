import { Bar, BarChart, Cell, LabelList, ResponsiveContainer, XAxis, YAxis } from 'recharts'
import './chart.css'

export interface BarDatum {
  key: string
  label: string
  /** null is unknown: no bar, the label says so */
  value: number | null
  /** the number as written at the bar */
  text: string
  /** the subject is coloured, the comparison grey */
  isComparison?: boolean
}

interface BarListProps {
  data: readonly BarDatum[]
  /** what the chart shows, for screen readers */
  label: string
  /** default: the accent colour */
  colour?: string
}

const rowHeight = 34
const margin = { top: 4, right: 72, bottom: 4, left: 0 }

/** Horizontal bars from 0 with their names and numbers at the bar: no axis, no grid, no legend needed. */
export function BarList({ data, label, colour = 'var(--accent)' }: BarListProps) {
  const longest = Math.max(...data.map((row) => row.label.length), 0)
  return (
    <div className="bar-list" role="img" aria-label={label}>
      <ResponsiveContainer width="100%" height={data.length * rowHeight + margin.top + margin.bottom}>
        <BarChart data={[...data]} layout="vertical" margin={margin} barCategoryGap={8} accessibilityLayer={false}>
          <XAxis type="number" hide domain={[0, 'dataMax']} />
          <YAxis type="category" dataKey="label" width={Math.min(220, 24 + longest * 7)} tickLine={false} axisLine={false} interval={0} tick={{ fill: 'var(--ink)' }} />
          <Bar dataKey="value" isAnimationActive={false} minPointSize={1}>
            {data.map((row) => (
              <Cell key={row.key} fill={row.isComparison ? 'var(--mark)' : colour} />
            ))}
            <LabelList dataKey="text" position="right" fill="var(--ink)" />
          </Bar>
        </BarChart>
      </ResponsiveContainer>
    </div>
  )
}

import { RowChart, type ChartRow } from './RowChart'
import { useStageColours } from './StageBarChart'

export interface StepRow extends ChartRow {
  readonly start: number
  readonly reached: number
  /** the words at the bar's end */
  readonly text: string
}

interface StepChartProps {
  rows: readonly StepRow[]
  label: string
  names: { reached: string; lost: string }
  onChoose?: ((key: string) => void) | undefined
}

/** One bar for each step, as long as who stood at its start; dark is who went on, light who was lost. */
export function StepChart({ rows, label, names, onChoose }: StepChartProps) {
  const colours = useStageColours()
  const longest = Math.max(0, ...rows.map((row) => row.start))
  return (
    <>
      <ul className="chart-key">
        {([['reached', colours.attended], ['lost', colours.invited]] as const).map(([name, colour]) => (
          <li key={name}>
            <svg width={16} height={16} aria-hidden="true"><rect x={1} y={2} width={14} height={12} fill={colour} stroke="var(--mark)" strokeWidth={0.5} /></svg>
            {names[name]}
          </li>
        ))}
      </ul>
      <RowChart
        rows={rows} longest={longest} label={label} endRoom={150} onChoose={onChoose}
        renderMark={(row, { x, y, height, scale }) => (
          <>
            <rect x={x} y={y} width={scale(row.start)} height={height} fill={colours.invited} stroke="var(--mark)" strokeWidth={0.5} />
            <rect x={x} y={y} width={scale(row.reached)} height={height} fill={colours.attended} />
            <text x={x + scale(row.start) + 8} y={y + height - 4} fill="var(--ink)">{row.text}</text>
          </>
        )}
      />
    </>
  )
}

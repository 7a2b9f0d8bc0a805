import { RowChart, type ChartRow } from './RowChart'

export interface PairRow extends ChartRow {
  /** null is unknown: no bar, the words say so */
  readonly first: number | null
  readonly second: number | null
  readonly text: string
}

interface PairChartProps {
  rows: readonly PairRow[]
  label: string
  names: { first: string; second: string }
  onChoose?: ((key: string) => void) | undefined
}

/** Two bars for each row from 0: what is compared with in grey, the subject in colour. */
export function PairChart({ rows, label, names, onChoose }: PairChartProps) {
  const longest = Math.max(0, ...rows.flatMap((row) => [row.first ?? 0, row.second ?? 0]))
  return (
    <>
      <ul className="chart-key">
        {([['first', 'var(--mark)'], ['second', 'var(--accent)']] as const).map(([side, colour]) => (
          <li key={side}>
            <svg width={16} height={16} aria-hidden="true"><rect x={1} y={side === 'first' ? 3 : 5} width={14} height={7} fill={colour} /></svg>
            {names[side]}
          </li>
        ))}
      </ul>
      <RowChart
        rows={rows} longest={longest} label={label} endRoom={130} onChoose={onChoose}
        renderMark={(row, { x, y, height, scale }) => (
          <>
            {row.first !== null && <rect x={x} y={y} width={scale(row.first)} height={height / 2 - 1} fill="var(--mark)" />}
            {row.second !== null && <rect x={x} y={y + height / 2} width={scale(row.second)} height={height / 2 - 1} fill="var(--accent)" />}
            <text x={x + scale(Math.max(row.first ?? 0, row.second ?? 0)) + 8} y={y + height - 4} fill="var(--ink)">{row.text}</text>
          </>
        )}
      />
    </>
  )
}

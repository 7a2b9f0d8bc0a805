import type { MouseEvent } from 'react'
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
  /** a bar is clicked; a row, or a row by keyboard, stands for its second bar */
  onChoose?: ((key: string, side: 'first' | 'second') => void) | undefined
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
        rows={rows} longest={longest} label={label} endRoom={130} onChoose={onChoose && ((key) => onChoose(key, 'second'))}
        renderMark={(row, { x, y, width, height, scale }) => (
          <>
            {row.first !== null && <rect x={x} y={y} width={scale(row.first)} height={height / 2 - 1} fill="var(--mark)" />}
            {row.second !== null && <rect x={x} y={y + height / 2} width={scale(row.second)} height={height / 2 - 1} fill="var(--accent)" />}
            <text x={x + scale(Math.max(row.first ?? 0, row.second ?? 0)) + 8} y={y + height - 4} fill="var(--ink)">{row.text}</text>
            {onChoose && row.first !== null && <rect className="pair-first" x={x} y={y - 1} width={width} height={height / 2} fill="transparent" onClick={choosing(row.key, onChoose)} />}
          </>
        )}
      />
    </>
  )
}

/** The first bar is chosen for itself, over its whole line since it may be short; the click does not reach the row. */
function choosing(key: string | null, onChoose: NonNullable<PairChartProps['onChoose']>) {
  return (event: MouseEvent) => {
    event.stopPropagation()
    if (key !== null) onChoose(key, 'first')
  }
}

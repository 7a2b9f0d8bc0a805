import { RowChart, type ChartRow } from './RowChart'
import { useStageColours } from './StageBarChart'

export interface WayRow extends ChartRow {
  /** null is unknown or withheld: no bar, the words say so */
  readonly value: number | null
  readonly tone: 'early' | 'middle' | 'reached' | 'lost'
  readonly text: string
}

/** The steps from nomination to attendance, one bar each, from 0. */
export function WayChart({ rows, label, onChoose }: { rows: readonly WayRow[]; label: string; onChoose?: ((key: string) => void) | undefined }) {
  const colours = useStageColours()
  const fills = { early: colours.invited, middle: colours.accepted, reached: colours.attended, lost: 'var(--mark)' }
  const longest = Math.max(0, ...rows.map((row) => row.value ?? 0))
  return (
    <RowChart
      rows={rows}
      longest={longest}
      label={label}
      onChoose={onChoose}
      renderMark={(row, { x, y, height, scale }) => (
        <>
          {row.value !== null && <rect x={x} y={y} width={scale(row.value)} height={height} fill={fills[row.tone]} stroke="var(--mark)" strokeWidth={0.5} />}
          <text x={x + scale(row.value ?? 0) + 8} y={y + height - 4} fill="var(--ink)">{row.text}</text>
        </>
      )}
    />
  )
}

import { useTheme } from '../app/theme'
import { sequential } from '../app/ui/palette'
import { RowChart, type ChartRow, type RowPlace } from './RowChart'

/** Attended lies within accepted, accepted within invited; null is unknown or withheld and draws nothing. */
export interface StageRow extends ChartRow {
  readonly nominated: number | null
  readonly invited: number | null
  readonly accepted: number | null
  readonly attended: number | null
  /** the words at the end of the bar */
  readonly text: string
}

interface StageBarChartProps {
  rows: readonly StageRow[]
  label: string
  /** the names of the stages for the key */
  names: { nominated: string; invited: string; accepted: string; attended: string }
  onChoose?: ((key: string) => void) | undefined
}

interface StageColours {
  invited: string
  accepted: string
  attended: string
}

/** One bar per row with the stages nested in one another; who was nominated stands as a tick, because a nomination is never implied. */
export function StageBarChart({ rows, label, names, onChoose }: StageBarChartProps) {
  const colours = useStageColours()
  const longest = Math.max(0, ...rows.flatMap((row) => [row.nominated ?? 0, row.invited ?? 0, row.attended ?? 0]))
  return (
    <>
      <ul className="chart-key">
        <KeyItem text={names.nominated} mark={<path d="M8 1v14" stroke="var(--warning)" strokeWidth={3} />} />
        {(['invited', 'accepted', 'attended'] as const).map((stage) => (
          <KeyItem key={stage} text={names[stage]} mark={<rect x={1} y={2} width={14} height={12} fill={colours[stage]} stroke="var(--mark)" strokeWidth={0.5} />} />
        ))}
      </ul>
      <RowChart rows={rows} longest={longest} label={label} onChoose={onChoose} renderMark={(row, place) => <StageMark row={row} place={place} colours={colours} />} />
    </>
  )
}

export function useStageColours(): StageColours {
  const scale = sequential(useTheme())
  return { invited: scale[0] ?? 'var(--line)', accepted: scale[2] ?? 'var(--mark)', attended: scale[4] ?? 'var(--accent)' }
}

function KeyItem({ text, mark }: { text: string; mark: React.ReactNode }) {
  return (
    <li>
      <svg width={16} height={16} aria-hidden="true">{mark}</svg>
      {text}
    </li>
  )
}

function StageMark({ row, place, colours }: { row: StageRow; place: RowPlace; colours: StageColours }) {
  const { x, y, height, scale } = place
  const end = Math.max(row.invited ?? 0, row.attended ?? 0, row.nominated ?? 0)
  return (
    <>
      {row.invited !== null && <rect x={x} y={y} width={scale(row.invited)} height={height} fill={colours.invited} stroke="var(--mark)" strokeWidth={0.5} />}
      {row.accepted !== null && <rect x={x} y={y + 2} width={scale(row.accepted)} height={height - 4} fill={colours.accepted} />}
      {row.attended !== null && <rect x={x} y={y + 2} width={scale(row.attended)} height={height - 4} fill={colours.attended} />}
      {row.nominated !== null && row.nominated > 0 && <rect x={x + scale(row.nominated) - 1.5} y={y - 2} width={3} height={height + 4} fill="var(--warning)" />}
      <text x={x + scale(end) + 8} y={y + height - 4} fill="var(--ink)">{row.text}</text>
    </>
  )
}

import { useTheme } from '../app/theme'
import { diverging, sequential } from '../app/ui/palette'
import { RowChart, type ChartRow, type RowPlace } from './RowChart'

export interface ShareRow extends ChartRow {
  /** shares 0..1 */
  readonly share: number
  readonly expected: number
  readonly interval: readonly [number, number] | null
  readonly verdict: 'below' | 'within' | 'above'
  readonly isDimmed: boolean
  /** the number as written at the bar */
  readonly text: string
}

interface ShareChartProps {
  rows: readonly ShareRow[]
  label: string
  names: { below: string; within: string; above: string; population: string }
  onChoose?: ((key: string) => void) | undefined
}

/** Shares as bars from 0 with their interval, and a tick where the share of the population lies: what a bar lacks can be seen. */
export function ShareChart({ rows, label, names, onChoose }: ShareChartProps) {
  const colours = useVerdictColours()
  const longest = Math.max(0, ...rows.flatMap((row) => [row.share, row.expected, row.interval?.[1] ?? 0]))
  const verdicts = (['below', 'within', 'above'] as const).filter((verdict) => rows.some((row) => row.verdict === verdict))
  return (
    <>
      <ul className="chart-key">
        {verdicts.map((verdict) => (
          <li key={verdict}>
            <svg width={16} height={16} aria-hidden="true"><rect x={1} y={2} width={14} height={12} fill={colours[verdict]} stroke="var(--mark)" strokeWidth={0.5} /></svg>
            {names[verdict]}
          </li>
        ))}
        <li>
          <svg width={16} height={16} aria-hidden="true"><path d="M8 0v16" stroke="var(--ink)" strokeWidth={3} /></svg>
          {names.population}
        </li>
      </ul>
      <RowChart rows={rows} longest={longest} label={label} onChoose={onChoose} renderMark={(row, place) => <ShareMark row={row} place={place} colour={colours[row.verdict]} />} />
    </>
  )
}

/** Too few in ochre, more than expected in petrol, what chance explains in a pale tone between them. */
export function useVerdictColours(): Record<ShareRow['verdict'], string> {
  const theme = useTheme()
  const scale = diverging(theme)
  return { below: scale[0] ?? 'var(--warning)', within: sequential(theme)[1] ?? 'var(--mark)', above: scale[4] ?? 'var(--accent)' }
}

function ShareMark({ row, place, colour }: { row: ShareRow; place: RowPlace; colour: string }) {
  const { x, y, height, scale } = place
  const middle = y + height / 2
  const end = Math.max(row.share, row.expected, row.interval?.[1] ?? 0)
  return (
    <g opacity={row.isDimmed ? 0.35 : 1}>
      <rect x={x} y={y + 2} width={scale(row.share)} height={height - 4} fill={colour} stroke="var(--mark)" strokeWidth={0.5} />
      {row.interval && (
        <g fill="none">
          <path d={`M${x + scale(row.interval[0])} ${middle}H${x + scale(row.interval[1])}`} stroke="var(--paper)" strokeWidth={4} />
          <path d={`M${x + scale(row.interval[0])} ${middle}H${x + scale(row.interval[1])}m0 -4v8M${x + scale(row.interval[0])} ${middle - 4}v8`} stroke="var(--ink)" strokeWidth={1.5} />
        </g>
      )}
      <rect x={x + scale(row.expected) - 1.5} y={y - 2} width={3} height={height + 4} fill="var(--ink)" />
      <text x={x + scale(end) + 8} y={y + height - 4} fill="var(--ink)">{row.text}</text>
    </g>
  )
}

import { RowChart, type ChartRow, type RowPlace } from './RowChart'

export interface RateRow extends ChartRow {
  readonly value: number
  /** 95 % interval; null when there is none */
  readonly interval: readonly [number, number] | null
  readonly isSmall: boolean
  /** the number as written at the bar */
  readonly text: string
}

interface RateBarChartProps {
  rows: readonly RateRow[]
  label: string
  reference: { value: number; text: string } | null
  onChoose?: ((key: string) => void) | undefined
}

/** Rates from 0 with their interval as a line; bars of few people are drawn hollow. An interval that would dwarf the bars ends in an arrow at the edge. */
export function RateBarChart({ rows, label, reference, onChoose }: RateBarChartProps) {
  const longest = rateLimit(rows, reference?.value ?? 0)
  return (
    <RowChart rows={rows} longest={longest} label={label} reference={reference} onChoose={onChoose} renderMark={(row, place) => <RateMark row={row} place={place} longest={longest} />} />
  )
}

/** The right edge: the longest interval, but at most twice the highest rate. */
export function rateLimit(rows: readonly Pick<RateRow, 'value' | 'interval'>[], reference: number): number {
  const highestRate = Math.max(reference, ...rows.map((row) => row.value))
  const highestEnd = Math.max(highestRate, ...rows.map((row) => row.interval?.[1] ?? 0))
  return highestRate > 0 ? Math.min(highestEnd, 2 * highestRate) : highestEnd
}

function RateMark({ row, place, longest }: { row: RateRow; place: RowPlace; longest: number }) {
  const { x, y, height, scale } = place
  const middle = y + height / 2
  const end = Math.max(row.value, row.interval?.[1] ?? 0)
  const isCut = end > longest
  return (
    <>
      <rect
        x={x} y={y} width={scale(row.value)} height={height}
        fill={row.isSmall ? 'var(--surface)' : 'var(--accent)'} stroke="var(--accent)" strokeDasharray={row.isSmall ? '3 2' : undefined}
      />
      {row.interval && (
        <g stroke="var(--ink)" strokeWidth={1.5} fill="none">
          <path d={`M${x + scale(row.interval[0])} ${middle}H${x + scale(row.interval[1])}`} stroke="var(--paper)" strokeWidth={4} />
          <path d={`M${x + scale(row.interval[0])} ${middle}H${x + scale(row.interval[1])}M${x + scale(row.interval[0])} ${middle - 4}v8`} />
          {isCut ? <path d={`M${x + scale(longest) - 5} ${middle - 5}l5 5l-5 5`} /> : <path d={`M${x + scale(row.interval[1])} ${middle - 4}v8`} />}
        </g>
      )}
      <text x={x + scale(end) + 8} y={y + height - 4} fill="var(--ink)">
        {row.text}
      </text>
    </>
  )
}

import { toFigure, type Figure, type ParticipationRow } from './participationRow'

/** One row of the chart of stages: attended lies within accepted, accepted within invited; nominated stands beside them. */
export interface StageBar {
  /** null stands for the row 'unknown' */
  readonly key: string | null
  readonly label: string
  readonly nominated: Figure
  readonly invited: Figure
  readonly accepted: Figure
  readonly attended: Figure
  /** The longest known of the four: the bar's length. */
  readonly longest: number
}

export type BarOrder = 'value' | 'given'

/** Rows with at least one known count above 0 or a missing one; `value`: most attended first, then most invited, then by name. */
export function toStageBars(rows: readonly ParticipationRow[], order: BarOrder): StageBar[] {
  const bars = rows.map(toStageBar).filter((bar) => bar.longest > 0 || hasGap(bar))
  return order === 'given' ? bars : bars.sort(byValue)
}

/** Rows that the chart leaves out because nobody was even nominated: named in the sentence below it. */
export function toUnreached(rows: readonly ParticipationRow[]): string[] {
  return rows.map(toStageBar).filter((bar) => bar.key !== null && bar.longest === 0 && !hasGap(bar)).map((bar) => bar.label)
}

function toStageBar(row: ParticipationRow): StageBar {
  const counts = [row.nominated, row.invited, row.accepted, row.attended]
  return {
    key: row.key ?? null,
    label: row.label,
    nominated: toFigure(row.nominated, row.withheld),
    invited: toFigure(row.invited, row.withheld),
    accepted: toFigure(row.accepted, row.withheld),
    attended: toFigure(row.attended, row.withheld),
    longest: Math.max(0, ...counts.filter((count) => typeof count === 'number')),
  }
}

function hasGap(bar: StageBar): boolean {
  return [bar.nominated, bar.invited, bar.accepted, bar.attended].some((figure) => figure.state !== 'known')
}

function valueOf(figure: Figure): number {
  return figure.state === 'known' ? figure.value : -1
}

function byValue(a: StageBar, b: StageBar): number {
  if ((a.key === null) !== (b.key === null)) return a.key === null ? 1 : -1
  return valueOf(b.attended) - valueOf(a.attended) || valueOf(b.invited) - valueOf(a.invited) || a.label.localeCompare(b.label, 'de')
}

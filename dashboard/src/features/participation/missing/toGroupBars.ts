/** One group of a representation report as the API gives it; null is unknown, never 0. */
export interface RepresentedGroup {
  readonly key: string
  readonly label: string
  readonly participants?: number | null
  readonly shareOfParticipants?: number | null
  readonly inhabitants?: number | null
  readonly shareOfPopulation?: number | null
  readonly ratio?: number | null
  readonly ratioLow?: number | null
  readonly ratioHigh?: number | null
  readonly expected?: number | null
  readonly neededToClose?: number | null
  readonly withheld: boolean
}

/** BELOW and ABOVE: the 95 % interval of the ratio lies on one side of 1, so chance alone does not explain it. */
export type Verdict = 'below' | 'within' | 'above'

export interface GroupBar {
  readonly key: string
  readonly label: string
  readonly people: number
  /** share of the participants and of the population, 0..1 */
  readonly share: number
  readonly population: number
  /** 95 % interval of the share of participants */
  readonly interval: readonly [number, number] | null
  readonly expected: number
  /** people who would have to come from this group alone; null when unknown */
  readonly needed: number | null
  readonly verdict: Verdict
}

export type GroupOrder = 'given' | 'missing'

/** The groups that can be compared; `missing`: whose shortfall is largest comes first. */
export function toGroupBars(rows: readonly RepresentedGroup[], order: GroupOrder): GroupBar[] {
  const bars = rows.flatMap((row) => toBar(row) ?? [])
  return order === 'given' ? bars : bars.sort((a, b) => shortfall(b) - shortfall(a) || a.label.localeCompare(b.label, 'de'))
}

/** Groups without figures for the population, in which somebody is: they have no bar. */
export function toUncompared(rows: readonly RepresentedGroup[]): { label: string; people: number }[] {
  return rows.flatMap((row) => (toBar(row) === null && (row.participants ?? 0) > 0 ? [{ label: row.label, people: row.participants ?? 0 }] : []))
}

export type GroupMessage =
  | { readonly kind: 'nobody' | 'unknown' | 'even' }
  | { readonly kind: 'gap'; readonly group: GroupBar; readonly compared: number; readonly isCertain: boolean }

/** The group that falls furthest short; even when no group lacks a whole person. */
export function toGroupMessage(bars: readonly GroupBar[], compared: number): GroupMessage {
  if (compared === 0) return { kind: 'nobody' }
  const group = bars.reduce<GroupBar | null>((worst, bar) => (worst === null || shortfall(bar) > shortfall(worst) ? bar : worst), null)
  if (group === null) return { kind: 'unknown' }
  if (shortfall(group) < 1) return { kind: 'even' }
  return { kind: 'gap', group, compared, isCertain: group.verdict === 'below' }
}

function shortfall(bar: GroupBar): number {
  return bar.expected - bar.people
}

function toBar(row: RepresentedGroup): GroupBar | null {
  const { key, label, participants, shareOfParticipants, shareOfPopulation, expected, ratioLow, ratioHigh } = row
  if (typeof participants !== 'number' || typeof shareOfParticipants !== 'number' || typeof shareOfPopulation !== 'number' || typeof expected !== 'number') return null
  const hasInterval = typeof ratioLow === 'number' && typeof ratioHigh === 'number'
  return {
    key, label, expected,
    people: participants,
    share: shareOfParticipants,
    population: shareOfPopulation,
    interval: hasInterval ? [ratioLow * shareOfPopulation, Math.min(1, ratioHigh * shareOfPopulation)] : null,
    needed: row.neededToClose ?? null,
    verdict: !hasInterval || (ratioLow <= 1 && ratioHigh >= 1) ? 'within' : ratioHigh < 1 ? 'below' : 'above',
  }
}

import type { Funnel } from './toFunnel'
import type { Months } from './toMonths'
import type { Figure } from './participationRow'
import type { RateBar, RateBars } from './toRateBars'
import type { StageBar } from './toStageBars'

/** What the title of a chart says; each kind has its sentence in both languages. */
export type FunnelMessage =
  | { readonly kind: 'nothing' | 'missing' }
  | { readonly kind: 'nominatedOnly'; readonly nominated: number }
  | { readonly kind: 'attendedOnly'; readonly attended: number }
  | { readonly kind: 'attended'; readonly invited: number; readonly attended: number; readonly share: number }

export type StageMessage =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'unassigned'; readonly count: number }
  | { readonly kind: 'invitedMost' | 'attendedMost'; readonly label: string; readonly count: number; readonly rows: number }

export type RateMessage =
  | { readonly kind: 'nothing' | 'same' }
  | { readonly kind: 'empty'; readonly empty: number; readonly places: number }
  | { readonly kind: 'one'; readonly bar: RateBar; readonly reference: number | null }
  | { readonly kind: 'range'; readonly lowest: RateBar; readonly highest: RateBar }

export type MonthMessage =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'peak'; readonly month: string; readonly count: number }

/**
 * Where attendance alone is recorded, the invitations are only implied by it: a conversion of 100 % would praise a gap in the records.
 */
export function toFunnelMessage({ way, losses, isEmpty }: Funnel): FunnelMessage {
  if (isEmpty) return { kind: 'nothing' }
  const known = (stage: string) => knownValue(way.find((step) => step.stage === stage)?.figure)
  const [nominated, invited, attended] = [known('nominated'), known('invited'), known('attended')]
  if (invited === null || attended === null) return { kind: 'missing' }
  if (invited === 0) return nominated === null ? { kind: 'missing' } : { kind: 'nominatedOnly', nominated }
  const isImplied = invited === attended && nominated === 0 && losses.every((step) => knownValue(step.figure) === 0)
  if (isImplied) return { kind: 'attendedOnly', attended }
  return { kind: 'attended', invited, attended, share: attended / invited }
}

/** The row in front, whatever the order of the bars; the row 'unknown' is never the message. */
export function toStageMessage(bars: readonly StageBar[]): StageMessage {
  const named = bars.filter((bar) => bar.key !== null)
  for (const [kind, stage] of [['attendedMost', 'attended'], ['invitedMost', 'invited']] as const) {
    const front = named.reduce<StageBar | null>((best, bar) => ((knownValue(bar[stage]) ?? 0) > (best ? (knownValue(best[stage]) ?? 0) : 0) ? bar : best), null)
    if (front) return { kind, label: front.label, count: knownValue(front[stage]) ?? 0, rows: named.length }
  }
  const unassigned = bars.reduce((sum, bar) => sum + (bar.key === null ? (knownValue(bar.attended) ?? 0) : 0), 0)
  return unassigned > 0 ? { kind: 'unassigned', count: unassigned } : { kind: 'nothing' }
}

/**
 * Places without anybody come first; else the lowest and the highest rate. A bar of few people is told only when its interval
 * lies apart from the district's rate, or when there are not two others.
 */
export function toRateMessage({ bars, reference }: RateBars): RateMessage {
  const empty = bars.filter((bar) => bar.people === 0).length
  if (bars.length === 0 || empty === bars.length) return { kind: 'nothing' }
  if (empty > 0) return { kind: 'empty', empty, places: bars.length }
  const [only] = bars
  if (only && bars.length === 1) return { kind: 'one', bar: only, reference }
  const sound = bars.filter((bar) => !bar.isSmall || isApart(bar, reference))
  const told = sound.length > 1 ? sound : bars
  const [highest, lowest] = [told[0], told.at(-1)]
  if (!highest || !lowest || highest.value === lowest.value) return { kind: 'same' }
  return { kind: 'range', lowest, highest }
}

export function toMonthMessage({ points }: Months): MonthMessage {
  const peak = points.reduce<{ month: string; count: number } | null>((best, point) => {
    const count = knownValue(point.attended) ?? 0
    return count > (best?.count ?? 0) ? { month: point.month, count } : best
  }, null)
  return peak ? { kind: 'peak', ...peak } : { kind: 'nothing' }
}

function isApart({ interval }: RateBar, reference: number | null): boolean {
  return interval !== null && reference !== null && (interval[1] < reference || interval[0] > reference)
}

function knownValue(figure: Figure | undefined): number | null {
  return figure?.state === 'known' ? figure.value : null
}

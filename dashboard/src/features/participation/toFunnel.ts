import { toFigure, type Figure, type ParticipationRow, type Stage } from './participationRow'

export interface FunnelStep {
  readonly stage: Stage
  readonly figure: Figure
  /** Part of the invited, 0..1. Null for the nominated and the invited, and where a count is missing. */
  readonly shareOfInvited: number | null
}

export interface Funnel {
  /** nominated, invited, accepted, attended */
  readonly way: readonly FunnelStep[]
  /** declined, absent: invited who did not come */
  readonly losses: readonly FunnelStep[]
  readonly isEmpty: boolean
}

const WAY: readonly Stage[] = ['nominated', 'invited', 'accepted', 'attended']
const LOSSES: readonly Stage[] = ['declined', 'absent']

/**
 * The way of all pairs of one stakeholder and one event. Shares are of the invited, never of the nominated: who attended or
 * answered was invited by definition, but a nomination is never implied, so more can be invited than nominated.
 */
export function toFunnel(row: ParticipationRow): Funnel {
  const toStep = (stage: Stage): FunnelStep => ({
    stage,
    figure: toFigure(row[stage], row.withheld),
    shareOfInvited: stage === 'nominated' || stage === 'invited' ? null : shareOf(row[stage], row.invited),
  })
  return {
    way: WAY.map(toStep),
    losses: LOSSES.map(toStep),
    isEmpty: [...WAY, ...LOSSES].every((stage) => row[stage] === 0),
  }
}

function shareOf(part: number | null | undefined, whole: number | null | undefined): number | null {
  if (typeof part !== 'number' || typeof whole !== 'number' || whole <= 0) return null
  return part / whole
}

import type { StageCounts } from './stageCounts.js'
import { wilsonInterval } from './wilsonInterval.js'

export type ConversionStep = 'NOMINATED_TO_INVITED' | 'INVITED_TO_ACCEPTED' | 'ACCEPTED_TO_ATTENDED' | 'NOMINATED_TO_ATTENDED'

/** Of those at the start of a step, how many went on. */
export interface Conversion {
  readonly step: ConversionStep
  readonly start: number
  readonly reached: number
  readonly lost: number
  /** 0..1; null where nobody is at the start */
  readonly share: number | null
  /** 95 % Wilson interval of the share */
  readonly shareLow: number | null
  readonly shareHigh: number | null
}

/**
 * Conversion and loss along the way, in pairs of one stakeholder and one event. Only those at the start of a step
 * count: who was invited without a nomination is no gain of the step from nomination to invitation. Accepted and
 * attended imply the stages before (participationReport.cypher.ts), so these steps lose and never gain.
 * Cost: O(1).
 */
export function conversions(counts: StageCounts): Conversion[] {
  return [
    conversion('NOMINATED_TO_INVITED', counts.nominated, counts.invitedOfNominated),
    conversion('INVITED_TO_ACCEPTED', counts.invited, counts.accepted),
    conversion('ACCEPTED_TO_ATTENDED', counts.accepted, counts.attended),
    conversion('NOMINATED_TO_ATTENDED', counts.nominated, counts.attendedOfNominated),
  ]
}

function conversion(step: ConversionStep, start: number, reached: number): Conversion {
  const interval = wilsonInterval(reached, start)
  return { step, start, reached, lost: start - reached, share: start > 0 ? reached / start : null, shareLow: interval?.low ?? null, shareHigh: interval?.high ?? null }
}

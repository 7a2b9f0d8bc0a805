import { wilsonInterval } from './wilsonInterval.js'

export interface ParticipationRate {
  /** participants per 1,000 inhabitants */
  readonly ratePerThousand: number | null
  readonly rateLow: number | null
  readonly rateHigh: number | null
}

const UNKNOWN: ParticipationRate = { ratePerThousand: null, rateLow: null, rateHigh: null }

/**
 * People who attended per 1,000 inhabitants, with the 95 % Wilson interval. Null without inhabitants; the interval is
 * null where more people attended than live there, since the rate is then no share.
 */
export function participationRate(people: number, inhabitants: number | null): ParticipationRate {
  if (inhabitants === null || inhabitants <= 0) return UNKNOWN
  const interval = wilsonInterval(people, inhabitants)
  return {
    ratePerThousand: (people / inhabitants) * 1000,
    rateLow: interval && interval.low * 1000,
    rateHigh: interval && interval.high * 1000,
  }
}

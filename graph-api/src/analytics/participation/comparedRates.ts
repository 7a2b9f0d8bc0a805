import { smoothedRates } from './empiricalBayes.js'
import { funnelLimits } from './funnelLimits.js'
import { participationRate, type ParticipationRate } from './participationRate.js'
import type { Interval } from './wilsonInterval.js'

/** A place with who came from it. */
export interface RatePlace { readonly key: string; readonly label: string; readonly people: number; readonly inhabitants: number | null }

/** Where a rate lies among the funnel's limits: beyond those of 95 %, beyond those of 99.8 %, or within. */
export type FunnelPosition = 'FAR_BELOW' | 'BELOW' | 'WITHIN' | 'ABOVE' | 'FAR_ABOVE'

export interface ComparedRate extends RatePlace, ParticipationRate {
  /** Limits per 1,000 inhabitants. */
  readonly low95: number | null
  readonly high95: number | null
  readonly low998: number | null
  readonly high998: number | null
  readonly position: FunnelPosition | null
  readonly smoothedPerThousand: number | null
}

export interface ComparedRates extends ParticipationRate { readonly people: number; readonly inhabitants: number | null; readonly rows: readonly ComparedRate[] }

/**
 * The rate of each place against the common rate of all places with known inhabitants. 95 % and 99.8 % are the limits
 * of Spiegelhalter 2005 (about two and three standard deviations). Cost: O(places) and that of the limits.
 */
export function comparedRates(places: readonly RatePlace[]): ComparedRates {
  const based = places.filter((place): place is RatePlace & { inhabitants: number } => (place.inhabitants ?? 0) > 0)
  const people = sum(based.map((place) => place.people))
  const inhabitants = based.length === 0 ? null : sum(based.map((place) => place.inhabitants))
  const smoothed = new Map(smoothedRates(based).map((rate, index) => [based[index]?.key, rate]))
  const common = inhabitants === null ? null : people / inhabitants
  return {
    people, inhabitants, ...participationRate(people, inhabitants),
    rows: places.map((place) => ({ ...place, ...participationRate(place.people, place.inhabitants), ...funnelOf(place, common), smoothedPerThousand: perThousand(smoothed.get(place.key) ?? null) })),
  }
}

type Funnel = Pick<ComparedRate, 'low95' | 'high95' | 'low998' | 'high998' | 'position'>

const NO_FUNNEL: Funnel = { low95: null, high95: null, low998: null, high998: null, position: null }

function funnelOf({ people, inhabitants }: RatePlace, common: number | null): Funnel {
  if (inhabitants === null || common === null) return NO_FUNNEL
  const [usual, wide] = [funnelLimits(common, inhabitants, 0.95), funnelLimits(common, inhabitants, 0.998)]
  if (!usual || !wide) return NO_FUNNEL
  return {
    low95: usual.low * 1000, high95: usual.high * 1000, low998: wide.low * 1000, high998: wide.high * 1000,
    position: positionOf(people / inhabitants, usual, wide),
  }
}

function positionOf(rate: number, usual: Interval, wide: Interval): FunnelPosition {
  if (rate < usual.low) return rate < wide.low ? 'FAR_BELOW' : 'BELOW'
  if (rate > usual.high) return rate > wide.high ? 'FAR_ABOVE' : 'ABOVE'
  return 'WITHIN'
}

function perThousand(rate: number | null): number | null {
  return rate === null ? null : rate * 1000
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}

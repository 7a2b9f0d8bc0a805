import type { ParticipationRow } from './participationRow'

/** An event as the answer needs it. */
export interface AnswerEvent {
  readonly kind: string
  readonly date?: string | null
  /** Actors and organisations that attended. */
  readonly attended?: number | null
}

export interface RegionGap {
  readonly key: string
  readonly label: string
  readonly people: number
  /** People who would come from here if all people with a known region came in proportion to the inhabitants. */
  readonly expected: number
  /** Upper end of the 95 % interval of the region's rate per 1,000 inhabitants; null when unknown. */
  readonly rateHigh: number | null
}

/** What the page answers to "Is the circle balanced?"; each kind has its own sentence in both languages. */
export type CircleAnswer =
  | { readonly kind: 'nothing'; readonly conferences: Conferences }
  | { readonly kind: 'withheld' | 'unknown' }
  | { readonly kind: 'organisationsOnly'; readonly pairs: number; readonly conferences: Conferences }
  | { readonly kind: 'noPlaces'; readonly people: number; readonly conferences: Conferences }
  | { readonly kind: 'total'; readonly people: number }
  | { readonly kind: 'chosen'; readonly gap: RegionGap; readonly placed: number }
  | GapAnswer
  | { readonly kind: 'even'; readonly people: number; readonly placed: number; readonly regions: number }

export interface GapAnswer {
  readonly kind: 'gap'
  readonly gap: RegionGap
  /** People with a known region. */
  readonly placed: number
  /** The shortfall is more than chance: the region's 95 % interval lies below the district's rate. */
  readonly isCertain: boolean
}

export interface Conferences {
  /** Regional conferences that lie ahead of today. */
  readonly ahead: number
  /** Regional conferences that are over or have no date, and at which nobody is recorded. */
  readonly unrecorded: number
}

export interface CircleInput {
  /** False when the filter itself chooses regions or events: then comparing the regions would say nothing. */
  readonly comparesRegions: boolean
  /** the chosen region, when it alone is chosen: it is measured by its part of the inhabitants */
  readonly chosen?: string | null
  /** Everything that fits the filter, people without a known region included. */
  readonly total: ParticipationRow
  /** The conference regions; the row 'unknown' may be among them. */
  readonly regions: readonly ParticipationRow[]
  /** The rate of the whole district per 1,000 inhabitants; null when unknown. */
  readonly districtRate: number | null
  readonly events: readonly AnswerEvent[]
  readonly today: string
}

/** The answer from the figures. A region is named only when it falls short by at least one person. */
export function toCircleAnswer({ comparesRegions, chosen = null, total, regions, districtRate, events, today }: CircleInput): CircleAnswer {
  const conferences = toConferences(events, today)
  if (typeof total.people !== 'number') return { kind: total.withheld ? 'withheld' : 'unknown' }
  const gaps = toRegionGaps(regions)
  const placed = gaps.reduce((sum, gap) => sum + gap.people, 0)
  const own = gaps.find(({ key }) => key === chosen)
  if (own && placed > 0) return { kind: 'chosen', gap: own, placed }
  if (total.people === 0) {
    const pairs = total.attended ?? 0
    return pairs > 0 ? { kind: 'organisationsOnly', pairs, conferences } : { kind: 'nothing', conferences }
  }
  if (!comparesRegions) return { kind: 'total', people: total.people }
  if (placed === 0) return { kind: 'noPlaces', people: total.people, conferences }
  const widest = gaps.reduce((found, gap) => (missing(gap) > missing(found) ? gap : found))
  if (missing(widest) < 1) return { kind: 'even', people: total.people, placed, regions: gaps.length }
  return { kind: 'gap', gap: widest, placed, isCertain: widest.rateHigh !== null && districtRate !== null && widest.rateHigh < districtRate }
}

/** People of each region against its part of the inhabitants; regions without a known figure are left out. */
export function toRegionGaps(regions: readonly ParticipationRow[]): RegionGap[] {
  const known = regions.flatMap(({ key, label, people, inhabitants, rateHigh }) =>
    typeof key === 'string' && typeof people === 'number' && typeof inhabitants === 'number'
      ? [{ key, label, people, inhabitants, rateHigh: rateHigh ?? null }] : [])
  const placed = known.reduce((sum, region) => sum + region.people, 0)
  const inhabitants = known.reduce((sum, region) => sum + region.inhabitants, 0)
  if (inhabitants <= 0) return []
  return known.map((region) => ({
    key: region.key,
    label: region.label,
    people: region.people,
    expected: (placed * region.inhabitants) / inhabitants,
    rateHigh: region.rateHigh,
  }))
}

function missing(gap: RegionGap): number {
  return gap.expected - gap.people
}

function toConferences(events: readonly AnswerEvent[], today: string): Conferences {
  const conferences = events.filter((event) => event.kind === 'REGIONAL_CONFERENCE')
  const isAhead = (event: AnswerEvent) => typeof event.date === 'string' && event.date > today
  return {
    ahead: conferences.filter(isAhead).length,
    unrecorded: conferences.filter((event) => !isAhead(event) && event.attended === 0).length,
  }
}

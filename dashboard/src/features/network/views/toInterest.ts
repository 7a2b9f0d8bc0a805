import type { NetworkView } from '../networkModel'
import { median } from './rankCorrelation'
import type { MeasureValues } from './toScatter'

/** Ties that say that somebody took part: at an event, in a project. */
const TAKING_PART: ReadonlySet<string> = new Set(['PARTICIPATION', 'INVOLVEMENT'])

/** Events and projects are what interest is counted in; they have none of their own. */
export const STAKEHOLDER_KINDS: ReadonlySet<string> = new Set(['ACTOR', 'ORGANISATION'])

/**
 * Interest as far as it is recorded: how many events and projects a person or organisation is tied to by taking part, plus its contributions.
 * Null for all where the network was asked for without such ties: not counted is unknown, not 0.
 */
export function toInterest(view: NetworkView, contributions?: MeasureValues): MeasureValues {
  const places = new Map<string, Set<string>>()
  for (const { source, target, kinds } of view.edges) {
    if (!kinds.some((kind) => TAKING_PART.has(kind))) continue
    add(places, source, target)
    add(places, target, source)
  }
  const stakeholders = view.nodes.filter(({ kind }) => STAKEHOLDER_KINDS.has(kind))
  return new Map(stakeholders.map(({ id }) => [id, places.size === 0 ? null : (places.get(id)?.size ?? 0) + (contributions?.get(id) ?? 0)]))
}

function add(places: Map<string, Set<string>>, id: string, other: string): void {
  const known = places.get(id)
  if (known) known.add(other)
  else places.set(id, new Set([other]))
}

export const CORNERS = ['close', 'early', 'informed', 'watched'] as const
export type Corner = (typeof CORNERS)[number]

export interface InfluencePoint {
  id: string
  influence: number
  interest: number
}

export interface InfluenceFields {
  /** where the lines stand; null without points */
  medians: { influence: number; interest: number } | null
  /** the points of each field, most influence first */
  fields: Readonly<Record<Corner, readonly InfluencePoint[]>>
}

/** Parts the points at both medians. Who stands on a line counts to the lower side: only what lies above the middle is much. */
export function toInfluenceFields(points: readonly InfluencePoint[]): InfluenceFields {
  const influence = median(points.map((point) => point.influence))
  const interest = median(points.map((point) => point.interest))
  const fields: Record<Corner, InfluencePoint[]> = { close: [], early: [], informed: [], watched: [] }
  if (influence === null || interest === null) return { medians: null, fields }
  for (const point of points) fields[cornerOf(point, { influence, interest })].push(point)
  for (const corner of CORNERS) fields[corner].sort((a, b) => b.influence - a.influence || b.interest - a.interest || (a.id < b.id ? -1 : 1))
  return { medians: { influence, interest }, fields }
}

export function cornerOf(point: Omit<InfluencePoint, 'id'>, medians: Omit<InfluencePoint, 'id'>): Corner {
  const [isStrong, isInvolved] = [point.influence > medians.influence, point.interest > medians.interest]
  if (isStrong) return isInvolved ? 'close' : 'early'
  return isInvolved ? 'informed' : 'watched'
}

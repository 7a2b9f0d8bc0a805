export interface CurvePoint {
  readonly shareOfSize: number
  readonly shareOfVoices: number
  /** the municipality or organisation that the curve takes in here */
  readonly unit?: { readonly key: string; readonly label: string; readonly voices: number } | null
}

/** How voices are spread, as the API gives it. */
export interface Spread {
  readonly units: number
  readonly voices: number
  readonly gini?: number | null
  readonly curve: readonly CurvePoint[]
}

export type SpreadMessage =
  | { readonly kind: 'nobody' }
  | { readonly kind: 'half'; readonly share: number; readonly gini: number; readonly units: number; readonly voices: number }

/** What the half with the fewest voices has: the sentence of the curve. */
export function toSpreadMessage({ units, voices, gini, curve }: Spread): SpreadMessage {
  if (typeof gini !== 'number' || curve.length === 0) return { kind: 'nobody' }
  return { kind: 'half', share: voicesAt(curve, 0.5), gini, units, voices }
}

/** The height of the curve at a share of all, straight between its points. */
export function voicesAt(curve: readonly CurvePoint[], share: number): number {
  const next = curve.findIndex((point) => point.shareOfSize >= share)
  const [before, after] = [curve[next - 1], curve[next]]
  if (!after) return 1
  if (!before || after.shareOfSize === before.shareOfSize) return after.shareOfVoices
  const part = (share - before.shareOfSize) / (after.shareOfSize - before.shareOfSize)
  return before.shareOfVoices + part * (after.shareOfVoices - before.shareOfVoices)
}

/** One event as the API counts who came. */
export interface Turnout {
  readonly key: string
  readonly label: string
  readonly date?: string | null
  readonly people: number
  readonly firstTime?: number | null
  readonly returning?: number | null
  readonly fromCatchment?: number | null
  readonly fromElsewhere?: number | null
  readonly placeUnknown: number
  readonly evenness?: number | null
}

export interface Origin extends Turnout {
  readonly fromCatchment: number | null
}

/** Events that somebody attended. */
export function toOrigins(events: readonly Turnout[]): Origin[] {
  return events.filter(({ people }) => people > 0).map((event) => ({ ...event, fromCatchment: event.fromCatchment ?? null }))
}

export type OriginMessage =
  | { readonly kind: 'nobody' | 'noCatchment' }
  | { readonly kind: 'near'; readonly near: number; readonly people: number; readonly events: number }

/** How many came from the area of their event, of those whose place is known, over all events that have an area. */
export function toOriginMessage(events: readonly Origin[]): OriginMessage {
  if (events.length === 0) return { kind: 'nobody' }
  const held = events.filter(({ fromCatchment }) => fromCatchment !== null)
  const sum = (count: (event: Origin) => number) => held.reduce((total, event) => total + count(event), 0)
  const people = sum((event) => (event.fromCatchment ?? 0) + (event.fromElsewhere ?? 0))
  return people === 0 ? { kind: 'noCatchment' } : { kind: 'near', near: sum((event) => event.fromCatchment ?? 0), people, events: held.length }
}

export type TurnoutMessage =
  | { readonly kind: 'nobody' }
  | { readonly kind: 'people'; readonly people: number; readonly severalTimes: number }

export function toTurnoutMessage({ people, severalTimes }: { people: number; severalTimes: number }): TurnoutMessage {
  return people === 0 ? { kind: 'nobody' } : { kind: 'people', people, severalTimes }
}

import type { MapFigure, Place } from './toPlaces'

/** What the title of the map says; each kind has its sentence in both languages. */
export type MapMessage =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'empty'; readonly empty: number; readonly places: number }
  | { readonly kind: 'most'; readonly figure: MapFigure; readonly name: string; readonly value: number }
  | { readonly kind: 'half'; readonly few: number; readonly places: number }

export function toMapMessage(places: readonly Place[], figure: MapFigure): MapMessage {
  if (figure === 'inhabitants') return toHalf(places)
  const known = places.filter((place) => place[figure] !== null)
  const values = known.map((place) => place[figure] as number)
  if (values.length === 0 || values.every((value) => value === 0)) return { kind: 'nothing' }
  if (figure === 'rate') {
    const empty = values.filter((value) => value === 0).length
    if (empty > 0) return { kind: 'empty', empty, places: known.length }
  }
  const front = known.reduce((best, place) => ((place[figure] ?? 0) > (best[figure] ?? 0) ? place : best))
  return { kind: 'most', figure, name: front.name, value: front[figure] as number }
}

/** How many of the largest places together hold at least half of the known inhabitants. */
function toHalf(places: readonly Place[]): MapMessage {
  const sizes = places.flatMap((place) => (place.inhabitants === null ? [] : [place.inhabitants])).sort((a, b) => b - a)
  const total = sizes.reduce((sum, size) => sum + size, 0)
  if (total === 0) return { kind: 'nothing' }
  let sum = 0
  const few = sizes.findIndex((size) => (sum += size) >= total / 2) + 1
  return { kind: 'half', few, places: sizes.length }
}

export interface RegionsAnswer {
  readonly places: number
  /** the sum over all places; null when one of them is unknown */
  readonly inhabitants: number | null
  /** places from which somebody attended */
  readonly reached: number
  /** places whose number of people is unknown or withheld */
  readonly missing: number
}

export function toRegionsAnswer(places: readonly Place[]): RegionsAnswer {
  const sizes = places.map((place) => place.inhabitants)
  return {
    places: places.length,
    inhabitants: sizes.length > 0 && sizes.every((size) => size !== null) ? sizes.reduce<number>((sum, size) => sum + (size ?? 0), 0) : null,
    reached: places.filter((place) => (place.people ?? 0) > 0).length,
    missing: places.filter((place) => place.people === null).length,
  }
}

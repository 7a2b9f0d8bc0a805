import type { MapMark } from './DistrictMap'

/** A conference as the map needs it. */
export interface Conference {
  readonly id: string
  readonly name: string
  readonly venue?: string | null
  readonly latitude?: number | null
  readonly longitude?: number | null
  readonly source?: { readonly synthetic: boolean } | null
}

type Locate = (longitude: number, latitude: number) => readonly [number, number] | null

/** The venues of the real conferences that have a position; the label stands on the side with more room. */
export function toVenues(conferences: readonly Conference[], locate: Locate, width: number): MapMark[] {
  return conferences.flatMap(({ id, name, venue, latitude, longitude, source }): MapMark[] => {
    if (source?.synthetic || typeof latitude !== 'number' || typeof longitude !== 'number') return []
    const spot = locate(longitude, latitude)
    if (!spot) return []
    return [{ id, label: venue ?? name, x: spot[0], y: spot[1], side: spot[0] > width / 2 ? 'left' : 'right' }]
  })
}

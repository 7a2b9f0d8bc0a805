import type { PlaceOnMap } from '../../../charts/PlacesMap'

interface RegionNode {
  readonly id: string
  readonly name: string
  readonly level: string
  readonly parent?: { readonly id: string; readonly level: string } | null
  readonly groups: readonly { readonly id: string; readonly level: string }[]
}

export interface MapPlace extends PlaceOnMap { readonly name: string }

/** The municipalities with the Amt and the conference region that they lie in. */
export function toMapPlaces(regions: readonly RegionNode[]): MapPlace[] {
  return regions.filter(({ level }) => level === 'MUNICIPALITY').map(({ id, name, parent, groups }) => ({
    id, name,
    amt: parent?.level === 'AMT' ? parent : null,
    conferenceRegion: groups.find(({ level }) => level === 'PLANNING_REGION') ?? null,
  }))
}

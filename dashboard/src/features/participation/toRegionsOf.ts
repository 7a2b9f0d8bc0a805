import type { PlaceOnMap } from '../../charts/PlacesMap'
import type { ScopeRegion } from './toScope'

export interface NamedPlace extends PlaceOnMap {
  readonly name: string
}

/** The municipalities with the Amt and the conference region that they lie in. */
export function toMunicipalities(regions: readonly (ScopeRegion & { readonly name: string })[]): NamedPlace[] {
  const levelOf = new Map(regions.map((region) => [region.id, region.level]))
  return regions.filter((region) => region.level === 'MUNICIPALITY').map(({ id, name, parent, groups }) => ({
    id,
    name,
    amt: parent && levelOf.get(parent.id) === 'AMT' ? parent : null,
    conferenceRegion: groups.find((group) => levelOf.get(group.id) === 'PLANNING_REGION') ?? null,
  }))
}

/** A region as the lists and maps of this page need it. */
export interface RegionFacts {
  readonly id: string
  readonly name: string
  readonly areaKm2?: number | null
  readonly inhabitants?: number | null
  readonly inhabitantsDate?: string | null
  readonly parent?: { readonly id: string; readonly name: string; readonly level: string } | null
  readonly groups: readonly { readonly id: string; readonly name: string; readonly level: string }[]
}

/** What the API counts for a place; null is unknown or withheld. */
export interface PlaceParticipation {
  readonly key?: string | null
  readonly people?: number | null
  readonly ratePerThousand?: number | null
  readonly withheld: boolean
}

export interface Place {
  readonly id: string
  readonly name: string
  readonly amt: { readonly id: string; readonly name: string } | null
  readonly conferenceRegion: { readonly id: string; readonly name: string } | null
  readonly inhabitants: number | null
  readonly inhabitantsDate: string | null
  /** Inhabitants per square kilometre. */
  readonly density: number | null
  readonly people: number | null
  readonly rate: number | null
  readonly withheld: boolean
}

/** What the map can be coloured by. */
export const MAP_FIGURES = ['rate', 'people', 'inhabitants', 'density'] as const
export type MapFigure = (typeof MAP_FIGURES)[number]

export function toPlaces(regions: readonly RegionFacts[], rows: readonly PlaceParticipation[]): Place[] {
  const rowOf = new Map(rows.map((row) => [row.key, row]))
  return regions.map((region) => {
    const row = rowOf.get(region.id)
    return {
      id: region.id,
      name: region.name,
      amt: region.parent?.level === 'AMT' ? { id: region.parent.id, name: region.parent.name } : null,
      conferenceRegion: region.groups.find((group) => group.level === 'PLANNING_REGION') ?? null,
      inhabitants: region.inhabitants ?? null,
      inhabitantsDate: region.inhabitantsDate ?? null,
      density: densityOf(region.inhabitants, region.areaKm2),
      people: row?.people ?? null,
      rate: row?.ratePerThousand ?? null,
      withheld: row?.withheld ?? false,
    }
  })
}

function densityOf(inhabitants: number | null | undefined, areaKm2: number | null | undefined): number | null {
  if (typeof inhabitants !== 'number' || typeof areaKm2 !== 'number' || areaKm2 <= 0) return null
  return inhabitants / areaKm2
}

/** The date of the inhabitants when it is the same for all places, else null: then no single date may be printed. */
export function commonDate(places: readonly Place[]): string | null {
  const dates = new Set(places.filter((place) => place.inhabitants !== null).map((place) => place.inhabitantsDate))
  return dates.size === 1 ? ([...dates][0] ?? null) : null
}

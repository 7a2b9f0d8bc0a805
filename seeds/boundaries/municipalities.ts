import type { Feature, FeatureCollection, MultiPolygon, Polygon } from 'geojson'
import type { GeometryCollection, MultiPolygon as TopoMultiPolygon, Topology } from 'topojson-specification'

/** What the package says of an area (VG250): its key and whether it is land or water. */
interface Vg250Properties {
  readonly AGS: string
  /** Geofaktor: 4 is land with structure, 2 is water (both at the coast and on lakes). */
  readonly GF: number
}

export type Vg250Feature = Feature<Polygon | MultiPolygon, Vg250Properties>

/** The package lists a Feature per municipality, or a FeatureCollection where it has land and water. */
export type Vg250Entry = Vg250Feature | FeatureCollection<Polygon | MultiPolygon, Vg250Properties>

export interface MunicipalityProperties {
  readonly ags: string
  readonly name: string
}

export type Municipality = TopoMultiPolygon<MunicipalityProperties>
export type MunicipalityTopology = Topology<{ municipalities: GeometryCollection<MunicipalityProperties> }>

const LAND = 4

/** Whole municipalities that were merged after 2013: former key → present key (territory of 31 Dec 2024). */
export const MERGERS: Readonly<Record<string, string>> = {
  '13072016': '13072111', // Boddin → Walkendorf
  '13072025': '13072062', // Diekhof → Laage
  '13072052': '13072022', // Kirch Mulsow → Carinerland
  '13072054': '13072012', // Klein Kussewitz → Bentwisch
  '13072065': '13072063', // Langhagen → Lalendorf (already merged in the package)
  '13072068': '13072111', // Lühburg → Walkendorf
}

/** The land areas of one district, each with the key of the municipality that it belongs to today. */
export function landAreas(
  entries: readonly Vg250Entry[],
  district: string,
): FeatureCollection<Polygon | MultiPolygon, { ags: string }> {
  const features = entries
    .flatMap((entry) => (entry.type === 'FeatureCollection' ? entry.features : [entry]))
    .filter(({ properties }) => properties.GF === LAND && properties.AGS.startsWith(district))
    .map(({ geometry, properties }) => ({
      type: 'Feature' as const,
      properties: { ags: MERGERS[properties.AGS] ?? properties.AGS },
      geometry,
    }))
  return { type: 'FeatureCollection', features }
}

/** Throws where an area has no name or a name has no area, with every key concerned. */
export function assertSameKeys(areas: ReadonlySet<string>, names: ReadonlySet<string>): void {
  const nameless = [...areas].filter((key) => !names.has(key))
  const missing = [...names].filter((key) => !areas.has(key))
  if (nameless.length + missing.length > 0) {
    throw new Error(
      `boundaries: every municipality needs one area; without a name: ${nameless.join(', ') || 'none'}; ` +
        `without an area: ${missing.join(', ') || 'none'}`,
    )
  }
}

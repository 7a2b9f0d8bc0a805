import { geoConicConformal, geoPath } from 'd3-geo'
import { feature, mesh } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'

/** dashboard/public/boundaries/13072.json, made by the script in seeds/boundaries. */
export type BoundaryTopology = Topology<{ municipalities: GeometryCollection<{ ags: string; name: string }> }> & { readonly attribution: string }

export interface MapSize {
  readonly width: number
  readonly height: number
  /** free space around the district */
  readonly margin: number
}

export interface PlaceShape {
  readonly id: string
  readonly name: string
  /** SVG path data */
  readonly path: string
  /** the middle of its area, for the arrow keys */
  readonly x: number
  readonly y: number
}

export interface DistrictShapes {
  readonly places: readonly PlaceShape[]
  readonly outline: string
  /** The borders between places of different groups, for example between Ämter. */
  readonly borders: (groupOf: (id: string) => string | undefined) => string
  /** Where a position lies on the map, or null when it cannot be drawn. */
  readonly locate: (longitude: number, latitude: number) => readonly [number, number] | null
}

/** Two parallels a sixth of the district's height from its edges: the angle-true conic projection hardly changes areas here (below 0.01 %). */
const PARALLELS: [number, number] = [53.7, 54.15]
const CENTRAL_MERIDIAN = 12.16

export function toDistrictShapes(topology: BoundaryTopology, size: MapSize): DistrictShapes {
  const municipalities = topology.objects.municipalities
  const areas = feature(topology, municipalities)
  const { width, height, margin } = size
  const projection = geoConicConformal().parallels(PARALLELS).rotate([-CENTRAL_MERIDIAN, 0])
    .fitExtent([[margin, margin], [width - margin, height - margin]], areas)
  const draw = geoPath(projection).digits(1)
  const idOf = (geometry: { properties?: unknown }) => (geometry.properties as { ags: string }).ags
  return {
    places: areas.features.map((area) => {
      const [x, y] = draw.centroid(area)
      return { id: area.properties.ags, name: area.properties.name, path: draw(area) ?? '', x, y }
    }),
    outline: draw(mesh(topology, municipalities, (a, b) => a === b)) ?? '',
    borders: (groupOf) => draw(mesh(topology, municipalities, (a, b) => a !== b && groupOf(idOf(a)) !== groupOf(idOf(b)))) ?? '',
    locate: (longitude, latitude) => projection([longitude, latitude]),
  }
}

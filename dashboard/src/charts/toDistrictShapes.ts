import { geoConicConformal, geoIdentity, geoPath } from 'd3-geo'
import { feature, mesh } from 'topojson-client'
import type { GeometryCollection, Topology, Transform } from 'topojson-specification'

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

/** On a plane, in some unit; a fit to the drawing's size follows. The borders are so dense that their points are enough, without points between. */
const project = geoConicConformal().parallels(PARALLELS).rotate([-CENTRAL_MERIDIAN, 0]).scale(1).translate([0, 0]).precision(0)

const flattened = new WeakMap<BoundaryTopology, BoundaryTopology>()

/** The same boundaries on the plane: each border is projected once, however many places and lines it belongs to. */
function flatten(topology: BoundaryTopology): BoundaryTopology {
  const known = flattened.get(topology)
  if (known) return known
  const { transform, ...rest } = topology
  const flat: BoundaryTopology = { ...rest, arcs: topology.arcs.map((arc) => toPositions(arc, transform).map((position) => project(position) ?? [0, 0])) }
  flattened.set(topology, flat)
  return flat
}

/** Longitude and latitude of each point of an arc; with a transform it stores steps (https://github.com/topojson/topojson-specification, 2.1.2 and 2.1.3). */
function toPositions(arc: readonly number[][], transform: Transform | undefined): [number, number][] {
  if (!transform) return arc.map(([x = 0, y = 0]) => [x, y])
  const { scale, translate } = transform
  let [column, row] = [0, 0]
  return arc.map(([x = 0, y = 0]) => {
    column += x
    row += y
    return [column * scale[0] + translate[0], row * scale[1] + translate[1]]
  })
}

export function toDistrictShapes(topology: BoundaryTopology, size: MapSize): DistrictShapes {
  const flat = flatten(topology)
  const municipalities = flat.objects.municipalities
  const areas = feature(flat, municipalities)
  const { width, height, margin } = size
  const fit = geoIdentity().fitExtent([[margin, margin], [width - margin, height - margin]], areas)
  const draw = geoPath(fit).digits(1)
  const idOf = (geometry: { properties?: unknown }) => (geometry.properties as { ags: string }).ags
  return {
    places: areas.features.map((area) => {
      const [x, y] = draw.centroid(area)
      return { id: area.properties.ags, name: area.properties.name, path: draw(area) ?? '', x, y }
    }),
    outline: draw(mesh(flat, municipalities, (a, b) => a === b)) ?? '',
    borders: (groupOf) => draw(mesh(flat, municipalities, (a, b) => a !== b && groupOf(idOf(a)) !== groupOf(idOf(b)))) ?? '',
    locate: (longitude, latitude) => {
      const position = project([longitude, latitude])
      return position && fit(position)
    },
  }
}

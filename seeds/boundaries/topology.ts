import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson'
import { mergeArcs, quantize } from 'topojson-client'
import { topology } from 'topojson-server'
import { filter, presimplify, simplify, sphericalTriangleArea } from 'topojson-simplify'
import type { GeometryCollection, MultiPolygon as TopoMultiPolygon, Polygon as TopoPolygon, Topology } from 'topojson-specification'
import type { Municipality, MunicipalityTopology } from './municipalities.js'
import { windForD3 } from './winding.js'

export interface Detail {
  /** Points of the grid per axis on which equal points of neighbours meet, before anything else. */
  readonly snapGrid: number
  /** A corner goes when its triangle with its two neighbours is smaller than this, in m² (Visvalingam, Whyatt 1993). */
  readonly smallestTriangle: number
  /** Points of the grid per axis that is written. */
  readonly grid: number
}

type Areas = FeatureCollection<Polygon | MultiPolygon, { ags: string }>
type Part = TopoPolygon<{ ags: string }> | TopoMultiPolygon<{ ags: string }>
type AreaTopology = Topology<{ areas: GeometryCollection<{ ags: string }> }>

const EARTH_RADIUS = 6_371_008.8; // metres, mean radius (IUGG)

/** One geometry per municipality; a border that two municipalities share is one arc and stays so. */
export function toMunicipalities(areas: Areas, names: ReadonlyMap<string, string>, detail: Detail): MunicipalityTopology {
  const exact = topology({ areas }, detail.snapGrid) as AreaTopology
  const weighed = presimplify(dissolve(exact, names), sphericalTriangleArea)
  const simple = simplify(weighed, toSteradians(detail.smallestTriangle))
  const withoutUnusedArcs = filter(simple, () => true)
  return windForD3(quantize(withoutUnusedArcs as MunicipalityTopology, detail.grid) as MunicipalityTopology)
}

/** Square metres as steradians, the unit of sphericalTriangleArea. */
function toSteradians(squareMetres: number): number {
  return squareMetres / EARTH_RADIUS ** 2
}

function dissolve(exact: AreaTopology, names: ReadonlyMap<string, string>): MunicipalityTopology {
  const geometries = [...names].sort().map(([ags, name]): Municipality => {
    const parts = (exact.objects.areas.geometries as Part[]).filter((part) => part.properties?.ags === ags)
    const merged = mergeArcs(exact, parts)
    return { ...merged, properties: { ags, name } }
  })
  return { ...exact, objects: { municipalities: { type: 'GeometryCollection', geometries } } }
}

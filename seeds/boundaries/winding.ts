import { feature } from 'topojson-client'
import type { Municipality, MunicipalityTopology } from './municipalities.js'

export type Ring = readonly (readonly number[])[]

/** A ring as indices of arcs; ~i is arc i backwards. */
type ArcRing = number[]

/**
 * d3-geo takes what lies to the right of a ring as its inside, so outer rings run clockwise (north up) and holes
 * counter-clockwise; that is the opposite of RFC 7946. A ring the wrong way round would be drawn as the whole globe without it.
 */
export function windForD3(topology: MunicipalityTopology): MunicipalityTopology {
  const municipalities = topology.objects.municipalities
  const geometries = municipalities.geometries.map((geometry) => {
    const municipality = geometry as Municipality
    return { ...municipality, arcs: municipality.arcs.map((polygon) => polygon.map((ring, index) => wind(topology, ring, index > 0))) }
  })
  return { ...topology, objects: { municipalities: { ...municipalities, geometries } } }
}

function wind(topology: MunicipalityTopology, ring: ArcRing, isHole: boolean): ArcRing {
  const shape = feature(topology, { type: 'Polygon', arcs: [ring] })
  const points = shape.geometry.type === 'Polygon' ? (shape.geometry.coordinates[0] ?? []) : []
  return isClockwise(points) === isHole ? ring.map((arc) => ~arc).reverse() : ring
}

/** By the sign of the plane area (shoelace formula); right for rings that are small against the globe. */
export function isClockwise(ring: Ring): boolean {
  const doubleArea = ring.reduce((sum, [x = 0, y = 0], index) => {
    const [nextX = 0, nextY = 0] = ring[(index + 1) % ring.length] ?? []
    return sum + x * nextY - nextX * y
  }, 0)
  return doubleArea < 0
}

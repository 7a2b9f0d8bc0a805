import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { feature } from 'topojson-client'
import { describe, expect, it } from 'vitest'
import { assertSameKeys, landAreas, MERGERS, type MunicipalityTopology, type Vg250Feature } from '../boundaries/municipalities.js'
import { isClockwise, type Ring } from '../boundaries/winding.js'
import { rows } from './landkreisRostock.js'

const FILE = new URL('../../dashboard/public/boundaries/13072.json', import.meta.url)
const text = readFileSync(FILE, 'utf8')
const topology = JSON.parse(text) as MunicipalityTopology & { attribution: string }
const shapes = feature(topology, topology.objects.municipalities).features
const municipalities = rows('regions').filter((row) => row['level'] === 'MUNICIPALITY')

type Polygons = readonly (readonly Ring[])[]

const polygonsOf = (index: number): Polygons => (shapes[index]?.geometry as { coordinates: number[][][][] } | undefined)?.coordinates ?? []

/** km², plane with the longitude shortened at the district's middle latitude; good to 0.3 % here. */
function areaKm2(polygons: Polygons): number {
  const kmPerDegree = 111.2
  const shoelace = (ring: Ring): number =>
    Math.abs(
      ring.reduce((sum, [x = 0, y = 0], index) => {
        const [nextX = 0, nextY = 0] = ring[(index + 1) % ring.length] ?? []
        return sum + x * nextY - nextX * y
      }, 0) / 2,
    )
  const degrees = polygons.reduce((sum, [outer = [], ...holes]) => sum + shoelace(outer) - holes.reduce((area, hole) => area + shoelace(hole), 0), 0)
  return degrees * kmPerDegree ** 2 * Math.cos((53.92 * Math.PI) / 180)
}

/** Counts how often a ray to the east crosses the rings. */
function contains(polygons: Polygons, longitude: number, latitude: number): boolean {
  const crossings = polygons.flat().flatMap((ring) =>
    ring.filter(([x = 0, y = 0], index) => {
      const [nextX = 0, nextY = 0] = ring[(index + 1) % ring.length] ?? []
      return y > latitude !== nextY > latitude && longitude < ((nextX - x) * (latitude - y)) / (nextY - y) + x
    }),
  )
  return crossings.length % 2 === 1
}

describe('the file of the boundaries', () => {
  it('has one shape for each of the 112 municipalities, with its name', () => {
    const found = shapes.map(({ properties }) => `${properties.ags} ${properties.name}`)
    expect(found.sort()).toEqual(municipalities.map((row) => `${row['id']} ${row['name']}`).sort())
  })

  it('is small and says whose data it is', () => {
    expect(Buffer.byteLength(text)).toBeLessThan(120_000)
    expect(topology.attribution).toBe('© GeoBasis-DE / BKG 2017 (Daten verändert)')
  })

  it('winds outer rings clockwise and holes against it, as d3-geo wants', () => {
    shapes.forEach(({ properties }, index) => {
      for (const polygon of polygonsOf(index)) {
        expect(polygon.map(isClockwise), properties.name).toEqual(polygon.map((_, ring) => ring === 0))
      }
    })
  })

  it('keeps a border of two municipalities as one line: no arc is used more than twice', () => {
    const arcs = topology.objects.municipalities.geometries.flatMap((geometry) => (geometry as { arcs: number[][][] }).arcs.flat(2))
    const uses = new Map<number, number>()
    for (const arc of arcs.map((index) => (index < 0 ? ~index : index))) uses.set(arc, (uses.get(arc) ?? 0) + 1)
    expect(uses.size).toBe(topology.arcs.length)
    expect(Math.max(...uses.values())).toBe(2)
  })

  it('keeps the official areas: each within 8 %, the district within 0.5 %', () => {
    // VG250 is generalised: Stubbendorf is 6.5 % smaller there than in the official area, the largest difference.
    const official = new Map(municipalities.map((row) => [row['id'], Number(row['areaKm2'])]))
    let sum = 0
    shapes.forEach(({ properties }, index) => {
      const area = areaKm2(polygonsOf(index))
      sum += area
      expect(Math.abs(area / (official.get(properties.ags) ?? 0) - 1), `${properties.name} ${area}`).toBeLessThan(0.08)
    })
    expect(Math.abs(sum / 3431.14 - 1)).toBeLessThan(0.005)
  })

  it('holds the point of each municipality in its own shape', () => {
    const outside = shapes.filter(({ properties }, index) => {
      const row = municipalities.find((candidate) => candidate['id'] === properties.ags)
      return !contains(polygonsOf(index), Number(row?.['longitude']), Number(row?.['latitude']))
    })
    expect(outside.map(({ properties }) => properties.name)).toEqual([])
  })
})

describe('the script', () => {
  const square: Vg250Feature['geometry'] = { type: 'Polygon', coordinates: [[[0, 0], [0, 1], [1, 1], [0, 0]]] }
  const area = (AGS: string, GF: number): Vg250Feature => ({ type: 'Feature', properties: { AGS, GF }, geometry: square })

  it('takes the land of one district only, also from entries that hold land and water', () => {
    const entries = [area('13072001', 4), area('13073001', 4), { type: 'FeatureCollection' as const, features: [area('13072086', 2), area('13072086', 4)] }]
    expect(landAreas(entries, '13072').features.map(({ properties }) => properties.ags)).toEqual(['13072001', '13072086'])
  })

  it('gives a merged municipality the key of the one it belongs to now', () => {
    const former = Object.keys(MERGERS).map((key) => area(key, 4))
    const present = landAreas(former, '13072').features.map(({ properties }) => properties.ags)
    expect(present).toEqual(Object.values(MERGERS))
    expect(present.every((key) => municipalities.some((row) => row['id'] === key))).toBe(true)
  })

  it('calls a ring clockwise exactly when its reverse is not', () => {
    const point = fc.tuple(fc.integer({ min: -180, max: 180 }), fc.integer({ min: -90, max: 90 }))
    fc.assert(
      fc.property(point, point, point, ([ax, ay], [bx, by], [cx, cy]) => {
        fc.pre((bx - ax) * (cy - ay) !== (cx - ax) * (by - ay)) // three points on one line have no direction
        const ring = [[ax, ay], [bx, by], [cx, cy], [ax, ay]]
        return isClockwise(ring) !== isClockwise([...ring].reverse())
      }),
      { seed: 13072 },
    )
  })

  it('stops when an area has no name or a name has no area, and says which', () => {
    expect(() => assertSameKeys(new Set(['1', '2']), new Set(['2', '3']))).toThrow('without a name: 1; without an area: 3')
  })
})

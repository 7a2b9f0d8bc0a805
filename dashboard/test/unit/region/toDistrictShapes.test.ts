import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { toDistrictShapes, type BoundaryTopology } from '../../../src/charts/toDistrictShapes'

const file = new URL('../../../public/boundaries/13072.json', import.meta.url)
const topology = JSON.parse(readFileSync(file, 'utf8')) as BoundaryTopology
const size = { width: 720, height: 640, margin: 10 }
const shapes = toDistrictShapes(topology, size)

const numbersIn = (path: string) => (path.match(/-?\d+(\.\d+)?/g) ?? []).map(Number)

describe('toDistrictShapes', () => {
  it('draws all 112 municipalities, each once', () => {
    expect(new Set(shapes.places.map((place) => place.id)).size).toBe(112)
    expect(shapes.places.every((place) => place.path.startsWith('M'))).toBe(true)
  })

  it('keeps every point within the picture: no ring is drawn as the globe without it', () => {
    for (const { path } of shapes.places) {
      const numbers = numbersIn(path)
      expect(Math.min(...numbers)).toBeGreaterThanOrEqual(9)
      expect(Math.max(...numbers)).toBeLessThanOrEqual(711)
    }
  })

  it('puts north up and east to the right', () => {
    const [doberan, guestrow] = [shapes.locate(11.899, 54.107), shapes.locate(12.176, 53.796)]
    expect(doberan?.[0]).toBeLessThan(guestrow?.[0] ?? 0)
    expect(doberan?.[1]).toBeLessThan(guestrow?.[1] ?? 0)
  })

  it('draws borders only between different groups', () => {
    expect(shapes.borders(() => 'one')).toBe('')
    const halves = shapes.borders((id) => (id < '13072060' ? 'a' : 'b'))
    expect(halves.length).toBeGreaterThan(100)
    expect(halves.length).toBeLessThan(shapes.borders((id) => id).length)
  })

  it('says where the boundaries come from', () => {
    expect(topology.attribution).toBe('© GeoBasis-DE / BKG 2017 (Daten verändert)')
  })
})

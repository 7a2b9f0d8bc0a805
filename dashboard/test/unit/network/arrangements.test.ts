import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bipartiteLayout } from '../../../src/features/network/layout/bipartiteLayout'
import { circleLayout } from '../../../src/features/network/layout/circleLayout'
import { geographicLayout } from '../../../src/features/network/layout/geographicLayout'
import { smallRegions } from './smallNetwork'

const anyNodes = fc.uniqueArray(fc.record({ id: fc.stringMatching(/^[a-z]{1,6}$/), group: fc.nat(3), degree: fc.nat(20) }), { selector: (node) => node.id, minLength: 1, maxLength: 40 })

describe('the circle', () => {
  it('has every node once, all at the same distance from the middle, in whatever order they come', () => {
    fc.assert(fc.property(anyNodes, (nodes) => {
      const positions = circleLayout(nodes)
      const distances = Object.values(positions).map(({ x, y }) => Math.hypot(x, y))
      expect(Object.keys(positions).sort()).toEqual(nodes.map((node) => node.id).sort())
      for (const distance of distances) expect(distance).toBeCloseTo(distances[0] ?? 0, 6)
      expect(circleLayout([...nodes].reverse())).toEqual(positions)
    }))
  })

  it('begins at the top and keeps a group together', () => {
    const positions = circleLayout([{ id: 'a', group: 0, degree: 1 }, { id: 'b', group: 1, degree: 1 }, { id: 'c', group: 0, degree: 5 }])
    expect(positions['c']?.x).toBeCloseTo(0, 6)
    expect(positions['c']?.y).toBeGreaterThan(0)
    const gap = (one: string, other: string) => Math.hypot((positions[one]?.x ?? 0) - (positions[other]?.x ?? 0), (positions[one]?.y ?? 0) - (positions[other]?.y ?? 0))
    expect(gap('c', 'a')).toBeLessThan(gap('a', 'b'))
  })
})

describe('kinds side by side', () => {
  it('put each kind in a column of its own, with tied nodes at the same height', () => {
    const nodes = [{ id: 'a', column: 0, degree: 1 }, { id: 'b', column: 0, degree: 1 }, { id: 'x', column: 1, degree: 1 }, { id: 'y', column: 1, degree: 1 }]
    const positions = bipartiteLayout(nodes, new Map([['a', ['y']], ['y', ['a']], ['b', ['x']], ['x', ['b']]]))
    expect(positions['a']?.x).toBe(positions['b']?.x)
    expect(positions['x']?.x).toBeGreaterThan(positions['a']?.x ?? 0)
    expect(positions['a']?.y).toBe(positions['y']?.y)
    expect(positions['b']?.y).toBe(positions['x']?.y)
  })

  it('lose nobody', () => {
    fc.assert(fc.property(anyNodes, (nodes) => {
      expect(Object.keys(bipartiteLayout(nodes.map((node) => ({ ...node, column: node.group })), new Map())).sort()).toEqual(nodes.map((node) => node.id).sort())
    }))
  })
})

describe('by place', () => {
  const node = (id: string, region: string | null) => ({ id, region, radius: 5 })

  it('stand north of each other as their places do, a whole district in the middle of its places, and those without a place below', () => {
    // village 54.0 N 12.0 E, town 53.8 N 12.2 E; the district has no coordinates: the middle of both.
    const positions = geographicLayout([node('v', 'village'), node('t', 'town'), node('d', 'district'), node('n', null)], smallRegions)
    const y = (id: string) => positions[id]?.y ?? NaN
    expect(y('v')).toBeGreaterThan(y('d'))
    expect(y('d')).toBeGreaterThan(y('t'))
    expect(y('d')).toBeCloseTo((y('v') + y('t')) / 2, 0)
    expect(y('n')).toBeLessThan(y('t'))
  })

  it('never cover each other at one place', () => {
    const positions = Object.values(geographicLayout(Array.from({ length: 30 }, (_, index) => node(`n${index}`, 'town')), smallRegions))
    positions.forEach((one, index) => positions.slice(index + 1).forEach((other) => expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThan(10)))
  })
})

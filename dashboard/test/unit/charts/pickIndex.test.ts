import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isSameEmphasis, surroundings } from '../../../src/charts/network/emphasis'
import type { MapEmphasis, MapNode } from '../../../src/charts/network/mapModel'
import { makePickIndex } from '../../../src/charts/network/pickIndex'

const anyMarks = fc.array(fc.record({ x: fc.double({ min: -5, max: 5, noNaN: true }), y: fc.double({ min: -5, max: 5, noNaN: true }) }), { maxLength: 80 })
  .map((list) => list.map((mark, index) => ({ ...mark, id: `n${index}`, reach: 1 })))

describe('the marks near a point', () => {
  it('hold every mark within the distance, wherever they lie', () => {
    fc.assert(fc.property(anyMarks, fc.double({ min: -6, max: 6, noNaN: true }), fc.double({ min: -6, max: 6, noNaN: true }), (marks, x, y) => {
      const near = new Set(makePickIndex(marks).near(x, y, 0.7).map(({ id }) => id))
      for (const mark of marks) if (Math.hypot(mark.x - x, mark.y - y) <= 0.7) expect(near.has(mark.id)).toBe(true)
    }))
  })

  it('are few where many are elsewhere', () => {
    const marks = Array.from({ length: 10_000 }, (_, index) => ({ id: `n${index}`, x: index % 100, y: Math.floor(index / 100), reach: 1 }))
    expect(makePickIndex(marks).near(50, 50, 1).length).toBeLessThan(60)
  })
})

const emphasis: MapEmphasis = { selected: null, hovered: null, kept: null, marked: new Set(), ringed: new Set(['a']), strong: new Set(), gone: new Set() }

describe('what is looked at', () => {
  it('is the same where all its parts hold the same, however they were made', () => {
    expect(isSameEmphasis(emphasis, { ...emphasis, ringed: new Set(['a']) })).toBe(true)
    expect(isSameEmphasis(emphasis, { ...emphasis, ringed: new Set(['b']) })).toBe(false)
    expect(isSameEmphasis(emphasis, { ...emphasis, selected: 'a' })).toBe(false)
    expect(isSameEmphasis(emphasis, { ...emphasis, kept: new Set() })).toBe(false)
  })

  it('is a node with its shown neighbours, the largest first', () => {
    const node = (id: string, radius: number): MapNode => ({ id, label: id, x: 0, y: 0, radius, colour: '#000000', shape: 'circle', hollow: false })
    const nodes = [node('a', 5), node('b', 4), node('c', 9), node('d', 7)]
    const edges = [['a', 'b'], ['c', 'a'], ['a', 'd'], ['b', 'c']].map(([source = '', target = '']) => ({ id: `${source}${target}`, source, target }))
    expect(surroundings({ nodes, edges, visible: new Set(['a', 'b', 'c']) }, 'a').map(({ id }) => id)).toEqual(['a', 'c', 'b'])
    expect(surroundings({ nodes, edges, visible: new Set() }, 'x')).toEqual([])
  })
})

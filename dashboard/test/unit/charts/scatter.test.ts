import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anchorOf } from '../../../src/charts/anchorOf'
import { estimateWidth } from '../../../src/charts/estimateWidth'
import { shapePath } from '../../../src/charts/network/shapePath'
import { planAxis, shareAlong } from '../../../src/charts/planAxis'
import type { ScatterPoint } from '../../../src/charts/scatterModel'
import { cornerNames, placeIn, planScatter, scatterLabels, TEXT_SIZE, type ScatterLabel } from '../../../src/charts/scatterPlaces'
import { walkPoints } from '../../../src/charts/walkPoints'

const point = (id: string, x: number, y: number): ScatterPoint => ({ id, name: `Name ${id}`, x, y, colour: '#000000', shape: 'circle', isHollow: false, sentence: '' })
const size = { width: 800, height: 460 }
const linear = { x: { scale: 'linear' as const }, y: { scale: 'linear' as const } }

describe('an axis', () => {
  test('has round ticks around all values and begins at 0', () => {
    // 93 in five steps is 18.6; the next round step is 20.
    expect(planAxis([3, 93], 'linear')).toEqual({ scale: 'linear', domain: [0, 100], ticks: [0, 20, 40, 60, 80, 100] })
  })

  test('begins near the values when all lie far from 0', () => {
    expect(planAxis([0.32, 0.41], 'linear')).toEqual({ scale: 'linear', domain: [0.32, 0.42], ticks: [0.32, 0.34, 0.36, 0.38, 0.4, 0.42] })
  })

  test('counts in 1, 2, 5 on a logarithmic scale, in powers of ten over a wide range', () => {
    expect(planAxis([3, 70], 'log')).toEqual({ scale: 'log', domain: [2, 100], ticks: [2, 5, 10, 20, 50, 100] })
    expect(planAxis([0.01, 90], 'log').ticks).toEqual([0.01, 0.1, 1, 10, 100])
  })

  test('is never logarithmic where there is a zero', () => {
    expect(planAxis([0, 90], 'log').scale).toBe('linear')
  })

  test('is defined without values and with one value', () => {
    expect(planAxis([], 'linear').domain).toEqual([0, 1])
    expect(planAxis([0, 0], 'sqrt').domain).toEqual([0, 0.2])
    expect(planAxis([7], 'log').domain).toEqual([5, 10])
  })

  test('spreads values evenly, by the root or by the logarithm', () => {
    expect(shareAlong({ scale: 'linear', domain: [0, 100], ticks: [] }, 25)).toBe(0.25)
    expect(shareAlong({ scale: 'sqrt', domain: [0, 100], ticks: [] }, 25)).toBe(0.5)
    expect(shareAlong({ scale: 'log', domain: [1, 100], ticks: [] }, 10)).toBe(0.5)
  })

  test('holds every value, whatever they are', () => {
    const values = fc.array(fc.double({ min: 0, max: 1e6, noNaN: true, noDefaultInfinity: true }).map((value) => Math.round(value * 1e4) / 1e4), { minLength: 1 })
    fc.assert(fc.property(values, fc.constantFrom('linear' as const, 'sqrt' as const, 'log' as const), (all, scale) => {
      const plan = planAxis(all, scale)
      for (const value of all) {
        const share = shareAlong(plan, value)
        expect(share).toBeGreaterThanOrEqual(-1e-9)
        expect(share).toBeLessThanOrEqual(1 + 1e-9)
      }
      expect(plan.ticks.length).toBeLessThan(20)
    }))
  })
})

const boxOf = ({ text, x, y, textAnchor }: ScatterLabel) => {
  const width = estimateWidth(text, TEXT_SIZE)
  const left = x - (textAnchor === 'start' ? 0 : textAnchor === 'end' ? width : width / 2)
  // A hair less, for the dust of binary fractions.
  return { left: left + 1e-6, right: left + width - 1e-6, top: y - 9, bottom: y + 9 }
}

describe('names in a scatter plot', () => {
  const crowd = fc.array(fc.tuple(fc.nat(50), fc.nat(50)), { minLength: 1, maxLength: 60 }).map((places) => places.map(([x, y], index) => point(`p${index}`, x, y)))

  test('cover neither one another nor the names of the fields', () => {
    fc.assert(fc.property(crowd, (points) => {
      const plan = planScatter({ points, ...linear, quadrants: { x: 25, y: 25 } }, size)
      const corners = cornerNames({ x: 25, y: 25, topLeft: 'früh ansprechen', topRight: 'eng einbinden', bottomLeft: 'im Blick', bottomRight: 'informiert halten' }, plan)
      const labels = scatterLabels(points, plan, { selected: null, reserved: corners.map(({ box }) => box) })
      const boxes = [...corners.map(({ box }) => box), ...labels.map(boxOf)]
      boxes.forEach((box, index) => boxes.slice(index + 1).forEach((other) => {
        expect(box.left < other.right && other.left < box.right && box.top < other.bottom && other.top < box.bottom).toBe(false)
      }))
    }))
  })

  test('stand at the most extreme, and at the selected one', () => {
    const points = [point('middle', 5, 5), point('right', 10, 1), point('top', 1, 10), point('corner', 10, 10), ...Array.from({ length: 20 }, (_, index) => point(`x${index}`, 4, index / 4))]
    const names = scatterLabels(points, planScatter({ points, ...linear, quadrants: null }, size), { selected: 'middle', reserved: [] }).map(({ id }) => id)
    expect(names.slice(0, 2)).toEqual(['middle', 'corner'])
    expect(names).toEqual(expect.arrayContaining(['right', 'top']))
  })
})

test('a name is written from the side that touches its mark', () => {
  expect(anchorOf({ x: 100, width: 40 }, { left: 110 })).toEqual({ x: 110, textAnchor: 'start' })
  expect(anchorOf({ x: 100, width: 40 }, { left: 50 })).toEqual({ x: 90, textAnchor: 'end' })
  expect(anchorOf({ x: 100, width: 40 }, { left: 80 })).toEqual({ x: 100, textAnchor: 'middle' })
})

test('no mark can lie on the name of a field', () => {
  const points = [point('a', 0, 0), point('b', 100, 100), point('c', 0, 100), point('d', 100, 0)]
  const plan = planScatter({ points, ...linear, quadrants: { x: 50, y: 50 } }, size)
  for (const { box } of cornerNames({ x: 50, y: 50, topLeft: 'a', topRight: 'b', bottomLeft: 'c', bottomRight: 'd' }, plan)) {
    expect(box.bottom <= plan.area.top - 6 || box.top >= plan.area.bottom + 6).toBe(true)
  }
})

test('points lie within the picture, the largest at the upper right', () => {
  const points = [point('a', 0, 0), point('b', 100, 100)]
  const plan = planScatter({ points, ...linear, quadrants: null }, size)
  expect(placeIn(plan, { x: 0, y: 0 })).toEqual({ x: plan.area.left, y: plan.area.bottom })
  expect(placeIn(plan, { x: 100, y: 100 })).toEqual({ x: plan.area.right, y: plan.area.top })
})

describe('the keyboard in a scatter plot', () => {
  const points = [point('a', 0, 0), point('b', 5, 1), point('c', 5, 1), point('d', 9, 9)]
  const plan = planScatter({ points, ...linear, quadrants: null }, size)
  const spots = points.map(({ id, x, y }) => ({ id, ...placeIn(plan, { x, y }) }))
  const walk = (from: string | null, key: string) => walkPoints(points, spots, { from, key })

  test('goes to the nearest point in a direction', () => {
    expect(walk('a', 'ArrowRight')).toBe('b')
    expect(walk('b', 'ArrowUp')).toBe('d')
    expect(walk('d', 'ArrowUp')).toBe('d')
  })

  test('reaches every point in turn, also those that lie on one another', () => {
    expect([walk(null, 'PageDown'), walk('a', 'PageDown'), walk('b', 'PageDown'), walk('c', 'PageDown'), walk('d', 'PageDown')]).toEqual(['a', 'b', 'c', 'd', 'd'])
    expect(walk('c', 'PageUp')).toBe('b')
    expect([walk('b', 'Home'), walk('b', 'End')]).toEqual(['a', 'd'])
  })

  test('begins at the first point and leaves other keys alone', () => {
    expect(walk(null, 'ArrowLeft')).toBe('a')
    expect(walk('a', 'x')).toBeNull()
  })
})

test('a wide text is estimated wider than a narrow one of as many letters', () => {
  expect(estimateWidth('MMMM', 14)).toBeGreaterThan(estimateWidth('aaaa', 14))
  expect(estimateWidth('aaaa', 14)).toBeGreaterThan(estimateWidth('iiii', 14))
  expect(estimateWidth('', 14)).toBe(0)
})

test('the four signs are different outlines of about the same area', () => {
  expect(shapePath('square', 10)).toBe('M-8.86 -8.86H8.86V8.86H-8.86z')
  expect(shapePath('diamond', 10)).toBe('M0 -12.53L12.53 0L0 12.53L-12.53 0z')
  expect(shapePath('hexagon', 10)).toBe('M-11 0L-5.5 -9.52H5.5L11 0L5.5 9.52H-5.5z')
  expect(shapePath('circle', 10)).toContain('A10 10')
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toMapClasses, type PlaceValue } from '../../../src/charts/toMapClasses'

const placesOf = (values: readonly (number | null)[]): PlaceValue[] => values.map((value, index) => ({ id: `p${index}`, value }))

const values = fc.array(fc.oneof(fc.constant(null), fc.constant(0), fc.nat(20), fc.double({ min: 0, max: 1000, noNaN: true })), { maxLength: 120 })

describe('toMapClasses', () => {
  it('puts ten different figures into five classes of two', () => {
    const { classes } = toMapClasses(placesOf([5, 3, 8, 1, 10, 2, 9, 4, 7, 6]))
    expect(classes.map(({ low, high }) => [low, high])).toEqual([[1, 2], [3, 4], [5, 6], [7, 8], [9, 10]])
  })

  it('gives places where nobody attended a class of their own', () => {
    const { classes, classOf } = toMapClasses(placesOf([0, 0, 0, 1, 2, 3, 4]))
    expect(classes.map(({ low, high, places }) => [low, high, places.length])).toEqual([[0, 0, 3], [1, 1, 1], [2, 2, 1], [3, 3, 1], [4, 4, 1]])
    expect(classOf.get('p1')).toBe(0)
  })

  it('keeps equal figures together, also when that leaves fewer classes', () => {
    const { classes } = toMapClasses(placesOf([2, 2, 2, 2, 2, 2, 2, 2, 7, 9]))
    // Ranks 0 to 7 share the rank 0, so class 0; 7 has rank 8 and 9 rank 9: both class 4 of 5.
    expect(classes.map(({ low, high, places }) => [low, high, places.length])).toEqual([[2, 2, 8], [7, 9, 2]])
  })

  it('sets unknown places aside instead of calling them 0', () => {
    const result = toMapClasses(placesOf([null, 4, null]))
    expect(result.unknown).toEqual(['p0', 'p2'])
    expect(result.classOf.has('p0')).toBe(false)
    expect(result.classes).toHaveLength(1)
  })

  it('has no classes when nothing is known', () => {
    expect(toMapClasses(placesOf([null, null])).classes).toEqual([])
  })

  it('covers every place exactly once, whatever the figures', () => {
    fc.assert(fc.property(values, (list) => {
      const places = placesOf(list)
      const { classes, unknown, classOf } = toMapClasses(places)
      const covered = [...classes.flatMap((mapClass) => mapClass.places), ...unknown]
      expect([...covered].sort()).toEqual(places.map(({ id }) => id).sort())
      expect(classOf.size + unknown.length).toBe(places.length)
    }))
  })

  it('orders its classes without overlap, none empty, at most five', () => {
    fc.assert(fc.property(values, (list) => {
      const { classes } = toMapClasses(placesOf(list))
      expect(classes.length).toBeLessThanOrEqual(5)
      classes.forEach((mapClass, index) => {
        expect(mapClass.places.length).toBeGreaterThan(0)
        expect(mapClass.high).toBeGreaterThanOrEqual(mapClass.low)
        const next = classes[index + 1]
        if (next) expect(next.low).toBeGreaterThan(mapClass.high)
      })
    }))
  })
})

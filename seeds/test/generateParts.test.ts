import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toDay, toIsoDate, toWorkingDay } from '../generate/calendar.js'
import { packKey, sortUnique, unpackKey } from '../generate/packedKeys.js'
import { createRandom, pickFront, pickWeighted, shuffle } from '../generate/random.js'

const seeds = fc.integer({ min: 0, max: 0xffff_ffff })

describe('random', () => {
  it('stays in its bounds', () => {
    fc.assert(fc.property(seeds, fc.integer({ min: 1, max: 1000 }), (seed, bound) => {
      const random = createRandom(seed, 'bounds')
      for (let draw = 0; draw < 50; draw += 1) {
        expect(random.below(bound)).toBeLessThan(bound)
        expect(random.between(5, 5 + bound)).toBeGreaterThanOrEqual(5)
        expect(random.between(5, 5 + bound)).toBeLessThanOrEqual(5 + bound)
      }
    }))
  })

  it('gives streams that differ by name', () => {
    fc.assert(fc.property(seeds, (seed) => {
      const [one, other] = [createRandom(seed, 'people'), createRandom(seed, 'ties')].map((random) => Array.from({ length: 8 }, random.next))
      expect(one).not.toEqual(other)
    }))
  })

  it('draws each of ten numbers about equally often', () => {
    const counts = Array.from({ length: 10 }, () => 0)
    const random = createRandom(1, 'uniform')
    for (let draw = 0; draw < 100_000; draw += 1) counts[random.below(10)]! += 1
    // Standard deviation of each count: sqrt(100000 * 0.1 * 0.9) = 95; the bound is more than five of them.
    expect(Math.max(...counts.map((count) => Math.abs(count - 10_000)))).toBeLessThan(500)
  })

  it('weighs choices, prefers the front four to one, and loses nothing in shuffling', () => {
    const random = createRandom(2, 'weights')
    const draws = Array.from({ length: 40_000 }, () => pickWeighted(random, [['a', 3], ['b', 1], ['never', 0]] as const))
    expect(draws.filter((draw) => draw === 'a').length / draws.length).toBeCloseTo(0.75, 1)
    expect(draws).not.toContain('never')
    const fronts = Array.from({ length: 40_000 }, () => pickFront(random, Array.from({ length: 100 }, (_, index) => index)))
    // P(front tenth) solves u * (0.25 + 0.75 u) = 0.1: u = 0.2353.
    expect(fronts.filter((place) => place < 10).length / fronts.length).toBeCloseTo(0.2353, 1)
    expect(shuffle(random, [1, 2, 3, 4, 5]).sort()).toEqual([1, 2, 3, 4, 5])
  })
})

describe('packed keys', () => {
  const layout = { bits: [21, 21, 3, 2] }
  const parts = fc.tuple(fc.nat(2 ** 21 - 1), fc.nat(2 ** 21 - 1), fc.nat(7), fc.nat(3))

  it('come back as they went in, and sort as their parts', () => {
    fc.assert(fc.property(parts, parts, (one, other) => {
      expect(unpackKey(layout, packKey(layout, one))).toEqual(one)
      const [first] = sortUnique([packKey(layout, one), packKey(layout, other)])
      const place = one.findIndex((part, index) => part !== other[index])
      const smaller = place < 0 || (one[place] ?? 0) < (other[place] ?? 0) ? one : other
      expect(unpackKey(layout, first ?? 0)).toEqual(smaller)
    }))
  })

  it('say which part does not fit', () => {
    expect(() => packKey(layout, [0, 0, 8, 0])).toThrow('key part 2 needs 0 to 7, got 8')
  })
})

describe('calendar', () => {
  it('moves weekends back to Friday and leaves other days', () => {
    // 2022-03-18 was a Friday.
    expect(toIsoDate(toWorkingDay(toDay('2022-03-18')))).toBe('2022-03-18')
    expect(toIsoDate(toWorkingDay(toDay('2022-03-19')))).toBe('2022-03-18')
    expect(toIsoDate(toWorkingDay(toDay('2022-03-20')))).toBe('2022-03-18')
    expect(toIsoDate(toWorkingDay(toDay('2022-03-21')))).toBe('2022-03-21')
  })
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { nearestMultipliers } from '../../../src/analytics/network/nearestMultipliers.js'
import { type Guest, mixedTables, mixingOf, tableSizes } from '../../../src/analytics/selection/mixedTables.js'
import { largestRemainders, proportionalQuotas } from '../../../src/analytics/selection/proportionalQuotas.js'
import { type StageRow, withStage } from '../../../src/modules/planning/plan.js'

describe('largest remainders', () => {
  test('10 seats for 47,000, 16,000, 15,900, 12,000, 6,000 and 3,100 votes', () => {
    // The worked example of the method with the Hare quota 10,000 (Wikipedia, "Quota method", table of Hare quota): whole parts
    // 4 1 1 1 0 0, remainders .7 .6 .59 .2 .6 .31, so the three seats left go to the first, second and fifth.
    expect(largestRemainders(10, [47_000, 16_000, 15_900, 12_000, 6_000, 3_100])).toEqual([5, 2, 1, 1, 1, 0])
  })

  test('give every seat, and each group the whole part of its share or one more', () => {
    fc.assert(fc.property(fc.nat(1000), fc.array(fc.nat(90_000_000), { minLength: 1, maxLength: 30 }), (seats, people) => {
      const all = people.reduce((sum, count) => sum + count, 0)
      const given = largestRemainders(seats, people)
      expect(given.reduce((sum, count) => sum + count, 0)).toBe(all === 0 ? 0 : seats)
      // With big integers, so that the check rounds nothing.
      given.forEach((count, index) => {
        const whole = all === 0 ? 0n : (BigInt(seats) * BigInt(people[index] as number)) / BigInt(all)
        expect([whole, whole + 1n]).toContain(BigInt(count))
      })
    }))
  })

  test('quotas lie the tolerance around the seats, within what there is', () => {
    expect(proportionalQuotas([{ key: 'a', inhabitants: 90 }, { key: 'b', inhabitants: 10 }], { seats: 5, tolerance: 1 })).toEqual([
      // 4.5 and 0.5: the equal remainders go to the first.
      { key: 'a', inhabitants: 90, share: 0.9, seats: 5, min: 4, max: 5 }, { key: 'b', inhabitants: 10, share: 0.1, seats: 0, min: 0, max: 1 },
    ])
  })
})

const guest = (id: string, ...marks: string[]): Guest => ({ id, marks })
const anyGuests = fc.array(fc.uniqueArray(fc.constantFrom('r1', 'r2', 'r3', 'g1', 'g2'), { maxLength: 3 }), { minLength: 1, maxLength: 24 })
  .map((marks) => marks.map((own, index) => guest(`p${String(index).padStart(2, '0')}`, ...own)))

describe('mixed tables', () => {
  test('two of each of two villages at two tables: one of each at both', () => {
    const seating = mixedTables([guest('a', 'oben'), guest('b', 'oben'), guest('c', 'unten'), guest('d', 'unten')], { size: 2, seed: 1 })
    // Three seatings are possible, ab|cd with 2 pairs and two with none: the mean is 2/3.
    expect(seating).toMatchObject({ samePairs: 0, lowestSamePairs: 0 })
    expect(seating.expectedSamePairs).toBeCloseTo(2 / 3, 12)
  })

  test('five of one village at two tables cannot be apart: 3 and 2 make 3 + 1 pairs', () => {
    expect(mixedTables(['a', 'b', 'c', 'd', 'e'].map((id) => guest(id, 'oben')), { size: 3, seed: 1 })).toMatchObject({ samePairs: 4, lowestSamePairs: 4, expectedSamePairs: 4 })
  })

  test('find the best of all seatings of six guests, by enumeration', () => {
    fc.assert(fc.property(fc.array(fc.uniqueArray(fc.constantFrom('r1', 'r2', 'g1', 'g2'), { maxLength: 2 }), { minLength: 6, maxLength: 6 }), (marks) => {
      const guests = marks.map((own, index) => guest(`p${index}`, ...own))
      const halves = [1, 2, 3, 4, 5].flatMap((one) => [1, 2, 3, 4, 5].filter((other) => other > one).map((other) => [0, one, other]))
      const pairsOf = (half: readonly number[]) => mixingOf(guests, [half.map((index) => `p${index}`), [0, 1, 2, 3, 4, 5].filter((index) => !half.includes(index)).map((index) => `p${index}`)])
      const all = halves.map((half) => pairsOf(half))
      const found = mixedTables(guests, { size: 3, seed: 1 })
      expect(found.samePairs).toBe(Math.min(...all.map(({ samePairs }) => samePairs)))
      expect(found.expectedSamePairs).toBeCloseTo(all.reduce((sum, { samePairs }) => sum + samePairs, 0) / all.length, 9)
    }))
  })

  test('seat everybody once; sizes differ by at most one and keep the limit; the bound holds; the order of guests changes nothing', () => {
    fc.assert(fc.property(anyGuests, fc.integer({ min: 2, max: 9 }), fc.nat(99), (guests, size, seed) => {
      const seating = mixedTables(guests, { size, seed })
      const sizes = seating.tables.map((members) => members.length)
      expect(seating.tables.flat().sort()).toEqual(guests.map(({ id }) => id))
      expect(Math.max(...sizes)).toBeLessThanOrEqual(size)
      expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1)
      expect(sizes).toEqual(tableSizes(guests.length, size))
      expect(seating.samePairs).toBeGreaterThanOrEqual(seating.lowestSamePairs)
      const { tables, ...measure } = seating
      expect(mixingOf(guests, tables)).toEqual(measure)
      expect(mixedTables([...guests].reverse(), { size, seed })).toEqual(seating)
    }))
  })
})

describe('the nearest multiplier', () => {
  const ties = [['a', 'b'], ['b', 'c'], ['c', 'd'], ['x', 'd'], ['y', 'z']] as const

  test('is at the other end of the shortest path; nobody is where no tie leads', () => {
    const found = nearestMultipliers({ ties, known: ['a', 'x'], groups: [{ key: 'near', members: ['c'] }, { key: 'own', members: ['z', 'a'] }, { key: 'far', members: ['z'] }, { key: 'nobody', members: [] }] })
    // c is two ties from a and two from x; a comes first.
    expect([...found]).toEqual([['near', { key: 'near', path: ['a', 'b', 'c'] }], ['own', { key: 'own', path: ['a'] }], ['far', null], ['nobody', null]])
  })

  test('no known is nearer, by counting steps one by one; the order of ties changes nothing', () => {
    const name = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h')
    fc.assert(fc.property(fc.array(fc.tuple(name, name), { maxLength: 14 }), fc.uniqueArray(name, { minLength: 1, maxLength: 3 }), fc.uniqueArray(name, { maxLength: 3 }), (pairs, known, members) => {
      const found = nearestMultipliers({ ties: pairs, known, groups: [{ key: 'g', members }] }).get('g') ?? null
      let reached = new Set(known)
      let steps = 0
      for (; !members.some((member) => reached.has(member)) && steps < 9; steps += 1) reached = new Set([...reached, ...pairs.flatMap(([one, other]) => (reached.has(one) ? [other] : reached.has(other) ? [one] : []))])
      expect(found === null ? 9 : found.path.length - 1).toBe(steps)
      expect(nearestMultipliers({ ties: [...pairs].reverse(), known: [...known].reverse(), groups: [{ key: 'g', members: [...members].reverse() }] }).get('g')).toEqual(found)
    }))
  })
})

describe('a stage that is set', () => {
  const row = (stage: StageRow['stage'], date: string | null): StageRow => ({ stakeholder: 'p', stage, date, role: null, nominatedBy: null, source: null })

  test('keeps the stages before it, and an answer of an earlier day', () => {
    const rows = [row('NOMINATED', '2030-01-01'), row('ACCEPTED', '2030-02-01')]
    expect(withStage(rows, row('DECLINED', '2030-03-01'))).toEqual([...rows, row('DECLINED', '2030-03-01')])
  })

  test('takes away what came after it, and the other answer of the same day', () => {
    const rows = [row('NOMINATED', '2030-01-01'), row('DECLINED', '2030-02-01'), row('ABSENT', '2030-05-01')]
    expect(withStage(rows, row('ACCEPTED', '2030-02-01'))).toEqual([rows[0], row('ACCEPTED', '2030-02-01')])
  })
})

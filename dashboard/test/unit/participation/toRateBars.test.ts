import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ParticipationRow } from '../../../src/features/participation/participationRow'
import { toRateBars } from '../../../src/features/participation/toRateBars'

const rate = (key: string | null, people: number | null, inhabitants: number | null): ParticipationRow => {
  const known = people !== null && inhabitants !== null
  return { key, label: key ?? 'unbekannt', people, inhabitants, ratePerThousand: known ? (people / inhabitants) * 1000 : null, rateLow: known ? 0 : null, rateHigh: known ? 9 : null, withheld: false }
}
const total = rate('13072', 60, 30_000)

describe('toRateBars', () => {
  it('sorts by rate, the highest first, and keeps the rate of all as reference', () => {
    const { bars, reference } = toRateBars([rate('a', 10, 10_000), rate('b', 30, 10_000), rate('c', 20, 10_000)], total)
    expect(bars.map(({ key, value }) => [key, value])).toEqual([['b', 3], ['c', 2], ['a', 1]])
    expect(reference).toBe(2)
  })

  it('marks bars of fewer than ten people', () => {
    const { bars } = toRateBars([rate('a', 9, 1000), rate('b', 10, 2000)], total)
    expect(bars.map(({ key, isSmall }) => [key, isSmall])).toEqual([['a', true], ['b', false]])
  })

  it('draws no bar for people whose region is unknown', () => {
    expect(toRateBars([rate(null, 14, null)], total)).toMatchObject({ bars: [], unknown: [] })
  })

  it('names the places without a rate and says whether it is unknown or withheld', () => {
    const result = toRateBars([rate('a', 1, null), { ...rate('b', null, 500), withheld: true }, rate('c', 0, 500)], total)
    expect(result.unknown).toEqual(['a'])
    expect(result.withheld).toEqual(['b'])
    expect(result.bars.map(({ value }) => value)).toEqual([0])
  })

  it('loses no place', () => {
    const rows = fc.array(fc.record({ people: fc.option(fc.nat(500)), inhabitants: fc.option(fc.integer({ min: 500, max: 9000 })), withheld: fc.boolean() }))
    fc.assert(fc.property(rows, (list) => {
      const result = toRateBars(list.map((item, index) => ({ ...rate(`r${index}`, item.people, item.inhabitants), withheld: item.withheld })), total)
      expect(result.bars.length + result.unknown.length + result.withheld.length).toBe(list.length)
    }))
  })
})

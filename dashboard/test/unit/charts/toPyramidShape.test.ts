import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { niceStep, toGhostPath, toPyramidLayout, toWorkingAgeLines, type PyramidBar } from '../../../src/charts/toPyramidShape'

const bar = (ageFrom: number, female: number, male: number): PyramidBar => ({ label: String(ageFrom), ageFrom, female, male, femaleGhost: null, maleGhost: null })

describe('toPyramidLayout', () => {
  it('draws women and men by the same scale, up to a round number', () => {
    const layout = toPyramidLayout([bar(65, 900, 700), bar(0, 400, 420)], { width: 704, rowHeight: 20 })
    // side = 704 / 2 - 52 = 300 px; steps of 500 up to 1,000
    expect(layout.scale(1000)).toBe(300)
    expect(layout.ticks).toEqual([500, 1000])
  })

  it('shows no negative number and stays within its side, whatever the counts', () => {
    const bars = fc.array(fc.tuple(fc.nat(1_000_000), fc.nat(1_000_000)), { minLength: 1, maxLength: 25 })
    fc.assert(fc.property(bars, fc.integer({ min: 300, max: 900 }), (list, width) => {
      const layout = toPyramidLayout(list.map(([female, male], index) => bar(index * 5, female, male)), { width, rowHeight: 20 })
      expect(layout.ticks.every((tick) => tick > 0)).toBe(true)
      for (const [female, male] of list) {
        expect(layout.scale(Math.max(female, male))).toBeLessThanOrEqual(layout.side + 1e-6)
        expect(Math.min(layout.scale(female), layout.scale(male))).toBeGreaterThanOrEqual(0)
      }
    }))
  })

  it('can be laid out when nobody is in it', () => {
    const layout = toPyramidLayout([bar(0, 0, 0)], { width: 400, rowHeight: 20 })
    expect(layout.ticks).toEqual([])
    expect(layout.scale(0)).toBe(0)
  })
})

describe('niceStep', () => {
  it('is 1, 2 or 5 times a power of ten', () => {
    expect([niceStep(9100, 4), niceStep(0.05, 4), niceStep(1000, 2), niceStep(0, 4)]).toEqual([5000, 0.02, 500, 0])
  })
})

describe('toGhostPath', () => {
  it('is drawn only when the comparison is known in every age group', () => {
    const bars = [{ ...bar(65, 5, 5), femaleGhost: 4, maleGhost: 4 }, bar(0, 5, 5)]
    expect(toGhostPath(bars, toPyramidLayout(bars, { width: 704, rowHeight: 20 }), 'female')).toBeNull()
    expect(toGhostPath([bars[0] as PyramidBar], toPyramidLayout(bars, { width: 704, rowHeight: 20 }), 'male')).toMatch(/^M352 28H/)
  })
})

describe('toWorkingAgeLines', () => {
  it('stand above 64 and below 20', () => {
    const bars = [bar(65, 1, 1), bar(20, 1, 1), bar(0, 1, 1)]
    // rows of 20 px from y = 28: the group from 20 ends at 28 + 2 * 20, the group from 65 at 28 + 20
    expect(toWorkingAgeLines(bars, toPyramidLayout(bars, { width: 704, rowHeight: 20 }), { from: 20, to: 64 })).toEqual([68, 48])
  })
})

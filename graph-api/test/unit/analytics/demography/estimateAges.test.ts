import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { estimateAges, moverProfile } from '../../../../src/analytics/demography/estimateAges.js'
import { fitToMargins } from '../../../../src/analytics/demography/proportionalFitting.js'

describe('iterative proportional fitting', () => {
  test('solves a table of two by two, which can be solved by hand', () => {
    // Cells x, 40 - x, 50 - x, 10 + x with the seed's cross-ratio 4: x (10 + x) = 4 (40 - x) (50 - x), so 3 x² - 370 x + 8000 = 0.
    const { cells } = fitToMargins([2, 1, 1, 2], { rows: [40, 60], columns: [50, 50] })
    expect(cells[0]).toBeCloseTo((370 - Math.sqrt(40900)) / 6, 9)
  })

  test('meets rows and columns to 1e-9 persons and keeps the cross-ratios of the seed', () => {
    const positive = fc.array(fc.double({ min: 0.5, max: 50, noNaN: true }), { minLength: 12, maxLength: 12 })
    const rows = fc.array(fc.integer({ min: 1, max: 5000 }), { minLength: 3, maxLength: 3 })
    fc.assert(fc.property(positive, rows, fc.array(fc.integer({ min: 1, max: 90 }), { minLength: 4, maxLength: 4 }), (seed, wanted, weights) => {
      const [all, weight] = [wanted.reduce((sum, value) => sum + value, 0), weights.reduce((sum, value) => sum + value, 0)]
      const columns = weights.map((value) => (all * value) / weight)
      const { cells } = fitToMargins(seed, { rows: wanted, columns })
      for (const [row, sum] of wanted.entries()) expect(Math.abs(cells.subarray(row * 4, row * 4 + 4).reduce((total, value) => total + value, 0) - sum)).toBeLessThan(1e-8)
      for (const [column, sum] of columns.entries()) expect(Math.abs([0, 1, 2].reduce((total, row) => total + (cells[row * 4 + column] as number), 0) - sum)).toBeLessThan(1e-8)
      const cross = (values: ArrayLike<number>) => ((values[0] as number) * (values[5] as number)) / ((values[1] as number) * (values[4] as number))
      expect(cross(cells) / cross(seed)).toBeCloseTo(1, 6)
    }), { numRuns: 60 })
  })
})

describe('ages of places', () => {
  const district = [300, 500, 200]

  test('are the district\'s shares where nothing is known of the places\' change', () => {
    const estimated = estimateAges({ totals: [600, 400], before: [null, null], district, districtBefore: null, movers: [0.5, 0.5, 0] })
    expect([...estimated?.cells ?? []].map((count) => Math.round(count * 1e9) / 1e9)).toEqual([180, 300, 120, 120, 200, 80])
  })

  test('have more of the ages that move where a place has grown beyond the district', () => {
    // Both had 450 of 900; the first has 550 of 1,000, 50 more than its half: the seed of its young is 550 · 0.3 + 50 · (0.6 - 0.3) = 180 of 300.
    const estimated = estimateAges({ totals: [550, 450], before: [450, 450], district, districtBefore: 900, movers: [0.6, 0.4, 0] })
    const [young = 0, , old = 0] = estimated?.cells ?? []
    expect(young / 550).toBeGreaterThan(0.3)
    expect(old / 550).toBeLessThan(0.2)
    expect(young).toBeCloseTo(180, 6)
  })

  test('sum to the district in each cell and to each place\'s total, with the rest of the district outside the places', () => {
    const counts = fc.array(fc.integer({ min: 1, max: 3000 }), { minLength: 5, maxLength: 5 })
    fc.assert(fc.property(fc.tuple(counts, counts, fc.array(fc.integer({ min: 1, max: 900 }), { minLength: 4, maxLength: 4 }), fc.integer({ min: 0, max: 500 })), ([totals, before, ages, outside]) => {
      const all = totals.reduce((sum, count) => sum + count, 0) + outside
      const whole = ages.reduce((sum, count) => sum + count, 0)
      const cells = ages.map((count) => (count * all) / whole)
      const estimated = estimateAges({ totals, before, district: cells, districtBefore: before.reduce((sum, count) => sum + count, 0), movers: [0.2, 0.5, 0.3, 0] })
      if (!estimated) throw new Error('expected an estimate')
      expect(estimated.largestDifference).toBeLessThan(1e-8)
      for (const [group, count] of cells.entries()) {
        const sum = totals.reduce((total, _, place) => total + (estimated.cells[place * 4 + group] as number), estimated.rest[group] as number)
        expect(Math.abs(sum - count)).toBeLessThan(1e-8)
      }
      expect(estimated.cells.every((count) => count >= 0)).toBe(true)
    }), { numRuns: 60 })
  })

  test('are unknown where the places have more people than the district', () => {
    expect(estimateAges({ totals: [700, 400], before: [null, null], district, districtBefore: null, movers: null })).toBeNull()
  })

  test('the profile of movers is of the groups that gain', () => {
    expect(moverProfile([10, -5, 30])).toEqual([0.25, 0, 0.75])
    expect(moverProfile([-1, 0])).toBeNull()
  })
})

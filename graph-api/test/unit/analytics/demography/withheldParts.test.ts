import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isFew, withheldParts } from '../../../../src/analytics/demography/withheldParts.js'

const shown = (counts: readonly number[], total = counts.reduce((sum, count) => sum + count, 0)) => {
  const { parts, total: isTotalHidden } = withheldParts(counts, total)
  return { parts: counts.map((count, position) => (parts.has(position) ? null : count)), total: isTotalHidden ? null : total }
}

describe('withheld parts of a total', () => {
  test.each([
    ['nothing small', [5, 0, 12], [5, 0, 12], 17],
    ['two small ones guard each other', [3, 2, 12], [null, null, 12], 17],
    ['a single small one takes the smallest other along', [3, 0, 12, 9, 30], [null, 0, 12, null, 30], 54],
    ['ones that sum to as many as they are would be told', [1, 1, 12, 9], [null, null, 12, null], 23],
    ['a total of few people tells nothing', [3, 0, 0], [null, 0, 0], null],
  ] as const)('%s', (...[, counts, parts, total]) => {
    expect(shown(counts)).toEqual({ parts, total })
  })

  test('where no other one is there, the total is withheld', () => {
    expect(shown([3, 0, 0], 9)).toEqual({ parts: [null, 0, 0], total: null })
    expect(shown([1, 1, 0], 9)).toEqual({ parts: [null, null, 0], total: null })
  })

  test('whoever knows the total and the shown parts has two answers at least for each withheld one', () => {
    fc.assert(fc.property(fc.array(fc.integer({ min: 0, max: 12 }), { maxLength: 8 }), (counts) => {
      const { parts, total } = shown(counts)
      const hidden = counts.filter((_, position) => parts[position] === null)
      expect(counts.every((count, position) => !isFew(count) || parts[position] === null)).toBe(true)
      if (total === null || hidden.length === 0) return
      const left = hidden.reduce((sum, count) => sum + count, 0)
      // Withheld are at least 1 each: one of n can be 1 to left - (n - 1).
      expect([hidden.length > 1, left - (hidden.length - 1) > 1]).toEqual([true, true])
    }), { seed: 7, numRuns: 500 })
  })
})

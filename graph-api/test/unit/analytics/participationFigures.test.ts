import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { comparedRates } from '../../../src/analytics/participation/comparedRates.js'
import { conversions } from '../../../src/analytics/participation/conversion.js'
import { smoothedRates } from '../../../src/analytics/participation/empiricalBayes.js'
import { evenness } from '../../../src/analytics/participation/evenness.js'
import { funnelLimits } from '../../../src/analytics/participation/funnelLimits.js'
import { concentration } from '../../../src/analytics/participation/lorenzCurve.js'
import { quartiles } from '../../../src/analytics/participation/quartiles.js'
import { reach } from '../../../src/analytics/participation/reach.js'
import { NO_COUNTS } from '../../../src/analytics/participation/stageCounts.js'
import { delayOf, timesAttended, turnoutRow } from '../../../src/analytics/participation/turnout.js'

describe('conversion along the way', () => {
  test('counts of each step only those who were at its start', () => {
    // 20 invited, but only 8 of the 10 nominated among them: the step keeps 8 of 10, not 20 of 10
    const steps = conversions({ ...NO_COUNTS, nominated: 10, invited: 20, invitedOfNominated: 8, accepted: 15, attended: 12, attendedOfNominated: 5 })
    expect(steps.map(({ start, reached, lost, share }) => [start, reached, lost, share])).toEqual([[10, 8, 2, 0.8], [20, 15, 5, 0.75], [15, 12, 3, 0.8], [10, 5, 5, 0.5]])
  })

  test('has the Wilson interval, and is unknown where nobody started', () => {
    // 0 of 20: 0 to 0.1611 (Newcombe, Stat. Med. 17, 1998, table I, method 3)
    const [, accepting, attending] = conversions({ ...NO_COUNTS, invited: 20 })
    expect(accepting).toMatchObject({ share: 0, shareLow: 0 })
    expect(accepting?.shareHigh).toBeCloseTo(0.1611, 4)
    expect(attending).toMatchObject({ start: 0, lost: 0, share: null, shareLow: null, shareHigh: null })
  })
})

describe('the limits of a funnel plot', () => {
  test('are the interpolated binomial ones of Spiegelhalter 2005', () => {
    // by hand, n = 10, share 1/2, in 1/1024: P(X ≤ 1) = 11, P(X ≤ 2) = 56, P(X = 2) = 45; P(X ≤ 8) = 1013, P(X = 8) = 45
    const limits = funnelLimits(0.5, 10, 0.95)
    expect(limits?.low).toBeCloseTo((2 - (56 - 0.025 * 1024) / 45) / 10, 12)
    expect(limits?.high).toBeCloseTo((8 - (1013 - 0.975 * 1024) / 45) / 10, 12)
  })

  test('come near the normal ones for many trials', () => {
    // half a count lower than share ± 1.96 · √(share (1 − share) / n), by the interpolation
    const { low, high } = funnelLimits(0.02, 100_000, 0.95) as { low: number; high: number }
    const half = 1.959964 * Math.sqrt((0.02 * 0.98) / 100_000)
    expect(low).toBeCloseTo(0.02 - half, 4)
    expect(high).toBeCloseTo(0.02 + half, 4)
  })

  test('hold where the first term is too small for a number', () => {
    // P(X = 0) = 0.5^5000 is below the least number
    const { low, high } = funnelLimits(0.5, 5000, 0.998) as { low: number; high: number }
    expect(low).toBeCloseTo(0.5 - 3.0902 * Math.sqrt(0.25 / 5000), 3)
    expect(high).toBeCloseTo(0.5 + 3.0902 * Math.sqrt(0.25 / 5000), 3)
  })

  test('widen with the coverage, narrow with the trials, hold the share', () => {
    fc.assert(fc.property(fc.double({ min: 0.01, max: 0.99, noNaN: true }), fc.integer({ min: 30, max: 5000 }), (share, trials) => {
      const [usual, wide, larger] = [funnelLimits(share, trials, 0.95), funnelLimits(share, trials, 0.998), funnelLimits(share, trials * 16, 0.95)] as { low: number; high: number }[]
      if (!usual || !wide || !larger) throw new Error('limits exist')
      expect(wide.low).toBeLessThanOrEqual(usual.low)
      expect(wide.high).toBeGreaterThanOrEqual(usual.high)
      expect(larger.high - larger.low).toBeLessThan(usual.high - usual.low)
      expect(usual.low).toBeGreaterThanOrEqual(0)
      expect(usual.high).toBeLessThanOrEqual(1)
    }))
  })

  test('of nobody and of everybody are the share; without trials there are none', () => {
    expect([funnelLimits(0, 9, 0.95), funnelLimits(1, 9, 0.95)]).toEqual([{ low: 0, high: 0 }, { low: 1, high: 1 }])
    expect([funnelLimits(0.1, 0, 0.95), funnelLimits(1.2, 9, 0.95)]).toEqual([null, null])
  })
})

describe('empirical Bayes smoothing', () => {
  test('shrinks towards the common rate as Marshall 1991', () => {
    // by hand: m = 10/200 = 0.05; s² = 0.0025; A = 0.0025 − 0.05/100 = 0.002; factor 0.002 / (0.002 + 0.0005) = 0.8
    const [low, high] = smoothedRates([{ people: 0, inhabitants: 100 }, { people: 10, inhabitants: 100 }])
    expect(low).toBeCloseTo(0.01, 12)
    expect(high).toBeCloseTo(0.09, 12)
  })

  test('gives the common rate where rates differ by no more than chance, and nothing where nobody lives', () => {
    // m = 0.05; s² = (0.01² · 100 + 0.01² · 100) / 200 = 0.0001 < 0.05 / 100
    const rates = smoothedRates([{ people: 4, inhabitants: 100 }, { people: 6, inhabitants: 100 }, { people: 0, inhabitants: 0 }])
    expect(rates).toEqual([0.05, 0.05, null])
    expect(smoothedRates([{ people: 0, inhabitants: 5 }])).toEqual([0])
    expect(smoothedRates([])).toEqual([])
  })

  test('lies between the own and the common rate, nearer to the common one for the smaller of equal rates', () => {
    const place = fc.record({ people: fc.integer({ min: 0, max: 30 }), inhabitants: fc.integer({ min: 30, max: 3000 }) })
    fc.assert(fc.property(fc.array(place, { minLength: 2, maxLength: 12 }), (places) => {
      const common = places.reduce((sum, { people }) => sum + people, 0) / places.reduce((sum, { inhabitants }) => sum + inhabitants, 0)
      smoothedRates(places).forEach((rate, index) => {
        const own = (places[index]?.people ?? 0) / (places[index]?.inhabitants ?? 1)
        expect(rate).toBeGreaterThanOrEqual(Math.min(own, common) - 1e-12)
        expect(rate).toBeLessThanOrEqual(Math.max(own, common) + 1e-12)
      })
    }))
    const [small, large] = smoothedRates([{ people: 2, inhabitants: 20 }, { people: 200, inhabitants: 2000 }, { people: 0, inhabitants: 2000 }]) as number[]
    expect(small).toBeLessThan(large as number)
  })
})

describe('rates against the common rate', () => {
  test('call a small place without anybody not extreme, a large one is', () => {
    const { rows, ratePerThousand, people, inhabitants } = comparedRates([
      { key: 'large', label: 'Large', people: 0, inhabitants: 10_000 }, { key: 'small', label: 'Small', people: 0, inhabitants: 100 },
      { key: 'other', label: 'Other', people: 202, inhabitants: 10_100 }, { key: 'dark', label: 'Dark', people: 3, inhabitants: null },
    ])
    expect([people, inhabitants, ratePerThousand]).toEqual([202, 20_200, 10])
    expect(rows.map(({ position }) => position)).toEqual(['FAR_BELOW', 'WITHIN', 'FAR_ABOVE', null])
    expect(rows[3]).toMatchObject({ ratePerThousand: null, low95: null, smoothedPerThousand: null })
    expect(rows[1]?.low95).toBe(0)
  })

  test('know nothing without inhabitants', () => {
    expect(comparedRates([{ key: 'a', label: 'A', people: 1, inhabitants: null }])).toMatchObject({ people: 0, inhabitants: null, ratePerThousand: null })
  })
})

describe('concentration', () => {
  const each = (...voices: number[]) => concentration(voices.map((count) => ({ voices: count, size: 1 })))

  test('is the Gini coefficient', () => {
    // by hand: 2 Σ i xᵢ / (n Σ x) − (n + 1) / n = 2 · 30 / 40 − 5/4
    expect(each(3, 1, 4, 2).gini).toBeCloseTo(0.25, 12)
    expect(each(2, 2, 2).gini).toBeCloseTo(0, 12)
    expect(each(0, 0, 0, 1).gini).toBeCloseTo(0.75, 12)
  })

  test('takes sizes: voices spread as inhabitants are not concentrated', () => {
    expect(concentration([{ voices: 1, size: 100 }, { voices: 9, size: 900 }]).gini).toBeCloseTo(0, 12)
    // by hand: half of the inhabitants without a voice, then a straight line: area below 1/4
    expect(concentration([{ voices: 0, size: 500 }, { voices: 3, size: 500 }]).gini).toBeCloseTo(0.5, 12)
  })

  test('draws the curve from nothing to everything, below the diagonal', () => {
    const [few, many] = [{ voices: 1, size: 1, name: 'few' }, { voices: 3, size: 1, name: 'many' }]
    expect(concentration([many, few]).curve).toEqual([{ shareOfSize: 0, shareOfVoices: 0, unit: null }, { shareOfSize: 0.5, shareOfVoices: 0.25, unit: few }, { shareOfSize: 1, shareOfVoices: 1, unit: many }])
    fc.assert(fc.property(fc.array(fc.tuple(fc.nat(50), fc.integer({ min: 1, max: 500 })), { minLength: 1, maxLength: 20 }), (pairs) => {
      const { curve, gini } = concentration(pairs.map(([voices, size]) => ({ voices, size })))
      for (const point of curve) expect(point.shareOfVoices).toBeLessThanOrEqual(point.shareOfSize + 1e-9)
      if (gini !== null) expect(gini >= 0 && gini < 1).toBe(true)
    }))
  })

  test('of no voice at all is unknown; units without size are left out', () => {
    expect(each(0, 0)).toEqual({ units: 2, voices: 0, gini: null, curve: [] })
    expect(concentration([{ voices: 5, size: 0 }])).toEqual({ units: 0, voices: 0, gini: null, curve: [] })
  })
})

describe('the evenness of groups', () => {
  test('is Pielou\'s: entropy over its highest value', () => {
    expect(evenness([5, 5, 5])).toBeCloseTo(1, 12)
    // by hand: shares 3/4 and 1/4: (0.75 ln(4/3) + 0.25 ln 4) / ln 2 = 0.811278
    expect(evenness([3, 1, 0])).toBeCloseTo(0.811278, 6)
  })

  test('does not exist for one group or none', () => {
    expect([evenness([7]), evenness([7, 0]), evenness([])]).toEqual([null, null, null])
  })
})

describe('quartiles', () => {
  test('are those of R: quantile(c(1, 2, 4, 8, 16, 32))', () => {
    // by hand, type 7: positions 1.25, 2.5, 3.75 from 0: 2 + 0.25 · 2, 4 + 0.5 · 4, 8 + 0.75 · 8
    expect(quartiles([32, 1, 8, 2, 16, 4].map((value) => ({ value, count: 1 })))).toEqual({ lower: 2.5, median: 6, upper: 14 })
  })

  test('count values as often as they occur', () => {
    const values = fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 1, maxLength: 40 })
    fc.assert(fc.property(values, (list) => {
      const counted = [...new Set(list)].map((value) => ({ value, count: list.filter((other) => other === value).length }))
      expect(quartiles(counted)).toEqual(quartiles(list.map((value) => ({ value, count: 1 }))))
    }))
    expect([quartiles([]), quartiles([{ value: 3, count: 0 }])]).toEqual([null, null])
  })
})

describe('reach', () => {
  test('names who was never reached', () => {
    const all = ['a', 'b', 'c'].map((key) => ({ key, label: key.toUpperCase() }))
    expect(reach(all, new Set(['a', 'c', 'elsewhere']))).toEqual({ total: 3, reached: 2, share: 2 / 3, missing: [{ key: 'b', label: 'B' }] })
    expect(reach([], new Set(['a'])).share).toBeNull()
  })
})

describe('turnout', () => {
  const event = { key: 'e', label: 'E', date: '2022-05-31', people: 10, returning: 4, placed: 8, fromCatchment: 5, groups: [3, 3] }

  test('splits people into first-time and returning, near, far and unknown', () => {
    expect(turnoutRow(event)).toEqual({
      key: 'e', label: 'E', date: '2022-05-31', people: 10, firstTime: 6, returning: 4, fromCatchment: 5, fromElsewhere: 3, placeUnknown: 2, groups: 2, evenness: 1 })
  })

  test('does not know the first time without a date, nor near and far without a catchment', () => {
    expect(turnoutRow({ ...event, date: null, returning: null, fromCatchment: null, groups: [] })).toMatchObject({ firstTime: null, returning: null, fromCatchment: null, fromElsewhere: null, placeUnknown: 2, evenness: null })
  })

  test('counts people by how often they came', () => {
    expect(timesAttended([{ value: 3, count: 2 }, { value: 1, count: 5 }, { value: 2, count: 1 }])).toEqual({ people: 8, once: 5, severalTimes: 3 })
    expect(timesAttended([])).toEqual({ people: 0, once: 0, severalTimes: 0 })
  })

  test('tells the middle of the days, and nothing where no days are known', () => {
    expect(delayOf([{ value: 10, count: 1 }, { value: 20, count: 3 }])).toEqual({ pairs: 4, lower: 17.5, median: 20, upper: 20 })
    expect(delayOf([])).toEqual({ pairs: 0, lower: null, median: null, upper: null })
  })
})

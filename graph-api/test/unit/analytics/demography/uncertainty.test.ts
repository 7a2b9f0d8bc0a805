import { describe, expect, test } from 'vitest'
import { errorClasses, errorsOf } from '../../../../src/analytics/demography/backTestErrors.js'
import { stepRates } from '../../../../src/analytics/demography/cohortStep.js'
import { drawCount, normalFrom } from '../../../../src/analytics/demography/draws.js'
import { bandsOf, fanOf, quantile } from '../../../../src/analytics/demography/fanQuantiles.js'
import { gainSpread, yearlyLogStep, yearlySpread } from '../../../../src/analytics/demography/pastVariation.js'
import { AS_STORED } from '../../../../src/analytics/demography/projectPopulation.js'
import { sumCells } from '../../../../src/analytics/demography/placesState.js'
import { projectPlaces } from '../../../../src/analytics/demography/projectPlaces.js'
import { regionRuns, type StochasticInput, stochasticRuns, type Uncertainty } from '../../../../src/analytics/demography/stochasticProjection.js'
import { randomFrom } from '../../../../src/analytics/random.js'

describe('the spread of past years', () => {
  test('is that of the yearly changes of the logarithm, or of the values', () => {
    // Changes ln 2, ln 2, -ln 2: mean ln 2 / 3, squares (4 + 4 + 16) / 9 · ln² 2, over 2.
    expect(yearlyLogStep([1, 2, 4, 2])).toBeCloseTo(Math.log(2) * Math.sqrt(24 / 9 / 2), 12)
    expect(yearlySpread([1, 3, 5, 7])).toBeCloseTo(Math.sqrt(20 / 3), 12)
    expect([yearlyLogStep([1, 2, 3]), yearlyLogStep([1, 0, 2, 3]), yearlySpread([1, 2])]).toEqual([null, null, null])
  })

  test('of places is a level and a part that falls with their size', () => {
    // Squares that lie on 0.0001 + 0.05 / T exactly.
    const totals = [100, 200, 500, 1000, 4000]
    const gains = totals.map((total, place) => (place % 2 ? 1 : -1) * Math.sqrt(0.0001 + 0.05 / total))
    expect(gainSpread(gains, totals)).toEqual({ level: expect.closeTo(0.0001, 12), individual: expect.closeTo(0.05, 9) })
    expect(gainSpread([0.1, 0.2], [10, 20])).toBeNull()
  })
})

describe('draws', () => {
  const draws = (seed: number) => { const random = randomFrom(seed); return { random, normal: normalFrom(random) } }
  const moments = (values: readonly number[]) => {
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length
    return { mean, variance: values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length }
  }

  test('of a few expected events have the mean and the variance of a Poisson count', () => {
    const source = draws(7)
    const { mean, variance } = moments(Array.from({ length: 40_000 }, () => drawCount(source, 3)))
    expect(Math.abs(mean - 3)).toBeLessThan(0.05)
    expect(Math.abs(variance - 3)).toBeLessThan(0.12)
  })

  test('of many have the variance that is given', () => {
    const source = draws(8)
    const { mean, variance } = moments(Array.from({ length: 40_000 }, () => drawCount(source, 100, 50)))
    expect(Math.abs(mean - 100)).toBeLessThan(0.2)
    expect(Math.abs(variance - 50)).toBeLessThan(2)
    expect(drawCount(source, 0)).toBe(0)
  })
})

test('quantiles are those of NumPy 2, quantile([1, 2, 3, 4], [0, 0.1, 0.5, 1])', () => {
  expect([0, 0.1, 0.5, 1].map((share) => Math.round(quantile([1, 2, 3, 4], share) * 1e9) / 1e9)).toEqual([1, 1.3, 2.5, 4])
})

test('a fan is of the sum of places in each run, over all parts', () => {
  // Two places, one year; runs 1+1, 2+2, 3+3 in two parts: sums 2, 4, 6.
  const fan = fanOf([Float64Array.from([1, 1, 3, 3]), Float64Array.from([2, 2])], { places: 2, years: 1, positions: [0, 1] })
  expect(fan.map(([value]) => value)).toEqual([2.1, 2.4, 4, 5.6, 5.9].map((value) => expect.closeTo(value, 9)))
})

test('bands rank what is measured in each run, not parts of it', () => {
  // Two runs of two numbers: sums 3 and 7 in the first year, 30 and 30 in the second; ranked one by one 1, 5 and 2, 2 they would give other ends.
  const bands = bandsOf([Float64Array.from([1, 2, 10, 20, 5, 2, 20, 10])], { width: 2, years: 2, measure: ([one = 0, other = 0]) => one + other })
  expect(bands.map(([first, second]) => [first, second])).toEqual([3.1, 3.4, 5, 6.6, 6.9].map((value) => [expect.closeTo(value, 9), 30]))
})

const sex = { population: [500, 500, 500, 400, 300], personYears: [4.95, 4.9, 4.8, 4.5, 6], radix: 1, netMigrants: [0, 10, 20, 0, 0] }
const cohorts = { ageGroupWidth: 5, female: sex, male: sex, fertility: [0, 0, 0.1, 0.05, 0], sexRatioAtBirth: 1.05 }
const shares = [0.02, 0.08, 0.9]
const NONE: Uncertainty = { fertility: 0, mortality: 0, migration: 0, own: { level: 0, individual: 0 } }
function inputOf(uncertainty: Uncertainty, seed = 1): StochasticInput {
  const start = Float64Array.from(shares.flatMap((share) => [...sex.population, ...sex.population].map((count) => count * share)))
  return {
    seed, cohorts, factors: AS_STORED, uncertainty,
    places: { places: 3, start, steps: 4, migrants: Float64Array.from([...sex.netMigrants, ...sex.netMigrants]), deviation: new Float64Array(6), profile: Float64Array.from([0, 0.5, 0.5, 0, 0, 0, 0.5, 0.5, 0, 0]), persistence: 0.5 },
  }
}
const widths = (fan: number[][]) => ((fan[4]?.[4] ?? 0) - (fan[0]?.[4] ?? 0)) / (fan[2]?.[4] ?? 1)
const fanAt = (runs: Float64Array, positions: readonly number[]) => fanOf([runs], { places: 3, years: 5, positions })

describe('runs of a projection', () => {
  test('with nothing but the chance of single people lie about the projection, small places relatively wider', () => {
    const runs = stochasticRuns(inputOf(NONE), { first: 0, count: 400 })
    const { places: input } = inputOf(NONE)
    const { cells } = projectPlaces({ ...input, rates: stepRates(cohorts, AS_STORED) })
    for (const [place] of shares.entries()) {
      const expected = sumCells(cells[4] as Float64Array, place * 10, 10)
      expect(Math.abs((fanAt(runs, [place])[2]?.[4] ?? 0) - expected) / expected).toBeLessThan(0.02)
    }
    expect(widths(fanAt(runs, [0]))).toBeGreaterThan(2 * widths(fanAt(runs, [2])))
  })

  test('are the same with the same seed however they are parted, and others with another', () => {
    const input = inputOf({ fertility: 0.05, mortality: 0.03, migration: 5, own: { level: 1e-5, individual: 0.05 } })
    const whole = stochasticRuns(input, { first: 0, count: 6 })
    expect([...stochasticRuns(input, { first: 0, count: 2 }), ...stochasticRuns(input, { first: 2, count: 4 })]).toEqual([...whole])
    expect([...stochasticRuns({ ...input, seed: 2 }, { first: 0, count: 6 })]).not.toEqual([...whole])
    expect(whole.every((count) => Number.isFinite(count) && count >= 0)).toBe(true)
  })

  test('of a region are those of its places, added up within each run', () => {
    const input = inputOf({ fertility: 0.05, mortality: 0.03, migration: 5, own: { level: 1e-5, individual: 0.05 } })
    const range = { first: 3, count: 5 }
    const [totals, cells] = [stochasticRuns(input, range), regionRuns(input, { ...range, positions: [0, 2] })]
    // 5 years, 3 places, 10 cells.
    const people = Array.from({ length: 25 }, (_, year) => sumCells(cells, year * 10, 10))
    expect(people).toEqual(Array.from({ length: 25 }, (_, year) => expect.closeTo((totals[year * 3] ?? 0) + (totals[year * 3 + 2] ?? 0), 9)))
    expect(cells.length).toBe(250)
  })

  test('vary by births as a Poisson count does, and by deaths as a binomial does', () => {
    const lone = (fertility: readonly number[], personYears: readonly number[]): StochasticInput => {
      const own = { population: [0, 0, 1000, 0, 0], personYears, radix: 1, netMigrants: null }
      const start = Float64Array.from([...own.population, 0, 0, 0, 0, 0])
      const places = { places: 1, start, steps: 1, migrants: new Float64Array(10), deviation: new Float64Array(2), profile: new Float64Array(10), persistence: 0.5 }
      return { seed: 3, cohorts: { ageGroupWidth: 5, female: own, male: own, fertility, sexRatioAtBirth: 1 }, factors: AS_STORED, uncertainty: NONE, places }
    }
    const varianceOf = (input: StochasticInput): number => {
      const ends = [...stochasticRuns(input, { first: 0, count: 4000 })].filter((_, index) => index % 2 === 1)
      const mean = ends.reduce((sum, end) => sum + end, 0) / ends.length
      return ends.reduce((sum, end) => sum + (end - mean) ** 2, 0) / ends.length
    }
    // Nobody dies; 1,000 women who leave the fertile ages have 5 · 0.1 · 1,000 / 2 = 250 children.
    expect(Math.abs(varianceOf(lone([0, 0, 0.1, 0, 0], [5, 5, 5, 5, 5])) / 250 - 1)).toBeLessThan(0.1)
    // 1,000 of whom 8 of 10 live: 1,000 · 0.8 · 0.2 = 160.
    expect(Math.abs(varianceOf(lone([0, 0, 0, 0, 0], [5, 5, 5, 4, 4])) / 160 - 1)).toBeLessThan(0.1)
  })

  test('are wider the more is varied', () => {
    const plain = widths(fanAt(stochasticRuns(inputOf(NONE), { first: 0, count: 300 }), [0, 1, 2]))
    for (const more of [{ fertility: 0.2 }, { mortality: 0.2 }, { migration: 60 }]) {
      expect(widths(fanAt(stochasticRuns(inputOf({ ...NONE, ...more }), { first: 0, count: 300 }), [0, 1, 2])), JSON.stringify(more)).toBeGreaterThan(1.5 * plain)
    }
  })
})

describe('errors of a back-test', () => {
  const place = ([size, predicted, actual]: readonly [number, number, number], within: boolean | null = null) => ({ size, predicted, actual, within80: within, within95: within })

  test('are means and medians of percentage errors, with bias and coverage', () => {
    // +10 %, -20 %, +30 %.
    expect(errorsOf([place([100, 110, 100], true), place([100, 80, 100], false), place([100, 130, 100], true)])).toMatchObject({ places: 3, mape: 20, medape: 20, bias: expect.closeTo(20 / 3, 12), coverage80: 2 / 3, coverage95: 2 / 3 })
  })

  test('are null for a size of which there is no place', () => {
    const classes = errorClasses([place([499, 1, 1]), place([500, 1, 1]), place([5000, 2, 1])])
    expect(classes.map(({ sizeFrom, places, mape, coverage80 }) => [sizeFrom, places, mape, coverage80])).toEqual([[0, 1, 0, null], [500, 1, 0, null], [1000, 0, null, null], [2000, 0, null, null], [5000, 1, 100, null]])
  })
})

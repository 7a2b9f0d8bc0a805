import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { regroup, toComparablePyramids, toPyramid, type AgeCount } from '../../../src/charts/toPyramid'

const group = (sex: AgeCount['sex'], [ageFrom, ageTo]: readonly [number, number | null], count: number): AgeCount => ({ sex, ageFrom, ageTo, count })

/** Both sexes in the groups that begin at `limits`, the last one open-ended. */
function tableOf(limits: readonly number[], counts: readonly number[]): AgeCount[] {
  return (['FEMALE', 'MALE'] as const).flatMap((sex, sexIndex) => limits.map((ageFrom, index) => {
    const next = limits[index + 1]
    return group(sex, [ageFrom, next === undefined ? null : next - 1], counts[sexIndex * limits.length + index] ?? 0)
  }))
}

const tables = fc.uniqueArray(fc.integer({ min: 1, max: 100 }), { minLength: 1, maxLength: 25 }).chain((ages) => {
  const limits = [0, ...ages].sort((a, b) => a - b)
  return fc.array(fc.nat(100_000), { minLength: limits.length * 2, maxLength: limits.length * 2 }).map((counts) => tableOf(limits, counts))
})

const sumOf = (rows: readonly AgeCount[], sex: AgeCount['sex']) => rows.filter((row) => row.sex === sex).reduce((sum, row) => sum + row.count, 0)

describe('toPyramid', () => {
  it('puts women and men of one age side by side, the oldest on top', () => {
    const pyramid = toPyramid(tableOf([0, 20, 65], [10, 30, 10, 12, 28, 10]))
    expect(pyramid?.rows.map(({ ageFrom, ageTo, female, male }) => [ageFrom, ageTo, female, male])).toEqual([[65, null, 10, 10], [20, 64, 30, 28], [0, 19, 10, 12]])
    expect(pyramid).toMatchObject({ female: 50, male: 50, total: 100, workingAge: 58 })
    expect(pyramid?.rows[1]).toMatchObject({ femaleShare: 0.3, maleShare: 0.28 })
  })

  it('is not drawn from a total without ages', () => {
    expect(toPyramid([group('FEMALE', [0, null], 1445), group('MALE', [0, null], 1426), group('TOTAL', [0, null], 2871)])).toBeNull()
  })

  it('is not drawn when one sex is missing', () => {
    expect(toPyramid([group('TOTAL', [0, 19], 5), group('TOTAL', [20, null], 7)])).toBeNull()
  })

  it('does not lose children when one sex begins at a later age', () => {
    expect(toPyramid([group('FEMALE', [0, 4], 5), group('FEMALE', [5, 9], 5), group('FEMALE', [10, null], 5), group('MALE', [5, 9], 7), group('MALE', [10, null], 7)])).toBeNull()
  })

  it('names no working age when the groups are cut elsewhere', () => {
    expect(toPyramid(tableOf([0, 15, 65], [1, 2, 3, 1, 2, 3]))?.workingAge).toBeNull()
  })

  it('gives no share of nobody', () => {
    expect(toPyramid(tableOf([0, 20], [0, 0, 0, 0]))?.rows[0]?.femaleShare).toBeNull()
  })

  it('counts everybody once and shows no negative number, whatever the table', () => {
    fc.assert(fc.property(tables, (table) => {
      const pyramid = toPyramid(table)
      expect(pyramid?.female).toBe(sumOf(table, 'FEMALE'))
      expect(pyramid?.male).toBe(sumOf(table, 'MALE'))
      expect(pyramid?.rows.reduce((sum, row) => sum + row.female + row.male, 0)).toBe(pyramid?.total)
      expect(pyramid?.rows.every((row) => row.female >= 0 && row.male >= 0)).toBe(true)
    }))
  })
})

describe('regroup', () => {
  it('adds single years up to five-year groups', () => {
    const single = [0, 1, 2, 3, 4, 5, 6].map((age) => group('FEMALE', [age, age === 6 ? null : age], age + 1))
    expect(regroup(single, [0, 5])).toEqual([group('FEMALE', [0, 4], 15), group('FEMALE', [5, null], 13)])
  })

  it('loses nobody, whatever the limits', () => {
    fc.assert(fc.property(tables, fc.uniqueArray(fc.integer({ min: 0, max: 100 }), { minLength: 1 }), (table, limits) => {
      const regrouped = regroup(table, [...limits].sort((a, b) => a - b))
      for (const sex of ['FEMALE', 'MALE'] as const) expect(sumOf(regrouped, sex)).toBe(sumOf(table, sex))
    }))
  })
})

describe('toComparablePyramids', () => {
  it('cuts both at the ages that both have: 85 and over against 90 and over', () => {
    const [place, state] = toComparablePyramids(tableOf([0, 85], [100, 5, 90, 4]), tableOf([0, 85, 90], [1000, 40, 20, 900, 30, 10]))
    expect(place?.rows.map((row) => row.ageFrom)).toEqual([85, 0])
    expect(state?.rows.map((row) => [row.ageFrom, row.female, row.male])).toEqual([[85, 60, 40], [0, 1000, 900]])
  })

  it('keeps the totals of both', () => {
    fc.assert(fc.property(tables, tables, (one, other) => {
      const [first, second] = toComparablePyramids(one, other)
      if (first) expect(first.total).toBe(sumOf(one, 'FEMALE') + sumOf(one, 'MALE'))
      if (second) expect(second.total).toBe(sumOf(other, 'FEMALE') + sumOf(other, 'MALE'))
    }))
  })
})

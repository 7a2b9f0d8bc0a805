import { describe, expect, test } from 'vitest'
import { lifeTableFromDeaths } from '../../../../src/analytics/demography/lifeTable.js'

/** Austrian males, 1992: Preston, Heuveline and Guillot, Demography, 2001, Box 3.1 (p. 49). [x, n, population, deaths, nax, lx, nLx] */
const AUSTRIA: [number, number | null, number, number, number | null, number, number][] = [
  [0, 1, 47925, 419, 0.068, 100000, 99192], [1, 4, 189127, 70, 1.626, 99133, 396183], [5, 5, 234793, 36, 2.5, 98986, 494741], [10, 5, 238790, 46, 3.143, 98910, 494375],
  [15, 5, 254996, 249, 2.724, 98815, 492980], [20, 5, 326831, 420, 2.52, 98334, 490106], [25, 5, 355086, 403, 2.481, 97704, 487127], [30, 5, 324222, 441, 2.601, 97151, 484175],
  [35, 5, 269963, 508, 2.701, 96492, 480384], [40, 5, 261971, 769, 2.663, 95588, 474686], [45, 5, 238011, 1154, 2.698, 94195, 465777], [50, 5, 261612, 1866, 2.676, 91937, 452188],
  [55, 5, 181385, 2043, 2.645, 88711, 432096], [60, 5, 187962, 3496, 2.624, 83845, 401480], [65, 5, 153832, 4366, 2.619, 76377, 357713], [70, 5, 105169, 4337, 2.593, 66225, 301224],
  [75, 5, 73694, 5279, 2.518, 53803, 228404], [80, 5, 57512, 6460, 2.423, 37441, 145182], [85, null, 32248, 6146, null, 21134, 110889],
]

describe('the life table of Austrian males, 1992', () => {
  const table = lifeTableFromDeaths(AUSTRIA.map(([age, width, population, deaths, ax]) => ({ age, width, population, deaths, ax })))

  test('has the printed survivors and person-years', () => {
    expect(table.map(({ lx }) => Math.round(lx))).toEqual(AUSTRIA.map((row) => row[5]))
    expect(table.map(({ Lx }) => Math.round(Lx))).toEqual(AUSTRIA.map((row) => row[6]))
  })

  test('gives 72.889 years at birth; nobody outlives the open interval', () => {
    expect(table[0]?.ex).toBeCloseTo(72.889, 3)
    expect(table.at(-1)?.qx).toBe(1)
    expect(table.at(-1)?.Tx).toBeCloseTo(table.at(-1)?.Lx ?? 0, 3)
  })
})

import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { agedDistrict } from '../../support/agedDistrict.js'
import { givenWorld, type World } from '../../support/world.js'

let world: World
beforeAll(async () => { world = await givenWorld(agedDistrict) })
afterAll(() => world.close())

interface Row { ageFrom: number; ageTo: number | null; mx: number; qx: number; lx: number; ax: number; personYears: number; personYearsAbove: number; ex: number; survivalRatio: number | null }
interface Table { expectancy: number; low: number | null; high: number | null; standardError: number | null; rows: Row[] }
const QUERY = 'query ($input: LifeTableInput!) { lifeTable(input: $input) { sex expectancy low high standardError rows { ageFrom ageTo deaths mx qx lx ax personYears personYearsAbove ex survivalRatio } } }'

async function table(input: object): Promise<Table> {
  const { data, errors } = await world.ask<{ lifeTable: Table }>(QUERY, { input })
  expect(errors).toEqual([])
  return data.lifeTable
}

/** Austrian males, 1992: Preston, Heuveline and Guillot, Demography, 2001, Box 3.1 (p. 49). [x, n, population, deaths, nax, lx, nLx] */
const AUSTRIA: [number, number | null, number, number, number | null, number, number][] = [
  [0, 1, 47925, 419, 0.068, 100000, 99192], [1, 4, 189127, 70, 1.626, 99133, 396183], [5, 5, 234793, 36, 2.5, 98986, 494741], [10, 5, 238790, 46, 3.143, 98910, 494375],
  [15, 5, 254996, 249, 2.724, 98815, 492980], [20, 5, 326831, 420, 2.52, 98334, 490106], [25, 5, 355086, 403, 2.481, 97704, 487127], [30, 5, 324222, 441, 2.601, 97151, 484175],
  [35, 5, 269963, 508, 2.701, 96492, 480384], [40, 5, 261971, 769, 2.663, 95588, 474686], [45, 5, 238011, 1154, 2.698, 94195, 465777], [50, 5, 261612, 1866, 2.676, 91937, 452188],
  [55, 5, 181385, 2043, 2.645, 88711, 432096], [60, 5, 187962, 3496, 2.624, 83845, 401480], [65, 5, 153832, 4366, 2.619, 76377, 357713], [70, 5, 105169, 4337, 2.593, 66225, 301224],
  [75, 5, 73694, 5279, 2.518, 53803, 228404], [80, 5, 57512, 6460, 2.423, 37441, 145182], [85, null, 32248, 6146, null, 21134, 110889],
]
const counted = AUSTRIA.map(([ageFrom, width, personYears, deaths, ax]) => ({ ageFrom, ageTo: width && ageFrom + width - 1, personYears, deaths, ax }))

describe('a life table of deaths and person-years', () => {
  test('has the survivors and person-years that the textbook prints, also by its convention for the first five years', async () => {
    const given = await table({ sex: 'MALE', rows: counted })
    expect(given.rows.map(({ lx }) => Math.round(lx))).toEqual(AUSTRIA.map((row) => row[5]))
    expect(given.rows.map(({ personYears }) => Math.round(personYears))).toEqual(AUSTRIA.map((row) => row[6]))
    expect(given.expectancy).toBeCloseTo(72.889, 3)
    const named = await table({ sex: 'MALE', convention: 'COALE_DEMENY', rows: counted.map((row) => (row.ageFrom < 5 ? { ...row, ax: null } : row)) })
    expect(named.rows.slice(0, 2).map(({ ax }) => ax.toFixed(3))).toEqual(['0.068', '1.626'])
    expect(named.rows.map(({ lx }) => Math.round(lx))).toEqual(AUSTRIA.map((row) => row[5]))
  })

  test('has the interval of the life expectancy, and survival ratios where groups are as wide as the next', async () => {
    const { rows, expectancy, low, high, standardError } = await table({ sex: 'MALE', rows: counted })
    expect([low, high].map((end) => Math.abs((end ?? 0) - expectancy) / (standardError ?? NaN))).toEqual([expect.closeTo(1.959964, 6), expect.closeTo(1.959964, 6)])
    expect(rows.slice(0, 2).map(({ survivalRatio }) => survivalRatio)).toEqual([null, null])
    expect(rows[2]?.survivalRatio).toBeCloseTo(494375 / 494741, 5)
    // T85 / (5L80 + T85), for both.
    expect(rows.slice(-2).map(({ survivalRatio }) => survivalRatio)).toEqual([expect.closeTo(110889 / 256071, 5), expect.closeTo(110889 / 256071, 5)])
    expect(rows[0]?.personYearsAbove).toBeCloseTo(rows.reduce((sum, { personYears }) => sum + personYears, 0), 4)
  })

  test('follows the named convention for infants: 0.07 + 1.7 m, the middle, and Andreev and Kingkade', async () => {
    const rows = counted.map(({ ageFrom, ageTo, personYears, deaths }) => ({ ageFrom, ageTo, personYears, deaths }))
    const m0 = 419 / 47925
    const ax = async (convention: string): Promise<number | undefined> => (await table({ sex: 'MALE', convention, rows })).rows[0]?.ax
    expect(await ax('KEYFITZ')).toBeCloseTo(0.07 + 1.7 * m0, 12)
    expect(await ax('MIDDLE')).toBe(0.5)
    expect(await ax('ANDREEV_KINGKADE')).toBeCloseTo(0.14929 - 1.99545 * m0, 12)
  })
})

describe('a life table of probabilities of dying', () => {
  const german = (parse(readFileSync(new URL('../../../../seeds/data/landkreis-rostock/lifeTables.csv', import.meta.url), 'utf8'), { columns: true, bom: true }) as Record<string, string>[])
    .filter(({ region, period, sex }) => region === 'DE' && period === '2018-2020' && sex === 'MALE').sort((one, other) => Number(one['ageFrom']) - Number(other['ageFrom']))

  test('of single years has the survivors that Destatis prints for Germany, 2018/2020, men, and their life expectancy to a hundredth', async () => {
    const rows = german.map(({ ageFrom, qx, ex }, age) => (age === german.length - 1 ? { ageFrom: Number(ageFrom), ax: Number(ex) } : { ageFrom: Number(ageFrom), ageTo: Number(ageFrom), qx: Number(qx) }))
    const { rows: made, expectancy, low } = await table({ sex: 'MALE', convention: 'ANDREEV_KINGKADE', rows })
    expect(made.length).toBe(101)
    for (const [age, { lx }] of made.entries()) expect(Math.abs(lx - Number(german[age]?.lx))).toBeLessThan(1)
    // 78.64 in the publication.
    expect(expectancy).toBeCloseTo(78.64, 2)
    expect(low).toBeNull()
  })

  test('is that of the deaths and person-years which give these probabilities', async () => {
    const first = await table({ sex: 'MALE', rows: counted })
    const again = await table({ sex: 'MALE', rows: counted.map(({ ageFrom, ageTo, ax, deaths }, index) => ({ ageFrom, ageTo, deaths, qx: ageTo === null ? null : first.rows[index]?.qx, ax: ageTo === null ? first.rows.at(-1)?.ex : ax })) })
    expect(again.expectancy).toBeCloseTo(first.expectancy, 9)
    expect(again.rows.map(({ mx }) => mx)).toEqual(first.rows.map(({ mx }) => expect.closeTo(mx, 12) as unknown))
    expect(again.standardError).toBeCloseTo(first.standardError ?? 0, 9)
  })
})

describe('a life table refuses', () => {
  const rows = [{ ageFrom: 0, ageTo: 0, qx: 0.01 }, { ageFrom: 1, ageTo: 4, qx: 0.01 }, { ageFrom: 5 }]
  const deaths = [{ ageFrom: 0, ageTo: 0, deaths: 1, personYears: 100 }, { ageFrom: 1, ageTo: 4, deaths: 1, personYears: 100 }, { ageFrom: 5, deaths: 10, personYears: 100 }]
  test.each([
    ['input.rows[2].ax: nobody lives on in the open group', rows.with(2, { ageFrom: 5, ax: 0 } as never), 'requires further years to live above 0 in the open-ended age group, got 0'],
    ['input.rows[1].ageFrom: a gap', rows.with(1, { ageFrom: 2, ageTo: 4, qx: 0.01 }), 'requires 1, so that there is neither gap nor overlap, got 2'],
    ['input.rows[1].ageFrom: an overlap', rows.with(0, { ageFrom: 0, ageTo: 4, qx: 0.01 }), 'requires 5, so that there is neither gap nor overlap, got 1'],
    ['input.rows[0].ageFrom: a late start', rows.slice(1), 'requires 0'],
    ['input.rows[2].ageTo: an open group missing', [...rows.slice(0, 2), { ageFrom: 5, ageTo: 9, qx: 0.1 }], 'requires null: the last age group is open-ended, got 9'],
    ['input.rows[1].ageTo: an open group before the last', rows.with(1, { ageFrom: 1, ageTo: null as never, qx: 0.01 }), 'requires an age: only the last age group is open-ended, got null'],
    ['input.rows[0].qx: a chance above 1', rows.with(0, { ageFrom: 0, ageTo: 0, qx: 1.2 }), 'requires a number from 0 to 1, got 1.2'],
    ['input.rows[1].qx: a chance of 1 before the last', rows.with(1, { ageFrom: 1, ageTo: 4, qx: 1 }), 'requires a probability below 1'],
    ['input.rows[1].qx: a missing chance', rows.with(1, { ageFrom: 1, ageTo: 4 } as never), 'requires a probability of dying'],
    ['input.rows[1].personYears: no person-years', deaths.with(1, { ageFrom: 1, ageTo: 4, deaths: 1, personYears: 0 }), 'requires person-years above 0 and at most 1000000000000, got 0'],
    ['input.rows[0].deaths: deaths below 0', deaths.with(0, { ageFrom: 0, ageTo: 0, deaths: -1, personYears: 100 }), 'requires a number from 0 to 1000000000000, got -1'],
    ['input.rows[2].deaths: an open group without deaths', deaths.with(2, { ageFrom: 5, deaths: 0, personYears: 100 }), 'requires deaths in the open-ended age group'],
    ['input.rows[0]: nobody who lives on', deaths.with(0, { ageFrom: 0, ageTo: 0, deaths: 1e6, personYears: 100 }), 'requires that somebody lives to the age of 1'],
    ['input.rows[0].ax: average years beyond the group', rows.with(0, { ageFrom: 0, ageTo: 0, qx: 0.01, ax: 2 } as never), 'requires a number from 0 to 1, got 2'],
    ['input.rows: one group', [{ ageFrom: 0 }], 'requires 2 to 150 age groups, the last of them open-ended, got 1'],
  ])('%s', async (place, asked, message) => {
    const { errors } = await world.ask(QUERY, { input: { sex: 'MALE', rows: asked } })
    expect(errors[0]).toMatchObject({ message: expect.stringContaining(message) as unknown, extensions: { code: 'BAD_USER_INPUT', argument: place.split(':')[0] } })
  })

  test('a sex of which there is no convention', async () => {
    expect((await world.ask(QUERY, { input: { sex: 'TOTAL', rows } })).errors[0]).toMatchObject({ message: expect.stringContaining('requires FEMALE or MALE') as unknown, extensions: { code: 'BAD_USER_INPUT', argument: 'input.sex' } })
  })
})

test('the life table of a region follows a named convention for its youngest group', async () => {
  const first = async (args: string): Promise<{ convention: string; ax: number | undefined }> => {
    const { data, errors } = await world.ask<{ regionLifeTable: { convention: string; tables: Table[] } }>(`{ regionLifeTable(region: "kreis"${args}) { convention tables { rows { ax } } } }`)
    expect(errors).toEqual([])
    return { convention: data.regionLifeTable.convention, ax: data.regionLifeTable.tables[0]?.rows[0]?.ax }
  }
  expect(await first(', averageYears: MIDDLE')).toEqual({ convention: expect.stringContaining('youngest group its middle') as unknown, ax: 2.5 })
  expect((await first(', averageYears: KEYFITZ')).convention).toContain('by KEYFITZ, and of ages 1 to 4 in it by Coale and Demeny')
})

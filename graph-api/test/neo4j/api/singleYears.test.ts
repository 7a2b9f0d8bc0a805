import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { agedDistrict } from '../../support/agedDistrict.js'
import { placesDistrict } from '../../support/placesDistrict.js'
import { givenWorld, type World } from '../../support/world.js'

let world: World
/** Everybody dies at the end of a year with the chance of 1 %, everywhere: l falls by 1 % a year, L is the middle. */
const alive = (age: number): number => 100_000 * 0.99 ** age
const lifeTable = ['region,period,sex,ageFrom,ageTo,qx,lx,Lx,ex,source', ...['FEMALE', 'MALE'].flatMap((sex) => Array.from({ length: 101 }, (_, age) => `kreis,2018-2020,${sex},${age},${age === 100 ? '' : age},,${alive(age)},${age === 100 ? '' : (alive(age) + alive(age + 1)) / 2},${age === 100 ? 5 : 99.5},office`))].join('\n')
beforeAll(async () => { world = await givenWorld({ ...agedDistrict, 'lifeTables.csv': lifeTable }) })
afterAll(() => world.close())

async function answer<Data>(query: string): Promise<Data> {
  const { data, errors } = await world.ask<Data>(query)
  expect(errors).toEqual([])
  return data
}

interface Group { sex: string; ageFrom: number; ageTo: number | null; counts: number[] }
interface Place { key: string; estimated: boolean; total: number[]; births: number[]; deaths: number[]; netMigration: number[]; groups: Group[]; five: Group[] }
const PLACE = 'key estimated total births deaths netMigration groups(ageGroups: SINGLE) { sex ageFrom ageTo counts } five: groups { sex ageFrom ageTo counts }'

describe('projections in single years of age', () => {
  test('go year by year, from groups of five that keep everybody', async () => {
    const { projectRegions: { years, district, rows } } = await answer<{ projectRegions: { years: number[]; district: Place; rows: Place[] } }>(`{ projectRegions(district: "kreis", steps: 3, ageGroupWidth: 1) { years district { ${PLACE} } rows { ${PLACE} } assumptions { name value } } }`)
    expect(years).toEqual([2022, 2023, 2024, 2025])
    expect(district.groups.length).toBe(2 * 91)
    expect(district.groups[90]).toMatchObject({ sex: 'FEMALE', ageFrom: 90, ageTo: null })
    expect(district.groups[91]).toMatchObject({ sex: 'MALE', ageFrom: 0, ageTo: 0 })
    // 102 in each group of five: 20.4 in each year of age, 102 in the open group; regrouped they are the stored groups.
    expect(district.groups.slice(0, 90).map(({ counts }) => counts[0])).toEqual(Array.from({ length: 90 }, () => expect.closeTo(20.4, 9) as unknown))
    expect(district.five.map(({ counts }) => counts[0])).toEqual(Array.from({ length: 38 }, () => expect.closeTo(102, 9) as unknown))
    expect([district.estimated, rows[0]?.estimated]).toEqual([true, true])
    // Who is 20 is one year older a year later; 1 % died, and some moved in.
    const survivors = (district.groups[20]?.counts[0] ?? 0) * (1 - 0.01)
    expect(Math.abs((district.groups[21]?.counts[1] ?? 0) - survivors)).toBeLessThan(1.5)
    for (const [row, { counts }] of district.groups.entries()) {
      for (const [year, count] of counts.entries()) expect(count).toBeGreaterThanOrEqual(rows.reduce((sum, { groups }) => sum + (groups[row]?.counts[year] ?? 0), 0) - 1e-9)
    }
    for (const place of [district, ...rows]) {
      for (const year of [1, 2, 3]) expect(place.total[year]).toBeCloseTo((place.total[year - 1] ?? 0) + (place.births[year] ?? 0) - (place.deaths[year] ?? 0) + (place.netMigration[year] ?? 0), 9)
    }
  })

  test('have bands and needs: who turns six is then known by the year', async () => {
    const { regionFan, projectionFan } = await answer<{ regionFan: { years: number[]; needs: { need: string; projected: number[] }[]; bands: number[][] }; projectionFan: { years: number[]; district: { bands: number[][] } } }>('{ regionFan(region: "kreis", steps: 6, ageGroupWidth: 1, runs: 100) { years bands estimated needs { need projected bands } } projectionFan(district: "kreis", steps: 6, ageGroupWidth: 1, runs: 100) { years district { bands } } }')
    expect(regionFan.years).toEqual([2022, 2023, 2024, 2025, 2026, 2027, 2028])
    expect(regionFan.bands).toEqual(projectionFan.district.bands.map((band) => band.map((count) => expect.closeTo(count, 6) as unknown)))
    const { regionNeeds, projectRegions } = await answer<{ regionNeeds: { district: { schoolEntrants: number[] } }; projectRegions: { district: Place } }>('{ regionNeeds(district: "kreis", steps: 6, ageGroupWidth: 1) { district { schoolEntrants } } projectRegions(district: "kreis", steps: 6, ageGroupWidth: 1) { district { groups(ageGroups: SINGLE) { sex ageFrom counts } } } }')
    const six = projectRegions.district.groups.filter(({ ageFrom }) => ageFrom === 6)
    const expected = [0, 1, 2, 3, 4, 5, 6].map((year) => expect.closeTo(six.reduce((sum, { counts }) => sum + (counts[year] ?? 0), 0), 9) as unknown)
    expect(regionNeeds.district.schoolEntrants).toEqual(expected)
    expect(regionFan.needs.find(({ need }) => need === 'SCHOOL_ENTRANTS')?.projected).toEqual(expected)
  })

  test('are there for estimated ages too, marked', async () => {
    const { estimatedPopulation: { estimated, method, rows, total } } = await answer<{ estimatedPopulation: { estimated: boolean; method: string; total: number; rows: { count: number }[] } }>('{ estimatedPopulation(region: "kreis", ageGroups: SINGLE) { estimated method total rows { sex ageFrom ageTo count } } }')
    expect({ estimated, method, rows: rows.length }).toEqual({ estimated: true, method: expect.stringContaining('Sprague') as unknown, rows: 182 })
    expect(rows.reduce((sum, { count }) => sum + count, 0)).toBeCloseTo(total, 6)
  })

  test.each([
    ['ageGroupWidth', 'projectRegions(district: "kreis", steps: 1, ageGroupWidth: 2) { years }', 'requires 1 or 5 years, got 2'],
    ['ageGroupWidth', 'projectRegions(district: "kreis", steps: 1, ageGroupWidth: 1, method: HAMILTON_PERRY) { years }', 'requires 5 for the method HAMILTON_PERRY'],
    ['steps', 'projectionFan(district: "kreis", steps: 101, ageGroupWidth: 1) { years }', 'requires a number from 1 to 100, got 101'],
    ['steps', 'regionFan(region: "kreis", steps: 21, ageGroupWidth: 5) { years }', 'requires a number from 1 to 20, got 21'],
  ])('refuse %s of %s', async (argument, query, message) => {
    const { errors } = await world.ask(`{ ${query} }`)
    expect(errors[0]).toMatchObject({ message: expect.stringContaining(message) as unknown, extensions: { code: 'BAD_USER_INPUT', argument } })
  })

  test('need a life table of single years', async () => {
    await world.close()
    world = await givenWorld(placesDistrict)
    const { errors } = await world.ask('{ projectRegions(district: "kreis", steps: 1, ageGroupWidth: 1) { years } }')
    expect(errors[0]).toMatchObject({ message: expect.stringContaining('requires a stored life table of single years of age') as unknown, extensions: { code: 'BAD_USER_INPUT', argument: 'ageGroupWidth' } })
  })
})

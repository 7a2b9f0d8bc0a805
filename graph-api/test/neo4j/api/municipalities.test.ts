import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { placesDistrict } from '../../support/placesDistrict.js'
import { givenWorld, type World } from '../../support/world.js'

let world: World
beforeAll(async () => { world = await givenWorld(placesDistrict) })
afterAll(() => world.close())

interface Row { sex: string; ageFrom: number; count: number }
async function estimated(region: string): Promise<{ total: number; rows: Row[]; estimated: boolean; [name: string]: unknown }> {
  const { data, errors } = await world.ask<{ estimatedPopulation: { total: number; rows: Row[]; estimated: boolean } }>(
    `{ estimatedPopulation(region: "${region}") { region { name } date earlierDate estimated method total base largestDifference rows { sex ageFrom ageTo count } sources { id } } }`)
  expect(errors).toEqual([])
  return data.estimatedPopulation
}

describe('estimated ages of municipalities', () => {
  test('are marked, keep the place\'s inhabitants, and sum to the district in each cell', async () => {
    const [aldorf, bedorf, kreis] = [await estimated('aldorf'), await estimated('bedorf'), await estimated('kreis')]
    expect(aldorf).toMatchObject({ region: { name: 'Aldorf' }, date: '2022-01-01', earlierDate: '2017-01-01', estimated: true, base: 2011, sources: [{ id: 'office' }, { id: 'register' }] })
    expect([aldorf.total, bedorf.total].map((total) => Math.round(total * 1e6) / 1e6)).toEqual([1390, 610])
    expect(kreis).toMatchObject({ estimated: false, method: null, total: 2000 })
    for (const [row, { count }] of kreis.rows.entries()) expect((aldorf.rows[row]?.count ?? 0) + (bedorf.rows[row]?.count ?? 0)).toBeCloseTo(count, 8)
  })

  test('of a region that is made up of municipalities are their sum', async () => {
    expect(await estimated('amt')).toMatchObject({ estimated: true, total: expect.closeTo(2000, 6) })
  })

  test.each([
    ['leer', 'requires that ages are stored for the region "leer"'],
    ['nirgends', 'nirgends'],
  ])('are refused for %s', async (region, message) => {
    const { errors } = await world.ask(`{ estimatedPopulation(region: "${region}") { total } }`)
    expect(errors[0]?.message).toContain(message)
    expect(errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'region' })
  })

  test('are refused for a day of another census base', async () => {
    const { errors } = await world.ask('{ estimatedPopulation(region: "aldorf", date: "2024-12-31") { total } }')
    expect(errors[0]?.message).toContain('on the same day 2024-12-31 and census base')
  })
})

test('indicators of all municipalities come at once, beside the district', async () => {
  const { data, errors } = await world.ask('{ municipalityIndicators(district: "kreis") { date base district { key label estimated population } rows { key label estimated population growthPerYear oldAgeDependencyRatio sexRatio } sources { id } } }')
  expect(errors).toEqual([])
  expect(data).toMatchObject({ municipalityIndicators: {
    date: '2022-01-01', base: 2011, district: { key: 'kreis', label: 'Kreis', estimated: false, population: 2000 },
    rows: [
      // (1390 - 1200) / 1200 in five years; no ages of 65 and over are told apart.
      { key: 'aldorf', label: 'Aldorf', estimated: true, population: expect.closeTo(1390, 6), growthPerYear: expect.closeTo((100 * 190) / 1200 / 5, 2), oldAgeDependencyRatio: null, sexRatio: expect.closeTo((100 * 690) / 700, 6) },
      { key: 'bedorf', population: expect.closeTo(610, 6) },
    ],
  } })
})

interface Place { key: string; estimated: boolean; total: number[]; births: number[] | null; deaths: number[] | null; netMigration: number[] | null; groups: { sex: string; counts: number[] }[] }
interface Projected { projectRegions: { years: number[]; district: Place; rows: Place[]; assumptions: { name: string; value: string; source: { id: string } | null }[] } }

async function projectAll(options: string): Promise<Projected['projectRegions']> {
  const { data, errors } = await world.ask<Projected>(`{ projectRegions(district: "kreis", steps: 4 ${options}) { date years base largestDifference
    district { ...Place } rows { ...Place } assumptions { name value source { id } } } }
    fragment Place on RegionProjection { key estimated total births deaths netMigration groups { sex ageFrom ageTo counts } indicators { population meanAge } }`)
  expect(errors).toEqual([])
  return data.projectRegions
}

describe('the projection of all municipalities', () => {
  test('sums to the district, which is projected as projectPopulation does', async () => {
    const { years, district, rows: places, assumptions } = await projectAll('')
    expect(years).toEqual([2022, 2027, 2032, 2037, 2042])
    const { data } = await world.ask<{ projectPopulation: { steps: { total: number; births: number }[] } }>('{ projectPopulation(input: { region: "kreis", steps: 4 }) { steps { total births } } }')
    for (const [step, { total, births }] of data.projectPopulation.steps.entries()) {
      expect(district.total[step]).toBeCloseTo(total, 6)
      expect(district.births?.[step]).toBeCloseTo(births, 6)
      expect(places.reduce((sum, place) => sum + (place.total[step] ?? 0), 0)).toBeCloseTo(total, 6)
    }
    expect(assumptions.map(({ name }) => name)).toEqual(['population', 'fertility', 'mortality', 'sexRatioAtBirth', 'netMigration', 'agesOfMunicipalities', 'ratesOfMunicipalities', 'ownMigration'])
  })

  test('is that which projectPopulation gives for a municipality, marked as estimated', async () => {
    const { rows: [aldorf] } = await projectAll('')
    const { data } = await world.ask<{ projectPopulation: { estimated: boolean; steps: { year: number; total: number; births: number; deaths: number; netMigration: number }[] } }>('{ projectPopulation(input: { region: "aldorf", steps: 4 }) { estimated steps { year total births deaths netMigration } assumptions { name } } }')
    expect(data.projectPopulation.estimated).toBe(true)
    expect(data.projectPopulation.steps.map(({ total }) => total)).toEqual(aldorf?.total)
    data.projectPopulation.steps.slice(1).forEach(({ total, births, deaths, netMigration }, before) => {
      expect((data.projectPopulation.steps[before]?.total ?? 0) + births - deaths + netMigration).toBeCloseTo(total, 8)
    })
  })

  test('follows a scenario: houses in one place bring people there', async () => {
    const [plain, built] = [await projectAll(''), await projectAll(', scenario: { measures: [{ kind: NEW_HOUSING, region: "bedorf", year: 2024, persons: 100 }] }')]
    const gain = (key: string) => (built.rows.find((place) => place.key === key)?.total[1] ?? 0) - (plain.rows.find((place) => place.key === key)?.total[1] ?? 0)
    expect(gain('bedorf')).toBeGreaterThan(90)
    expect(Math.abs(gain('aldorf'))).toBeLessThan(15)
    expect(built.assumptions.at(-1)).toMatchObject({ name: 'NEW_HOUSING', value: 'bedorf, step 1: 100 persons' })
  })

  test('lets no more people leave than there are, and says how many stay', async () => {
    const assumptions = async (persons: number) => (await projectAll(`, scenario: { measures: [{ kind: SCHOOL_CLOSES, region: "bedorf", year: 2023, persons: ${persons} }] }`)).assumptions.map(({ name, value }) => `${name}: ${value}`).join()
    expect(await assumptions(10)).not.toContain('stayedBehind')
    // 610 people live there in all.
    expect(Number(/stayedBehind: (\d+) persons cannot leave, first in step 1/.exec(await assumptions(50_000))?.[1])).toBeGreaterThan(50_000 - 2 * 610)
  })

  test('by Hamilton and Perry repeats the change of the cohorts, and knows no births', async () => {
    const { district } = await projectAll(', method: HAMILTON_PERRY')
    // Women of 5 to 9 in 2027: 110 · 105 / 100.
    expect(district.groups[1]?.counts[1]).toBeCloseTo(110 * 1.05, 6)
    expect(district.births).toBeNull()
  })

  test.each([
    ['steps', 'district: "kreis", steps: 201', 'requires a number from 0 to 200, got 201'],
    ['district', 'district: "leer", steps: 1', 'ages of the district "leer"'],
    ['scenario.fertilityFactor', 'district: "kreis", steps: 1, scenario: { fertilityFactor: 11 }', 'requires a number from 0 to 10, got 11'],
    ['scenario.measures[0].region', 'district: "kreis", steps: 1, scenario: { measures: [{ kind: NEW_HOUSING, region: "leer", year: 2023, persons: 1 }] }', 'requires a municipality of the district'],
    ['scenario.measures[0].year', 'district: "kreis", steps: 1, scenario: { measures: [{ kind: NEW_HOUSING, region: "bedorf", year: 2021, persons: 1 }] }', 'requires a number from 2022 to 3022, got 2021'],
    ['scenario', 'district: "kreis", steps: 1, method: HAMILTON_PERRY, scenario: { fertilityFactor: 1.1 }', 'requires the method COHORT_COMPONENT'],
    ['scenario.inMigration[0].ageTo', 'district: "kreis", steps: 1, scenario: { inMigration: [{ ageFrom: 9, ageTo: 8, persons: 1 }] }', 'requires a number from 9 to 120, got 8'],
  ])('refuses %s', async (argument, args, message) => {
    const { errors } = await world.ask(`{ projectRegions(${args}) { date } }`)
    expect(errors[0]?.message).toContain(message)
    expect(errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument })
  })
})

interface Fan { key: string; bands: number[][] }

describe('many runs of the projection', () => {
  test('give bands around the median, the same with the same seed', async () => {
    const query = '{ projectionFan(district: "kreis", steps: 2, runs: 100) { years runs seed quantiles district { key bands } rows { key bands } distributions { name value source { id } } assumptions { name } } }'
    const [one, other] = [await world.ask<{ projectionFan: { district: Fan; rows: Fan[]; quantiles: number[]; distributions: { name: string; value: string }[] } }>(query), await world.ask(query)]
    expect(one.errors).toEqual([])
    expect(other.data).toEqual(one.data)
    const { district, rows: places, quantiles, distributions } = one.data.projectionFan
    expect(quantiles).toEqual([0.025, 0.1, 0.5, 0.9, 0.975])
    for (const { bands } of [district, ...places]) expect(bands.map((band) => band[2])).toEqual([...bands.map((band) => band[2] ?? 0)].sort((low, high) => low - high))
    expect(distributions.map(({ name }) => name)).toEqual(['fertility', 'mortality', 'netMigration', 'ownMigration', 'individuals'])
    expect(distributions[0]?.value).toBe('not varied: fewer than four years are known before the start')
  })

  test.each([
    ['runs', 'steps: 1, runs: 99', 'requires a number from 100 to 5000, got 99'],
    ['steps', 'steps: 21', 'requires a number from 1 to 20, got 21'],
  ])('refuse %s', async (argument, args, message) => {
    const { errors } = await world.ask(`{ projectionFan(district: "kreis", ${args}) { runs } }`)
    expect(errors[0]).toMatchObject({ message: expect.stringContaining(message), extensions: { code: 'BAD_USER_INPUT', argument } })
  })
})

describe('the back-test', () => {
  test('compares places with their later count, beside baselines', async () => {
    const { data, errors } = await world.ask<{ backTest: { results: { method: string; missing: string | null; predicted: number | null; all: { places: number; mape: number; coverage95: number | null } | null }[] } }>(
      '{ backTest(district: "kreis", from: "2017-01-01", to: "2021-12-31") { from to years base actual keys sizes actuals results { method missing predicted predictions all { places mape medape bias coverage80 coverage95 } classes { sizeFrom sizeTo places mape } } sources { id } } }')
    expect(errors).toEqual([])
    expect(data.backTest).toMatchObject({ from: '2017-01-01', years: 5, base: 2011, actual: 2000, keys: ['aldorf', 'bedorf'], actuals: [1390, 610] })
    expect(data.backTest.results.map(({ method }) => method)).toEqual(['COHORT_COMPONENT', 'HAMILTON_PERRY', 'CONSTANT_SHARE', 'TREND', 'UNCHANGED'])
    // 1,200 for 1,390 and 600 for 610.
    expect(data.backTest.results[4]?.all).toMatchObject({ places: 2, mape: expect.closeTo((100 * (190 / 1390 + 10 / 610)) / 2, 9), coverage95: null })
    expect(data.backTest.results[3]?.missing).toContain('no earlier count')
  })

  test('goes to the latest count of the same census base where no other is asked for, and says when bands are missing', async () => {
    const { data, errors } = await world.ask<object>('{ backTestPeriods(district: "kreis") { from to } backTest(district: "kreis", from: "2017-01-01") { to bandsMissing } }')
    expect(errors).toEqual([])
    // Of 2024 there is a count too, of another census.
    expect(data).toEqual({ backTestPeriods: [{ from: '2017-01-01', to: ['2021-12-31'] }], backTest: { to: '2021-12-31', bandsMissing: expect.stringContaining('bands of nothing but chance') as unknown } })
  })

  test('refuses a start after which nobody counted', async () => {
    const { errors } = await world.ask('{ backTest(district: "kreis", from: "2022-01-01") { to } }')
    expect(errors[0]).toMatchObject({ message: expect.stringContaining('requires a day after which municipalities were counted again') as unknown, extensions: { code: 'BAD_USER_INPUT', argument: 'from' } })
  })

  test('refuses a later count of another census base', async () => {
    const { errors } = await world.ask('{ backTest(district: "kreis", from: "2017-01-01", to: "2024-12-31") { actual } }')
    expect(errors[0]).toMatchObject({ message: expect.stringContaining('figures of two census bases are never compared'), extensions: { code: 'BAD_USER_INPUT', argument: 'to' } })
  })
})

describe('ages that a municipality has of its own', () => {
  const OWN = { FEMALE: [40, 30, 30, 50, 150], MALE: [35, 35, 40, 50, 150] }
  const starts = [0, 5, 10, 15, 20]

  test('are kept and not marked; the others are estimated from what is left, and all sum to the district', async () => {
    await world.give({ 'population.csv': ['region,date,sex,ageFrom,ageTo,count,source', ...Object.entries(OWN).flatMap(([of, counts]) => counts.map((count, group) => `bedorf,2022-01-01,${of},${starts[group]},${group === 4 ? '' : (starts[group] ?? 0) + 4},${count},office`))].join('\n') })
    const [aldorf, bedorf, kreis] = [await estimated('aldorf'), await estimated('bedorf'), await estimated('kreis')]
    expect([aldorf.estimated, bedorf.estimated, kreis.estimated]).toEqual([true, false, false])
    expect(bedorf.rows.map(({ count }) => count)).toEqual([...OWN.FEMALE, ...OWN.MALE])
    for (const [row, { count }] of kreis.rows.entries()) expect((aldorf.rows[row]?.count ?? 0) + (bedorf.rows[row]?.count ?? 0)).toBeCloseTo(count, 8)
    const { rows: places } = await projectAll('')
    expect(places.map((place) => [place.key, place.estimated])).toEqual([['aldorf', true], ['bedorf', false]])
    const { data } = await world.ask<{ projectPopulation: { estimated: boolean; steps: { total: number }[] } }>('{ projectPopulation(input: { region: "bedorf", steps: 4 }) { estimated steps { total } } }')
    expect(data.projectPopulation.estimated).toBe(false)
    expect(data.projectPopulation.steps.map(({ total }) => total)).toEqual(places[1]?.total)
  })

  test('that contradict the district are not used', async () => {
    await world.give({ 'population.csv': 'region,date,sex,ageFrom,ageTo,count,source\nbedorf,2022-01-01,FEMALE,0,4,400,office' })
    expect((await estimated('bedorf')).estimated).toBe(true)
  })
})

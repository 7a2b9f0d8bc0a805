import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { agedDistrict } from '../../support/agedDistrict.js'
import { givenWorld, type World } from '../../support/world.js'

let world: World
beforeAll(async () => { world = await givenWorld(agedDistrict) })
afterAll(() => world.close())

async function answer<Data>(query: string): Promise<Data> {
  const { data, errors } = await world.ask<Data>(query)
  expect(errors).toEqual([])
  return data
}

async function refusal(query: string): Promise<{ message: string; argument: unknown; code: unknown }> {
  const { errors } = await world.ask(query)
  return { message: errors[0]?.message ?? '', argument: errors[0]?.extensions?.['argument'], code: errors[0]?.extensions?.['code'] }
}

interface Need { underThree: number[]; threeToFive: number[]; schoolEntrants: number[]; overEighty: number[]; careNeed: number[] | null; volunteers: number[] | null; volunteerCohorts: { ageFrom: number; counts: number[] }[] }

describe('needs', () => {
  const FIELDS = 'key estimated underThree threeToFive schoolEntrants overEighty careNeed volunteers volunteerCohorts { ageFrom ageTo counts }'

  test('follow from the ages; without a sourced rate care and volunteers are unknown, and say why', async () => {
    const { regionNeeds: { district, rows, missing } } = await answer<{ regionNeeds: { district: Need; rows: Need[]; missing: { name: string; reason: string }[] } }>(`{ regionNeeds(district: "kreis", steps: 1) { years district { ${FIELDS} } rows { ${FIELDS} } missing { name reason } } }`)
    // 204 in each group: 3/5, 2/5 + 1/5, 1/5, three groups.
    expect(district).toMatchObject({ estimated: false, careNeed: null, volunteers: null })
    expect([district.underThree[0], district.threeToFive[0], district.schoolEntrants[0], district.overEighty[0]].map((count) => Math.round((count ?? 0) * 1e6) / 1e6)).toEqual([122.4, 122.4, 40.8, 612])
    expect(rows.reduce((sum, { overEighty }) => sum + (overEighty[1] ?? 0), 0)).toBeCloseTo(district.overEighty[1] ?? 0, 6)
    expect(district.volunteerCohorts.map(({ counts }) => Math.round(counts[0] ?? 0))).toEqual([612, 612, 816, 612])
    expect(missing.map(({ name }) => name)).toEqual(['careNeed', 'volunteers'])
  })

  test('take rates of one\'s own', async () => {
    const { regionNeeds: { district } } = await answer<{ regionNeeds: { district: Need } }>(`{ regionNeeds(district: "kreis", steps: 0, careRates: [{ ageFrom: 80, rate: 0.5 }, { ageFrom: 65, ageTo: 79, sex: FEMALE, rate: 0.1 }]) { district { ${FIELDS} } missing { name } } }`)
    expect(district.careNeed?.[0]).toBeCloseTo(612 * 0.5 + 306 * 0.1, 6)
  })

  test.each([
    ['careRates[1]', '[{ ageFrom: 65, rate: 0.1 }, { ageFrom: 80, rate: 0.2 }]', 'requires ages that no rate before it has, got 80 to oldest'],
    ['careRates[0]', '[{ ageFrom: 66, rate: 0.1 }]', 'requires ages of whole groups of five years'],
    ['careRates[0].rate', '[{ ageFrom: 65, rate: 1.1 }]', 'requires a number from 0 to 1, got 1.1'],
  ])('refuse %s', async (argument, rates, message) => {
    expect(await refusal(`{ regionNeeds(district: "kreis", steps: 0, careRates: ${rates}) { years } }`)).toMatchObject({ message: expect.stringContaining(message), argument, code: 'BAD_USER_INPUT' })
  })
})

describe('population change', () => {
  test('is split into its parts, year by year', async () => {
    const { populationChange } = await answer<{ populationChange: { years: object[]; together: object | null; sources: object[] } }>('{ populationChange(region: "kreis") { years { year before after births deaths natural netMigration rest crudeBirthRate crudeDeathRate netMigrationRate generalFertilityRate } together { before after births rest crudeBirthRate } sources { id } } }')
    // 3,876 = 3,800 + 50 - 76 + 100 + 2; women of 15 to 49: 7 · 101 at the middle.
    expect(populationChange).toEqual({
      years: [{ year: 2021, before: 3800, after: 3876, births: 50, deaths: 76, natural: -26, netMigration: 100, rest: 2, crudeBirthRate: expect.closeTo(50_000 / 3838, 9), crudeDeathRate: expect.closeTo(76_000 / 3838, 9), netMigrationRate: expect.closeTo(100_000 / 3838, 9), generalFertilityRate: expect.closeTo(50_000 / 707, 9) }],
      together: { before: 3800, after: 3876, births: 50, rest: 2, crudeBirthRate: null }, sources: [{ id: 'events' }, { id: 'office' }],
    })
  })

  test('of a municipality without two counts a year apart is empty, not 0', async () => {
    expect(await answer('{ populationChange(region: "aldorf") { years { year } together { year } } }')).toEqual({ populationChange: { years: [], together: null } })
  })

  test('refuses years in the wrong order', async () => {
    expect(await refusal('{ populationChange(region: "kreis", from: 2021, to: 2020) { years { year } } }')).toMatchObject({ message: 'to: requires a year from 2021 on, got 2020', code: 'BAD_USER_INPUT' })
  })
})

describe('ages over time', () => {
  interface Days { agesOverTime: { date: string; base: number; estimated: boolean; rows: { sex: string; ageFrom: number; count: number }[]; sources: { id: string }[] }[] }
  const ask = (region: string) => answer<Days>(`{ agesOverTime(region: "${region}") { date base estimated rows { sex ageFrom ageTo count } sources { id } } }`)

  test('of a region with ages of its own are those that are stored', async () => {
    const { agesOverTime } = await ask('kreis')
    expect(agesOverTime.map(({ date, base, estimated, rows }) => [date, base, estimated, rows.length])).toEqual([['2022-01-01', 2011, false, 38], ['2021-01-01', 2011, false, 38]])
    expect(agesOverTime[1]?.rows[0]).toEqual({ sex: 'FEMALE', ageFrom: 0, ageTo: 4, count: 100 })
    expect(agesOverTime[0]?.sources).toEqual([{ id: 'office' }])
  })

  test('of a municipality are estimated, for days on which its inhabitants by sex are known', async () => {
    const { agesOverTime } = await ask('aldorf')
    expect(agesOverTime.map(({ date, estimated }) => [date, estimated])).toEqual([['2022-01-01', true]])
    expect(agesOverTime[0]?.rows.reduce((sum, { count }) => sum + count, 0)).toBeCloseTo(2584, 6)
  })
})

describe('life tables of a region', () => {
  test('come from its own deaths and population', async () => {
    const { regionLifeTable: { from, to, tables } } = await answer<{ regionLifeTable: { from: number; to: number; tables: { sex: string; expectancy: number; low: number; high: number; rows: { mx: number; deaths: number; lx: number; ageTo: number | null; qx: number }[] }[] } }>('{ regionLifeTable(region: "kreis") { from to convention tables { sex expectancy low high rows { ageFrom ageTo deaths mx qx lx ax personYears ex } } sources { id } } }')
    expect([from, to, tables.map(({ sex }) => sex)]).toEqual([2021, 2021, ['FEMALE', 'MALE']])
    const [women] = tables
    // 2 deaths in 101 person-years in every group: q = 5 m / (1 + 2.5 m).
    const mx = 2 / 101
    expect(women?.rows[1]).toMatchObject({ deaths: 2, mx: expect.closeTo(mx, 12), qx: expect.closeTo((5 * mx) / (1 + 2.5 * mx), 12) })
    expect(women?.rows.at(-1)).toMatchObject({ ageTo: null, qx: 1 })
    expect(women?.low).toBeLessThan(women?.expectancy ?? 0)
    expect(women?.high).toBeGreaterThan(women?.expectancy ?? 0)
  })

  test('refuse years in the wrong order', async () => {
    expect(await refusal('{ regionLifeTable(region: "kreis", from: 2021, to: 2020) { from } }')).toMatchObject({ message: 'to: requires a year from 2021 on, got 2020', code: 'BAD_USER_INPUT' })
  })

  test('are refused where deaths by age are not stored', async () => {
    expect(await refusal('{ regionLifeTable(region: "aldorf") { from } }')).toMatchObject({ message: expect.stringContaining('requires deaths and population by sex and age of "aldorf"'), code: 'BAD_USER_INPUT' })
  })
})

describe('official projections', () => {
  test('stand beside ours with the difference; two census bases are not compared', async () => {
    const { officialComparison } = await answer<{ officialComparison: { rows: { name: string; official: number; projected: number | null; difference: number | null }[]; assumptions: { name: string; source: { id: string } | null }[] } }>('{ officialComparison(region: "kreis") { rows { name date official projected difference differencePercent } missing base start assumptions { name source { id } } sources { id } } }')
    const { projectPopulation } = await answer<{ projectPopulation: { steps: { total: number }[] } }>('{ projectPopulation(input: { region: "kreis", steps: 1 }) { steps { total } } }')
    const ours = projectPopulation.steps[1]?.total ?? 0
    expect(officialComparison).toMatchObject({ missing: null, base: 2011, start: '2022-01-01', sources: [{ id: 'forecast' }, { id: 'other' }] })
    expect(officialComparison.assumptions).toContainEqual({ name: 'mortality', source: { id: 'office' } })
    expect(officialComparison.rows).toEqual([
      { name: 'Variante A', date: '2027-01-01', official: 3900, projected: expect.closeTo(ours, 6), difference: expect.closeTo(ours - 3900, 6), differencePercent: expect.closeTo((ours - 3900) / 39, 6) },
      { name: 'Variante B', date: '2027-01-01', official: 3900, projected: null, difference: null, differencePercent: null },
    ])
  })

  test('never stand beside a population of fewer than nobody: the factor of the moves is named', async () => {
    const [official, projected] = [await refusal('{ officialComparison(region: "kreis", scenario: { netMigrationFactor: -10 }) { rows { projected } } }'), await refusal('{ projectPopulation(input: { region: "kreis", steps: 1, scenario: { netMigrationFactor: -10 } }) { steps { total } } }')]
    expect(official).toMatchObject({ message: expect.stringMatching(/requires that no more people leave than there are, got -[\d.]+ \((fe)?male, age group \d+\) in step 1$/), argument: 'scenario.netMigrationFactor', code: 'BAD_USER_INPUT' })
    expect(projected).toMatchObject({ message: expect.stringContaining('requires that no more people leave than there are'), argument: 'input.scenario.netMigrationFactor', code: 'BAD_USER_INPUT' })
  })

  test('are missing with a reason', async () => {
    expect(await answer('{ officialComparison(region: "aldorf") { rows { name } missing start assumptions { name } } }')).toEqual({ officialComparison: { rows: [], missing: 'no official projection is stored for this region', start: null, assumptions: [] } })
  })
})

describe('who will be many and is not heard', () => {
  const GROUPS = 'groups { ageFrom shareToday shareLater participants shareOfParticipants contributions contributionsPerThousand isGrowingWithoutVoice withheld }'

  interface Voice { ageFrom: number; shareToday: number; participants: number | null; shareOfParticipants: number | null; contributions: number | null; contributionsPerThousand: number | null; isGrowingWithoutVoice: boolean; withheld: boolean }

  test('shares of today and later stand beside those of participants; few people are withheld', async () => {
    const { ageGroupVoices } = await answer<{ ageGroupVoices: { unknown: number; rows: { key: string; groups: Voice[] }[] } }>(`{ ageGroupVoices(district: "kreis") { yearToday yearLater unknown district { key ${GROUPS} } rows { key label estimated populationToday populationLater ${GROUPS} } } }`)
    expect(ageGroupVoices).toMatchObject({ yearToday: 2022, yearLater: 2042, unknown: 1 })
    const [aldorf, bedorf] = ageGroupVoices.rows
    // Six people of 72 in Aldorf, all of its participants; five contributions by one of them; three of 19 groups.
    expect(aldorf?.groups[3]).toMatchObject({ ageFrom: 65, participants: 6, shareOfParticipants: 1, contributions: 5, withheld: false, shareToday: expect.closeTo(3 / 19, 3) })
    expect(aldorf?.groups[3]?.contributionsPerThousand).toBeCloseTo((5000 * 19) / 3 / 2584, 0)
    expect(aldorf?.groups[0]).toMatchObject({ participants: 0, shareOfParticipants: 0 })
    // One person of 22 in Bedorf.
    expect(bedorf?.groups[1]).toMatchObject({ ageFrom: 20, participants: null, shareOfParticipants: null, withheld: true })
    expect(bedorf?.groups.every(({ shareOfParticipants }) => shareOfParticipants === null)).toBe(true)
  })

  test('a length that is no multiple of five years is refused', async () => {
    expect(await refusal('{ ageGroupVoices(district: "kreis", years: 12) { unknown } }')).toMatchObject({ message: 'years: requires a multiple of 5 years, the length of a step, got 12', code: 'BAD_USER_INPUT' })
  })
})

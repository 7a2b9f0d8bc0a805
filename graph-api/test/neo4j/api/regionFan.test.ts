import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { agedDistrict } from '../../support/agedDistrict.js'
import { givenWorld, type World } from '../../support/world.js'

/** The district of two municipalities with an Amt of the first and a conference region of the second. */
const world: Promise<World> = givenWorld({
  ...agedDistrict,
  'regions.csv': `id,level,name,parent,source
kreis,DISTRICT,Kreis,,office
ost,PLANNING_REGION,Ost,kreis,office
amt,AMT,Amt,kreis,office
aldorf,MUNICIPALITY,Aldorf,amt,office
bedorf,MUNICIPALITY,Bedorf,kreis,office`,
  'regionMemberships.csv': 'region,group,source\nbedorf,ost,office',
})
beforeAll(async () => { await world })
afterAll(async () => { await (await world).close() })

interface NeedRow { need: string; ageFrom: number; ageTo: number | null; projected: number[]; bands: number[][] }
interface Answer { region: { name: string; level: string }; estimated: boolean; years: number[]; projected: number[]; bands: number[][]; needs: NeedRow[]; missing: { name: string }[]; sources: { id: string }[] }

async function fan(region: string, more = ''): Promise<Answer> {
  const { data, errors } = await (await world).ask<{ regionFan: Answer }>(`{ regionFan(region: "${region}", steps: 2, runs: 100${more}) { region { id name level } date base estimated years runs seed quantiles projected bands needs { need ageFrom ageTo projected bands } missing { name reason } distributions { name value } assumptions { name } sources { id } } }`)
  expect(errors).toEqual([])
  return data.regionFan
}

const close = (bands: readonly (readonly number[])[]): unknown => bands.map((band) => band.map((value) => expect.closeTo(value, 6) as unknown))

describe('bands of one region', () => {
  test('of the district, a municipality, an Amt and a conference region are those of the same runs of all municipalities', async () => {
    const { data } = await (await world).ask<{ projectionFan: { district: { bands: number[][] }; rows: { key: string; bands: number[][] }[] } }>('{ projectionFan(district: "kreis", steps: 2, runs: 100) { district { bands } rows { key bands } } }')
    const { district, rows: [aldorf, bedorf] } = data.projectionFan
    expect((await fan('kreis')).bands).toEqual(close(district.bands))
    for (const region of ['aldorf', 'amt']) expect((await fan(region)).bands).toEqual(close(aldorf?.bands ?? []))
    for (const region of ['bedorf', 'ost']) expect((await fan(region)).bands).toEqual(close(bedorf?.bands ?? []))
  })

  test('name the region, mark estimated ages, and tell their sources', async () => {
    expect(await fan('amt')).toMatchObject({ region: { name: 'Amt', level: 'AMT' }, estimated: true, base: 2011, date: '2022-01-01', years: [2022, 2027, 2032], sources: [{ id: 'office' }] })
    expect(await fan('kreis')).toMatchObject({ estimated: false })
  })

  test('stand about the projection with the rates as they are', async () => {
    const { projected, needs } = await fan('ost')
    const { data } = await (await world).ask<{ projectPopulation: { steps: { total: number }[] }; regionNeeds: { rows: { schoolEntrants: number[]; volunteerCohorts: { counts: number[] }[] }[] } }>('{ projectPopulation(input: { region: "ost", steps: 2 }) { steps { total } } regionNeeds(district: "kreis", steps: 2) { rows { schoolEntrants volunteerCohorts { counts } } } }')
    expect(projected).toEqual(data.projectPopulation.steps.map(({ total }) => expect.closeTo(total, 6) as unknown))
    const bedorf = data.regionNeeds.rows[1]
    expect(needs.find(({ need }) => need === 'SCHOOL_ENTRANTS')?.projected).toEqual(bedorf?.schoolEntrants.map((count) => expect.closeTo(count, 6) as unknown))
    expect(needs.filter(({ need }) => need === 'VOLUNTEER_COHORT').map((row) => row.projected)).toEqual(bedorf?.volunteerCohorts.map(({ counts }) => counts.map((count) => expect.closeTo(count, 6) as unknown)))
  })

  test('say how many stay where a scenario lets more people leave than live there', async () => {
    const stayed = async (field: string): Promise<string[]> => {
      const { data } = await (await world).ask<Record<string, { assumptions: { name: string; value: string }[] }>>(`{ ${field}, steps: 2, runs: 100, scenario: { measures: [{ kind: SCHOOL_CLOSES, region: "bedorf", year: 2023, persons: 50000 }] }) { assumptions { name value } } }`)
      return Object.values(data).flatMap(({ assumptions }) => assumptions.filter(({ name }) => name === 'stayedBehind').map(({ value }) => value))
    }
    const [region, all] = [await stayed('regionFan(region: "ost"'), await stayed('projectionFan(district: "kreis"')]
    expect(Number(/^\d+/.exec(region[0] ?? ''))).toBeGreaterThan(50_000 - 2 * 610)
    expect(region).toEqual(all)
  })

  test('follow an unsaved scenario, also one that happens in another municipality', async () => {
    const housing = ', scenario: { measures: [{ kind: NEW_HOUSING, region: "aldorf", year: 2023, persons: 500 }] }'
    const gain = async (region: string): Promise<number> => ((await fan(region, housing)).bands[0]?.[1] ?? 0) - ((await fan(region)).bands[0]?.[1] ?? 0)
    expect(await gain('amt')).toBeGreaterThan(300)
    expect(Math.abs(await gain('ost'))).toBeLessThan(100)
  })
})

describe('bands of needs', () => {
  test('grow wider, hold the projection of this quiet district, and start from what is there', async () => {
    const { needs, missing } = await fan('kreis')
    expect(needs.map(({ need, ageFrom, ageTo }) => [need, ageFrom, ageTo])).toEqual([
      ['UNDER_THREE', 0, 2], ['THREE_TO_FIVE', 3, 5], ['SCHOOL_ENTRANTS', 6, 6], ['OVER_EIGHTY', 80, null],
      ['VOLUNTEER_COHORT', 15, 29], ['VOLUNTEER_COHORT', 30, 44], ['VOLUNTEER_COHORT', 45, 64], ['VOLUNTEER_COHORT', 65, 79],
    ])
    // 204 in each group of five years; three of them are over 80.
    expect(needs[3]?.bands.map(([start]) => start)).toEqual(Array.from({ length: 5 }, () => expect.closeTo(612, 6) as unknown))
    for (const { bands } of needs) expect(bands.map((band) => band[2])).toEqual([...bands.map((band) => band[2] ?? 0)].sort((low, high) => low - high))
    expect(missing.map(({ name }) => name)).toEqual(['careNeed', 'volunteers'])
  })

  test('of care follow rates of one\'s own', async () => {
    const { needs, missing } = await fan('kreis', ', careRates: [{ ageFrom: 80, rate: 0.5 }]')
    expect(needs.at(-1)).toMatchObject({ need: 'CARE_NEED', ageFrom: 80, ageTo: null, projected: expect.arrayContaining([expect.closeTo(306, 6)]) as unknown })
    expect(needs.at(-1)?.bands.map((band) => band[2])).toEqual(needs[3]?.bands.map((band) => expect.closeTo((band[2] ?? 0) / 2, 6) as unknown))
    expect(missing.map(({ name }) => name)).toEqual(['volunteers'])
  })
})

test.each([
  ['region', 'region: "nirgends", steps: 1', 'nirgends'],
  ['steps', 'region: "amt", steps: 0', 'requires a number from 1 to 20, got 0'],
  ['runs', 'region: "amt", steps: 1, runs: 5001', 'requires a number from 100 to 5000, got 5001'],
  ['scenario.measures[0].region', 'region: "amt", steps: 1, scenario: { measures: [{ kind: NEW_HOUSING, region: "amt", year: 2023, persons: 1 }] }', 'requires a municipality of the district whose ages are estimated, got "amt"'],
  ['careRates[0]', 'region: "amt", steps: 1, careRates: [{ ageFrom: 66, rate: 0.1 }]', 'requires ages of whole groups of five years'],
])('bands refuse %s', async (argument, args, message) => {
  const { errors } = await (await world).ask(`{ regionFan(${args}) { runs } }`)
  expect(errors[0]).toMatchObject({ message: expect.stringContaining(message) as unknown, extensions: { code: 'BAD_USER_INPUT', argument } })
})

import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { agedDistrict } from '../../support/agedDistrict.js'
import { givenWorld, type World } from '../../support/world.js'

let world: World
beforeAll(async () => {
  world = await givenWorld({
    ...agedDistrict,
    'organisations.csv': ['id,name,shortName,kind,parent,region,interestGroups,website,source', 'wehr,Förderverein,,CLUB,,bedorf,,,events', 'sport,Sportverein,,CLUB,,bedorf,,,events', 'amt,Amt,,ADMINISTRATION,,aldorf,,,events'].join('\n'),
    'memberships.csv': ['actor,organisation,role,from,to,source', 'alt0,sport,MEMBER,,,events'].join('\n'),
  })
})
afterAll(() => world.close())

async function answer<Data>(query: string): Promise<Data> {
  const { data, errors } = await world.ask<Data>(query)
  expect(errors).toEqual([])
  return data
}

interface Place { key: string; clubs: number; people: number[]; volunteers: number[] | null; need: number | null; coverage: number[] | null; belowFrom: number | null; state: string }
interface Balance { volunteerBalance: { years: number[]; assumptions: object; district: Place; rows: Place[]; sources: { id: string }[] } }
const PARTS = 'years assumptions { ageFrom ageTo needOfToday share perClub } district { ...P } rows { ...P } sources { id } } } fragment P on PlaceVolunteers { key clubs people volunteers need coverage belowFrom state }'

async function balance(assumptions = ''): Promise<Balance['volunteerBalance']> {
  return (await answer<Balance>(`{ volunteerBalance(district: "kreis", years: 20${assumptions}) { ${PARTS}`)).volunteerBalance
}

describe('volunteers beside the need of clubs', () => {
  test('without a stated need clubs need as many as today, and no number of volunteers is made up', async () => {
    const { years, assumptions, district, rows, sources } = await balance()
    expect(years).toHaveLength(5)
    expect(assumptions).toEqual({ ageFrom: 15, ageTo: 79, needOfToday: 1, share: null, perClub: null })
    // 13 groups of 204 people.
    expect(district.people[0]).toBeCloseTo(13 * 204, 6)
    expect(district).toMatchObject({ clubs: 2, volunteers: null, need: null })
    expect(rows.map(({ key, clubs }) => [key, clubs])).toEqual([['aldorf', 0], ['bedorf', 2]])
    for (const { people, coverage, state } of rows) {
      expect(coverage?.[4]).toBeCloseTo((people[4] ?? 0) / (people[0] ?? 0), 9)
      expect(state).toBe((coverage ?? []).some((one) => one < 1 - 1e-9) ? 'FALLS_BELOW' : 'ENOUGH')
    }
    expect(sources).toEqual([{ id: 'events' }])
  })

  test('a need for each club is unknown where no club is stored', async () => {
    const { district, rows: [aldorf, bedorf] } = await balance(', assumptions: { share: 0.4, perClub: 100 }')
    expect(aldorf).toMatchObject({ clubs: 0, need: null, coverage: null, state: 'UNKNOWN' })
    expect(bedorf).toMatchObject({ clubs: 2, need: 200 })
    expect(bedorf?.volunteers?.[0]).toBeCloseTo(0.4 * (bedorf?.people[0] ?? 0), 9)
    expect(district).toMatchObject({ need: null, state: 'UNKNOWN' })
  })

  test('a need of one place is taken before any other', async () => {
    const { rows: [aldorf, bedorf] } = await balance(', assumptions: { share: 0.5, needs: [{ region: "aldorf", volunteers: 100000 }] }')
    expect(aldorf).toMatchObject({ need: 100000, state: 'IS_BELOW' })
    expect(bedorf?.need).toBeCloseTo(0.5 * (bedorf?.people[0] ?? 0), 9)
  })

  test.each([
    ['assumptions.share', '{ perClub: 20 }', 'requires the share of people who volunteer when a need is given in numbers, got none'],
    ['assumptions.share', '{ share: 1.5 }', 'requires a number from 0 to 1, got 1.5'],
    ['assumptions.ageFrom', '{ ageFrom: 16 }', 'requires the first age of a group of five years, got 16'],
    ['assumptions.ageTo', '{ ageTo: 80 }', 'requires the last age of a group of five years from 15 on, got 80'],
    ['assumptions.needs[0].region', '{ share: 0.4, needs: [{ region: "nirgends", volunteers: 5 }] }', 'requires a municipality of the district with inhabitants by sex, got "nirgends"'],
  ])('refuses %s', async (argument, assumptions, message) => {
    const { errors } = await world.ask(`{ volunteerBalance(district: "kreis", assumptions: ${assumptions}) { years } }`)
    expect(errors[0]).toMatchObject({ message: `${argument}: ${message}`, extensions: { code: 'BAD_USER_INPUT', argument } })
  })
})

describe('multipliers of places', () => {
  const FIELDS = '{ key members ask { id name } through { id } reaches { id } steps }'

  test('are who took part there already, or stand nearest in the network', async () => {
    const { placeMultipliers } = await answer<{ placeMultipliers: object[] }>(`{ placeMultipliers(district: "kreis") ${FIELDS} }`)
    // Somebody of each place attended; of aldorf the first by id.
    expect(placeMultipliers).toEqual([
      { key: 'aldorf', members: 7, ask: { id: 'alt0', name: 'Alt 0' }, through: [], reaches: { id: 'alt0' }, steps: 0 },
      { key: 'bedorf', members: 4, ask: { id: 'jung', name: 'Jung' }, through: [], reaches: { id: 'jung' }, steps: 0 },
    ])
  })

  test('are asked for a stored district', async () => {
    const { errors } = await world.ask('{ placeMultipliers(district: "nirgends") { key } }')
    expect(errors[0]).toMatchObject({ message: 'district: requires ids of stored entities (Region), got "nirgends"', extensions: { code: 'BAD_USER_INPUT', argument: 'district' } })
  })

  test('are asked for a municipality of the district only', async () => {
    const { errors } = await world.ask('{ placeMultipliers(district: "kreis", regions: ["kreis"]) { key } }')
    expect(errors[0]).toMatchObject({ message: 'regions: requires municipalities of the region "kreis", got "kreis"', extensions: { code: 'BAD_USER_INPUT' } })
  })
})

describe('multipliers of stages of life', () => {
  const FIELDS = '{ key year groups { ageFrom members multipliers { ask { id name } reached organisations { id } steps } } }'
  interface Found { ageGroupMultipliers: { key: string; year: number | null; groups: { ageFrom: number; members: number | null; multipliers: { ask: { id: string }; reached: number | null; organisations: { id: string }[]; steps: number }[] }[] }[] }
  const ask = async (more = ''): Promise<Found['ageGroupMultipliers']> => (await answer<Found>(`{ ageGroupMultipliers(district: "kreis"${more}) ${FIELDS} }`)).ageGroupMultipliers

  beforeAll(() => world.give({
    // Six of 20 years in Bedorf who took no part, all in the club of alt0; two of them also tied to jung. Ages are those of 2022, the year of the meeting.
    'actors.csv': ['id,name,region,birthYear,source', ...Array.from({ length: 6 }, (_, index) => `neu${index},Neu ${index},bedorf,2002,events`), 'kind,Kind,aldorf,2030,events'].join('\n'),
    'memberships.csv': ['actor,organisation,role,from,to,source', ...Array.from({ length: 6 }, (_, index) => `neu${index},sport,MEMBER,,,events`), 'alt1,sport,MEMBER,,2021-12-31,events'].join('\n'),
    'ties.csv': ['from,to,kind,wave,weight,directed,start,end,source', 'jung,neu0,SUPPORT,,,false,,,events', 'neu1,jung,SUPPORT,,,false,,,events', 'alt2,neu0,CONFLICT,,,false,,,events'].join('\n'),
  }))

  test('have most people of that age within reach; counts of one to four are withheld', async () => {
    const [kreis, ...others] = await ask()
    expect([kreis?.key, kreis?.year, others]).toEqual(['kreis', 2022, []])
    // 20 to 39: the six, and jung, who is 22. alt0 has the six in the club; jung the two with a tie, and is in no club.
    expect(kreis?.groups[1]).toEqual({ ageFrom: 20, members: 7, multipliers: [
      { ask: { id: 'alt0', name: 'Alt 0' }, reached: 6, organisations: [{ id: 'sport' }], steps: 2 }, { ask: { id: 'jung', name: 'Jung' }, reached: null, organisations: [], steps: 1 },
    ] })
    // 65 to 79: the six old ones know nobody of their age; they themselves took part.
    expect(kreis?.groups[3]).toMatchObject({ members: 6, multipliers: [{ ask: { id: 'alt0' }, reached: 0, steps: 0 }] })
    // Somebody born later has no age yet.
    expect(kreis?.groups[0]).toEqual({ ageFrom: 0, members: 0, multipliers: [] })
  })

  test('are named for single municipalities, and no more than asked for', async () => {
    const places = await ask(', regions: ["bedorf", "aldorf"], most: 1')
    expect(places.map(({ key, groups }) => [key, groups[1]?.members, groups[1]?.multipliers.map((one) => one.ask.id)])).toEqual([['aldorf', 0, []], ['bedorf', 7, ['alt0']]])
  })

  test('go by the memberships and ages of a day', async () => {
    const [kreis] = await ask(', date: "2020-06-01"')
    // In 2020 the six were 18, jung 20; alt1 was still in the club.
    expect(kreis?.year).toBe(2020)
    expect(kreis?.groups[0]).toMatchObject({ members: 6, multipliers: [{ ask: { id: 'alt0' }, reached: 6 }, { ask: { id: 'alt1' }, reached: 6 }, { ask: { id: 'jung' }, reached: null }] })
  })

  test.each([
    ['district', 'district: "nirgends"', 'district: requires'],
    ['regions', 'district: "kreis", regions: ["kreis"]', 'regions: requires municipalities of the region "kreis", got "kreis"'],
    ['most', 'district: "kreis", most: 0', 'most: requires a number from 1 to 20, got 0'],
  ])('refuse a wrong %s', async (argument, args, message) => {
    const { errors } = await world.ask(`{ ageGroupMultipliers(${args}) { key } }`)
    expect(errors[0]).toMatchObject({ message: expect.stringContaining(message), extensions: { code: 'BAD_USER_INPUT', argument } })
  })
})

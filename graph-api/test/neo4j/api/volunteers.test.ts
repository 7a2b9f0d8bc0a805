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

  test('are asked for a municipality of the district only', async () => {
    const { errors } = await world.ask('{ placeMultipliers(district: "kreis", regions: ["kreis"]) { key } }')
    expect(errors[0]).toMatchObject({ message: 'regions: requires municipalities of the region "kreis", got "kreis"', extensions: { code: 'BAD_USER_INPUT' } })
  })
})

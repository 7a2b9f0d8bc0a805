import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { district } from '../../support/district.js'
import { givenWorld, type World } from '../../support/world.js'

let world: World
beforeAll(async () => {
  world = await givenWorld({
    ...district,
    'contributions.csv': `id,kind,text,event,region,by,topics,project,date,source
c1,WISH,"Mehr Busse, auch abends",konferenz,bedorf,cem,bus,werkstatt,2022-09-30,minutes
c2,CHALLENGE,Ohne Bürgerbus sind die Wege weit,konferenz,aldorf,verein,alltag;bus,radweg,2022-09-30,minutes
c3,SOLUTION,Der Bürgerbus kennt alle Wege,konferenz,cedorf,dora,bus,,2022-09-30,minutes
c4,SOLUTION,Ein Bürgerbus auf Abruf,konferenz,nord,,alltag,,2022-10-01,minutes
c5,CHALLENGE,Der Bürgerbus fehlt,konferenz,,,bus,,2022-10-02,minutes`,
  })
})
afterAll(() => world.close())

describe('topics by region', () => {
  const topics = async (args: string) => {
    const { data, errors } = await world.ask<{ contributionTopics: { key: string; contributions: number; withoutRegion: number; regions: { key: string; contributions: number }[]; onlyRegion: { key: string } | null }[] }>(
      `{ contributionTopics${args} { key contributions withoutRegion regions { key label contributions } onlyRegion { key label } } }`)
    expect(errors).toEqual([])
    return data.contributionTopics.map((row) => [row.key, row.contributions, row.withoutRegion, row.regions.map(({ key, contributions }) => `${key} ${contributions}`).join(), row.onlyRegion?.key ?? null])
  }

  test('count a topic with those below it', async () => {
    // bus: c1 c2 c3 c5; alltag: these and c4. Küste holds aldorf and bedorf; c4 is of the Amt around them
    expect(await topics('')).toEqual([['alltag', 5, 3, 'kueste 2', null], ['bus', 4, 2, 'kueste 2', null]])
    expect(await topics('(level: AMT)')).toEqual([['alltag', 5, 1, 'nord 3,sued 1', null], ['bus', 4, 1, 'nord 2,sued 1', null]])
  })

  test('under a filter name the only region', async () => {
    expect(await topics('(level: AMT, filter: { kinds: [WISH], from: "2022-01-01" })')).toEqual([['alltag', 1, 0, 'nord 1', 'nord'], ['bus', 1, 0, 'nord 1', 'nord']])
    // by verein itself: c2; by its member cem: c1; by dora of beirat: c3
    expect(await topics('(filter: { organisations: ["verein"] })')).toEqual([['alltag', 2, 0, 'kueste 2', 'kueste'], ['bus', 2, 0, 'kueste 2', 'kueste']])
    expect((await topics('(filter: { organisations: ["beirat"] })')).map((row) => row[1])).toEqual([1, 1])
    expect((await world.ask('{ contributionTopics(filter: { organisations: ["nobody"] }) { key } }')).errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'filter.organisations' })
    expect((await world.ask('{ contributionTopics(filter: { topics: ["nothing"] }) { key } }')).errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'filter.topics' })
  })
})

describe('topics by interest group', () => {
  test('are those of whoever brought them in; without a maker, or without a group, the group is unknown', async () => {
    const { data, errors } = await world.ask<{ contributionTopics: { key: string; groups: { key: string; contributions: number }[]; withoutGroup: number }[] }>(
      '{ contributionTopics { key groups { key contributions } withoutGroup } }')
    expect(errors).toEqual([])
    expect(Object.fromEntries(data.contributionTopics.map(({ key, groups, withoutGroup }) => [key, [groups.map(({ key: group, contributions }) => `${group} ${contributions}`), withoutGroup]]))).toEqual({
      alltag: [['aeltere 1', 'sport 2'], 2], bus: [['aeltere 1', 'sport 2'], 1], // c3 is by dora, c1 and c2 by cem and verein, c4 and c5 by nobody named
    })
  })
})

describe('the way from contribution to project', () => {
  test('counts by kind what was taken up, and how far the projects are', async () => {
    const { data, errors } = await world.ask<{ contributionWays: unknown }>(
      '{ contributionWays { total { contributions takenUp open shareTakenUp statuses { status contributions } } kinds { kind contributions takenUp } } }')
    expect(errors).toEqual([])
    expect(data.contributionWays).toEqual({
      total: { contributions: 5, takenUp: 2, open: 3, shareTakenUp: 0.4, statuses: [{ status: 'IDEA', contributions: 1 }, { status: 'RUNNING', contributions: 1 }] },
      kinds: [{ kind: 'WISH', contributions: 1, takenUp: 1 }, { kind: 'CHALLENGE', contributions: 2, takenUp: 1 }, { kind: 'SOLUTION', contributions: 2, takenUp: 0 }],
    })
  })

  test('is named on both ends', async () => {
    const { data } = await world.ask<{ contribution: { project: { id: string } }; project: { contributions: { id: string }[] } }>(
      '{ contribution(id: "c2") { project { id } } project(id: "werkstatt") { contributions { id } } }')
    expect(data).toEqual({ contribution: { project: { id: 'radweg' } }, project: { contributions: [{ id: 'c1' }] } })
  })
})

describe('solutions for challenges of other regions', () => {
  const QUERY = 'query ($minimum: Float, $first: Int) { contributionMatches(minimum: $minimum, first: $first) { solution { id region { name } } challenge { id text by { name } } similarity shared { word part } } }'
  interface Match { solution: { id: string; region: { name: string } }; challenge: { id: string; by: { name: string } }; similarity: number; shared: { word: string }[] }

  test('name the words that both hold, and leave out the own surroundings', async () => {
    const { data, errors } = await world.ask<{ contributionMatches: Match[] }>(QUERY)
    expect(errors).toEqual([])
    // c4 is of the Amt that holds aldorf, c5 has no place: only c3 of cedorf is from elsewhere
    expect(data.contributionMatches).toHaveLength(1)
    expect(data.contributionMatches[0]).toMatchObject({ solution: { id: 'c3', region: { name: 'Cedorf' } }, challenge: { id: 'c2', by: { name: 'Sportverein Aldorf' } } })
    expect(data.contributionMatches[0]?.shared.map(({ word }) => word).sort()).toEqual(['Bürgerbus', 'Wege'])
  })

  test('need a similarity from 0 to 1', async () => {
    expect((await world.ask<{ contributionMatches: Match[] }>(QUERY, { minimum: 0.99 })).data.contributionMatches).toEqual([])
    expect((await world.ask(QUERY, { minimum: 2 })).errors[0]).toMatchObject({ message: 'minimum: requires a number from 0 to 1, got 2', extensions: { code: 'BAD_USER_INPUT' } })
    expect((await world.ask(QUERY, { first: -1 })).errors[0]?.extensions).toMatchObject({ argument: 'first' })
  })
})

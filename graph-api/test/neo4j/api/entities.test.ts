import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { district } from '../../support/district.js'
import { givenWorld, type World } from '../../support/world.js'

let world: World
beforeAll(async () => { world = await givenWorld(district) })
afterAll(() => world.close())

const named = (connection: { edges: { node: { name: string } }[] }) => connection.edges.map((edge) => edge.node.name)

describe('one entity', () => {
  test('an actor is read with all relations and the source of each', async () => {
    const { data, errors } = await world.ask(`{ actor(id: "ada") {
      name title function birthYear gender region { name parent { name } groups { name } } interestGroups { name } source { title synthetic }
      memberships { role from to organisation { name kind } source { id } }
      involvements { role project { name status } }
      participations { stage date event { name } stages { stage date nominatedBy { name } } nominatedBy { name } }
      ties { kind from { name } to { name } directed weight } contributions { text } nominations { event { name } }
    } }`)
    expect(errors).toEqual([])
    expect(data).toEqual({ actor: {
      name: 'Ada Ähre', title: 'Dr.', function: 'Leitung', birthYear: 1950, gender: null,
      region: { name: 'Aldorf', parent: { name: 'Amt Nord' }, groups: [{ name: 'Küste' }] },
      interestGroups: [{ name: 'Jugend' }, { name: 'Sport' }],
      source: { title: 'Minutes', synthetic: false },
      memberships: [
        { role: null, from: null, to: null, organisation: { name: 'Seniorenbeirat', kind: 'ADVISORY_BOARD' }, source: { id: 'minutes' } },
        { role: 'Vorsitz', from: '2010-01-01', to: null, organisation: { name: 'Sportverein Aldorf', kind: 'CLUB' }, source: { id: 'minutes' } },
      ],
      involvements: [{ role: 'Leitung', project: { name: 'Zukunftswerkstatt', status: 'RUNNING' } }],
      participations: [
        { stage: 'ATTENDED', date: '2022-05-31', event: { name: 'Auftakt' }, stages: [{ stage: 'ATTENDED', date: '2022-05-31', nominatedBy: null }], nominatedBy: null },
        {
          stage: 'ATTENDED', date: '2022-09-30', event: { name: 'Konferenz Küste' },
          stages: [{ stage: 'NOMINATED', date: '2022-08-01', nominatedBy: { name: 'Sportverein Aldorf' } }, { stage: 'ATTENDED', date: '2022-09-30', nominatedBy: null }],
          nominatedBy: { name: 'Sportverein Aldorf' },
        },
      ],
      ties: [{ kind: 'INFORMATION', from: { name: 'Ada Ähre' }, to: { name: 'Dora Groß' }, directed: false, weight: null }],
      contributions: [], nominations: [],
    } })
  })

  test('an unknown id is null, not an error', async () => {
    const { data, errors } = await world.ask('{ actor(id: "x") { name } organisation(id: "x") { name } region(id: "x") { name } project(id: "x") { name } event(id: "x") { name } contribution(id: "x") { text } }')
    expect(errors).toEqual([])
    expect(data).toEqual({ actor: null, organisation: null, region: null, project: null, event: null, contribution: null })
  })

  test('an actor is no organisation, although both share one space of ids', async () => {
    expect((await world.ask('{ organisation(id: "ada") { name } actor(id: "verein") { name } }')).data).toEqual({ organisation: null, actor: null })
  })
})

describe('each relation can be walked back', () => {
  test('from an organisation to its members, units, ties, nominations and contributions', async () => {
    const { data } = await world.ask(`{ organisation(id: "verein") {
      members { totalCount edges { node { role actor { name } organisation { shortName } } } }
      ties { kind from { name } to { name } }
      nominations { stage stakeholder { name } event { name } }
      contributions { text by { name ... on Organisation { kind } } }
    } kreis: organisation(id: "kreis") { parts { name parent { name } } participations { stage event { name } } } }`)
    expect(data).toEqual({
      organisation: {
        members: { totalCount: 3, edges: [
          { node: { role: 'Vorsitz', actor: { name: 'Ada Ähre' }, organisation: { shortName: 'SVA' } } },
          { node: { role: null, actor: { name: 'Ben Bär' }, organisation: { shortName: 'SVA' } } },
          { node: { role: null, actor: { name: 'Cem Özil' }, organisation: { shortName: 'SVA' } } },
        ] },
        ties: [
          { kind: 'FUNDING', from: { name: 'Landkreis Probe' }, to: { name: 'Sportverein Aldorf' } },
          { kind: 'COOPERATION', from: { name: 'Sportverein Aldorf' }, to: { name: 'Seniorenbeirat' } },
        ],
        nominations: [
          { stage: 'ATTENDED', stakeholder: { name: 'Ada Ähre' }, event: { name: 'Konferenz Küste' } },
          { stage: 'ACCEPTED', stakeholder: { name: 'Cem Özil' }, event: { name: 'Konferenz Küste' } },
        ],
        contributions: [{ text: 'Die Wege sind weit', by: { name: 'Sportverein Aldorf', kind: 'CLUB' } }],
      },
      kreis: { parts: [{ name: 'Seniorenbeirat', parent: { name: 'Landkreis Probe' } }], participations: [{ stage: 'ATTENDED', event: { name: 'Auftakt' } }] },
    })
  })

  test('from a region to everything in it and below, over the tree and over groups', async () => {
    const { data } = await world.ask<Record<string, never>>(`{ kueste: region(id: "kueste") {
      groupMembers { name } children { name } inhabitants inhabitantsDate
      actors { totalCount edges { node { name } } } organisations { edges { node { name } } }
      events { edges { node { name } } } catchmentEvents { edges { node { name } } } projects { edges { node { name } } } contributions { totalCount }
    } land: region(id: "land") { inhabitants children { name } actors { totalCount } } }`)
    expect(data).toEqual({
      kueste: {
        groupMembers: [{ name: 'Aldorf' }, { name: 'Bedorf' }], children: [], inhabitants: 1500, inhabitantsDate: '2021-12-31',
        actors: { totalCount: 3, edges: [{ node: { name: 'Ada Ähre' } }, { node: { name: 'Ben Bär' } }, { node: { name: 'Cem Özil' } }] },
        organisations: { edges: [{ node: { name: 'Sportverein Aldorf' } }] },
        events: { edges: [{ node: { name: 'Auftakt' } }, { node: { name: 'Konferenz Küste' } }] },
        catchmentEvents: { edges: [{ node: { name: 'Konferenz Küste' } }] },
        projects: { edges: [{ node: { name: 'Radweg' } }] },
        contributions: { totalCount: 2 },
      },
      // emil names no region; finn's is the Amt itself
      land: { inhabitants: 4000, children: [{ name: 'Amt Nord' }, { name: 'Amt Süd' }, { name: 'Küste' }], actors: { totalCount: 6 } },
    })
  })

  test('from an event, a project, a topic and an interest group', async () => {
    const { data } = await world.ask(`{
      event(id: "konferenz") { project { name } catchment { name } participations { totalCount edges { node { stage stakeholder { __typename id } } } } contributions { text topics { name } } }
      project(id: "werkstatt") { events { name } involvements { role stakeholder { name } } }
      topics { name parent { name } children { name } contributions { totalCount } }
      interestGroups { name actors { edges { node { name } } } organisations { totalCount } }
    }`)
    expect(data).toEqual({
      event: {
        project: { name: 'Zukunftswerkstatt' }, catchment: { name: 'Küste' },
        participations: { totalCount: 5, edges: [
          { node: { stage: 'ATTENDED', stakeholder: { __typename: 'Actor', id: 'ada' } } },
          { node: { stage: 'ACCEPTED', stakeholder: { __typename: 'Actor', id: 'cem' } } },
          { node: { stage: 'NOMINATED', stakeholder: { __typename: 'Actor', id: 'dora' } } },
          { node: { stage: 'ATTENDED', stakeholder: { __typename: 'Actor', id: 'emil' } } },
          { node: { stage: 'ABSENT', stakeholder: { __typename: 'Actor', id: 'finn' } } },
        ] },
        contributions: [{ text: 'Mehr Busse, auch abends', topics: [{ name: 'Bus und Bahn' }] }, { text: 'Die Wege sind weit', topics: [{ name: 'Alltag' }, { name: 'Bus und Bahn' }] }],
      },
      project: { events: [{ name: 'Auftakt' }, { name: 'Konferenz Küste' }], involvements: [{ role: 'Leitung', stakeholder: { name: 'Ada Ähre' } }, { role: 'Träger', stakeholder: { name: 'Landkreis Probe' } }] },
      topics: [
        { name: 'Alltag', parent: null, children: [{ name: 'Bus und Bahn' }], contributions: { totalCount: 2 } },
        { name: 'Bus und Bahn', parent: { name: 'Alltag' }, children: [], contributions: { totalCount: 2 } },
      ],
      interestGroups: [
        { name: 'Ältere Menschen', actors: { edges: [{ node: { name: 'Dora Groß' } }] }, organisations: { totalCount: 1 } },
        { name: 'Jugend', actors: { edges: [{ node: { name: 'Ada Ähre' } }] }, organisations: { totalCount: 0 } },
        { name: 'Sport', actors: { edges: [{ node: { name: 'Ada Ähre' } }, { node: { name: 'Cem Özil' } }] }, organisations: { totalCount: 1 } },
      ],
    })
  })
})

describe('aliases and fragments', () => {
  test('one field may be asked twice with other arguments and other fields', async () => {
    const { data } = await world.ask(`query ($all: Boolean!) {
      region(id: "land") {
        one: actors(first: 1) { e: edges { n: node { wer: name } } pageInfo { hasNextPage } }
        rest: actors(first: 2) { totalCount edges { node { id } } again: edges { node { name @include(if: $all) id @skip(if: $all) } } }
      } }`, { all: true })
    expect(data).toEqual({ region: {
      one: { e: [{ n: { wer: 'Ada Ähre' } }], pageInfo: { hasNextPage: true } },
      rest: { totalCount: 6, edges: [{ node: { id: 'ada' } }, { node: { id: 'ben' } }], again: [{ node: { name: 'Ada Ähre' } }, { node: { name: 'Ben Bär' } }] },
    } })
  })

  test('fragments on the interface and on its types are merged', async () => {
    const { data } = await world.ask(`
      fragment who on Stakeholder { name ... on Actor { detail: function } ... on Organisation { detail: shortName } }
      { contributions { edges { node { by { ...who ... on Stakeholder { id } } } } } }`)
    expect(data).toEqual({ contributions: { edges: [
      { node: { by: { name: 'Cem Özil', detail: null, id: 'cem' } } },
      { node: { by: { name: 'Sportverein Aldorf', detail: 'SVA', id: 'verein' } } },
    ] } })
  })

  test('a relation may stand inside itself, as deep as the limit allows', async () => {
    const { data } = await world.ask('{ organisation(id: "beirat") { members { edges { node { actor { memberships { organisation { members { edges { node { actor { name } } } } } } } } } } } }')
    const names = JSON.stringify(data).match(/"name":"[^"]+"/g)
    expect(names).toHaveLength(7) // ada: beirat (2 members) and verein (3); dora: beirat (2)
  })
})

describe('the cost of a query', () => {
  test('four levels deep is one statement for each root field, however many rows', async () => {
    const before = world.database.statementCount()
    const { errors } = await world.ask(`{
      regions { edges { node { name actors { edges { node { name memberships { organisation { name members { edges { node { actor { name participations { event { name } } } } } } } } } } } } } }
      events { edges { node { participations { edges { node { stakeholder { name region { name } } } } } } } }
    }`)
    expect(errors).toEqual([])
    expect(world.database.statementCount() - before).toBe(2)
  })
})

test('names are ordered as a German directory orders them', async () => {
  const { data } = await world.ask<{ regions: { edges: { node: { name: string } }[] } }>('{ regions(filter: { levels: [MUNICIPALITY] }) { edges { node { name } } } }')
  expect(named(data.regions)).toEqual(['Aldorf', 'Bedorf', 'Cedorf', 'Ödorf'])
})

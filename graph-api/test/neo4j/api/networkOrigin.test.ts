import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { district } from '../../support/district.js'
import { givenWorld, type World } from '../../support/world.js'

/** The small district, with ties of two survey waves and statements of several sources. */
const tables = {
  ...district,
  'sources.csv': `${district['sources.csv']}
survey,Survey,Office,2022-07-01,,,false,,
list,List of members,Club,2022-07-01,,,false,,
nobodys,Never named,Office,2022-07-01,,,false,,`,
  'regions.csv': `${district['regions.csv']}
zwei,PLANNING_REGION,Zweite,land,,,,register
drei,PLANNING_REGION,Dritte,land,,,,register`,
  'regionMemberships.csv': `${district['regionMemberships.csv']}
cedorf,zwei,register
cedorf,drei,register`,
  'memberships.csv': `actor,organisation,role,from,to,source
ada,verein,Vorsitz,2010-01-01,,list
ben,verein,,2015-01-01,2019-12-31,minutes
cem,verein,,,,list`,
  'ties.csv': `from,to,kind,wave,weight,directed,start,end,source
verein,beirat,COOPERATION,2021,1,false,,,survey
verein,beirat,COOPERATION,2022,2.5,false,,,survey
kreis,verein,FUNDING,2022,,true,,,minutes
ada,dora,INFORMATION,,,,,,survey`,
}

let world: World
beforeAll(async () => { world = await givenWorld(tables) })
afterAll(() => world.close())

async function ask<T>(query: string): Promise<T> {
  const { data, errors } = await world.ask<T>(query)
  expect(errors).toEqual([])
  return data
}

describe('the planning region of a node', () => {
  test('is the one that its region belongs to; none and several are null', async () => {
    const { network } = await ask<{ network: { nodes: { id: string; planningRegion: string | null }[]; columns: { planningRegion: (string | null)[]; interestGroups: string[][]; organisationKind: (string | null)[] } } }>(
      '{ network(input: {}) { nodes { id planningRegion } columns { planningRegion interestGroups organisationKind } } }')
    expect(Object.fromEntries(network.nodes.map(({ id, planningRegion }) => [id, planningRegion]))).toEqual({
      ada: 'kueste', ben: 'kueste', cem: 'kueste', verein: 'kueste', // aldorf and bedorf
      dora: null, // cedorf lies in two
      emil: null, finn: null, gesa: null, kreis: null, beirat: null, // nowhere, in an Amt, in a place outside, in the whole district
    })
    expect(network.columns.planningRegion).toEqual(network.nodes.map((node) => node.planningRegion))
    expect(network.columns.interestGroups.slice(0, 2)).toEqual([['jugend', 'sport'], []])
    expect(network.columns.organisationKind).toEqual([...new Array<null>(7).fill(null), 'ADVISORY_BOARD', 'ADMINISTRATION', 'CLUB'])
  })

  test('groups the nodes, and a planning region lies in itself', async () => {
    // Every edge with two known ends stays within kueste: nothing varies.
    const { network } = await ask<{ network: { assortativity: number | null } }>('{ network(input: { ties: [MEMBERSHIP, TIE] }) { assortativity(attribute: "planningRegion") } }')
    expect(network.assortativity).toBeNull()
    const { network: regions } = await ask<{ network: { nodes: { id: string; planningRegion: string | null }[] } }>('{ network(input: { nodes: [REGION] }) { nodes { id planningRegion } } }')
    expect(regions.nodes.filter((node) => node.planningRegion !== null)).toEqual([
      { id: 'aldorf', planningRegion: 'kueste' }, { id: 'bedorf', planningRegion: 'kueste' }, { id: 'drei', planningRegion: 'drei' }, { id: 'kueste', planningRegion: 'kueste' }, { id: 'zwei', planningRegion: 'zwei' },
    ])
    // verein stands between ada, ben and cem, all of kueste and not tied: three pairs, in both directions
    expect(await ask('{ brokerage(input: {}, by: PLANNING_REGION) { id coordinator total } }')).toEqual({ brokerage: [{ id: 'verein', coordinator: 6, total: 6 }] })
  })
})

describe('survey waves', () => {
  const edges = async (input: string) => (await ask<{ network: { edges: { source: string; target: string; weight: number }[] } }>(`{ network(input: ${input}) { edges { source target weight } } }`))
    .network.edges.map(({ source, target, weight }) => `${source}-${target} ${weight}`)

  test('are listed, each once', async () => {
    expect(await ask('{ networkWaves }')).toEqual({ networkWaves: ['2021', '2022'] })
  })

  test('choose among the ties and leave other relations', async () => {
    expect(await edges('{ ties: [TIE] }')).toEqual(['ada-dora 1', 'beirat-verein 3.5', 'kreis-verein 1'])
    expect(await edges('{ ties: [TIE], wave: "2021" }')).toEqual(['beirat-verein 1'])
    expect(await edges('{ ties: [TIE, MEMBERSHIP], wave: "2022" }')).toEqual(['ada-verein 1', 'ben-verein 1', 'cem-verein 1', 'beirat-verein 2.5', 'kreis-verein 1'])
  })

  test('are compared: what came from one to the next', async () => {
    expect(await ask('{ compareNetworks(before: { ties: [TIE], wave: "2021" }, after: { ties: [TIE], wave: "2022" }) { edgesCame { source target } edgesWent { source } jaccard } }'))
      .toEqual({ compareNetworks: { edgesCame: [{ source: 'kreis', target: 'verein' }], edgesWent: [], jaccard: 0.5 } })
  })

  test('that no tie names are refused', async () => {
    const { errors } = await world.ask('{ network(input: { wave: "1999" }) { order } }')
    expect(errors[0]).toMatchObject({ extensions: { code: 'BAD_USER_INPUT', argument: 'input.wave' }, message: expect.stringContaining('"1999"') as string })
  })
})

describe('the sources of a network', () => {
  const sources = async (input: string) => (await ask<{ network: { sources: { id: string; title: string }[] } }>(`{ network(input: ${input}) { sources { id title } } }`)).network.sources.map(({ id }) => id)

  test('are those of its nodes and of the relations of its edges, each once', async () => {
    expect(await sources('{ ties: [] }')).toEqual(['minutes'])
    expect(await sources('{ ties: [TIE] }')).toEqual(['minutes', 'survey'])
    expect(await sources('{ ties: [TIE, MEMBERSHIP] }')).toEqual(['list', 'minutes', 'survey'])
    expect(await sources('{ nodes: [REGION], ties: [TIE] }')).toEqual(['register'])
    expect(await sources('{ nodes: [] }')).toEqual([])
  })

  test('follow its filters: only relations between its nodes, at its day and of its wave', async () => {
    expect(await sources('{ nodes: [ORGANISATION], ties: [TIE, MEMBERSHIP] }')).toEqual(['minutes', 'survey'])
    expect(await sources('{ regions: ["kueste"], ties: [TIE, MEMBERSHIP] }')).toEqual(['list', 'minutes'])
    expect(await sources('{ nodes: [ACTOR], ties: [CO_MEMBERSHIP] }')).toEqual(['list', 'minutes'])
    expect(await sources('{ nodes: [ACTOR], regions: ["bedorf"], ties: [CO_MEMBERSHIP] }')).toEqual(['minutes']) // cem is alone there and shares nothing
  })

  test('of a part are those of that part', async () => {
    expect(await ask('{ egoNetwork(of: "ada", depth: 1, input: { ties: [MEMBERSHIP, TIE], nodes: [ACTOR] }) { sources { id } } }')).toEqual({ egoNetwork: { sources: [{ id: 'minutes' }, { id: 'survey' }] } })
  })

  test('are read only when they are asked for', async () => {
    const before = world.database.statementCount()
    await ask('{ network(input: { ties: [ORGANISATION_PART] }) { order } }')
    expect(world.database.statementCount() - before).toBe(2) // is the network too large, and the network
    await ask('{ network(input: { ties: [ORGANISATION_PART] }) { sources { id } } }')
    expect(world.database.statementCount() - before).toBe(5) // is the data the same, whose statements, and what of them is asked
    await ask('{ network(input: { ties: [ORGANISATION_PART] }) { sources { title } } }')
    expect(world.database.statementCount() - before).toBe(7) // whose statements is known
  })
})

describe('the steps of a path', () => {
  interface Told { shortestPaths: { steps: { from: string; to: string; kinds: string[]; sources: { id: string; title: string }[] }[] }[] }

  test('name what states them', async () => {
    const { shortestPaths } = await ask<Told>('{ shortestPaths(from: "kreis", to: "cem", input: { ties: [TIE, MEMBERSHIP] }) { steps { from to kinds sources { id title } } } }')
    expect(shortestPaths[0]?.steps).toEqual([
      { from: 'kreis', to: 'verein', kinds: ['TIE'], sources: [{ id: 'minutes', title: 'Minutes' }] },
      { from: 'verein', to: 'cem', kinds: ['MEMBERSHIP'], sources: [{ id: 'list', title: 'List of members' }] },
    ])
  })

  test('over a shared organisation name the records of both', async () => {
    const { shortestPaths } = await ask<Told>('{ shortestPaths(from: "ada", to: "ben", input: { nodes: [ACTOR], ties: [CO_MEMBERSHIP] }) { steps { sources { id } } } }')
    expect(shortestPaths).toEqual([{ steps: [{ sources: [{ id: 'list' }, { id: 'minutes' }] }] }])
  })

  test('name only what holds in their direction', async () => {
    // verein nominated ada and cem by the participation that minutes state; ada's membership of verein is stated by list
    const { shortestPaths } = await ask<Told>('{ shortestPaths(from: "verein", to: "ada", input: { directed: true, ties: [NOMINATION, MEMBERSHIP] }) { steps { kinds sources { id } } } }')
    expect(shortestPaths).toEqual([{ steps: [{ kinds: ['NOMINATION'], sources: [{ id: 'minutes' }] }] }])
  })

  test('are read once for all steps, under each name as it is asked', async () => {
    const before = world.database.statementCount()
    const { shortestPaths } = await ask<{ shortestPaths: { steps: { sources: { x: string }[]; again: { x: string }[] }[] }[] }>(
      '{ shortestPaths(from: "kreis", to: "cem", input: { ties: [TIE, MEMBERSHIP], keepIsolates: false }) { steps { sources { x: id } again: sources { x: title } } } }')
    expect(shortestPaths[0]?.steps[1]).toEqual({ sources: [{ x: 'list' }], again: [{ x: 'List of members' }] })
    expect(world.database.statementCount() - before).toBe(5) // is it too large, the network, what states its steps, these sources, and again under the other name
  })
})

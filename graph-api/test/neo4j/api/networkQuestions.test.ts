import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { district } from '../../support/district.js'
import { karate } from '../../support/knownGraphs.js'
import { givenWorld, type World } from '../../support/world.js'

/** Zachary's karate club as stored persons and ties: m00 … m33. Expected values: NetworkX 3.6.1 on karate_club_graph(). */
const id = (member: number | string) => `m${String(member).padStart(2, '0')}`
const club = {
  'sources.csv': 'id,title,synthetic\nclub,Zachary 1977,false',
  'actors.csv': ['id,name,source', ...karate.ids.map((member) => `${id(member)},Member ${member},club`)].join('\n'),
  'ties.csv': ['from,to,kind,source', ...karate.edges.map(([from, to]) => `${id(from)},${id(to)},INFORMATION,club`)].join('\n'),
}

let world: World
const ask = async <T>(query: string): Promise<T> => {
  const { data, errors } = await world.ask<T>(query)
  expect(errors).toEqual([])
  return data
}

describe('questions to the karate club', () => {
  beforeAll(async () => { world = await givenWorld(club) })
  afterAll(() => world.close())

  test('how A comes to B: all shortest paths, with what joins each to the next', async () => {
    // networkx.all_shortest_paths(G, 16, 25)
    const { shortestPaths } = await ask<{ shortestPaths: { stakeholders: string[]; length: number; steps: { kinds: string[] }[] }[] }>(
      '{ shortestPaths(from: "m16", to: "m25") { stakeholders length steps { from to kinds } } }')
    expect(shortestPaths.map((path) => path.stakeholders)).toEqual([
      ['m16', 'm05', 'm00', 'm31', 'm25'], ['m16', 'm06', 'm00', 'm31', 'm25'],
    ])
    expect(shortestPaths[0]).toMatchObject({ length: 4, steps: [{ kinds: ['TIE'] }, {}, {}, { from: 'm31', to: 'm25' }] })
    expect((await ask<{ shortestPaths: unknown[] }>('{ shortestPaths(from: "m16", to: "m25", limit: 1) { length } }')).shortestPaths).toHaveLength(1)
  })

  test('no path, a path to oneself, and an end that nobody knows', async () => {
    await world.give({ 'actors.csv': 'id,name,source\nlone,Alone,club' })
    expect(await ask('{ shortestPaths(from: "m00", to: "lone") { length } }')).toEqual({ shortestPaths: [] })
    expect(await ask('{ shortestPaths(from: "m00", to: "m00") { stakeholders length } }')).toEqual({ shortestPaths: [{ stakeholders: ['m00'], length: 0 }] })
    const { errors } = await world.ask('{ shortestPaths(from: "m00", to: "nobody") { length } }')
    expect(errors[0]).toMatchObject({ extensions: { code: 'BAD_USER_INPUT', argument: 'to' } })
  })

  test('what the network loses without the instructor: three parts, one member alone', async () => {
    // Without node 0 of G: components of 27, 5 and 1 members, the 1 being member 11. Pairs: 33 * 32 / 2 = 528 before; 351 + 10 + 0 = 361 after.
    const { networkWithout } = await ask<{ networkWithout: { lostReachShare: number } }>('{ networkWithout(input: { keepIsolates: false }, remove: ["m00"]) { componentCount largestComponent isolated lostReachShare } }')
    expect(networkWithout).toMatchObject({ componentCount: 3, largestComponent: 27, isolated: ['m11'] })
    expect(networkWithout.lostReachShare).toBeCloseTo(1 - 361 / 528, 12)
  })

  test('the surroundings of a member by steps', async () => {
    // networkx.ego_graph(G, 11, radius=2): 17 nodes
    const sizes = async (depth: number) => (await ask<{ egoNetwork: { order: number; size: number } }>(`{ egoNetwork(of: "m11", depth: ${depth}) { order size } }`)).egoNetwork
    expect(await sizes(0)).toEqual({ order: 1, size: 0 })
    expect(await sizes(1)).toEqual({ order: 2, size: 1 })
    expect((await sizes(2)).order).toBe(17)
  })

  test('whom a member reaches in how many steps', async () => {
    // Counter(networkx.single_source_shortest_path_length(G, 11).values()): 1, 15, 9 and 8 more in 1 to 4 steps, nobody in a fifth.
    const { reach } = await ask<{ reach: { steps: { nodes: object[] }[] } }>('{ reach(of: "m11", steps: 9, input: { keepIsolates: false }) { of order unreached steps { step count cumulative share nodes { id kind label synthetic } } } }')
    expect(reach).toMatchObject({ of: 'm11', order: 34, unreached: 0, steps: [[1, 1, 1], [2, 15, 16], [3, 9, 25], [4, 8, 33]].map(([step, count, cumulative]) => ({ step, count, cumulative, share: (cumulative as number) / 33 })) })
    expect(reach.steps[3]?.nodes).toEqual([14, 15, 18, 20, 22, 23, 26, 29].map((member) => ({ id: id(member), kind: 'ACTOR', label: `Member ${member}`, synthetic: false })))
    expect(reach.steps[0]?.nodes).toEqual([{ id: 'm00', kind: 'ACTOR', label: 'Member 0', synthetic: false }])
    const two = await ask<object>('{ reach(of: "m11", steps: 2, first: 1, input: { keepIsolates: false }) { unreached steps { count nodes { id } } } }')
    expect(two).toEqual({ reach: { unreached: 17, steps: [{ count: 1, nodes: [{ id: 'm00' }] }, { count: 15, nodes: [{ id: 'm01' }] }] } })
  })

  test('nobody is reached by who is alone', async () => {
    expect(await ask('{ reach(of: "lone") { unreached steps { count } } }')).toEqual({ reach: { unreached: 34, steps: [] } })
  })

  test('two members reach the most together, which is proven', async () => {
    const { keyPlayers } = await ask<{ keyPlayers: object }>('{ keyPlayers(input: { keepIsolates: false }, size: 2, goal: REACH) { members value bound exact } }')
    expect(keyPlayers).toMatchObject({ members: ['m00', 'm33'], exact: true })
  })

  test('numbers outside their limits are refused with the argument', async () => {
    for (const [query, argument] of [
      ['{ keyPlayers(input: {}, size: 0, goal: REACH) { value } }', 'size'],
      ['{ egoNetwork(of: "m00", depth: 10) { order } }', 'depth'],
      ['{ reach(of: "m00", steps: 10) { order } }', 'steps'],
      ['{ reach(of: "m00", first: 1001) { order } }', 'first'],
      ['{ reach(of: "nobody") { order } }', 'of'],
      ['{ shortestPaths(from: "m00", to: "m01", limit: 0) { length } }', 'limit'],
      ['{ networkWithout(input: {}, remove: ["nobody"]) { componentCount } }', 'remove'],
      ['{ compareNetworks(before: { directed: true }, after: {}) { jaccard } }', 'after.directed'],
    ] as const) {
      expect((await world.ask(query)).errors[0]).toMatchObject({ extensions: { code: 'BAD_USER_INPUT', argument } })
    }
  })

  test('gaps, introductions and roles between communities name nodes and groups of the network', async () => {
    const { structuralGaps, introductions, brokerage } = await ask<{
      structuralGaps: { first: string; second: string; observed: number; expected: number; probability: number }[]
      introductions: { first: string; second: string; gap: { observed: number } }[]
      brokerage: { id: string; total: number; coordinator: number; itinerant: number; gatekeeper: number; representative: number; liaison: number }[]
    }>(`{
      structuralGaps(input: {}, by: COMMUNITY) { first second observed expected probability }
      introductions(input: {}, by: COMMUNITY, limit: 5) { first second gap { observed } sharedNeighbours through distance expectedTies }
      brokerage(input: {}, by: COMMUNITY) { id total coordinator itinerant gatekeeper representative liaison }
    }`)
    expect(structuralGaps.length).toBeGreaterThan(0)
    for (const gap of structuralGaps) expect(gap.observed).toBeLessThan(gap.expected)
    const ties = new Set(karate.edges.map(([from, to]) => `${id(from)} ${id(to)}`))
    for (const { first, second } of introductions) expect(ties.has(`${first} ${second}`) || ties.has(`${second} ${first}`)).toBe(false)
    for (const row of brokerage) expect(row.coordinator + row.itinerant + row.gatekeeper + row.representative + row.liaison).toBe(row.total)
    // 17 contacts, 15 of whose pairs are tied (networkx.triangles(G)[33]): 17 * 16 - 2 * 15 open triads
    expect(brokerage[0]).toMatchObject({ id: 'm33', total: 242 })
  })
})

describe('two dates', () => {
  beforeAll(async () => { world = await givenWorld(district) })
  afterAll(() => world.close())

  test('are compared by what came, went, rose and fell', async () => {
    // By hand from memberships.csv and ties.csv of the district: see network.test.ts for the edges of 2012 and of today.
    const { compareNetworks } = await ask<{ compareNetworks: { came: string[]; went: string[]; edgesCame: { source: string; target: string }[]; edgesWent: unknown[]; rose: { id: string; change: number }[]; fell: unknown[]; jaccard: number } }>(`{
      compareNetworks(before: { ties: [MEMBERSHIP, TIE], at: "2012-01-01" }, after: { ties: [MEMBERSHIP, TIE], at: "2019-12-31" }) {
        came went edgesCame { source target } edgesWent { source target } rose { id before after change } fell { id } jaccard } }`)
    expect(compareNetworks.edgesCame).toEqual([{ source: 'ben', target: 'verein' }])
    expect(compareNetworks).toMatchObject({ came: [], went: [], edgesWent: [], fell: [], rose: [{ id: 'ben', before: 0, after: 1, change: 1 }, { id: 'verein', before: 2, after: 3, change: 1 }] })
    expect(compareNetworks.jaccard).toBeCloseTo(5 / 6, 12)
  })
})

import { isEnumType } from 'graphql'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createSchema } from '../../../src/schema.js'
import { everyFieldBelow } from '../../support/everyField.js'
import { givenWorld, type World } from '../../support/world.js'

/** Networks at the edge of what is defined, each in a region of its own: asked for everything, they answer with nulls, never with an error. */
const schema = createSchema()
const below = (typename: string) => everyFieldBelow(schema, typename)

let world: World
beforeAll(async () => {
  world = await givenWorld({
    'sources.csv': 'id,title,synthetic\nhere,Here,false',
    'regions.csv': 'id,level,name,source\none,LOCALITY,One,here\nthree,LOCALITY,Three,here\nloop,LOCALITY,Loop,here\nparallel,LOCALITY,Parallel,here\nweightless,LOCALITY,Weightless,here\nnobody,LOCALITY,Nobody,here',
    'interestGroups.csv': 'id,name,source\nsport,Sport,here',
    'organisations.csv': 'id,name,kind,region,source\nclub,Club,CLUB,parallel,here',
    'actors.csv': `id,name,region,interestGroups,source
alone,Alone,one,,here
first,First,three,,here
second,Second,three,,here
third,Third,three,,here
self,Self,loop,sport,here
other,Other,loop,sport,here
member,Member,parallel,,here
light,Light,weightless,,here
lighter,Lighter,weightless,,here`,
    'memberships.csv': 'actor,organisation,role,source\nmember,club,Chair,here\nmember,club,Treasurer,here',
    'ties.csv': `from,to,kind,wave,weight,directed,source
self,self,INFORMATION,,2,true,here
member,club,SUPPORT,,2,true,here
club,member,ADVICE,2022,3,false,here
light,lighter,OTHER,,0,false,here`,
    'events.csv': 'id,name,region,source\nempty,Nobody came,three,here',
  })
})
afterAll(() => world.close())

const stores: readonly (readonly [string, string, { order: number; size: number }])[] = [
  ['no node', 'regions: ["nobody"]', { order: 0, size: 0 }],
  ['one node', 'regions: ["one"]', { order: 1, size: 0 }],
  ['three isolates', 'regions: ["three"]', { order: 3, size: 0 }],
  ['isolates that are not wanted', 'regions: ["three"], keepIsolates: false', { order: 0, size: 0 }],
  ['a loop and an isolate', 'regions: ["loop"]', { order: 2, size: 1 }],
  ['parallel relations', 'regions: ["parallel"]', { order: 2, size: 1 }],
  ['a tie of weight 0', 'regions: ["weightless"]', { order: 2, size: 1 }],
]
const ways = ['', ', directed: true', ', weighted: true', ', directed: true, weighted: true']

async function ask<T>(query: string): Promise<T> {
  const { data, errors } = await world.ask<T>(query)
  expect(errors, query.slice(0, 200)).toEqual([])
  return data
}

describe.each(stores)('%s', (_, filter, expected) => {
  test.each(ways)('has every field of a network%s', async (way) => {
    const { network } = await ask<{ network: Record<string, unknown> & { nodes: unknown[]; edges: unknown[]; columns: { id: string[]; source: number[] } } }>(`{ network(input: { ${filter}${way} }) { ${below('Network')} } }`)
    const arcs = way.includes('directed') && filter.includes('parallel') ? 2 : way.includes('directed') && filter.includes('weightless') ? 2 : expected.size
    expect({ order: network.order, size: network.size }).toEqual({ order: expected.order, size: arcs })
    expect([network.nodes.length, network.edges.length, network.columns.id.length, network.columns.source.length]).toEqual([expected.order, arcs, expected.order, arcs])
  })

  test.each(ways)('answers every question%s', async (way) => {
    const input = `{ ${filter}${way} }`
    const words = (name: string) => { const type = schema.getType(name); return isEnumType(type) ? type.getValues().map((value) => value.name) : [] }
    const by = words('NetworkGrouping').map((grouping) => `
      mixing_${grouping}: mixingTest(input: ${input}, by: ${grouping}, permutations: 9) { ${below('MixingTest')} }
      gaps_${grouping}: structuralGaps(input: ${input}, by: ${grouping}) { ${below('StructuralGap')} }
      introductions_${grouping}: introductions(input: ${input}, by: ${grouping}) { ${below('Introduction')} }
      brokerage_${grouping}: brokerage(input: ${input}, by: ${grouping}) { ${below('BrokerageRoles')} }
      partitions_${grouping}: comparePartitions(input: ${input}, first: ${grouping}, second: COMMUNITY) { ${below('PartitionComparison')} }`)
    const curves = words('RobustnessStrategy').map((strategy) => `robustness_${strategy}: robustness(input: ${input}, strategy: ${strategy}) { ${below('RobustnessCurve')} }`)
    const players = words('KeyPlayerGoal').map((goal) => `players_${goal}: keyPlayers(input: ${input}, size: 2, goal: ${goal}) { ${below('KeyPlayers')} }`)
    await ask(`{ ${by.join(' ')} ${curves.join(' ')} ${players.join(' ')}
      qapCorrelation(first: ${input}, second: ${input}, permutations: 9) { ${below('QapCorrelation')} }
      compareNetworks(before: ${input}, after: ${input}) { ${below('NetworkComparison')} }
      networkWithout(input: ${input}, remove: []) { ${below('RemovalEffect')} }
      networkSnapshots(input: ${input}, dates: ["2022-01-01", "2023-01-01"]) { ${below('NetworkSnapshot')} } }`)
  })

  test('is defined as a two-mode network', async () => {
    if (filter.includes('keepIsolates')) return
    const { twoModeNetwork } = await ask<{ twoModeNetwork: { density: number | null; size: number } }>(`{ twoModeNetwork(input: { items: EVENT, ${filter} }) { ${below('TwoModeNetwork')} } }`)
    expect(twoModeNetwork.size).toBe(0)
    expect(twoModeNetwork.density).toBe(filter.includes('three') ? 0 : null) // three people and one event, or no event
  })
})

describe('the surroundings of one node, and the way to itself', () => {
  test.each([['alone', 1, 0], ['self', 1, 1], ['member', 2, 1], ['light', 2, 1]])('%s', async (id, order, size) => {
    for (const weighted of [false, true]) {
      const answer = await ask<{ egoNetwork: { order: number; size: number }; shortestPaths: object[] }>(`{
        egoNetwork(of: "${id}", depth: 9, input: { weighted: ${weighted} }) { ${below('Network')} }
        shortestPaths(from: "${id}", to: "${id}", input: { weighted: ${weighted} }) { ${below('Path')} }
        networkWithout(input: { weighted: ${weighted} }, remove: ["${id}"]) { ${below('RemovalEffect')} } }`)
      expect({ order: answer.egoNetwork.order, size: answer.egoNetwork.size }).toEqual({ order, size })
      expect(answer.shortestPaths).toEqual([{ stakeholders: [id], length: 0, steps: [] }])
    }
  })
})

describe('what is not defined is null', () => {
  const selection = `density averagePathLength reciprocity modularity eiIndex(by: KIND) assortativity(attribute: "kind") centralisation(measure: DEGREE) { value maximum }
    mixing(by: KIND) { groups counts } betweennessEstimate(above: 0) { approximate errorBound values { betweenness } }`

  test('in a network without nodes', async () => {
    expect(await ask(`{ network(input: { regions: ["nobody"] }) { ${selection} } mixingTest(input: { regions: ["nobody"] }, by: KIND) { observed } robustness(input: { regions: ["nobody"] }, strategy: DEGREE) { points { removed } robustness } }`)).toEqual({
      network: {
        density: null, averagePathLength: null, reciprocity: null, modularity: null, eiIndex: null, assortativity: null, centralisation: { value: null, maximum: null },
        mixing: { groups: [], counts: [] }, betweennessEstimate: { approximate: false, errorBound: 0, values: [] },
      },
      mixingTest: null, robustness: { points: [], robustness: null },
    })
  })

  test('in a network of isolates, where what is counted is 0', async () => {
    expect(await ask(`{ network(input: { regions: ["three"] }) { ${selection} } comparePartitions(input: { regions: ["three"] }, first: KIND, second: INTEREST_GROUP) { compared adjustedRandIndex normalisedMutualInformation } }`)).toMatchObject({
      network: { density: 0, modularity: null, eiIndex: null, centralisation: { value: 0, maximum: 2 }, mixing: { groups: ['ACTOR'], counts: [[0]] } },
      comparePartitions: { compared: 0, adjustedRandIndex: null, normalisedMutualInformation: null },
    })
  })

  test('a loop ties nobody to another', async () => {
    expect(await ask('{ network(input: { regions: ["loop"] }) { eiIndex(by: INTEREST_GROUP) mixing(by: INTEREST_GROUP) { counts } componentCount } mixingTest(input: { regions: ["loop"] }, by: INTEREST_GROUP) { observed } }'))
      .toEqual({ network: { eiIndex: null, mixing: { counts: [[0]] }, componentCount: 2 }, mixingTest: null })
  })
})

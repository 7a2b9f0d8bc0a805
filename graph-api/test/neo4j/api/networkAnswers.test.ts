import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { district } from '../../support/district.js'
import { lesMiserables } from '../../support/knownGraphs.js'
import { givenWorld, type World } from '../../support/world.js'

let world: World
async function ask<T>(query: string): Promise<T> {
  const { data, errors } = await world.ask<T>(query)
  expect(errors).toEqual([])
  return data
}

describe('of the small district', () => {
  beforeAll(async () => { world = await givenWorld(district) })
  afterAll(() => world.close())

  test('snapshots tell what came and went from day to day, whatever the order of the days', async () => {
    // By hand: ben's membership ends with 2019, the clubs are tied from 2022 on; see network.test.ts for the edges of 2012.
    const { networkSnapshots } = await ask<{ networkSnapshots: { jaccard: number | null }[] }>(`{
      networkSnapshots(input: { ties: [MEMBERSHIP, TIE], keepIsolates: false }, dates: ["2022-06-01", "2012-01-01", "2019-12-31", "2012-01-01"]) {
        date order size density componentCount came went edgesCame edgesWent jaccard } }`)
    expect(networkSnapshots).toEqual([
      { date: '2012-01-01', order: 5, size: 5, density: 0.5, componentCount: 1, came: null, went: null, edgesCame: null, edgesWent: null, jaccard: null },
      { date: '2019-12-31', order: 6, size: 6, density: 0.4, componentCount: 1, came: ['ben'], went: [], edgesCame: 1, edgesWent: 0, jaccard: 5 / 6 },
      { date: '2022-06-01', order: 5, size: 6, density: 0.6, componentCount: 1, came: [], went: ['ben'], edgesCame: 1, edgesWent: 1, jaccard: 5 / 7 },
    ])
  })

  test.each([
    'ties: [MEMBERSHIP, INVOLVEMENT, TIE, NOMINATION, LOCATION, ORGANISATION_PART], nodes: [ACTOR, ORGANISATION, PROJECT, REGION]',
    'ties: [PARTICIPATION], nodes: [ACTOR, EVENT], keepIsolates: false',
    'ties: [CO_MEMBERSHIP, CO_PARTICIPATION, CO_INVOLVEMENT, TIE], wave: "2022"',
    'ties: [PARTICIPATION, CO_PARTICIPATION, TIE], nodes: [ACTOR, ORGANISATION, EVENT], directed: true, interestGroups: ["sport"]',
    'ties: [CO_MEMBERSHIP], nodes: [ACTOR], regions: ["kueste"], keepIsolates: false',
  ])('snapshots are the network at each day: %s', async (input) => {
    const days = ['2009-12-31', '2010-01-01', '2015-01-01', '2019-12-31', '2020-01-01', '2021-12-31', '2022-01-01', '2022-05-20', '2022-05-31', '2022-08-01', '2022-08-20', '2022-09-30']
    const { networkSnapshots } = await ask<{ networkSnapshots: object[] }>(`{ networkSnapshots(input: { ${input} }, dates: ${JSON.stringify(days)}) { date order size density componentCount } }`)
    const drawn = await Promise.all(days.map(async (date) => ({ date, ...(await ask<{ network: object }>(`{ network(input: { ${input}, at: "${date}" }) { order size density componentCount } }`)).network })))
    expect(networkSnapshots).toEqual(drawn)
  })

  test('snapshots of many days are one statement, after the one that asks whether the network is too large', async () => {
    const before = world.database.statementCount()
    await ask('{ networkSnapshots(input: {}, dates: ["2012-01-01", "2019-12-31", "2022-06-01"]) { size } }')
    expect(world.database.statementCount() - before).toBe(2)
  })

  interface TwoMode { twoModeNetwork: { size: number; density: number; members: { id: string }[]; items: { id: string; degree: number; redundancy: number | null; clustering: number | null }[]; ties: { member: string; item: string }[] } }
  const twoMode = async (input: string) => (await ask<TwoMode>(`{ twoModeNetwork(input: { ${input} }) { size density members { id } items { id degree redundancy clustering } ties { member item } } }`)).twoModeNetwork

  test('people by events leave out who declined or was absent', async () => {
    const { size, density, items, ties } = await twoMode('items: EVENT')
    expect(ties.map(({ member, item }) => `${member} ${item}`)).toEqual(['ada auftakt', 'ada konferenz', 'cem konferenz', 'dora konferenz', 'emil konferenz'])
    expect([size, density]).toEqual([5, 5 / 14]) // seven people, two events
    // No two guests of the conference meet elsewhere; of the four guests of both events together ada is at both.
    expect(items).toEqual([{ id: 'auftakt', degree: 1, redundancy: null, clustering: 0.25 }, { id: 'konferenz', degree: 4, redundancy: 0, clustering: 0.25 }])
  })

  test('organisations take part too where that is wanted', async () => {
    const { density, members, ties } = await twoMode('items: EVENT, withOrganisations: true')
    expect(ties).toContainEqual({ member: 'kreis', item: 'auftakt' })
    expect([density, members.length]).toEqual([6 / 20, 10])
    expect((await twoMode('items: PROJECT, withOrganisations: true')).ties).toEqual([{ member: 'ada', item: 'werkstatt' }, { member: 'cem', item: 'radweg' }, { member: 'kreis', item: 'werkstatt' }])
  })

  test('people by organisations and projects, by day, region and group', async () => {
    expect((await twoMode('items: ORGANISATION')).density).toBe(5 / 21)
    expect((await twoMode('items: PROJECT')).ties).toEqual([{ member: 'ada', item: 'werkstatt' }, { member: 'cem', item: 'radweg' }])
    expect((await twoMode('items: EVENT, at: "2022-06-01"')).ties).toEqual([{ member: 'ada', item: 'auftakt' }])
    expect((await twoMode('items: EVENT, regions: ["bedorf"]')).ties).toEqual([{ member: 'cem', item: 'konferenz' }])
    const elders = await twoMode('items: EVENT, interestGroups: ["aeltere"]')
    expect([elders.members, elders.items.map(({ id }) => id)]).toEqual([[{ id: 'dora' }], ['konferenz']])
    expect((await twoMode('items: EVENT, synthetic: true')).members).toEqual([])
    expect((await twoMode('items: EVENT, synthetic: false')).size).toBe(5)
    expect((await twoMode('items: EVENT, keepIsolates: false')).members.map(({ id }) => id)).toEqual(['ada', 'cem', 'dora', 'emil'])
  })

  test('two networks are correlated over the nodes that both have', async () => {
    const { qapCorrelation } = await ask<{ qapCorrelation: { observed: number; nodes: number } }>(
      '{ qapCorrelation(first: { nodes: [ACTOR], ties: [TIE] }, second: { ties: [TIE] }, permutations: 9) { observed nodes } }')
    expect(qapCorrelation.nodes).toBe(7)
    expect(qapCorrelation.observed).toBeCloseTo(1, 12) // among people there is one tie, in both
  })

  test.each([
    ['mixingTest(input: {}, by: KIND, permutations: 0) { observed }', 'permutations'],
    ['qapCorrelation(first: {}, second: {}, permutations: 10000) { observed }', 'permutations'],
    ['qapCorrelation(first: {}, second: { weighted: true }) { observed }', 'second.weighted'],
    ['network(input: {}) { betweennessEstimate(above: -1) { errorBound } }', 'above'],
    ['network(input: {}) { betweennessEstimate(maxError: 0) { errorBound } }', 'maxError'],
    ['network(input: {}) { betweennessEstimate(confidence: 1) { errorBound } }', 'confidence'],
    ['networkSnapshots(input: {}, dates: []) { order }', 'dates'],
    [`networkSnapshots(input: {}, dates: [${'"2022-01-01", '.repeat(61)}]) { order }`, 'dates'],
    ['networkSnapshots(input: {}, dates: ["2022-02-30"]) { order }', 'dates'],
    ['twoModeNetwork(input: { items: ORGANISATION, withOrganisations: true }) { size }', 'input.withOrganisations'],
    ['twoModeNetwork(input: { items: EVENT, regions: ["nowhere"] }) { size }', 'input.regions'],
  ])('%s is refused', async (field, argument) => {
    expect((await world.ask(`{ ${field} }`)).errors[0]).toMatchObject({ extensions: { code: 'BAD_USER_INPUT', argument } })
  })

  test('a matrix of more groups than can be read is refused', async () => {
    const numbers = Array.from({ length: 501 }, (_, number) => number)
    await world.give({
      'regions.csv': ['id,level,name,source', ...numbers.map((number) => `place${number},LOCALITY,Place ${number},register`)].join('\n'),
      'actors.csv': ['id,name,region,source', ...numbers.map((number) => `person${number},Person ${number},place${number},minutes`)].join('\n'),
    })
    const { errors } = await world.ask('{ network(input: {}) { mixing(by: REGION) { groups } } }')
    expect(errors[0]).toMatchObject({ extensions: { code: 'BAD_USER_INPUT', argument: 'by' }, message: expect.stringContaining('at most 500') as string })
  })
})

describe('of a network that is being measured', () => {
  beforeAll(async () => {
    world = await givenWorld({
      'sources.csv': 'id,title,synthetic\nbook,Knuth 1993,false',
      'actors.csv': ['id,name,source', ...lesMiserables.ids.map((id) => `${id},${id},book`)].join('\n'),
      'ties.csv': ['from,to,kind,source', ...lesMiserables.edges.map(([from, to]) => `${from},${to},OTHER,book`)].join('\n'),
    })
  })
  afterAll(() => world.close())

  test('progress is told while it lasts, and nothing afterwards', async () => {
    interface Running { networkProgress: { measure: string; done: number; total: number; startedAt: string }[] }
    let answered = false
    // Five million pairs to look up take a thread far longer than to be asked about it.
    const answer = ask('{ qapCorrelation(first: {}, second: {}, permutations: 9999) { nodes } }').finally(() => { answered = true })
    let seen: Running['networkProgress'] = []
    while (!answered && seen.length === 0) {
      await new Promise((resolve) => { setImmediate(resolve) })
      seen = (await ask<Running>('{ networkProgress { measure done total startedAt } }')).networkProgress
    }
    expect(seen).toEqual([{ measure: 'qapCorrelation', done: 0, total: 1, startedAt: expect.stringMatching(/^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/) as string }])
    await answer
    expect(await ask('{ networkProgress { measure } }')).toEqual({ networkProgress: [] })
  })
})

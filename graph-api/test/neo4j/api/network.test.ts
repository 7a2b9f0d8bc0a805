import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { district } from '../../support/district.js'
import { givenWorld, type World } from '../../support/world.js'

let world: World
beforeAll(async () => { world = await givenWorld(district) })
afterAll(() => world.close())

interface Edge { source: string; target: string; kinds: string[]; weight: number }
interface Net { order: number; size: number; density: number | null; averageDegree: number | null; componentCount: number; nodes: { id: string; degree: number; inDegree: number | null; component: number }[]; edges: Edge[] }

async function network(input: Record<string, unknown>): Promise<Net> {
  const { data, errors } = await world.ask<{ network: Net }>(
    'query ($input: NetworkInput!) { network(input: $input) { order size density averageDegree componentCount nodes { id degree inDegree component } edges { source target kinds weight } } }', { input })
  expect(errors).toEqual([])
  return data.network
}
const shown = (edges: Edge[]) => edges.map(({ source, target, kinds, weight }) => `${source}-${target} ${kinds.join('+')} ${weight}`)

describe('the stakeholder network', () => {
  test('joins actors and organisations by memberships, nominations and ties; parallel relations are one edge', async () => {
    const { order, size, edges, density, averageDegree, componentCount } = await network({})
    expect(order).toBe(10)
    expect(shown(edges)).toEqual([
      'ada-dora TIE 1', // a tie without a weight counts 1
      'ada-beirat MEMBERSHIP 1',
      'ada-verein MEMBERSHIP+NOMINATION 2',
      'ben-verein MEMBERSHIP 1',
      'cem-verein MEMBERSHIP+NOMINATION 2',
      'dora-beirat MEMBERSHIP+NOMINATION 2',
      'beirat-verein TIE 2.5',
      'kreis-verein TIE 1',
    ])
    expect(size).toBe(8)
    expect(density).toBeCloseTo(16 / 90, 12)
    expect(averageDegree).toBeCloseTo(1.6, 12)
    expect(componentCount).toBe(4) // the seven together; emil, finn and gesa alone
  })

  test('has nodes with their degree and component; isolates stay unless they are not wanted', async () => {
    const { nodes } = await network({})
    expect(Object.fromEntries(nodes.map((node) => [node.id, node.degree]))).toEqual({ ada: 3, ben: 1, cem: 1, dora: 2, emil: 0, finn: 0, gesa: 0, beirat: 3, kreis: 1, verein: 5 })
    expect(nodes.find((node) => node.id === 'ada')?.component).toBe(0)
    expect((await network({ keepIsolates: false })).order).toBe(7)
  })

  test('at a day holds the relations that had begun and not ended', async () => {
    const ids = async (at: string) => shown((await network({ at, ties: ['MEMBERSHIP', 'TIE'] })).edges)
    expect(await ids('2012-01-01')).toEqual(['ada-dora TIE 1', 'ada-beirat MEMBERSHIP 1', 'ada-verein MEMBERSHIP 1', 'cem-verein MEMBERSHIP 1', 'dora-beirat MEMBERSHIP 1'])
    expect(await ids('2021-06-01')).toContain('kreis-verein TIE 1')
    expect(await ids('2022-06-01')).not.toContain('kreis-verein TIE 1')
    expect(await ids('2019-12-31')).toContain('ben-verein MEMBERSHIP 1')
  })

  test('of some regions or groups holds only those', async () => {
    expect((await network({ regions: ['kueste'] })).nodes.map((node) => node.id)).toEqual(['ada', 'ben', 'cem', 'verein'])
    expect((await network({ interestGroups: ['aeltere'] })).nodes.map((node) => node.id)).toEqual(['dora', 'beirat'])
  })

  test('an organisation and its unit are joined only when that is asked for', async () => {
    expect(shown((await network({ ties: ['ORGANISATION_PART'] })).edges)).toEqual(['beirat-kreis ORGANISATION_PART 1'])
  })
})

describe('a directed network', () => {
  test('has arcs as recorded; a tie that holds both ways is two', async () => {
    const { edges, nodes, density } = await network({ directed: true, ties: ['TIE'] })
    expect(shown(edges)).toEqual(['ada-dora TIE 1', 'dora-ada TIE 1', 'beirat-verein TIE 2.5', 'kreis-verein TIE 1', 'verein-beirat TIE 2.5'])
    expect(nodes.find((node) => node.id === 'verein')?.inDegree).toBe(2)
    expect(density).toBeCloseTo(5 / 90, 12)
  })
})

describe('two-mode and one-mode networks', () => {
  test('people and events: a participation at whatever stage is one edge', async () => {
    const { edges } = await network({ nodes: ['ACTOR', 'EVENT'], ties: ['PARTICIPATION'], keepIsolates: false })
    expect(shown(edges)).toEqual(['ada-auftakt PARTICIPATION 1', 'ada-konferenz PARTICIPATION 1', 'ben-auftakt PARTICIPATION 1', 'cem-konferenz PARTICIPATION 1', 'dora-konferenz PARTICIPATION 1', 'emil-konferenz PARTICIPATION 1', 'finn-konferenz PARTICIPATION 1'])
  })

  test('who shares an event: not those who declined or were absent', async () => {
    const { edges } = await network({ nodes: ['ACTOR'], ties: ['CO_PARTICIPATION'], weighting: 'NEWMAN' })
    // konferenz: ada, cem, dora, emil (k = 4, 1/3 each); auftakt: ada and kreis, and kreis is no actor
    expect(edges.map(({ source, target }) => `${source}-${target}`)).toEqual(['ada-cem', 'ada-dora', 'ada-emil', 'cem-dora', 'cem-emil', 'dora-emil'])
    for (const { weight } of edges) expect(weight).toBeCloseTo(1 / 3, 12)
  })

  test('who shares an organisation, by Jaccard', async () => {
    const { edges } = await network({ nodes: ['ACTOR'], ties: ['CO_MEMBERSHIP'], weighting: 'JACCARD' })
    expect(shown(edges)).toEqual(['ada-ben CO_MEMBERSHIP 0.5', 'ada-cem CO_MEMBERSHIP 0.5', 'ada-dora CO_MEMBERSHIP 0.5', 'ben-cem CO_MEMBERSHIP 1'])
  })
})

describe('where nothing is defined', () => {
  test('a network without nodes is defined', async () => {
    expect(await network({ nodes: [] })).toEqual({ order: 0, size: 0, density: null, averageDegree: null, componentCount: 0, nodes: [], edges: [] })
  })

  test('one node has no density', async () => {
    expect(await network({ regions: ['cedorf'] })).toMatchObject({ order: 1, size: 0, density: null, averageDegree: 0, componentCount: 1 })
  })

  test('an unknown region with a known one is refused, not passed over', async () => {
    const { errors } = await world.ask('{ network(input: { regions: ["nord", "nix"] }) { order } }')
    expect(errors[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT', argument: 'input.regions' })
  })
})

test('a network is one statement, after the one that asks whether it is too large', async () => {
  const before = world.database.statementCount()
  await network({ nodes: ['ACTOR', 'ORGANISATION', 'EVENT', 'PROJECT', 'REGION'] })
  expect(world.database.statementCount() - before).toBe(2)
})

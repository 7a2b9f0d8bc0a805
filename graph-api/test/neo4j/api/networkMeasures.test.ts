import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { karate } from '../../support/knownGraphs.js'
import { givenWorld, type World } from '../../support/world.js'

/** Zachary's karate club as stored persons and ties: m00 … m33. Expected values: NetworkX 3.6.1 on karate_club_graph(). */
const id = (member: number | string) => `m${String(member).padStart(2, '0')}`
const members = karate.ids.map((member) => `${id(member)},Member ${member},club`)
const ties = karate.edges.map(([from, to], index) => `${id(from)},${id(to)},INFORMATION,,${karate.weights[index]},true,club`)

let world: World
beforeAll(async () => {
  world = await givenWorld({
    'sources.csv': 'id,title,synthetic\nclub,Zachary 1977,false',
    'actors.csv': ['id,name,source', ...members].join('\n'),
    'ties.csv': ['from,to,kind,wave,weight,directed,source', ...ties].join('\n'),
  })
})
afterAll(() => world.close())

async function asked<T>(selection: string, input: Record<string, unknown> = {}): Promise<T> {
  const { data, errors } = await world.ask<{ network: T }>(`query ($input: NetworkInput!) { network(input: $input) { ${selection} } }`, { input })
  expect(errors).toEqual([])
  return data.network
}

async function node(member: number, fields: string, input: Record<string, unknown> = {}): Promise<Record<string, number>> {
  const { nodes } = await asked<{ nodes: ({ id: string } & Record<string, number>)[] }>(`nodes { id ${fields} }`, input)
  return nodes.find((one) => one.id === id(member)) as unknown as Record<string, number>
}

describe('the karate club', () => {
  test('has the centralities of NetworkX at the instructor', async () => {
    const instructor = await node(0, 'betweenness closeness harmonicCloseness eigenvector pageRank coreness clustering constraint effectiveSize isCutpoint eccentricity')
    const expected = {
      betweenness: 0.437635281385, closeness: 0.568965517241, harmonicCloseness: 0.70202020202, eigenvector: 0.355491444524,
      pageRank: 0.09699728538830416, coreness: 4, clustering: 0.15, constraint: 0.155423297647, effectiveSize: 13.75, eccentricity: 3,
    }
    for (const [name, value] of Object.entries(expected)) expect(instructor[name], name).toBeCloseTo(value, 9)
    expect(instructor.isCutpoint).toBe(true)
  })

  test('has its measures as a whole', async () => {
    const whole = await asked<Record<string, number | null>>('transitivity averageClustering averagePathLength diameter reciprocity')
    expect(whole.transitivity).toBeCloseTo(0.2556818181818182, 12)
    expect(whole.averageClustering).toBeCloseTo(0.5706384782076823, 12)
    expect(whole.averagePathLength).toBeCloseTo(2.408199643493761, 12)
    expect([whole.diameter, whole.reciprocity]).toEqual([5, null])
  })

  test('measures by weight where that is asked: strong ties are short, and hold more', async () => {
    const instructor = await node(0, 'betweenness closeness pageRank', { weighted: true })
    expect(instructor.betweenness).toBeCloseTo(0.39488636363636365, 9)
    expect(instructor.closeness).toBeCloseTo(1.5382907880133188, 9)
    expect(instructor.pageRank).toBeCloseTo(0.08850031542803063, 9)
  })

  test('measures along the arcs in a directed network', async () => {
    expect((await node(2, 'betweenness', { directed: true })).betweenness).toBeCloseTo(0.008364898989898988, 9)
    const administrator = await node(33, 'closeness pageRank', { directed: true })
    expect(administrator.closeness).toBeCloseTo(0.5527690700104494, 9)
    expect(administrator.pageRank).toBeCloseTo(0.25904710115128404, 9)
    expect((await asked<{ reciprocity: number }>('reciprocity', { directed: true })).reciprocity).toBe(0)
  })

  test('has one bridge, and its busiest edge joins the instructor with member 31', async () => {
    const { edges } = await asked<{ edges: { source: string; target: string; isBridge: boolean; betweenness: number }[] }>('edges { source target isBridge betweenness }')
    expect(edges.filter((edge) => edge.isBridge).map(({ source, target }) => [source, target])).toEqual([['m00', 'm11']])
    const busiest = edges.reduce((one, other) => (other.betweenness > one.betweenness ? other : one))
    expect([busiest.source, busiest.target]).toEqual(['m00', 'm31'])
    expect(busiest.betweenness).toBeCloseTo(0.127259994907, 9)
  })

  test('falls into the four communities of the best known modularity, the same for the same seed', async () => {
    const selection = 'modularity communities { id size members } nodes { id community }'
    const first = await asked<{ modularity: number; communities: { id: number; size: number; members: string[] }[]; nodes: { id: string; community: number }[] }>(selection, { seed: 3 })
    expect(first.modularity).toBeCloseTo(0.41978961209730, 9) // the optimum: Brandes et al., IEEE TKDE 20, 2008, table 1 (0.420)
    expect(first.communities.map(({ size }) => size).reduce((sum, size) => sum + size, 0)).toBe(34)
    for (const { id: community, members: ids } of first.communities) {
      expect(first.nodes.filter((one) => one.community === community).map((one) => one.id)).toEqual(ids)
    }
    expect(await asked(selection, { seed: 3 })).toEqual(first)
  })

  test('comes in columns too, with the ends of the edges as positions', async () => {
    const { columns, nodes, edges } = await asked<{
      columns: { id: string[]; degree: number[]; betweenness: number[]; source: number[]; target: number[]; weight: number[] }
      nodes: { id: string; degree: number; betweenness: number }[]
      edges: { source: string; target: string; weight: number }[]
    }>('columns { id degree betweenness source target weight } nodes { id degree betweenness } edges { source target weight }')
    expect(columns.id.map((one, index) => ({ id: one, degree: columns.degree[index], betweenness: columns.betweenness[index] }))).toEqual(nodes)
    expect(columns.source.map((source, index) => ({ source: columns.id[source], target: columns.id[columns.target[index] as number], weight: columns.weight[index] }))).toEqual(edges)
  })

  test('is drawn again after a change of the data', async () => {
    expect((await asked<{ order: number }>('order')).order).toBe(34)
    await world.give({ 'actors.csv': 'id,name,source\nnew,Somebody,club' })
    expect((await asked<{ order: number }>('order')).order).toBe(35)
    expect(await asked('averagePathLength componentCount')).toEqual({ averagePathLength: 2.408199643493761, componentCount: 2 })
    const newcomer = (await asked<{ nodes: Record<string, unknown>[] }>('nodes { id closeness betweenness eigenvector constraint effectiveSize pageRank clustering eccentricity isCutpoint }')).nodes.find((one) => one.id === 'new')
    expect(newcomer).toMatchObject({ closeness: 0, betweenness: 0, eigenvector: null, constraint: null, effectiveSize: null, clustering: 0, eccentricity: 0, isCutpoint: false })
  })

  test('assortativity knows its attributes and names them', async () => {
    const { errors } = await world.ask('{ network(input: {}) { assortativity(attribute: "shoeSize") } }')
    expect(errors[0]).toMatchObject({ extensions: { code: 'BAD_USER_INPUT', argument: 'attribute' }, message: expect.stringContaining('interestGroup') as string })
  })
})

test('an empty network has measures that are null or nothing, and no error', async () => {
  const whole = await asked('order size density transitivity averageClustering averagePathLength diameter assortativity modularity communities { id } nodes { id pageRank eigenvector } edges { isBridge }', { nodes: ['PROJECT'] })
  expect(whole).toEqual({
    order: 0, size: 0, density: null, transitivity: null, averageClustering: null, averagePathLength: null, diameter: null, assortativity: null, modularity: null, communities: [], nodes: [], edges: [],
  })
})

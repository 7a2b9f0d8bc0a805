import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { florentine, karate, karateClub, lesMiserables, southernWomen, southernWomenCount } from '../../support/knownGraphs.js'
import { givenWorld, type Tables, type World } from '../../support/world.js'

/** Networks of the literature, stored as a data set and asked as a client asks. Expected values: NetworkX 3.6.1, by the function that each test names. */
let world: World
afterAll(() => world.close())

async function ask<T>(query: string): Promise<T> {
  const { data, errors } = await world.ask<T>(query)
  expect(errors).toEqual([])
  return data
}

type Numbers = Readonly<Record<string, number>>

function expectClose(given: Readonly<Record<string, unknown>> | undefined, expected: Numbers): void {
  for (const [name, value] of Object.entries(expected)) expect(given?.[name], name).toBeCloseTo(value, 9)
}

const source = { 'sources.csv': 'id,title,synthetic\nbook,The literature,false' }
const actors = (ids: readonly (string | number)[]) => ({ 'actors.csv': ['id,name,source', ...ids.map((id) => `${id},${id},book`)].join('\n') })

function tied({ ids, edges, weights }: Pick<typeof florentine, 'ids' | 'edges' | 'weights'>): Tables {
  const ties = edges.map(([from, to], index) => `${from},${to},OTHER,${weights[index]},book`)
  return { ...source, ...actors(ids), 'ties.csv': ['from,to,kind,weight,source', ...ties].join('\n') }
}

describe('marriages of the Florentine families', () => {
  beforeAll(async () => { world = await givenWorld(tied(florentine)) })

  test('make the Medici the middle', async () => {
    const { network } = await ask<{ network: { nodes: ({ id: string } & Record<string, number>)[] } }>(
      '{ network(input: {}) { nodes { id betweenness closeness eigenvector pageRank coreness constraint effectiveSize clustering harmonicCloseness isCutpoint } edges { source target isBridge } } }')
    expectClose(network.nodes.find(({ id }) => id === 'Medici'), {
      betweenness: 0.521978021978022, // betweenness_centrality
      closeness: 0.56, // closeness_centrality
      eigenvector: 0.4303080940416616, // eigenvector_centrality(tol=1e-13)
      pageRank: 0.1458172049974551, // pagerank(tol=1e-13)
      coreness: 2, // core_number
      constraint: 0.20987654320987653, // constraint
      effectiveSize: 5.666666666666667, // effective_size
      clustering: 0.06666666666666667, // clustering
      harmonicCloseness: 9.500000000000002 / 14, // harmonic_centrality / (n - 1)
    })
    expect(network.nodes.filter((node) => node.isCutpoint).map(({ id }) => id)).toEqual(['Albizzi', 'Guadagni', 'Medici', 'Salviati']) // articulation_points
  })

  test('are a whole with these measures', async () => {
    const { network } = await ask<{ network: Record<string, number> }>('{ network(input: {}) { order size density transitivity averageClustering averagePathLength diameter } }')
    expectClose(network, {
      order: 15, size: 20, density: 40 / 210, transitivity: 0.19148936170212766, averageClustering: 0.16, averagePathLength: 2.4857142857142858, diameter: 5, // transitivity, average_clustering, average_shortest_path_length, diameter
    })
  })

  test('hang on one family as far as Freeman\'s centralisation of these centralities says, with the largest sum', async () => {
    // Σ (max - c) / most, by its definition over degree, betweenness_centrality and closeness_centrality
    const { network: { degree, betweenness, closeness } } = await ask<{ network: Record<string, { value: number; maximum: number }> }>(`{ network(input: {}) {
      degree: centralisation(measure: DEGREE) { value maximum } betweenness: centralisation(measure: BETWEENNESS) { value maximum } closeness: centralisation(measure: CLOSENESS) { value maximum } } }`)
    expectClose(degree, { value: 0.27472527472527475, maximum: 14 * 13 })
    expectClose(betweenness, { value: 0.43681318681318687, maximum: 14 })
    expectClose(closeness, { value: 0.32245227610961025, maximum: 14 * 13 / 27 })
  })

  test('fall apart when the families between others go', async () => {
    // connected_components after removing nodes in the order of betweenness_centrality, equal ones by name
    const { robustness } = await ask<{ robustness: { robustness: number; points: { removed: number; largest: number }[] } }>('{ robustness(input: {}, strategy: BETWEENNESS) { robustness points { removed largest } } }')
    expect(robustness.points.slice(0, 7).map(({ largest }) => Math.round(largest * 15))).toEqual([15, 11, 7, 7, 7, 5, 4])
    expect(robustness.points.at(-1)).toEqual({ removed: 15, largest: 0 })
    expect(robustness.robustness).toBeCloseTo(0.23555555555555555, 12)
  })

  test('lead from the Pazzi to the Peruzzi in two ways, with the source of each step', async () => {
    const { shortestPaths } = await ask<{ shortestPaths: { stakeholders: string[]; steps: { sources: { title: string }[] }[] }[] }>(
      '{ shortestPaths(from: "Pazzi", to: "Peruzzi") { stakeholders steps { sources { title } } } }')
    expect(shortestPaths.map(({ stakeholders }) => stakeholders.slice(3, 5))).toEqual([['Barbadori', 'Castellani'], ['Ridolfi', 'Strozzi']]) // all_shortest_paths
    for (const { steps } of shortestPaths) expect(steps.map(({ sources }) => sources)).toEqual(Array.from({ length: 5 }, () => [{ title: 'The literature' }]))
  })
})

describe('Zachary\'s karate club', () => {
  // The club after its split as interest group; the communities of greedy_modularity_communities() as region.
  const greedy = [[8, 14, 15, 18, 20, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33], [1, 2, 3, 7, 9, 12, 13, 17, 21], [0, 4, 5, 6, 10, 11, 16, 19]]
  const id = (member: number | string) => `m${String(member).padStart(2, '0')}`
  const members = karate.ids.map((member, index) => `${id(member)},${id(member)},${karateClub[index] === 0 ? 'hi' : 'officer'},g${greedy.findIndex((group) => group.includes(index))},book`)
  const tiesOf = (wave: string, least: number) => karate.edges.flatMap(([from, to], index) => ((karate.weights[index] as number) >= least ? [`${id(from)},${id(to)},OTHER,${wave},${karate.weights[index]},book`] : []))

  beforeAll(async () => {
    world = await givenWorld({
      ...source,
      'regions.csv': `id,level,name,source\n${greedy.map((_, index) => `g${index},LOCALITY,Group ${index},book`).join('\n')}`,
      'interestGroups.csv': 'id,name,source\nhi,Mr. Hi,book\nofficer,Officer,book',
      'actors.csv': ['id,name,interestGroups,region,source', ...members].join('\n'),
      'ties.csv': ['from,to,kind,wave,weight,source', ...tiesOf('all', 1), ...tiesOf('strong', 4)].join('\n'),
    })
  })

  test('splits along its ties: 35 and 32 within, 11 between', async () => {
    // attribute_mixing_dict("club"): 70, 11, 11, 64, with each tie within twice
    const { network } = await ask<{ network: { eiIndex: number; assortativity: number; mixing: object } }>(
      '{ network(input: { wave: "all" }) { eiIndex(by: INTEREST_GROUP) assortativity(attribute: "interestGroup") mixing(by: INTEREST_GROUP) { groups counts } } }')
    expect(network.mixing).toEqual({ groups: ['hi', 'officer'], counts: [[35, 11], [11, 32]] })
    expect(network.eiIndex).toBeCloseTo((11 - 67) / 78, 12)
    const byChance = (81 / 156) ** 2 + (75 / 156) ** 2
    expect(network.assortativity).toBeCloseTo((134 / 156 - byChance) / (1 - byChance), 12) // Newman 2003, equation 2, over the same matrix
  })

  test('keeps to itself more than any of 999 shuffles', async () => {
    // expected: 78 Σ n_a (n_a - 1) / (n (n - 1)) with two groups of 17
    const { mixingTest } = await ask<{ mixingTest: Numbers }>('{ mixingTest(input: { wave: "all" }, by: INTEREST_GROUP) { observed expected edges probabilityAtLeast probabilityAtMost low high permutations } }')
    expectClose(mixingTest, { observed: 67, expected: 78 * 2 * 17 * 16 / (34 * 33), edges: 78, probabilityAtLeast: 0.001, probabilityAtMost: 1, permutations: 999 })
    expect(mixingTest.low).toBeLessThan(mixingTest.expected as number)
    expect(mixingTest.high).toBeGreaterThan(mixingTest.expected as number)
  })

  test('and its communities agree as far as the indices say', async () => {
    // Hubert and Arabie's formula, and 2 I / (H + H), over the club and greedy_modularity_communities()
    const { comparePartitions } = await ask<{ comparePartitions: Numbers }>('{ comparePartitions(input: { wave: "all" }, first: INTEREST_GROUP, second: REGION) { compared adjustedRandIndex normalisedMutualInformation } }')
    expectClose(comparePartitions, { compared: 34, adjustedRandIndex: 0.5684394071490846, normalisedMutualInformation: 0.5646068790944768 })
  })

  test('has strong ties that go with its ties', async () => {
    // statistics.correlation of both adjacency matrices over all ordered pairs
    const { qapCorrelation } = await ask<{ qapCorrelation: Numbers }>('{ qapCorrelation(first: { wave: "all", seed: 7 }, second: { wave: "strong" }, permutations: 99) { observed nodes probabilityAtLeast permutations } }')
    expectClose(qapCorrelation, { observed: 0.49072595795613444, nodes: 34, probabilityAtLeast: 0.01, permutations: 99 })
  })

  test('has betweenness within the stated bound when it is estimated, and the same for the same seed', async () => {
    interface Estimate { approximate: boolean; errorBound: number; confidence: number; samples: number; values: { id: string; betweenness: number }[] }
    const query = '{ network(input: { wave: "all", seed: 5 }) { betweennessEstimate(above: 33, maxError: 0.5, confidence: 0.8) { approximate errorBound confidence samples values { id betweenness } } nodes { id betweenness } } }'
    const { network } = await ask<{ network: { betweennessEstimate: Estimate; nodes: { id: string; betweenness: number }[] } }>(query)
    const { approximate, errorBound, confidence, samples, values } = network.betweennessEstimate
    expect({ approximate, confidence }).toEqual({ approximate: true, confidence: 0.8 })
    expect(errorBound).toBeGreaterThan(0)
    expect(errorBound).toBeLessThanOrEqual(0.5)
    expect(samples).toBeLessThan(34)
    expect(values.map(({ id: member }) => member)).toEqual(network.nodes.map(({ id: member }) => member))
    for (const [index, { betweenness }] of values.entries()) expect(Math.abs(betweenness - (network.nodes[index]?.betweenness ?? NaN))).toBeLessThanOrEqual(errorBound)
    expect(await ask(query)).toEqual({ network })
  })

  test('has exact betweenness when it is small enough for the caller', async () => {
    const { network } = await ask<{ network: { betweennessEstimate: { approximate: boolean; errorBound: number; confidence: number; values: { id: string; betweenness: number }[] } } }>(
      '{ network(input: { wave: "all" }) { betweennessEstimate(above: 34) { approximate errorBound confidence values { id betweenness } } } }')
    expect(network.betweennessEstimate).toMatchObject({ approximate: false, errorBound: 0, confidence: 1 })
    expect(network.betweennessEstimate.values[33]?.betweenness).toBeCloseTo(0.30407497594997596, 9) // betweenness_centrality
  })
})

describe('the women and the events of Deep South', () => {
  const [women, events] = [southernWomen.ids.slice(0, southernWomenCount), southernWomen.ids.slice(southernWomenCount)]
  beforeAll(async () => {
    world = await givenWorld({
      ...source,
      ...actors(women),
      'events.csv': ['id,name,source', ...events.map((event) => `${event},${event},book`)].join('\n'),
      'participations.csv': ['stakeholder,event,stage,source', ...southernWomen.edges.map(([woman, event]) => `${woman},${event},ATTENDED,book`)].join('\n'),
    })
  })

  interface Node { id: string; degree: number; redundancy: number; clustering: number }

  test('are a two-mode network with its own measures', async () => {
    const { twoModeNetwork } = await ask<{ twoModeNetwork: { size: number; density: number; averageMemberDegree: number; averageItemDegree: number; members: Node[]; items: Node[]; ties: object[] } }>(
      '{ twoModeNetwork(input: { items: EVENT }) { size density averageMemberDegree averageItemDegree members { id degree redundancy clustering } items { id degree redundancy clustering } ties { member item } } }')
    expect([twoModeNetwork.members.length, twoModeNetwork.items.length, twoModeNetwork.ties.length]).toEqual([18, 14, 89])
    expectClose(twoModeNetwork as unknown as Numbers, { size: 89, density: 0.3531746031746032, averageMemberDegree: 89 / 18, averageItemDegree: 89 / 14 }) // bipartite.density
    // degree; bipartite.node_redundancy; bipartite.latapy_clustering(mode="dot")
    const expected: Record<string, Numbers> = {
      Evelyn_Jefferson: { degree: 8, redundancy: 0.9642857142857143, clustering: 0.3179433311786253 },
      Theresa_Anderson: { degree: 8, redundancy: 1, clustering: 0.3718188674071026 },
      Olivia_Carleton: { degree: 2, redundancy: 1, clustering: 0.25750661375661377 },
      E1: { degree: 3, redundancy: 1, clustering: 0.32719155844155845 },
      E8: { degree: 14, redundancy: 0.8021978021978022, clustering: 0.29616461969403146 },
      E11: { degree: 4, redundancy: 0.6666666666666666, clustering: 0.17702701710054652 },
    }
    const nodes = [...twoModeNetwork.members, ...twoModeNetwork.items]
    for (const [id, values] of Object.entries(expected)) expectClose(nodes.find((node) => node.id === id) as unknown as Record<string, unknown>, values)
  })

  test.each([
    ['COUNT', 7], // bipartite.weighted_projected_graph
    ['NEWMAN', 1.4868797868797867], // bipartite.collaboration_weighted_projected_graph
    ['JACCARD', 0.7777777777777778], // bipartite.overlap_weighted_projected_graph
    ['BINARY', 1],
  ])('are tied among the women by shared events, weighted %s', async (weighting, weight) => {
    const { network } = await ask<{ network: { size: number; edges: { source: string; target: string; weight: number }[] } }>(`{ network(input: { nodes: [ACTOR], ties: [CO_PARTICIPATION], weighting: ${weighting} }) { size edges { source target weight } } }`)
    expect(network.size).toBe(139)
    expect(network.edges.find(({ source: one, target }) => one === 'Evelyn_Jefferson' && target === 'Theresa_Anderson')?.weight).toBeCloseTo(weight, 12)
  })
})

describe('the characters of Les Misérables', () => {
  beforeAll(async () => { world = await givenWorld(tied(lesMiserables)) })

  test('have their centralities by the number of shared chapters', async () => {
    const fields = 'id betweenness closeness pageRank eigenvector constraint weightedDegree'
    const { network } = await ask<{ network: { nodes: ({ id: string } & Record<string, number>)[] } }>(`{ network(input: { weighted: true }) { nodes { ${fields} } } }`)
    const of = (name: string) => network.nodes.find(({ id }) => id === name)
    expectClose(of('Valjean'), {
      betweenness: 0.7946491228070175, // betweenness_centrality(weight=1/weight)
      closeness: 1.68978720711616, // closeness_centrality(distance=1/weight)
      pageRank: 0.09955810825408945, // pagerank(tol=1e-14)
      eigenvector: 0.4556664934385525, // eigenvector_centrality(weight, tol=1e-13)
      constraint: 0.1634479536828202, // constraint(weight)
      weightedDegree: 158, // degree(weight)
    })
    expectClose(of('Gavroche'), { betweenness: 0.10245614035087719, pageRank: 0.028302634029124665 })
  })

  test('and without weights, node by node and as a whole', async () => {
    const { network } = await ask<{ network: Record<string, number> & { nodes: ({ id: string } & Record<string, number>)[]; edges: { source: string; target: string; isBridge: boolean; betweenness: number }[] } }>(`{ network(input: {}) {
      order size transitivity averageClustering averagePathLength diameter
      nodes { id betweenness coreness harmonicCloseness clustering eccentricity isCutpoint } edges { source target isBridge betweenness } } }`)
    expectClose(network, { order: 77, size: 254, transitivity: 0.49893162393162394, averageClustering: 0.5731367499320134, averagePathLength: 2.6411483253588517, diameter: 5 })
    expectClose(network.nodes.find(({ id }) => id === 'Valjean'), {
      betweenness: 0.5699890527836184, coreness: 8, harmonicCloseness: 0.7324561403508771, clustering: 0.12063492063492064, eccentricity: 3,
    })
    expect(network.nodes.filter((node) => node.isCutpoint).map(({ id }) => id)).toEqual(['Fauchelevent', 'Gavroche', 'Mabeuf', 'MlleGillenormand', 'MmeBurgon', 'Myriel', 'Thenardier', 'Valjean'])
    expect(network.edges.filter((edge) => edge.isBridge)).toHaveLength(18)
    const busiest = network.edges.reduce((one, other) => (other.betweenness > one.betweenness ? other : one))
    expect(busiest).toMatchObject({ source: 'Myriel', target: 'Valjean' })
    expect(busiest.betweenness).toBeCloseTo(0.18318523581681478, 9) // edge_betweenness_centrality
  })

  test('hang on Valjean', async () => {
    // Σ (max - c) / most over degree, betweenness_centrality and closeness_centrality
    const { network } = await ask<{ network: Record<string, { value: number }> }>(
      '{ network(input: {}) { degree: centralisation(measure: DEGREE) { value } betweenness: centralisation(measure: BETWEENNESS) { value } closeness: centralisation(measure: CLOSENESS) { value } } }')
    expectClose({ degree: network.degree?.value, betweenness: network.betweenness?.value, closeness: network.closeness?.value },
      { degree: 0.3971929824561404, betweenness: 0.5553190103110115, closeness: 0.519597465061121 })
  })
})

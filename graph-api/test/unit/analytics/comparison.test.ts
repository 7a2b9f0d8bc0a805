import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compareNetworks, type NamedNetwork } from '../../../src/analytics/network/compareNetworks.js'
import { mixingMatrix } from '../../../src/analytics/network/mixingMatrix.js'
import { mixingTest } from '../../../src/analytics/network/mixingTest.js'
import { permutationTest } from '../../../src/analytics/network/permutationTest.js'
import { qapCorrelation } from '../../../src/analytics/network/qapCorrelation.js'
import { randomFrom, shuffle } from '../../../src/analytics/random.js'
import { florentine, graphOf, idsOf, karate, karateClub, type Pair } from '../../support/knownGraphs.js'

function named(pairs: Pair[], options: { directed?: boolean; ids?: string[]; weights?: number[] } = {}): NamedNetwork {
  const ids = options.ids ?? idsOf(pairs).map(String)
  return { ids, graph: graphOf(pairs, { ...options, ids }) }
}

const node = fc.constantFrom('a', 'b', 'c', 'd', 'e')
const anyPairs = fc.uniqueArray(fc.tuple(node, node), { maxLength: 12, selector: ([one, other]) => [one, other].sort().join() })
const anyNetwork = (directed: boolean) => anyPairs.map((pairs) => named(pairs, { directed }))
const ends = (edges: readonly { source: string; target: string }[]): string[] => edges.map(({ source, target }) => source + target)

describe('two networks', () => {
  test('by hand: d comes with a tie to a, c goes with its ties, a-b stays and grows', () => {
    const before = named([['a', 'b'], ['b', 'c'], ['c', 'a']], { weights: [1, 1, 1] })
    const after = named([['b', 'a'], ['d', 'a']], { weights: [3, 1] })
    expect(compareNetworks(before, after)).toEqual({
      nodesCame: ['d'],
      nodesWent: ['c'],
      nodesStayed: ['a', 'b'],
      edgesCame: [{ source: 'a', target: 'd', weight: 1 }],
      edgesWent: [{ source: 'a', target: 'c', weight: 1 }, { source: 'b', target: 'c', weight: 1 }],
      edgesStayed: [{ source: 'a', target: 'b', weightBefore: 1, weightAfter: 3 }],
      degreeChanges: [
        { id: 'c', before: 2, after: null, change: -2 }, { id: 'b', before: 2, after: 1, change: -1 },
        { id: 'd', before: null, after: 1, change: 1 }, { id: 'a', before: 2, after: 2, change: 0 },
      ],
      jaccard: 1 / 4,
    })
  })

  test('in a directed network the way back is another edge', () => {
    const { jaccard, edgesCame } = compareNetworks(named([['a', 'b']], { directed: true }), named([['b', 'a']], { directed: true }))
    expect([jaccard, ends(edgesCame)]).toEqual([0, ['ba']])
  })

  test('empty ones have no Jaccard index; directed and undirected ones cannot be compared', () => {
    expect(compareNetworks(named([]), named([], { ids: ['a'] }))).toMatchObject({ nodesCame: ['a'], jaccard: null, degreeChanges: [{ id: 'a', before: null, after: 0, change: 0 }] })
    expect(() => compareNetworks(named([], { directed: true }), named([]))).toThrow('same direction')
  })

  const anyTwo = fc.boolean().chain((directed) => fc.tuple(anyNetwork(directed), anyNetwork(directed)))

  test('compared backwards, what came went; compared with itself, nothing changed', () => {
    fc.assert(fc.property(anyTwo, ([before, after]) => {
      const [there, back] = [compareNetworks(before, after), compareNetworks(after, before)]
      expect([back.nodesCame, back.nodesWent, back.jaccard]).toEqual([there.nodesWent, there.nodesCame, there.jaccard])
      expect([back.edgesCame, back.edgesWent]).toEqual([there.edgesWent, there.edgesCame])
      const same = compareNetworks(before, before)
      expect([same.nodesCame, same.nodesWent, same.edgesCame, same.edgesWent]).toEqual([[], [], [], []])
      expect(same.jaccard).toBe(before.graph.source.length === 0 ? null : 1)
    }))
  })

  test('every edge came, went or stayed, whatever the order of the nodes', () => {
    fc.assert(fc.property(anyTwo, ([before, after]) => {
      const found = compareNetworks(before, after)
      expect(found.edgesStayed.length + found.edgesWent.length).toBe(before.graph.source.length)
      expect(found.edgesStayed.length + found.edgesCame.length).toBe(after.graph.source.length)
      const last = after.ids.length - 1
      const turned = { ids: [...after.ids].reverse(), graph: { ...after.graph, source: after.graph.source.map((one) => last - one), target: after.graph.target.map((one) => last - one) } }
      expect(compareNetworks(before, turned)).toEqual(found)
    }))
  })
})

describe('QAP correlation', () => {
  /** Business ties of the 16 Florentine families, Padgett and Ansell 1993, as PADGB in UCINET. */
  const BUSINESS = [
    'Barbadori Castellani', 'Barbadori Ginori', 'Barbadori Medici', 'Barbadori Peruzzi', 'Bischeri Guadagni', 'Bischeri Lamberteschi', 'Bischeri Peruzzi', 'Castellani Lamberteschi',
    'Castellani Peruzzi', 'Ginori Medici', 'Guadagni Lamberteschi', 'Lamberteschi Peruzzi', 'Medici Pazzi', 'Medici Salviati', 'Medici Tornabuoni',
  ].map((pair) => pair.split(' ') as [string, string])
  const ids = [...idsOf(florentine.edges), 'Pucci']
  const [marriage, business] = [graphOf(florentine.edges, { ids }), graphOf(BUSINESS, { ids })]

  test('of marriage and business in Florence is 0.372 and hardly chance', () => {
    // Padgett and Ansell 1993, the example of QAP in Borgatti, Everett and Johnson, Analyzing Social Networks, 2013. By hand: 8 of 120 pairs have
    // both, 20 marriages, 15 businesses: (8/120 - 20/120 × 15/120) / √(20/120 × 100/120 × 15/120 × 105/120)
    const found = qapCorrelation(marriage, business, { seed: 1, permutations: 1999 })
    expect(found?.observed).toBeCloseTo((8 / 120 - 1 / 48) / Math.sqrt(5 / 36 * 7 / 64), 12)
    expect(found?.observed).toBeCloseTo(0.372, 3)
    expect(found?.probabilityAtLeast).toBeLessThan(0.005)
    expect(found?.probabilityAtMost).toBeGreaterThan(0.99)
    expect(found?.interval[1]).toBeLessThan(0.372)
  })

  test('of a network with itself is 1, with its complement -1, and loops do not matter', () => {
    const pairs: Pair[] = [[0, 1], [1, 2], [2, 3]]
    const complement: Pair[] = [[0, 2], [0, 3], [1, 3]]
    const observed = (other: Pair[]) => qapCorrelation(graphOf(pairs), graphOf(other), { seed: 1, permutations: 9 })?.observed
    expect(observed(pairs)).toBeCloseTo(1, 12)
    expect(observed(complement)).toBeCloseTo(-1, 12)
    expect(observed([...pairs, [1, 1]])).toBeCloseTo(1, 12)
  })

  test('takes weights when asked (by hand: 1, 2, 0 and 2, 4, 0 rise together)', () => {
    const graph = (weights: number[]) => graphOf([[0, 1], [1, 2]], { weights })
    expect(qapCorrelation(graph([1, 2]), graph([2, 4]), { seed: 1, weighted: true })?.observed).toBeCloseTo(1, 12)
    expect(qapCorrelation(graph([1, 2]), graph([4, 2]), { seed: 1, weighted: true })?.observed).toBeCloseTo(0.5, 12) // 1, 2, 0 and 4, 2, 0: (8/3 - 2) / √(2/3 × 8/3)
  })

  test('is null where nothing varies, and needs the same nodes', () => {
    expect(qapCorrelation(graphOf([]), graphOf([]), { seed: 1 })).toBeNull()
    expect(qapCorrelation(graphOf([], { ids: [0] }), graphOf([[0, 0]]), { seed: 1 })).toBeNull()
    expect(qapCorrelation(graphOf([[0, 1]]), graphOf([[0, 1]]), { seed: 1 })).toBeNull()
    expect(qapCorrelation(graphOf([], { ids: [0, 1, 2] }), graphOf([[0, 1], [1, 2]]), { seed: 1 })).toBeNull()
    expect(() => qapCorrelation(marriage, graphOf([[0, 1]]), { seed: 1 })).toThrow('16 and 2')
  })

  test('is the same for the same seed and symmetric', () => {
    const there = qapCorrelation(marriage, business, { seed: 5, permutations: 99 })
    expect(qapCorrelation(marriage, business, { seed: 5, permutations: 99 })).toEqual(there)
    expect(qapCorrelation(marriage, business, { seed: 6, permutations: 99 })?.interval).not.toEqual(there?.interval)
    expect(qapCorrelation(business, marriage, { seed: 5, permutations: 9 })?.observed).toBeCloseTo(there?.observed as number, 12)
  })
})

describe('mixing', () => {
  const graph = graphOf(karate.edges)

  test('of the karate club: 67 of 78 ties stay within a club, 38 expected', () => {
    // networkx: 11 edges between the clubs of 17 members each; 78 × 2 × 17 × 16 / (34 × 33) by hand
    const found = mixingTest(graph, karateClub, { seed: 1 })
    expect(found).toMatchObject({ observed: 67, ties: 78, permutations: 999, probabilityAtLeast: 1 / 1000, probabilityAtMost: 1 })
    expect(found?.expected).toBeCloseTo(78 * 544 / 1122, 12)
    expect(found?.interval[0]).toBeLessThan(found?.expected as number)
    expect(found?.interval[1]).toBeGreaterThan(found?.expected as number)
    expect(found?.interval[1]).toBeLessThan(67)
  })

  test('of the karate club in a matrix (networkx: 11 edges between; degree sums 81 and 75, so 35 and 32 within)', () => {
    const { groups, ties } = mixingMatrix(graph, karateClub)
    expect([[...groups], ties.map((row) => [...row])]).toEqual([[0, 1], [[35, 11], [11, 32]]])
  })

  test('follows direction and leaves out loops and the unknown', () => {
    const arcs = graphOf([[0, 1], [1, 0], [0, 2], [2, 2], [3, 0]], { directed: true })
    const groups = Int32Array.of(4, 4, 7, -1)
    expect(mixingMatrix(arcs, groups)).toEqual({ groups: Int32Array.of(4, 7), ties: [Float64Array.of(2, 1), Float64Array.of(0, 0)] })
    expect(mixingTest(arcs, groups, { seed: 1 })).toMatchObject({ observed: 2, ties: 3, expected: 3 * 2 / 6 })
  })

  test('is null without ties between known nodes', () => {
    expect(mixingTest(graphOf([]), new Int32Array(0), { seed: 1 })).toBeNull()
    expect(mixingTest(graphOf([[0, 0], [0, 1]]), Int32Array.of(0, -1), { seed: 1 })).toBeNull()
    expect(mixingMatrix(graphOf([]), new Int32Array(0))).toEqual({ groups: new Int32Array(0), ties: [] })
  })

  test('the exact expectation is what permutations give on average, and the same seed gives the same', () => {
    const permuted = Array.from({ length: 40 }, (_, seed) => mixingTest(graph, karateClub, { seed, permutations: 1 })?.interval[0] as number)
    expect(permuted.reduce((sum, value) => sum + value, 0) / 40).toBeGreaterThan(78 * 544 / 1122 - 2.5) // standard error 0.6
    expect(permuted.reduce((sum, value) => sum + value, 0) / 40).toBeLessThan(78 * 544 / 1122 + 2.5)
    expect(mixingTest(graph, karateClub, { seed: 3 })).toEqual(mixingTest(graph, karateClub, { seed: 3 }))
  })

  test('ties by chance are seldom surprising: about one in twenty groupings by chance is below 5 %', () => {
    const surprising = Array.from({ length: 60 }, (_, seed) => {
      const groups = shuffle(karateClub.slice(), randomFrom(1000 + seed))
      return mixingTest(graph, groups, { seed, permutations: 99 })?.probabilityAtLeast as number
    }).filter((probability) => probability <= 0.05)
    expect(surprising.length).toBeLessThan(12)
  })

  test('one group of all is never surprising', () => {
    expect(mixingTest(graph, new Int32Array(34), { seed: 1, permutations: 19 })).toMatchObject({ observed: 78, expected: 78, probabilityAtLeast: 1, probabilityAtMost: 1, interval: [78, 78] })
  })
})

test('a permutation test counts the observed value among the permuted ones', () => {
  // by hand: 2 of 4 are at least 3, 3 of 4 at most 3
  expect(permutationTest(3, Float64Array.of(1, 2, 3, 4))).toEqual({ observed: 3, probabilityAtLeast: 3 / 5, probabilityAtMost: 4 / 5, interval: [1, 4], permutations: 4 })
  expect(permutationTest(3, new Float64Array(0))).toEqual({ observed: 3, probabilityAtLeast: 1, probabilityAtMost: 1, interval: [3, 3], permutations: 0 })
})

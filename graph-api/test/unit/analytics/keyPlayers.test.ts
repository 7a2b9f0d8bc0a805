import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { adjacency } from '../../../src/analytics/graph/adjacency.js'
import type { Graph } from '../../../src/analytics/graph/graph.js'
import { combinationCount, forEachCombination } from '../../../src/analytics/network/combinations.js'
import { components } from '../../../src/analytics/network/components.js'
import { connection, fragmentation } from '../../../src/analytics/network/fragmentation.js'
import { keyPlayers, type KeyPlayerOptions } from '../../../src/analytics/network/keyPlayers.js'
import { pairsAfterRemoval } from '../../../src/analytics/network/pairsAfterRemoval.js'
import { removalEffect } from '../../../src/analytics/network/removalEffect.js'
import { robustnessCurve } from '../../../src/analytics/network/robustnessCurve.js'
import { randomBelow, randomFrom } from '../../../src/analytics/random.js'
import { florentine, graphOf, idsOf, karate, type Pair } from '../../support/knownGraphs.js'

const NETWORKS = { karate: graphOf(karate.edges), florentine: graphOf(florentine.edges) }
const families = idsOf(florentine.edges)
const mask = (order: number, ...nodes: number[]) => Uint8Array.from({ length: order }, (_, node) => (nodes.includes(node) ? 1 : 0))
const path = (length: number): Pair[] => Array.from({ length: length - 1 }, (_, node): Pair => [node, node + 1])
const star = (leaves: number): Pair[] => Array.from({ length: leaves }, (_, leaf): Pair => [0, leaf + 1])
const complete = (order: number): Pair[] => Array.from({ length: order }, (_, one) => Array.from({ length: one }, (__, other): Pair => [other, one])).flat()

const anyEdges = fc.uniqueArray(fc.tuple(fc.nat(11), fc.nat(11)), { maxLength: 24, selector: ([from, to]) => Math.min(from, to) * 12 + Math.max(from, to) })
const anyGraph = fc.tuple(fc.boolean(), anyEdges).map(([directed, edges]) => graphOf(edges, { directed, ids: Array.from({ length: 12 }, (_, node) => node) }))
const anyMask = fc.array(fc.constantFrom(0, 1), { minLength: 12, maxLength: 12 }).map((list) => Uint8Array.from(list))

/** Of 130 nodes with 260 edges by chance: too many sets of three to try all. */
function largeGraph(seed: number): Graph {
  const random = randomFrom(seed)
  const edges = new Map(Array.from({ length: 260 }, () => [randomBelow(random, 130), randomBelow(random, 130)].sort((one, other) => one - other) as [number, number]).map((pair) => [String(pair), pair]))
  return graphOf([...edges.values()], { ids: Array.from({ length: 130 }, (_, node) => node) })
}

describe('fragmentation', () => {
  test('of a path of 5 without its middle: 2 of 6 pairs stay, F = 2/3 (by hand)', () => {
    expect(fragmentation(graphOf(path(5)), { removed: mask(5, 2) })).toBeCloseTo(2 / 3, 12)
    expect(fragmentation(graphOf(path(5)))).toBe(0)
  })

  test('by distance is 1 - global efficiency', () => {
    // networkx.global_efficiency(karate_club_graph()), NetworkX 3.6.1; path of 3 by hand: (1 + 1 + 1/2) / 3
    expect(fragmentation(NETWORKS.karate, { distanceWeighted: true })).toBeCloseTo(0.5079916815210948, 9)
    expect(fragmentation(graphOf(path(3)), { distanceWeighted: true })).toBeCloseTo(1 - 2.5 / 3, 12)
  })

  test('is 1 without ties and null below two nodes', () => {
    expect(fragmentation(graphOf([], { ids: [0, 1, 2] }))).toBe(1)
    expect(fragmentation(graphOf([]))).toBeNull()
    expect(fragmentation(graphOf(path(2)), { removed: mask(2, 0) })).toBeNull()
  })

  test('one search tells for every node what its removal leaves', () => {
    fc.assert(fc.property(anyGraph, anyMask, (graph, removed) => {
      const ties = adjacency(graph, 'BOTH')
      const pairs = pairsAfterRemoval(ties, removed)
      removed.forEach((gone, node) => {
        const also = Uint8Array.from(removed, (other, index) => (index === node ? 1 : other))
        expect(pairs[node]).toBe(gone === 1 ? Infinity : connection(ties, also, false))
      })
    }))
  })
})

describe('key players', () => {
  type Case = [name: keyof typeof NETWORKS, options: KeyPlayerOptions, best: [members: number[], value: number]]
  const family = (...names: string[]) => names.map((name) => families.indexOf(name))
  // All sets tried with itertools.combinations over networkx.connected_components(), global_efficiency() and
  // single_source_shortest_path_length(cutoff), NetworkX 3.6.1; the first best set in lexicographic order
  test.each<Case>([
    ['karate', { goal: 'FRAGMENT', size: 1 }, [[0], 0.3162878787878788]],
    ['karate', { goal: 'FRAGMENT', size: 2 }, [[0, 1], 0.4233870967741935]],
    ['karate', { goal: 'FRAGMENT', size: 3 }, [[0, 32, 33], 0.5698924731182795]],
    ['karate', { goal: 'FRAGMENT', size: 1, distanceWeighted: true }, [[0], 0.641540404040404]],
    ['karate', { goal: 'FRAGMENT', size: 2, distanceWeighted: true }, [[0, 1], 0.6844086021505373]],
    ['karate', { goal: 'REACH', size: 1 }, [[33], 18 / 34]],
    ['karate', { goal: 'REACH', size: 2 }, [[0, 33], 31 / 34]],
    ['karate', { goal: 'REACH', size: 3 }, [[0, 24, 33], 33 / 34]],
    ['karate', { goal: 'REACH', size: 2, steps: 2 }, [[0, 8], 1]],
    ['florentine', { goal: 'FRAGMENT', size: 1 }, [family('Medici'), 0.3846153846153846]],
    ['florentine', { goal: 'FRAGMENT', size: 3 }, [family('Guadagni', 'Medici', 'Strozzi'), 0.8636363636363636]],
    ['florentine', { goal: 'FRAGMENT', size: 3, distanceWeighted: true }, [family('Guadagni', 'Medici', 'Strozzi'), 0.8888888888888888]],
    ['florentine', { goal: 'REACH', size: 1, steps: 2 }, [family('Medici'), 12 / 15]],
    ['florentine', { goal: 'REACH', size: 3 }, [family('Albizzi', 'Medici', 'Peruzzi'), 13 / 15]],
  ])('of %s, %o, are the best of all sets', (name, options, [members, value]) => {
    const found = keyPlayers(NETWORKS[name], options)
    expect([...found.members]).toEqual(members)
    expect(found.value).toBeCloseTo(value, 9)
    expect(found).toMatchObject({ bound: found.value, exact: true })
  })

  test('are not simply the most central: two hubs of the same leaves reach less than two apart (Borgatti 2006, the design problem)', () => {
    const edges: Pair[] = [...[2, 3, 4, 5, 6].flatMap((leaf): Pair[] => [[0, leaf], [1, leaf]]), [7, 8], [7, 9]]
    expect([...keyPlayers(graphOf(edges), { goal: 'REACH', size: 2 }).members]).toEqual([0, 7]) // by hand: 6 + 3 nodes, the two hubs only 7
  })

  test('reach along the direction of arcs, fragment from either end', () => {
    const graph = graphOf([[0, 1], [1, 2], [3, 1]], { directed: true })
    expect(keyPlayers(graph, { goal: 'REACH', size: 1, steps: 9 }).value).toBe(3 / 4) // 0 reaches 1 and 2
    expect([...keyPlayers(graph, { goal: 'FRAGMENT', size: 1 }).members]).toEqual([1])
  })

  test('where sets are too many, keep within a true bound and beat any single exchange', () => {
    for (const seed of [1, 2, 3]) {
      const graph = largeGraph(seed)
      const reach = keyPlayers(graph, { goal: 'REACH', size: 3, steps: 2 })
      expect(reach.bound).toBeGreaterThanOrEqual(reach.value as number)
      expect(reach.exact).toBe(reach.bound === reach.value)
      const fragment = keyPlayers(graph, { goal: 'FRAGMENT', size: 3 })
      expect(fragment).toMatchObject({ bound: null, exact: false, value: fragmentation(graph, { removed: mask(130, ...fragment.members) }) })
      for (const leaving of fragment.members) {
        const others = [...fragment.members].filter((member) => member !== leaving)
        const best = Math.max(...Array.from({ length: 130 }, (_, node) => (others.includes(node) ? 0 : fragmentation(graph, { removed: mask(130, ...others, node) }) as number)))
        expect(fragment.value).toBeGreaterThanOrEqual(best - 1e-12)
      }
    }
  })

  test('are better than one by one: the two that cut a path of 701 in three, not its middle first', () => {
    // by hand: three parts of 233 leave 3 × C(233, 2) of C(699, 2) pairs; the middle, then a quarter, only 0.625 apart
    expect(keyPlayers(graphOf(path(701)), { goal: 'FRAGMENT', size: 2 }).value).toBeCloseTo(1 - 3 * 233 * 232 / (699 * 698), 4)
  })

  test('are better than one by one: two who reach six each, not first the one who reaches four of either', () => {
    const halves = [10, 20].flatMap((first, half) => [1, 2, 3, 4, 5, 6].map((step): Pair => [half + 1, first + step]))
    const trap = [11, 12, 13, 14, 21, 22, 23, 24].map((node): Pair => [0, node])
    const graph = graphOf([...trap, ...halves], { directed: true, ids: Array.from({ length: 700 }, (_, node) => node) })
    expect(keyPlayers(graph, { goal: 'REACH', size: 2 })).toMatchObject({ members: Int32Array.of(1, 2), value: 14 / 700 })
  })

  test('of a large star are found and proven: the centre reaches all', () => {
    expect(keyPlayers(graphOf(star(1000)), { goal: 'REACH', size: 3 })).toMatchObject({ value: 1, bound: 1, exact: true })
    const fragment = keyPlayers(graphOf(star(1000)), { goal: 'FRAGMENT', size: 3 })
    expect([fragment.members[0], fragment.value]).toEqual([0, 1])
  })

  test('are undefined in empty networks and everyone where more are asked than there are', () => {
    expect(keyPlayers(graphOf([]), { goal: 'REACH', size: 2 })).toMatchObject({ value: null, bound: null, exact: false })
    expect(keyPlayers(graphOf([]), { goal: 'FRAGMENT', size: 2 })).toMatchObject({ value: null, bound: null, exact: false })
    expect(keyPlayers(graphOf(path(3)), { goal: 'REACH', size: 9 })).toMatchObject({ value: 1, members: Int32Array.of(0, 1, 2) })
    expect(keyPlayers(graphOf(path(3)), { goal: 'FRAGMENT', size: 2 })).toMatchObject({ value: null })
    expect(keyPlayers(graphOf(path(3)), { goal: 'FRAGMENT', size: 0 })).toMatchObject({ value: 0, members: new Int32Array(0) })
  })

  test('a larger set never reaches less, and reports what it reaches', () => {
    fc.assert(fc.property(anyGraph, fc.integer({ min: 1, max: 3 }), (graph, steps) => {
      const values = [0, 1, 2, 3].map((size) => keyPlayers(graph, { goal: 'REACH', size, steps }).value as number)
      expect(values).toEqual([...values].sort((one, other) => one - other))
      const best = keyPlayers(graph, { goal: 'FRAGMENT', size: 2 })
      expect(best.value).toBe(fragmentation(graph, { removed: mask(12, ...best.members) }))
    }))
  })

  test('combinations are counted and listed', () => {
    const listed: number[][] = []
    forEachCombination(4, 2, (chosen) => listed.push([...chosen]))
    expect(listed).toEqual([[0, 1], [0, 2], [0, 3], [1, 2], [1, 3], [2, 3]])
    expect([combinationCount(4, 2, 100), combinationCount(34, 3, 1e6), combinationCount(5, 0, 9)]).toEqual([6, 5984, 1])
  })
})

describe('the effect of a removal', () => {
  test('of the middle of a path of 5: 4 of 6 pairs lost, two parts of two (by hand)', () => {
    expect(removalEffect(graphOf(path(5)), mask(5, 2))).toEqual({ componentCount: 2, largestComponent: 2, isolated: new Int32Array(0), lostReachShare: 4 / 6 })
  })

  test('of the Medici: the Acciaiuoli lose their only tie (networkx: G.remove_node("Medici"))', () => {
    const effect = removalEffect(NETWORKS.florentine, mask(15, families.indexOf('Medici')))
    // components of 11, 2 and 1 families: 91 pairs before, 55 + 1 after
    expect(effect).toMatchObject({ componentCount: 3, largestComponent: 11, lostReachShare: 35 / 91 })
    expect([...effect.isolated].map((node) => families[node])).toEqual(['Acciaiuoli'])
  })

  test('names only the newly isolated, and is nothing where nobody could reach anyone', () => {
    expect(removalEffect(graphOf([[0, 1], [2, 2]], { ids: [0, 1, 2, 3] }), mask(4, 0))).toEqual({ componentCount: 3, largestComponent: 1, isolated: Int32Array.of(1), lostReachShare: 0 })
    expect(removalEffect(graphOf([]), mask(0))).toEqual({ componentCount: 0, largestComponent: 0, isolated: new Int32Array(0), lostReachShare: 0 })
    expect(removalEffect(graphOf(path(2)), mask(2, 0, 1))).toEqual({ componentCount: 0, largestComponent: 0, isolated: new Int32Array(0), lostReachShare: 0 })
  })

  test('of nobody is nothing; of anybody lies within 0 and 1 and agrees with counting every pair', () => {
    fc.assert(fc.property(anyGraph, anyMask, (graph, removed) => {
      expect(removalEffect(graph, mask(12))).toMatchObject({ componentCount: components(graph).count, isolated: new Int32Array(0), lostReachShare: 0 })
      const before = components(graph).of
      const kept = [...graph.source.keys()].filter((edge) => removed[graph.source[edge] as number] === 0 && removed[graph.target[edge] as number] === 0)
      const after = components(graphOf(kept.map((edge): Pair => [graph.source[edge] as number, graph.target[edge] as number]), { ids: [...before.keys()] })).of
      const pairs = complete(12).filter(([one, other]) => removed[one as number] === 0 && removed[other as number] === 0 && before[one as number] === before[other as number])
      const lost = pairs.filter(([one, other]) => after[one as number] !== after[other as number])
      expect(removalEffect(graph, removed).lostReachShare).toBeCloseTo(pairs.length === 0 ? 0 : lost.length / pairs.length, 12)
    }))
  })
})

describe('robustness', () => {
  test('of a complete network is (n - 1) / 2n in any order: S(q) = (n - q) / n (by hand from Schneider et al. 2011, equation 1)', () => {
    expect(robustnessCurve(graphOf(complete(10)), { order: 'DEGREE' }).robustness).toBeCloseTo(9 / 20, 12)
    expect(robustnessCurve(graphOf(complete(10)), { order: 'RANDOM', seed: 4, repetitions: 5 }).robustness).toBeCloseTo(9 / 20, 12)
  })

  test('of a star without its centre is (n - 1) / n² (by hand: every S(q) is 1/n, the last 0)', () => {
    const { points, robustness } = robustnessCurve(graphOf(star(9)), { order: 'DEGREE' })
    expect(robustness).toBeCloseTo(9 / 100, 12)
    expect(points.map(({ largest }) => largest)).toEqual([1, ...Array.from({ length: 9 }, () => 0.1), 0])
  })

  test('counts ties anew after each loss (by hand)', () => {
    // hub 0 with leaves 1 to 4; leaf 4 leads on along 4-5-6-7-8. Without 0 leaf 4 has one tie left, so 5 goes next, then 7
    const { points } = robustnessCurve(graphOf([...star(4), [4, 5], [5, 6], [6, 7], [7, 8]]), { order: 'DEGREE' })
    expect(points.slice(0, 4).map(({ largest }) => largest)).toEqual([1, 5 / 9, 3 / 9, 1 / 9])
  })

  test('takes scores in descending order and agrees with the components of what is left', () => {
    fc.assert(fc.property(anyGraph, fc.array(fc.nat(5), { minLength: 12, maxLength: 12 }), (graph, list) => {
      const { points, robustness } = robustnessCurve(graph, { order: 'SCORES', scores: Float64Array.from(list) })
      const order = [...list.keys()].sort((one, other) => (list[other] as number) - (list[one] as number) || one - other)
      const expected = Array.from({ length: 13 }, (_, removed) => removalEffect(graph, mask(12, ...order.slice(0, removed))).largestComponent / 12)
      expect(points.map(({ largest }) => largest)).toEqual(expected)
      expect(robustness).toBeCloseTo(expected.slice(1).reduce((sum, share) => sum + share, 0) / 12, 12)
    }))
  })

  test('under random loss is the same for the same seed, between its lowest and highest, and has at most 100 points', () => {
    const settings = { order: 'RANDOM', seed: 7, repetitions: 20 } as const
    const curve = robustnessCurve(largeGraph(1), settings)
    expect(robustnessCurve(largeGraph(1), settings)).toEqual(curve)
    expect(robustnessCurve(largeGraph(1), { ...settings, seed: 8 })).not.toEqual(curve)
    expect(curve.points.length).toBe(100)
    expect([curve.points[0]?.removed, curve.points.at(-1)?.removed]).toEqual([0, 130])
    expect(curve.points.every(({ lowest, largest, highest }) => lowest <= largest + 1e-12 && largest <= highest + 1e-12)).toBe(true)
  })

  test('is null for an empty network, 0 for one node, and needs a score for every node', () => {
    expect(robustnessCurve(graphOf([]), { order: 'DEGREE' })).toEqual({ points: [], robustness: null })
    expect(robustnessCurve(graphOf([[0, 0]]), { order: 'DEGREE' })).toMatchObject({ robustness: 0, points: [{ removed: 0, largest: 1 }, { removed: 1, largest: 0 }] })
    expect(() => robustnessCurve(graphOf(path(3)), { order: 'SCORES' })).toThrow('each of the 3 nodes')
  })
})

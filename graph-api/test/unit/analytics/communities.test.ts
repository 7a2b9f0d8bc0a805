import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Graph } from '../../../src/analytics/graph/graph.js'
import { communities } from '../../../src/analytics/network/communities.js'
import { comparePartitions } from '../../../src/analytics/network/comparePartitions.js'
import { components } from '../../../src/analytics/network/components.js'
import { modularity } from '../../../src/analytics/network/modularity.js'
import { randomBelow, randomFrom, shuffle } from '../../../src/analytics/random.js'
import { barabasiAlbert } from '../../../bench/network/graphs.js'
import { graphOf, karate, karateClub, lesMiserables, type Pair } from '../../support/knownGraphs.js'

const karateGraph = graphOf(karate.edges, { weights: karate.weights })
const groups = (...numbers: number[]) => Int32Array.from(numbers)

/** Two triangles 0-1-2 and 3-4-5, joined by 2-3. */
const TWO_TRIANGLES: Pair[] = [[0, 1], [1, 2], [2, 0], [2, 3], [3, 4], [4, 5], [5, 3]]

const anyGraph = fc.record({
  directed: fc.boolean(),
  order: fc.integer({ min: 0, max: 24 }),
  edges: fc.uniqueArray(fc.tuple(fc.nat(23), fc.nat(23), fc.integer({ min: 1, max: 9 })), { maxLength: 50, selector: ([from, to]) => Math.min(from, to) * 24 + Math.max(from, to) }),
}).map(({ directed, order, edges }): Graph => {
  const inside = edges.filter(([from, to]) => from < order && to < order)
  return graphOf(inside.map(([from, to]): Pair => [from, to]), { directed, weights: inside.map(([, , weight]) => weight), ids: Array.from({ length: order }, (_, node) => node) })
})

describe('modularity', () => {
  test('of two triangles with a bridge is 6/7 - 1/2 (by hand: 6 of 7 edges inside, 7 of 14 ends in each)', () => {
    expect(modularity(graphOf(TWO_TRIANGLES), groups(0, 0, 0, 1, 1, 1))).toBeCloseTo(6 / 7 - 1 / 2, 12)
  })

  // networkx.community.modularity(karate_club_graph(), clubs), NetworkX 3.6.1
  test.each([
    ['unweighted', {}, 0.3582347140039448],
    ['weighted', { weighted: true }, 0.39143756676224206],
    ['at resolution 2', { resolution: 2 }, -0.14250493096646943],
  ])('of the karate club after its split, %s', (_, options, expected) => {
    expect(modularity(karateGraph, karateClub, options)).toBeCloseTo(expected, 9)
  })

  test('of directed graphs and of loops agrees with NetworkX 3.6.1', () => {
    const edges: Pair[] = [...TWO_TRIANGLES, [0, 0]]
    expect(modularity(graphOf(edges, { directed: true }), groups(0, 0, 0, 1, 1, 1))).toBeCloseTo(0.375, 9)
    expect(modularity(graphOf(edges), groups(0, 0, 0, 1, 1, 1))).toBeCloseTo(0.3671875, 9)
    const weighted = graphOf(TWO_TRIANGLES, { directed: true, weights: [2, 1, 3, 0.5, 1, 2, 1] })
    expect(modularity(weighted, groups(0, 0, 0, 1, 1, 1), { weighted: true, resolution: 1.5 })).toBeCloseTo(0.17687074829931965, 9)
  })

  test('is 0 for one group of all, and null where there is no edge or no weight', () => {
    expect(modularity(karateGraph, new Int32Array(34))).toBeCloseTo(0, 12)
    expect(modularity(graphOf([]), groups())).toBeNull()
    expect(modularity(graphOf([], { ids: ['a'] }), groups(0))).toBeNull()
    expect(modularity(graphOf([[0, 1]], { weights: [0] }), groups(0, 0), { weighted: true })).toBeNull()
  })

  test('does not depend on the order of the nodes and lies between -1 and 1', () => {
    fc.assert(fc.property(anyGraph, fc.integer(), (graph, seed) => {
      const place = shuffle(Int32Array.from({ length: graph.order }, (_, node) => node), randomFrom(seed))
      const moved = { ...graph, source: graph.source.map((node) => place[node] as number), target: graph.target.map((node) => place[node] as number) }
      const partition = Int32Array.from({ length: graph.order }, (_, node) => node % 3)
      const movedPartition = new Int32Array(graph.order)
      partition.forEach((group, node) => { movedPartition[place[node] as number] = group })
      const [here, there] = [modularity(graph, partition), modularity(moved, movedPartition)]
      if (here === null) expect(there).toBeNull()
      else {
        expect(there).toBeCloseTo(here, 12)
        expect(Math.abs(here)).toBeLessThanOrEqual(1)
      }
    }))
  })

  test('counts a node of unknown group as a group of its own', () => {
    expect(modularity(graphOf(TWO_TRIANGLES), groups(0, 0, -1, 1, 1, -1))).toBe(modularity(graphOf(TWO_TRIANGLES), groups(0, 0, 2, 1, 1, 3)))
  })
})

describe('communities', () => {
  test('of the karate club reach the known best modularity with any seed', () => {
    // igraph 1.0 community_optimal_modularity() (integer programming): 0.4197896121 with four communities, as in Brandes et al., IEEE TKDE 20, 2008
    for (let seed = 0; seed < 50; seed += 1) {
      const found = communities(karateGraph, { seed })
      expect(found.modularity).toBeCloseTo(0.4197896121, 9)
      expect(found.count).toBe(4)
    }
  })

  // igraph 1.0 community_optimal_modularity() of the same lists, with weights, of arcs, and with resolution=2
  test.each([
    ['by the weights of its ties', { graph: karateGraph, weighted: true, best: 0.4449035812672177 }],
    ['as arcs in the order of its list', { graph: graphOf(karate.edges, { directed: true }), best: 0.43721236028928334 }],
    ['at resolution 2', { graph: karateGraph, resolution: 2, best: 0.1645299145299146 }],
  ])('of the karate club reach the known best modularity %s', (_, { graph, best, ...options }) => {
    const found = Array.from({ length: 10 }, (__, seed) => communities(graph, { ...options, seed }).modularity as number)
    expect(Math.max(...found)).toBeCloseTo(best, 9)
    expect(Math.min(...found)).toBeGreaterThan(best - 0.002)
  })

  test('of a Barabási-Albert graph of 2,000 nodes reach what igraph reached in the best of twelve runs', () => {
    // igraph 1.0.0 community_leiden(objective_function='modularity', n_iterations=-1), seeds 1 to 12: 0.3025 to 0.30715
    const graph = barabasiAlbert(2000, 5)
    for (let seed = 1; seed <= 3; seed += 1) expect(communities(graph, { seed }).modularity).toBeGreaterThan(0.30715 - 0.001)
  })

  test('of Les Misérables reach the known best modularity, 0.5600', () => {
    // igraph 1.0 community_optimal_modularity(): 0.5600083700, unweighted
    const best = Math.max(...Array.from({ length: 10 }, (_, seed) => communities(graphOf(lesMiserables.edges), { seed }).modularity as number))
    expect(best).toBeCloseTo(0.56000837, 8)
  })

  test('of a ring of ten cliques of five are the cliques', () => {
    const edges = Array.from({ length: 10 }, (_, clique) => [
      ...Array.from({ length: 5 }, (__, one) => Array.from({ length: one }, (___, other): Pair => [clique * 5 + one, clique * 5 + other])).flat(),
      [clique * 5, (clique * 5 + 6) % 50] as Pair,
    ]).flat()
    const { of } = communities(graphOf(edges), { seed: 3 })
    expect([...of]).toEqual(Array.from({ length: 50 }, (_, node) => Math.floor(node / 5)))
  })

  test('follow the direction of arcs: two directed triangles with a bridge', () => {
    const { of, modularity: found } = communities(graphOf(TWO_TRIANGLES, { directed: true }), { seed: 1 })
    expect([...of]).toEqual([0, 0, 0, 1, 1, 1])
    expect(found).toBeCloseTo(6 / 7 - (3 * 4 + 4 * 3) / 49, 12) // by hand: 4 arcs leave the first triangle, 3 arrive; the second the other way round
  })

  test('follow weights only when asked', () => {
    const path = graphOf([[0, 1], [1, 2], [2, 3]], { weights: [1, 10, 1] })
    expect([...communities(path, { seed: 1 }).of]).toEqual([0, 0, 1, 1])
    expect(new Set([...communities(path, { seed: 1, weighted: true }).of].slice(1, 3)).size).toBe(1)
  })

  test('are smaller at a higher resolution', () => {
    expect(communities(karateGraph, { seed: 1, resolution: 3 }).count).toBeGreaterThan(4)
    expect(communities(karateGraph, { seed: 1, resolution: 0.1 }).count).toBe(1)
  })

  test('without edges are single nodes with unknown modularity', () => {
    expect(communities(graphOf([]), { seed: 1 })).toMatchObject({ count: 0, modularity: null })
    expect(communities(graphOf([], { ids: ['a', 'b'] }), { seed: 1 })).toMatchObject({ count: 2, modularity: null, of: groups(0, 1) })
    expect(communities(graphOf([[0, 0]]), { seed: 1 })).toMatchObject({ count: 1, modularity: 0, of: groups(0) })
  })

  const anySettings = fc.record({ seed: fc.integer(), weighted: fc.boolean(), resolution: fc.constantFrom(0.5, 1, 2), iterations: fc.constantFrom(1, 2, undefined) })
    .map(({ iterations, ...rest }) => (iterations === undefined ? rest : { ...rest, iterations }))

  test('are connected, cover all nodes, and the same seed finds the same', () => {
    fc.assert(fc.property(anyGraph, anySettings, (graph, settings) => {
      const { of, count } = communities(graph, settings)
      expect(of.length).toBe(graph.order)
      expect([...new Set(of)].sort((one, other) => one - other)).toEqual(Array.from({ length: count }, (_, number) => number))
      expect(piecesWithin(graph, of)).toBe(count)
      expect(communities(graph, settings).of).toEqual(of)
    }), { numRuns: 300 })
  })

  test('are connected in larger networks too, where the Louvain method cuts some in pieces', () => {
    for (let seed = 1; seed <= 20; seed += 1) {
      const graph = sparseGraph(600, seed)
      const { of, count } = communities(graph, { seed, iterations: 3 })
      expect(piecesWithin(graph, of)).toBe(count)
    }
  })

  test('are never worse than each alone, and report their own modularity', () => {
    fc.assert(fc.property(anyGraph, anySettings, (graph, settings) => {
      const found = communities(graph, settings)
      const quality = (partition: Int32Array) => modularity(graph, partition, settings) ?? 0
      expect(found.modularity ?? 0).toBe(quality(found.of))
      expect(found.modularity ?? 0).toBeGreaterThanOrEqual(quality(Int32Array.from({ length: graph.order }, (_, node) => node)) - 1e-12)
    }))
  })

  test('are numbered by size, then by first node', () => {
    const stars: Pair[] = [[0, 1], [2, 3], [2, 4], [5, 6]] // by hand: sizes 2, 3 and 2
    expect([...communities(graphOf(stars), { seed: 1 }).of]).toEqual([1, 1, 0, 0, 0, 2, 2])
    fc.assert(fc.property(anyGraph, (graph) => {
      const { of, count } = communities(graph, { seed: 5 })
      const sizes = Array.from({ length: count }, (_, number) => of.filter((group) => group === number).length)
      expect(sizes).toEqual([...sizes].sort((one, other) => other - one))
    }))
  })
})

/** Twice as many edges as nodes, by chance. */
function sparseGraph(order: number, seed: number): Graph {
  const random = randomFrom(seed)
  const pairs = new Map(Array.from({ length: 2 * order }, (): [string, Pair] => {
    const [one, other] = [randomBelow(random, order), randomBelow(random, order)]
    return [`${Math.min(one, other)} ${Math.max(one, other)}`, [one, other]]
  }))
  return graphOf([...pairs.values()], { ids: Array.from({ length: order }, (_, node) => node) })
}

/** Pieces that are left when only the edges within groups remain. */
function piecesWithin(graph: Graph, of: Int32Array): number {
  const edges = [...graph.source].map((source, edge): Pair => [source, graph.target[edge] as number]).filter(([from, to]) => of[from as number] === of[to as number])
  return components(graphOf(edges, { ids: Array.from({ length: graph.order }, (_, node) => node) })).count
}

describe('comparing partitions', () => {
  test('agrees with hand calculation: ARI 4/7, NMI 0.8', () => {
    // pairs: one together in both, 1 and 2 in each, 6 in all: (1 - 1/3) / (3/2 - 1/3); entropies 1.5 and 1 bit, 1 bit shared.
    // scikit-learn's own documentation has adjusted_rand_score([0, 0, 1, 2], [0, 0, 1, 1]) = 0.57...
    const { adjustedRand, normalisedMutualInformation } = comparePartitions(groups(0, 0, 1, 2), groups(0, 0, 1, 1))
    expect(adjustedRand).toBeCloseTo(4 / 7, 12)
    expect(normalisedMutualInformation).toBeCloseTo(0.8, 12)
  })

  test('agrees with igraph 1.0 compare_communities(method = "adjusted_rand" and "nmi")', () => {
    const { adjustedRand, normalisedMutualInformation } = comparePartitions(groups(0, 0, 1, 1, 1, 2, 2, 3, 0, 1), groups(1, 1, 1, 0, 0, 2, 2, 2, 1, 0))
    expect(adjustedRand).toBeCloseTo(0.52, 9)
    expect(normalisedMutualInformation).toBeCloseTo(0.7294686101814348, 9)
  })

  test('is below chance for crossed groups: -0.5 (documentation of scikit-learn, adjusted_rand_score([0, 0, 1, 1], [0, 1, 0, 1]))', () => {
    expect(comparePartitions(groups(0, 0, 1, 1), groups(0, 1, 0, 1)).adjustedRand).toBeCloseTo(-0.5, 12)
    expect(comparePartitions(groups(0, 0, 1, 1), groups(0, 1, 0, 1)).normalisedMutualInformation).toBeCloseTo(0, 12)
  })

  test('leaves out unknown nodes and is null where nothing is left', () => {
    expect(comparePartitions(groups(0, 0, 1, 2, -1, 3), groups(0, 0, 1, 1, 4, -1))).toEqual(comparePartitions(groups(0, 0, 1, 2), groups(0, 0, 1, 1)))
    expect(comparePartitions(groups(-1), groups(0))).toEqual({ compared: 0, adjustedRand: null, normalisedMutualInformation: null })
    expect(comparePartitions(groups(4), groups(0))).toEqual({ compared: 1, adjustedRand: null, normalisedMutualInformation: 1 })
    expect(comparePartitions(groups(1, 1, 1), groups(0, 1, 2))).toEqual({ compared: 3, adjustedRand: 0, normalisedMutualInformation: 0 })
  })

  test('refuses partitions of different lengths', () => {
    expect(() => comparePartitions(groups(1), groups(1, 2))).toThrow('1 and 2')
  })

  const partitions = fc.integer({ min: 2, max: 20 }).chain((length) => {
    const one = fc.array(fc.nat(4), { minLength: length, maxLength: length }).map((list) => Int32Array.from(list))
    return fc.tuple(one, one)
  })

  test('gives 1 for a partition and itself under other numbers, is symmetric and stays within its bounds', () => {
    fc.assert(fc.property(partitions, ([one, other]) => {
      const same = comparePartitions(one, one.map((group) => 9 - group))
      expect(same.adjustedRand).toBeCloseTo(1, 12)
      expect(same.normalisedMutualInformation).toBeCloseTo(1, 12)
      const [there, back] = [comparePartitions(one, other), comparePartitions(other, one)]
      expect(there.adjustedRand).toBeCloseTo(back.adjustedRand as number, 12)
      expect(there.normalisedMutualInformation).toBeCloseTo(back.normalisedMutualInformation as number, 12)
      expect(there.adjustedRand).toBeLessThanOrEqual(1)
      expect(there.normalisedMutualInformation).toBeGreaterThanOrEqual(0)
      expect(there.normalisedMutualInformation).toBeLessThanOrEqual(1)
    }))
  })
})

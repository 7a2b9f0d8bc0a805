import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Graph } from '../../../src/analytics/graph/graph.js'
import { approximateBetweenness, errorBound, samplesFor } from '../../../src/analytics/network/approximateBetweenness.js'
import { accumulateBetweenness, betweenness, edgeBetweenness, normaliseBetweenness, prepareBetweenness } from '../../../src/analytics/network/betweenness.js'
import { betweennessCentralisation, closenessCentralisation, degreeCentralisation } from '../../../src/analytics/network/centralisation.js'
import { closeness } from '../../../src/analytics/network/closeness.js'
import { distanceSums } from '../../../src/analytics/network/distanceSums.js'
import { eigenvector } from '../../../src/analytics/network/eigenvector.js'
import { harmonicCloseness } from '../../../src/analytics/network/harmonicCloseness.js'
import { pageRank } from '../../../src/analytics/network/pageRank.js'
import { strongComponents } from '../../../src/analytics/network/strongComponents.js'
import { anyGraph, degenerate, permutedGraph } from '../../support/anyGraph.js'
import { florentine, graphOf, karate, type KnownNetwork, lesMiserables, southernWomen } from '../../support/knownGraphs.js'

/** Expected values are of NetworkX 3.6.1, by the function named; weighted paths there with length = 1/weight. */

const graph = (known: KnownNetwork): Graph => graphOf(known.edges, known)
const valueAt = (known: KnownNetwork, values: ArrayLike<number>) => (name: string | number): number => values[known.ids.indexOf(name)] as number
/** Two triangles of arcs that meet: 0 → 1 → 2 → 0, on to 3 ⇄ 4. */
const arcs = graphOf([[0, 1], [1, 2], [2, 0], [2, 3], [3, 4], [4, 3], [1, 4]], { directed: true, weights: [1, 2, 4, 1, 2, 5, 0.5] })
const star = (order: number, directed = false): Graph =>
  graphOf(Array.from({ length: order - 1 }, (_, leaf) => [leaf + 1, 0] as const), { directed })
const sum = (values: Iterable<number>): number => [...values].reduce((total, value) => total + value, 0)

function expectClose(actual: ArrayLike<number>, expected: ArrayLike<number>, digits = 9): void {
  expect(actual.length).toBe(expected.length)
  Array.from(actual).forEach((value, index) => expect(value).toBeCloseTo(expected[index] as number, digits))
}

describe('betweenness', () => {
  test.each([['Medici', 0.521978021978022], ['Guadagni', 0.2545787545787546], ['Albizzi', 0.21245421245421245], ['Pazzi', 0]])(
    'of the %s among the Florentine families (betweenness_centrality)', (family, expected) => {
      expect(valueAt(florentine, betweenness(graph(florentine)))(family)).toBeCloseTo(expected, 12)
    })

  test('of the karate club, with and without weights (betweenness_centrality)', () => {
    expectClose([0, 33, 32, 2, 31].map(valueAt(karate, betweenness(graph(karate)))),
      [0.43763528138528146, 0.30407497594997596, 0.145247113997114, 0.14365680615680618, 0.13827561327561325], 12)
    expectClose([0, 2, 33, 32, 8].map(valueAt(karate, betweenness(graph(karate), { weighted: true }))),
      [0.39488636363636365, 0.33712121212121215, 0.32859848484848486, 0.1590909090909091, 0.13636363636363635], 12)
  })

  test('of Les Misérables and of the Southern Women (betweenness_centrality)', () => {
    expectClose(['Valjean', 'Marius', 'Myriel'].map(valueAt(lesMiserables, betweenness(graph(lesMiserables), { weighted: true }))),
      [0.7946491228070175, 0.4989473684210526, 0.223859649122807], 12)
    expectClose(['E8', 'E9', 'Nora_Fayette'].map(valueAt(southernWomen, betweenness(graph(southernWomen)))),
      [0.23700300426238308, 0.21920891071174742, 0.10858130346049079], 12)
  })

  test('along arcs, with and without weights (betweenness_centrality)', () => {
    expectClose(betweenness(arcs), [1 / 12, 1 / 4, 1 / 6, 1 / 12, 1 / 12], 12)
    expectClose(betweenness(arcs, { weighted: true }), [1 / 12, 1 / 4, 1 / 3, 1 / 6, 0], 12)
  })

  test('of edges (edge_betweenness_centrality)', () => {
    const edge = (known: KnownNetwork, one: string | number, other: string | number): number =>
      known.edges.findIndex((pair) => pair.includes(one) && pair.includes(other))
    expect(edgeBetweenness(graph(florentine))[edge(florentine, 'Medici', 'Salviati')]).toBeCloseTo(0.24761904761904763, 12)
    expect(edgeBetweenness(graph(karate))[edge(karate, 0, 31)]).toBeCloseTo(0.1272599949070537, 12)
    expect(edgeBetweenness(graph(karate), { weighted: true })[edge(karate, 2, 8)]).toBeCloseTo(0.1586452762923351, 12)
    expectClose(edgeBetweenness(arcs), [0.25, 0.2, 0.15, 0.15, 0.1, 0.1, 0.15], 12)
  })

  test('its sum counts the inner nodes of all shortest paths, that of edges their steps', () => {
    fc.assert(fc.property(anyGraph(), (any) => {
      const { reached, total } = distanceSums(any)
      const sums = { nodes: new Float64Array(any.order), edges: new Float64Array(any.source.length) }
      accumulateBetweenness(prepareBetweenness(any), Int32Array.from({ length: any.order }, (_, node) => node), sums)
      expect(sum(sums.nodes)).toBeCloseTo(sum(total) - sum(reached) + any.order, 9)
      expect(sum(sums.edges)).toBeCloseTo(sum(total), 9)
    }))
  })

  test('the sources can be split among threads', () => {
    const prepared = prepareBetweenness(graph(karate))
    const part = (first: number) => {
      const sums = { nodes: new Float64Array(34), edges: null }
      accumulateBetweenness(prepared, Int32Array.from({ length: 17 }, (_, index) => first + index), sums)
      return sums.nodes
    }
    const [one, other] = [part(0), part(17)]
    expectClose(normaliseBetweenness(one.map((value, node) => value + (other[node] as number)), 34), betweenness(graph(karate)), 12)
  })

  test('equal weights make no difference, whichever kernel counts', () => {
    fc.assert(fc.property(anyGraph(), (any) => {
      const equal = { ...any, weight: any.weight.map(() => 0.5) }
      expectClose(betweenness(equal, { weighted: true }), betweenness(any))
      expectClose(edgeBetweenness(equal, { weighted: true }), edgeBetweenness(any))
    }))
  })

  test('stays a number where there are more shortest paths than numbers reach (2 to the power of 1300)', () => {
    const chain = Array.from({ length: 1300 }, (_, link) => [[3 * link, 3 * link + 1], [3 * link, 3 * link + 2], [3 * link + 1, 3 * link + 3], [3 * link + 2, 3 * link + 3]] as const).flat()
    for (const weighted of [false, true]) {
      const values = betweenness(graphOf(chain), { weighted })
      expect(values.every(Number.isFinite)).toBe(true)
      // By hand: the middle joins 1950 nodes on either side; the two beside it share half each of what crosses them.
      expect(values[1950]).toBeCloseTo((1950 * 1950 + 0.5) / (3900 * 3899 / 2), 3)
    }
  })
})

describe('approximate betweenness', () => {
  test('is exact, with bound 0, when every node is a source', () => {
    const all = approximateBetweenness(graph(karate), { seed: 1, samples: 99 })
    expect([all.bound, all.samples]).toEqual([0, 34])
    expectClose(all.values, betweenness(graph(karate)), 12)
  })

  test('keeps its bound, and the same seed gives the same answer', () => {
    const exact = betweenness(graph(lesMiserables))
    for (let seed = 0; seed < 20; seed += 1) {
      const { values, bound } = approximateBetweenness(graph(lesMiserables), { seed, samples: 40 })
      expect(Math.max(...values.map((value, node) => Math.abs(value - (exact[node] as number))))).toBeLessThan(bound)
      expect(approximateBetweenness(graph(lesMiserables), { seed, samples: 40 }).values).toEqual(values)
    }
  })

  test('takes the fewest samples that bring the bound to epsilon', () => {
    fc.assert(fc.property(fc.integer({ min: 3, max: 100_000 }), fc.double({ min: 0.01, max: 0.3, noNaN: true }), (order, epsilon) => {
      const samples = samplesFor(order, { epsilon, delta: 0.1 })
      expect(errorBound(order, { samples, delta: 0.1 })).toBeLessThanOrEqual(epsilon)
      expect(errorBound(order, { samples: samples - 1, delta: 0.1 })).toBeGreaterThan(epsilon)
    }))
  })

  test('its bound is that of Hoeffding and Serfling', () => {
    // By hand: 1000 nodes, 100 samples, delta 0.1: 1000/999 · √(ln 20000 · (1 - 99/1000) / 200) = 0.211435…
    expect(errorBound(1000, { samples: 100, delta: 0.1 })).toBeCloseTo(1000 / 999 * Math.sqrt(9.903487552536127 * 0.901 / 200), 12)
  })
})

describe('closeness', () => {
  test('of the Florentine families and the karate club (closeness_centrality)', () => {
    expectClose(['Medici', 'Ridolfi', 'Tornabuoni'].map(valueAt(florentine, closeness(graph(florentine)))), [0.56, 0.5, 0.4827586206896552], 12)
    expectClose([0, 2, 33].map(valueAt(karate, closeness(graph(karate)))), [0.5689655172413793, 0.559322033898305, 0.55], 12)
  })

  test('of Les Misérables with weights (closeness_centrality, distance = length)', () => {
    expectClose(['Valjean', 'Marius'].map(valueAt(lesMiserables, closeness(graph(lesMiserables), { weighted: true }))), [1.68978720711616, 1.6481587691230275], 12)
  })

  test('towards a node along arcs (closeness_centrality)', () => {
    expectClose(closeness(arcs), [1 / 3, 1 / 3, 1 / 3, 4 / 7, 2 / 3], 12)
    expectClose(closeness(arcs, { weighted: true }), [1, 0.4444444444444444, 0.5, 0.7692307692307692, 0.5714285714285714], 12)
  })

  test('harmonic (harmonic_centrality over n - 1)', () => {
    expectClose(['Medici', 'Guadagni'].map(valueAt(florentine, harmonicCloseness(graph(florentine)))), [0.6785714285714287, 0.5773809523809523], 12)
    expect(valueAt(lesMiserables, harmonicCloseness(graph(lesMiserables), { weighted: true }))('Valjean')).toBeCloseTo(3.362582418823298, 12)
    expectClose(harmonicCloseness(arcs), [0.375, 0.375, 0.375, 0.7083333333333333, 0.75], 12)
  })

  test('both lie between 0 and 1, and are 1 for a node that all others point at', () => {
    fc.assert(fc.property(anyGraph(), (any) => {
      for (const values of [closeness(any), harmonicCloseness(any)]) expect(values.every((value) => value >= 0 && value <= 1)).toBe(true)
    }))
    expect([closeness(star(6, true))[0], harmonicCloseness(star(6, true))[0]]).toEqual([1, 1])
  })
})

describe('eigenvector centrality', () => {
  test('of the karate club, with and without weights (eigenvector_centrality, tol=1e-15)', () => {
    const values = (weighted: boolean) => eigenvector(graph(karate), { weighted }) as Float64Array
    expectClose([33, 0, 2, 32].map(valueAt(karate, values(false))), [0.37336347029149053, 0.3554914445245589, 0.317192504486429, 0.3086442197910537], 11)
    expectClose([33, 2, 32, 0].map(valueAt(karate, values(true))), [0.36409688197011747, 0.3605886201225351, 0.33226141022176064, 0.3123512277496823], 11)
  })

  test('of the two-mode Southern Women, and of arcs (eigenvector_centrality, tol=1e-15)', () => {
    expect(valueAt(southernWomen, eigenvector(graph(southernWomen)) as Float64Array)('E8')).toBeCloseTo(0.35824342557027283, 11)
    const strong = graphOf([[0, 1], [1, 2], [2, 0], [0, 2]], { directed: true })
    expectClose(eigenvector(strong) as Float64Array, [0.5484317579318062, 0.4139988855231331, 0.7265173980555679], 11)
  })

  test('of a path of n nodes is sin(π k / (n + 1)) at the k-th (A. E. Brouwer and W. H. Haemers, Spectra of Graphs, 2012, section 1.4.4), also where searches begin anew', () => {
    const nodes = 300
    const path = graphOf(Array.from({ length: nodes - 1 }, (_, node) => [node, node + 1] as const))
    const expected = Array.from({ length: nodes }, (_, node) => Math.sin(Math.PI * (node + 1) / (nodes + 1)) * Math.sqrt(2 / (nodes + 1)))
    expectClose(eigenvector(path) as Float64Array, expected, 10)
  })

  test('is found where the first step hits it: a loop between two ties, 1 : 2 : 1 by hand', () => {
    const exact = [1, 2, 1].map((value) => value / Math.sqrt(6))
    expectClose(eigenvector(graphOf([[0, 1], [1, 1], [1, 2]])) as Float64Array, exact, 12)
    expectClose(eigenvector(graphOf([[0, 1], [1, 0], [1, 1], [1, 2], [2, 1]], { directed: true })) as Float64Array, exact, 12)
  })

  test('is null where it is not unique: in two parts, in arcs without return, with a negative or no weight', () => {
    expect(eigenvector(graphOf([[0, 1], [2, 3]]))).toBeNull()
    expect(eigenvector(arcs)).toBeNull()
    expect(eigenvector(graphOf([[0, 1], [1, 2]], { weights: [1, -1] }), { weighted: true })).toBeNull()
    expect(eigenvector(graphOf([[0, 1], [1, 2]], { weights: [1, 0] }), { weighted: true })).toBeNull()
  })

  test('each value is the same multiple of the sum of its neighbours, and the norm is 1', () => {
    fc.assert(fc.property(anyGraph(), fc.boolean(), (any, weighted) => {
      const values = eigenvector(any, { weighted })
      if (values === null) return
      const sums = new Float64Array(any.order)
      any.source.forEach((source, edge) => {
        const [target, tie] = [any.target[edge] as number, weighted ? any.weight[edge] as number : 1]
        sums[target] = (sums[target] as number) + tie * (values[source] as number)
        if (!any.directed && source !== target) sums[source] = (sums[source] as number) + tie * (values[target] as number)
      })
      const multiple = Math.sqrt(sum(sums.map((value) => value * value)))
      expectClose(sums, values.map((value) => value * multiple))
      expect(sum(values.map((value) => value * value))).toBeCloseTo(1, 11)
      expect(values.every((value) => value > 0)).toBe(true)
    }))
  })

  test('is there exactly in strongly connected graphs', () => {
    fc.assert(fc.property(anyGraph(), (any) => { expect(eigenvector(any) !== null).toBe(strongComponents(any).count === 1) }))
  })
})

/** From each node 0.85 along its arcs in proportion, the rest anywhere; from a node without arcs everything anywhere. */
function oneMoreStep({ order, directed, source, target, weight }: Graph, values: Float64Array, weighted: boolean): number[] {
  const moves = Array.from(source, (from, edge) => ({ from, to: target[edge] as number, weight: weighted ? weight[edge] as number : 1 }))
  const all = directed ? moves : [...moves, ...moves.filter(({ from, to }) => from !== to).map((move) => ({ ...move, from: move.to, to: move.from }))]
  const leaving = (node: number): number => sum(all.filter(({ from }) => from === node).map((move) => move.weight))
  return Array.from(values, (_, node) => {
    const along = all.filter(({ to }) => to === node).map((move) => 0.85 * (values[move.from] as number) * move.weight / leaving(move.from))
    const anywhere = Array.from(values, (value, from) => value * (leaving(from) === 0 ? 1 : 0.15) / order)
    return sum(along) + sum(anywhere)
  })
}

describe('PageRank', () => {
  test('of the karate club, with and without weights (pagerank, tol=1e-15)', () => {
    expectClose([33, 0, 32].map(valueAt(karate, pageRank(graph(karate)))), [0.10091918233261697, 0.09699728538830414, 0.07169322600574758])
    expectClose([33, 0, 32].map(valueAt(karate, pageRank(graph(karate), { weighted: true }))), [0.09698936283438502, 0.08850031542803061, 0.07593441958076888], 11)
  })

  test('of Les Misérables with weights and of arcs (pagerank, tol=1e-15)', () => {
    expectClose(['Valjean', 'Marius'].map(valueAt(lesMiserables, pageRank(graph(lesMiserables), { weighted: true }))), [0.09955810825406584, 0.051668108048329116], 11)
    expectClose(pageRank(arcs), [0.05690552663639385, 0.07836969764093478, 0.06330712149739728, 0.39897866633939205, 0.4024389878858824], 11)
  })

  test('is what the walker does in one more step from there', () => {
    fc.assert(fc.property(anyGraph(), fc.boolean(), (any, weighted) => {
      const values = pageRank(any, { weighted })
      expectClose(values, oneMoreStep(any, values, weighted), 12)
    }))
  })

  test('of a long thin network is the same whether ties are edges or two arcs', () => {
    const line = Array.from({ length: 400 }, (_, node) => [node, node + 1] as const)
    const weights = line.map((_, index) => 1 + index % 3)
    const twoArcs = graphOf([...line, ...line.map(([one, other]) => [other, one] as const)], { directed: true, weights: [...weights, ...weights] })
    for (const weighted of [false, true]) expectClose(pageRank(graphOf(line, { weights }), { weighted }), pageRank(twoArcs, { weighted }), 13)
  })

  test('sums to 1, and nobody has less than 0.15 / n', () => {
    fc.assert(fc.property(anyGraph(), fc.boolean(), (any, weighted) => {
      const values = pageRank(any, { weighted })
      expect(sum(values)).toBeCloseTo(any.order === 0 ? 0 : 1, 12)
      expect(values.every((value) => value >= 0.15 / any.order - 1e-12)).toBe(true)
    }))
  })
})

describe('centralisation', () => {
  test('is 1 for a star (Freeman 1978) and 0 for a ring', () => {
    const ring = graphOf([[0, 1], [1, 2], [2, 3], [3, 4], [4, 0]])
    for (const measure of [degreeCentralisation, betweennessCentralisation, closenessCentralisation]) {
      expect(measure(star(7))).toBeCloseTo(1, 12)
      expect(measure(ring)).toBeCloseTo(0, 12)
    }
    expect(closenessCentralisation(star(7, true))).toBeCloseTo(1, 12)
  })

  test('of the Florentine families by degree: Σ (6 - degree) = 15 · 6 - 40 = 50, over 14 · 13', () => {
    expect(degreeCentralisation(graph(florentine))).toBeCloseTo(50 / 182, 12)
  })

  test('lies between 0 and 1', () => {
    fc.assert(fc.property(anyGraph(), (any) => {
      for (const measure of [degreeCentralisation, betweennessCentralisation, closenessCentralisation]) {
        const value = measure(any)
        expect(value === null ? any.order < 3 : value >= 0 && value <= 1 + 1e-12).toBe(true)
      }
    }))
  })
})

const measures: readonly (readonly [string, (graph: Graph, weighted: boolean) => Float64Array | null])[] = [
  ['betweenness', (any, weighted) => betweenness(any, { weighted })],
  ['closeness', (any, weighted) => closeness(any, { weighted })],
  ['harmonic closeness', (any, weighted) => harmonicCloseness(any, { weighted })],
  ['eigenvector centrality', (any, weighted) => eigenvector(any, { weighted })],
  ['PageRank', (any, weighted) => pageRank(any, { weighted })],
]

describe.each(measures)('%s', (_, measure) => {
  test('does not depend on the order of the nodes', () => {
    fc.assert(fc.property(permutedGraph(), fc.boolean(), ({ graph: any, other, moved }, weighted) => {
      const [values, others] = [measure(any, weighted), measure(other, weighted)]
      if (values === null || others === null) expect([values, others]).toEqual([null, null])
      else expectClose(moved.map((node) => others[node] as number), values)
    }))
  })

  test.each(degenerate)('is a number or null in %s', (_name, any) => {
    for (const weighted of [false, true]) {
      const values = measure(any, weighted)
      expect(values === null || (values.length === any.order && values.every(Number.isFinite))).toBe(true)
    }
  })
})

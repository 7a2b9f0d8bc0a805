import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Graph } from '../../../src/analytics/graph/graph.js'
import { type Introduction, introductions, type IntroductionReason } from '../../../src/analytics/network/introductions.js'
import { poissonAtMost } from '../../../src/analytics/network/poissonAtMost.js'
import { structuralGaps } from '../../../src/analytics/network/structuralGaps.js'
import { graphOf, karate, karateClub, type Pair } from '../../support/knownGraphs.js'

const clique = (first: number, size: number): Pair[] => Array.from({ length: size }, (_, one) => Array.from({ length: one }, (__, other): Pair => [first + other, first + one])).flat()
/** Two cliques of five, 0 to 4 and 5 to 9, with one tie 0-5 between. */
const TWO_CLIQUES = [...clique(0, 5), ...clique(5, 5), [0, 5] as Pair]
const halves = Int32Array.from({ length: 10 }, (_, node) => (node < 5 ? 0 : 1))

type Reason<Kind extends IntroductionReason['kind']> = Extract<IntroductionReason, { kind: Kind }>
function reason<Kind extends IntroductionReason['kind']>(introduction: Introduction, kind: Kind): Reason<Kind> | undefined {
  return introduction.reasons.find((one): one is Reason<Kind> => one.kind === kind)
}

const order = 16
const ids = Array.from({ length: order }, (_, node) => node)
const anyGraph = fc.record({
  directed: fc.boolean(),
  pairs: fc.uniqueArray(fc.tuple(fc.nat(15), fc.nat(15)), { maxLength: 60, selector: ([from, to]) => Math.min(from, to) * 16 + Math.max(from, to) }),
}).map(({ directed, pairs }) => graphOf(pairs, { directed, ids }))
const anyGroups = fc.array(fc.integer({ min: -1, max: 3 }), { minLength: order, maxLength: order }).map((list) => Int32Array.from(list))

function tiedIn(graph: Graph): (one: number, other: number) => boolean {
  const ties = new Set([...graph.source].flatMap((source, edge) => [`${source} ${graph.target[edge]}`, `${graph.target[edge]} ${source}`]))
  return (one, other) => one !== other && ties.has(`${one} ${other}`)
}

describe('the Poisson probability', () => {
  // Σ e^-λ λ^i / i! to 60 digits with Python's decimal module
  test.each([[1, 10.5, 3.166691675220923e-4], [900, 1000, 6.977673277963068e-4], [0, 3, 4.978706836786394e-2], [5000, 5100, 8.143182864539483e-2], [3, 3.5, 5.36632667900785e-1]])('of %d or fewer at mean %d', (count, mean, expected) => {
    expect(poissonAtMost(count, mean) / expected).toBeCloseTo(1, 9)
  })
})

describe('structural gaps', () => {
  test('two cliques with one tie: 21 ends each of 42, so 10.5 are expected and 1 is there (by hand)', () => {
    const { gaps, compared } = structuralGaps(graphOf(TWO_CLIQUES), halves)
    expect(compared).toBe(1)
    expect(gaps).toMatchObject([{ groups: [0, 1], observed: 1, expected: 10.5 }])
    expect(gaps[0]?.z).toBeCloseTo(-9.5 / Math.sqrt(10.5), 12)
    expect(gaps[0]?.probability).toBeCloseTo(Math.exp(-10.5) * 11.5, 12)
  })

  test('directed: arcs either way, (5 × 4 + 1 × 2) / 6 are expected and 3 are there (by hand)', () => {
    // 0 and 1 in one group, 2 and 3 in the other: 0→1, 1→0, 0→2, 0→3, 1→2, 2→3: out 5 and 1, in 2 and 4
    const arcs: Pair[] = [[0, 1], [1, 0], [0, 2], [0, 3], [1, 2], [2, 3]]
    const groups = Int32Array.of(0, 0, 1, 1)
    expect(structuralGaps(graphOf(arcs, { directed: true }), groups, { maxProbability: 1 }).gaps).toMatchObject([{ observed: 3, expected: 22 / 6 }])
    const apart = structuralGaps(graphOf([[0, 1], [1, 0], [2, 3]], { directed: true }), groups, { maxProbability: 1 }).gaps
    expect(apart).toMatchObject([{ observed: 0, expected: (2 * 1 + 1 * 2) / 3 }])
  })

  test('the karate club after its split: 11 ties where 39 are expected', () => {
    // networkx.karate_club_graph(), NetworkX 3.6.1: degree sums 81 and 75, 11 ties between the clubs
    const { gaps } = structuralGaps(graphOf(karate.edges), karateClub)
    expect(gaps).toMatchObject([{ groups: [0, 1], observed: 11, expected: 81 * 75 / 156 }])
  })

  test('do not count loops', () => {
    expect(structuralGaps(graphOf([...TWO_CLIQUES, [1, 1], [7, 7]]), halves)).toEqual(structuralGaps(graphOf(TWO_CLIQUES), halves))
  })

  test('are none without edges, with one group, or where groups are unknown', () => {
    expect(structuralGaps(graphOf([]), new Int32Array(0))).toEqual({ gaps: [], compared: 0 })
    expect(structuralGaps(graphOf([[0, 0]], { ids: [0, 1] }), Int32Array.of(0, 1), { maxProbability: 1 })).toEqual({ gaps: [], compared: 1 })
    expect(structuralGaps(graphOf(TWO_CLIQUES), new Int32Array(10)).gaps).toEqual([])
    expect(structuralGaps(graphOf(TWO_CLIQUES), new Int32Array(10).fill(-1)).gaps).toEqual([])
  })

  test('are ranked, within their limits, and count the ties that are there', () => {
    fc.assert(fc.property(anyGraph, anyGroups, fc.constantFrom(0.05, 0.5, 1), (graph, groups, maxProbability) => {
      const { gaps } = structuralGaps(graph, groups, { maxProbability })
      expect(gaps.map(({ probability }) => probability)).toEqual(gaps.map(({ probability }) => probability).sort((one, other) => one - other))
      for (const { groups: [low, high], observed, expected, z, probability } of gaps) {
        const between = [...graph.source].filter((source, edge) => [low, high].every((group) => [groups[source], groups[graph.target[edge] as number]].includes(group)))
        expect(observed).toBe(between.length)
        expect(observed).toBeLessThan(expected)
        expect(z).toBeLessThan(0)
        expect(probability).toBeLessThanOrEqual(maxProbability)
      }
      expect(structuralGaps(graph, groups, { maxProbability, limit: 1 }).gaps).toEqual(gaps.slice(0, 1))
    }))
  })
})

describe('introductions', () => {
  test('between two cliques: those whom the one tie already brings near, with their reasons (by hand)', () => {
    const found = introductions(graphOf(TWO_CLIQUES), halves, { limit: 3, perNode: 1 })
    // 0 (5 ties) shares neighbour 5 with each of 6 to 9 (4 ties): 20 / 42 expected; equals in the order of their numbers.
    // With 0 and 6 taken, 1 and 5 share 0. Then nobody is left who shares anyone: 2 and 7, three steps apart.
    expect(found.map(({ nodes }) => nodes)).toEqual([[0, 6], [1, 5], [2, 7]])
    expect(found[0]?.reasons).toMatchObject([
      { kind: 'GAP', gap: { observed: 1, expected: 10.5 } }, { kind: 'SHARED_NEIGHBOURS', count: 1, nodes: [5] }, { kind: 'DISTANCE', steps: 2 }, { kind: 'EXPECTED_TIES', value: 20 / 42 },
    ])
    expect(found[2]?.reasons.map(({ kind }) => kind)).toEqual(['GAP', 'DISTANCE', 'EXPECTED_TIES'])
    expect(found[2]?.reasons[1]).toEqual({ kind: 'DISTANCE', steps: 3 })
  })

  test('more shared neighbours come first, before more ties of their own', () => {
    // 1 and 7 share 20 and 21; 2 and 8 share 22 only, but have more ties each. 20 has a third tie, to 2
    const own: Pair[] = [[2, 23], [2, 24], [2, 25], [8, 26], [8, 27], [8, 28]]
    const edges: Pair[] = [...clique(0, 5), ...clique(5, 5), [20, 1], [20, 7], [20, 2], [21, 1], [21, 7], [22, 2], [22, 8], ...own]
    const named = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 20, 21, 22, 23, 24, 25, 26, 27, 28]
    const [first, second] = introductions(graphOf(edges, { ids: named }), Int32Array.from(named, (name) => (name < 5 ? 0 : name < 10 ? 1 : -1)))
    expect([first?.nodes, second?.nodes]).toEqual([[1, 7], [2, 8]])
    expect(reason(first as Introduction, 'SHARED_NEIGHBOURS')).toEqual({ kind: 'SHARED_NEIGHBOURS', count: 2, nodes: [11, 10] }) // positions of 21, with two ties, and 20
  })

  test('have no distance where no way leads from one to the other', () => {
    const [first] = introductions(graphOf(TWO_CLIQUES.slice(0, -1)), halves)
    expect(first?.reasons).toContainEqual({ kind: 'DISTANCE', steps: null })
  })

  test('are none where there is no gap', () => {
    expect(introductions(graphOf([]), new Int32Array(0))).toEqual([])
    expect(introductions(graphOf(TWO_CLIQUES), new Int32Array(10))).toEqual([])
  })

  test('name untied pairs across a gap, nobody too often, with true reasons', () => {
    fc.assert(fc.property(anyGraph, anyGroups, fc.integer({ min: 1, max: 3 }), (graph, groups, perNode) => {
      const tied = tiedIn(graph)
      const found = introductions(graph, groups, { maxProbability: 1, perNode, limit: 50 })
      for (const introduction of found) {
        const [one, other] = introduction.nodes
        expect(one).toBeLessThan(other)
        expect(tied(one, other)).toBe(false)
        expect([...reason(introduction, 'GAP')?.gap.groups ?? []]).toEqual([groups[one] as number, groups[other] as number].sort((first, second) => first - second))
        const between = ids.filter((node) => tied(node, one) && tied(node, other))
        expect(reason(introduction, 'SHARED_NEIGHBOURS')?.count ?? 0).toBe(between.length)
        expect(between).toEqual(expect.arrayContaining([...reason(introduction, 'SHARED_NEIGHBOURS')?.nodes ?? []]))
        expect(reason(introduction, 'DISTANCE')?.steps === 2).toBe(between.length > 0)
      }
      ids.forEach((node) => expect(found.filter(({ nodes }) => nodes.includes(node)).length).toBeLessThanOrEqual(perNode))
    }))
  })

  test('a shorter list is the beginning of a longer one, and no pair with shared neighbours is missed', () => {
    fc.assert(fc.property(anyGraph, anyGroups, (graph, groups) => {
      const all = introductions(graph, groups, { maxProbability: 1, perNode: 99, limit: 999 })
      expect(introductions(graph, groups, { maxProbability: 1, perNode: 99, limit: 3 })).toEqual(all.slice(0, 3))
      const gapped = new Set(structuralGaps(graph, groups, { maxProbability: 1 }).gaps.map(({ groups: pair }) => String(pair)))
      const tied = tiedIn(graph)
      const possible = ids.flatMap((one) => ids.filter((other) => other > one && !tied(one, other)
        && gapped.has(String([groups[one] as number, groups[other] as number].sort((first, second) => first - second)))).map((other) => `${one} ${other}`))
      expect(all.map(({ nodes }) => nodes.join(' ')).sort()).toEqual(possible.sort())
    }))
  })
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { twoModeClustering } from '../../../src/analytics/network/twoModeClustering.js'
import { twoModeDensity } from '../../../src/analytics/network/twoModeDensity.js'
import { twoModeRedundancy } from '../../../src/analytics/network/twoModeRedundancy.js'
import { twoModeTies } from '../../../src/analytics/network/twoModeTies.js'
import { graphOf, type Pair, southernWomen, southernWomenCount } from '../../support/knownGraphs.js'

const { edges, ids } = southernWomen
const modes = Int8Array.from(ids, (_, node) => (node < southernWomenCount ? 0 : 1))
const women = twoModeTies(graphOf(edges, { ids }), modes)
const of = (name: string): number => ids.indexOf(name)
const sum = (values: readonly (number | null)[]): number => values.reduce<number>((total, value) => total + (value ?? 0), 0)

describe('the Southern Women', () => {
  test('are 18 women at 14 events with 89 attendances', () => {
    // networkx.bipartite.density(davis_southern_women_graph(), women), NetworkX 3.6.1: 0.3531746031746032
    const { nodes, ties, density, averageDegree, degree } = twoModeDensity(women)
    expect([nodes, ties, averageDegree]).toEqual([[18, 14], 89, [89 / 18, 89 / 14]])
    expect(density).toBeCloseTo(0.3531746031746032, 12)
    expect(['Evelyn_Jefferson', 'Flora_Price', 'E8'].map((name) => degree[of(name)])).toEqual([8, 2, 14])
  })

  // networkx.bipartite.node_redundancy() and latapy_clustering(mode="dot"), NetworkX 3.6.1
  test.each([
    ['Evelyn_Jefferson', 0.9642857142857143, 0.3179433311786253],
    ['Nora_Fayette', 0.75, 0.2605766782237371],
    ['Dorothy_Murchison', 1, 0.30500992063492066],
    ['Flora_Price', 1, 0.25750661375661377],
    ['E1', 1, 0.3271915584415584],
    ['E8', 0.8021978021978022, 0.29616461969403146],
    ['E11', 0.6666666666666666, 0.17702701710054652],
  ])('%s has redundancy %d and clustering %d', (name, redundancy, clustering) => {
    expect(twoModeRedundancy(women)[of(name)]).toBeCloseTo(redundancy, 9)
    expect(twoModeClustering(women)[of(name)]).toBeCloseTo(clustering, 9)
  })

  test('have the sums of NetworkX over all nodes', () => {
    expect(sum(twoModeRedundancy(women))).toBeCloseTo(30.670668220668222, 9)
    expect(sum(twoModeClustering(women))).toBeCloseTo(10.511546752154143, 9)
  })
})

describe('where nothing is defined', () => {
  const tiesOf = (pairs: Pair[], ...mode: number[]) => twoModeTies(graphOf(pairs, { ids: [...mode.keys()] }), Int8Array.from(mode))

  test('an empty network and a network of one mode have no density', () => {
    expect(twoModeDensity(tiesOf([]))).toMatchObject({ nodes: [0, 0], ties: 0, density: null, averageDegree: [null, null] })
    expect(twoModeDensity(tiesOf([], 0, 0))).toMatchObject({ nodes: [2, 0], density: null, averageDegree: [0, null] })
  })

  test('redundancy needs two neighbours, clustering somebody who shares one', () => {
    const ties = tiesOf([[0, 1], [0, 2]], 0, 1, 1, 0)
    expect(twoModeRedundancy(ties)).toEqual([0, null, null, null])
    expect(twoModeClustering(ties)).toEqual([null, 1, 1, null]) // by hand: 1 and 2 have the same only neighbour
  })

  test('edges within a mode, loops and nodes of no mode are left out', () => {
    const ties = tiesOf([[0, 1], [0, 2], [0, 0], [1, 3], [0, 4]], 0, 1, 0, 1, -1)
    expect(twoModeDensity(ties)).toMatchObject({ nodes: [2, 2], ties: 1, density: 1 / 4 })
  })
})

const anyTies = fc.uniqueArray(fc.tuple(fc.nat(6), fc.integer({ min: 7, max: 13 })), { maxLength: 40, selector: ([one, other]) => one * 14 + other })
const mode = Int8Array.from({ length: 14 }, (_, node) => (node < 7 ? 0 : 1))
const all = [...mode.keys()]

test('direction does not count, and two arcs between the same two are one tie', () => {
  fc.assert(fc.property(anyTies, fc.infiniteStream(fc.constantFrom('there', 'back', 'both')), (pairs, ways) => {
    const arcs = pairs.flatMap(([one, other]): Pair[] => {
      const way = ways.next().value
      return [...(way === 'back' ? [] : [[one, other] as Pair]), ...(way === 'there' ? [] : [[other, one] as Pair])]
    })
    expect(twoModeTies(graphOf(arcs, { directed: true, ids: all }), mode)).toEqual(twoModeTies(graphOf(pairs, { ids: all }), mode))
  }))
})

test('redundancy and clustering agree with their definitions, pair by pair', () => {
  fc.assert(fc.property(anyTies, (pairs) => {
    const ties = twoModeTies(graphOf(pairs, { ids: all }), mode)
    const neighbours = all.map((node) => new Set(pairs.flatMap(([one, other]) => (one === node ? [other] : other === node ? [one] : []))))
    const common = (one: number, other: number): number[] => [...neighbours[one] as Set<number>].filter((node) => neighbours[other]?.has(node))
    all.forEach((node) => {
      const near = [...neighbours[node] as Set<number>]
      const near2 = near.flatMap((one) => near.filter((other) => other > one).map((other) => [one, other] as const))
      const kept = near2.filter(([one, other]) => common(one, other).some((through) => through !== node))
      expect(twoModeRedundancy(ties)[node]).toEqual(near.length < 2 ? null : kept.length / near2.length)
      const sharing = all.filter((other) => other !== node && common(node, other).length > 0)
      const overlap = sharing.map((other) => common(node, other).length / new Set([...near, ...neighbours[other] as Set<number>]).size)
      const clustering = twoModeClustering(ties)[node]
      if (sharing.length === 0) expect(clustering).toBeNull()
      else expect(clustering).toBeCloseTo(sum(overlap) / sharing.length, 12)
    })
  }), { numRuns: 50 })
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { adjacency } from '../../../src/analytics/graph/adjacency.js'
import { mergeRelations, type Relation } from '../../../src/analytics/graph/mergeRelations.js'
import { averageDegree } from '../../../src/analytics/network/averageDegree.js'
import { components } from '../../../src/analytics/network/components.js'
import { degrees } from '../../../src/analytics/network/degree.js'
import { density } from '../../../src/analytics/network/density.js'
import { oneModeNetwork, type TieWeighting } from '../../../src/analytics/network/oneModeNetwork.js'
import { anyGraph } from '../../support/anyGraph.js'

type Kind = 'TIE' | 'MEMBERSHIP'
const tie = (from: string, to: string, more: Partial<Relation<Kind>> = {}): Relation<Kind> => ({ kind: 'TIE', from, to, weight: 1, mutual: false, ...more })

/**
 * Marriages of the Florentine families, Padgett and Ansell, Am. J. Sociol. 98, 1993, as in
 * networkx.florentine_families_graph() (NetworkX 3.4), with the isolated Pucci beside them.
 */
const MARRIAGES = [
  'Acciaiuoli Medici', 'Castellani Peruzzi', 'Castellani Strozzi', 'Castellani Barbadori', 'Medici Barbadori', 'Medici Ridolfi', 'Medici Tornabuoni',
  'Medici Albizzi', 'Medici Salviati', 'Salviati Pazzi', 'Peruzzi Strozzi', 'Peruzzi Bischeri', 'Strozzi Ridolfi', 'Strozzi Bischeri', 'Ridolfi Tornabuoni',
  'Tornabuoni Guadagni', 'Albizzi Ginori', 'Albizzi Guadagni', 'Bischeri Guadagni', 'Guadagni Lamberteschi',
].map((pair) => pair.split(' ') as [string, string])
const FAMILIES = [...new Set(MARRIAGES.flat())].sort()

describe('the Florentine marriages', () => {
  const { graph } = mergeRelations(MARRIAGES.map(([from, to]) => tie(from, to)), { ids: FAMILIES, directed: false })

  test('have the order, size and density of the literature', () => {
    expect([graph.order, graph.source.length]).toEqual([15, 20])
    expect(density(graph)).toBeCloseTo(20 / 105, 12) // networkx.density: 0.19047619047619047
    expect(averageDegree(graph)).toBeCloseTo(40 / 15, 12)
  })

  test('have the Medici as the most married, with degree 6', () => {
    const { degree } = degrees(graph)
    const most = FAMILIES[degree.indexOf(Math.max(...degree))]
    expect([most, Math.max(...degree)]).toEqual(['Medici', 6]) // networkx: dict(G.degree)['Medici'] == 6
  })

  test('are one component; with the Pucci there are two', () => {
    expect(components(graph).count).toBe(1)
    const withPucci = mergeRelations(MARRIAGES.map(([from, to]) => tie(from, to)), { ids: [...FAMILIES, 'Pucci'], directed: false }).graph
    expect(components(withPucci).count).toBe(2)
    expect(components(withPucci).of.at(-1)).toBe(1)
  })
})

describe('where nothing is defined', () => {
  const graphOf = (ids: string[], relations: Relation<Kind>[] = []) => mergeRelations(relations, { ids, directed: false }).graph

  test('an empty network has neither density nor mean degree', () => {
    expect([density(graphOf([])), averageDegree(graphOf([])), components(graphOf([])).count]).toEqual([null, null, 0])
  })

  test('one node has no density, degree 0 and is one component', () => {
    const one = graphOf(['a'])
    expect([density(one), averageDegree(one), components(one).count]).toEqual([null, 0, 1])
  })

  test('a loop counts twice in the degree and once in the size (networkx: degree of a self-loop is 2)', () => {
    const loop = graphOf(['a', 'b'], [tie('a', 'a', { weight: 3 })])
    expect([...degrees(loop).degree]).toEqual([2, 0])
    expect([...degrees(loop).weightedDegree]).toEqual([6, 0])
    expect(loop.source.length).toBe(1)
  })
})

describe('merging relations', () => {
  test('parallel relations are one edge with all kinds and the summed weight', () => {
    const { edges } = mergeRelations([tie('b', 'a', { weight: 2 }), tie('a', 'b', { kind: 'MEMBERSHIP' })], { ids: ['a', 'b'], directed: false })
    expect(edges).toEqual([{ source: 'a', target: 'b', kinds: ['MEMBERSHIP', 'TIE'], weight: 3 }])
  })

  test('in a directed network a mutual tie is two arcs, any other one', () => {
    const { edges } = mergeRelations([tie('b', 'a', { mutual: true }), tie('c', 'a')], { ids: ['a', 'b', 'c'], directed: true })
    expect(edges.map(({ source, target }) => `${source}${target}`)).toEqual(['ab', 'ba', 'ca'])
  })

  test('a relation with an end outside the network is left out', () => {
    expect(mergeRelations([tie('a', 'z')], { ids: ['a', 'b'], directed: false }).edges).toEqual([])
  })

  const node = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f')
  const relations = fc.array(fc.record({
    kind: fc.constantFrom<Kind>('TIE', 'MEMBERSHIP'), from: node, to: node, weight: fc.double({ min: 0.1, max: 9, noNaN: true }), mutual: fc.boolean(),
  }), { maxLength: 30 })
  const ids = ['a', 'b', 'c', 'd', 'e', 'f']

  test('the order of the relations does not matter', () => {
    fc.assert(fc.property(relations, fc.boolean(), (list, directed) => {
      expect(mergeRelations([...list].reverse(), { ids, directed })).toEqual(mergeRelations(list, { ids, directed }))
    }))
  })

  test('degrees sum to twice the size; weighted degrees to twice the weight', () => {
    fc.assert(fc.property(relations, fc.boolean(), (list, directed) => {
      const { graph } = mergeRelations(list, { ids, directed })
      const { degree, inDegree, outDegree, weightedDegree } = degrees(graph)
      const sum = (values: Iterable<number>) => [...values].reduce((total, value) => total + value, 0)
      expect(sum(degree)).toBe(2 * graph.source.length)
      expect(sum(inDegree)).toBe(sum(outDegree))
      expect(sum(weightedDegree)).toBeCloseTo(2 * sum(graph.weight), 9)
    }))
  })

  test('components are a partition, ends of an edge share one, and 0 is the largest', () => {
    fc.assert(fc.property(relations, (list) => {
      const { graph } = mergeRelations(list, { ids, directed: false })
      const { count, of } = components(graph)
      expect(new Set(of).size).toBe(count)
      graph.source.forEach((source, edge) => expect(of[source]).toBe(of[graph.target[edge] as number]))
      const sizes = Array.from({ length: count }, (_, number) => of.filter((component) => component === number).length)
      expect(sizes).toEqual([...sizes].sort((one, other) => other - one))
    }))
  })
})

test('components are the same from rows of arcs as from edges alone', () => {
  fc.assert(fc.property(anyGraph({ most: 30 }), (any) => {
    const fromEdges = components({ ...any })
    adjacency(any, 'BOTH')
    expect(components(any)).toEqual(fromEdges)
  }))
})

describe('one-mode networks', () => {
  /** Three items: x with a, b, c; y with a, b; z with a alone. By hand: a–b share x and y, a–c and b–c share x. */
  const affiliations = [['a', 'x'], ['b', 'x'], ['c', 'x'], ['a', 'y'], ['b', 'y'], ['a', 'z']].map(([member, item]) => ({ member: member as string, item: item as string }))
  const weights = (weighting: TieWeighting) => Object.fromEntries(oneModeNetwork(affiliations, weighting).map(({ from, to, weight }) => [from + to, weight]))

  test.each<[TieWeighting, Record<string, number>]>([
    ['BINARY', { ab: 1, ac: 1, bc: 1 }],
    ['COUNT', { ab: 2, ac: 1, bc: 1 }],
    // NetworkX collaboration_weighted_projected_graph: x gives 1/(3-1), y gives 1/(2-1)
    ['NEWMAN', { ab: 1.5, ac: 0.5, bc: 0.5 }],
    // NetworkX overlap_weighted_projected_graph(jaccard=True): a has 3 items, b 2, c 1
    ['JACCARD', { ab: 2 / 3, ac: 1 / 3, bc: 1 / 2 }],
  ])('%s', (weighting, expected) => {
    expect(weights(weighting)).toEqual(expected)
  })

  test('an affiliation stated twice counts once, and order does not matter', () => {
    fc.assert(fc.property(fc.shuffledSubarray([...affiliations, ...affiliations], { minLength: 12, maxLength: 12 }), fc.constantFrom<TieWeighting>('COUNT', 'NEWMAN', 'JACCARD'), (list, weighting) => {
      expect(oneModeNetwork(list, weighting)).toEqual(oneModeNetwork(affiliations, weighting))
    }))
  })

  test('Newman weights of a member sum to its items with others (Newman 2001, eq. 3)', () => {
    const member = fc.constantFrom('a', 'b', 'c', 'd')
    fc.assert(fc.property(fc.array(fc.record({ member, item: fc.constantFrom('x', 'y', 'z') }), { maxLength: 20 }), (list) => {
      const ties = oneModeNetwork(list, 'NEWMAN')
      const strength = ties.filter(({ from, to }) => from === 'a' || to === 'a').reduce((sum, { weight }) => sum + weight, 0)
      const shared = ['x', 'y', 'z'].filter((item) => list.some((one) => one.item === item && one.member === 'a') && list.some((one) => one.item === item && one.member !== 'a'))
      expect(strength).toBeCloseTo(shared.length, 9)
    }))
  })
})

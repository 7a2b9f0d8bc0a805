import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { adjacency, type Direction, rememberRows } from '../../../src/analytics/graph/adjacency.js'
import { mergeRelations, type Relation, RelationMerger } from '../../../src/analytics/graph/mergeRelations.js'
import { anyGraph } from '../../support/anyGraph.js'
import { graphOf } from '../../support/knownGraphs.js'

type Kind = 'TIE' | 'MEMBERSHIP' | 'NOMINATION'

const IDS = ['anne', 'bruno', 'clara', 'dora', 'emil']
const anyRelation: fc.Arbitrary<Relation<Kind>> = fc.record({
  kind: fc.constantFrom<Kind>('TIE', 'MEMBERSHIP', 'NOMINATION'),
  from: fc.constantFrom(...IDS, 'nobody'),
  to: fc.constantFrom(...IDS, 'nobody'),
  weight: fc.constantFrom(0.1, 0.2, 0.3, 1, 2),
  mutual: fc.boolean(),
})
const relations = fc.array(anyRelation, { maxLength: 60 })

/** Edge by edge, as one would do it on paper. */
function onPaper(all: readonly Relation<Kind>[], directed: boolean): unknown[] {
  const pairs = IDS.flatMap((source, one) => IDS.slice(directed ? 0 : one).map((target) => [source, target] as const))
  return pairs.flatMap(([source, target]) => {
    const joining = all.filter(({ from, to, mutual }) => (from === source && to === target) || ((!directed || mutual) && from === target && to === source))
    if (joining.length === 0) return []
    const weight = joining.map((relation) => relation.weight).sort((one, other) => one - other).reduce((sum, value) => sum + value, 0)
    return [{ source, target, kinds: [...new Set(joining.map(({ kind }) => kind))].sort(), weight }]
  })
}

describe('merging relations', () => {
  test('gives each pair once, in the order of the ids, with the sum of the weights and all kinds', () => {
    fc.assert(fc.property(relations, fc.boolean(), (all, directed) => {
      const { edges, graph } = mergeRelations(all, { ids: IDS, directed })
      expect(edges).toEqual(onPaper(all, directed))
      expect(edges.map(({ weight }) => weight)).toEqual([...graph.weight])
      expect(edges.map(({ source, target }) => [source, target])).toEqual([...graph.source].map((source, edge) => [IDS[source], IDS[graph.target[edge] as number]]))
    }))
  })

  test('in steps gives the same, whatever the order of the relations, to the last bit', () => {
    fc.assert(fc.property(relations.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))), fc.boolean(), ([all, shuffled], directed) => {
      const merger = new RelationMerger<Kind>({ ids: IDS, directed })
      for (const relation of shuffled) merger.add(relation)
      expect(merger.finish()).toEqual(mergeRelations(all, { ids: IDS, directed }))
    }))
  })

  test.each([[[0.1, 0.2, 0.3]], [[0.3, 0.2, 0.1]], [[0.2, 0.3, 0.1]]])('weights %j sum up alike: floating-point sums depend on their order', (weights) => {
    const all = weights.map((weight): Relation<Kind> => ({ kind: 'TIE', from: 'anne', to: 'bruno', weight, mutual: false }))
    expect(mergeRelations(all, { ids: IDS, directed: false }).edges[0]?.weight).toBe(0.1 + 0.2 + 0.3)
  })

  test('takes more relations than there is room for at first', () => {
    const ids = Array.from({ length: 100 }, (_, index) => String(index))
    const all = ids.flatMap((from) => ids.map((to): Relation<Kind> => ({ kind: 'TIE', from, to, weight: 1, mutual: false })))
    expect(mergeRelations(all, { ids, directed: true }).edges).toHaveLength(10_000)
    expect(mergeRelations(all, { ids, directed: false }).edges).toHaveLength(5_050)
  })
})

describe('rows of a graph', () => {
  test.each<Direction>(['OUT', 'IN', 'BOTH'])('%s hold every arc that leaves a node, ascending, with weight and edge', (direction) => {
    fc.assert(fc.property(anyGraph(), (graph) => {
      const rows = adjacency(graph, direction)
      const [along, against] = [!graph.directed || direction !== 'IN', !graph.directed || direction !== 'OUT']
      for (let node = 0; node < graph.order; node += 1) {
        const expected = [...graph.source].flatMap((source, edge) => {
          const target = graph.target[edge] as number
          const there = along && source === node ? [{ to: target, edge }] : []
          const back = against && target === node && !(along && source === target) ? [{ to: source, edge }] : []
          return [...there, ...back]
        }).sort((one, other) => one.to - other.to || one.edge - other.edge)
        const [start, end] = [rows.offsets[node], rows.offsets[node + 1]]
        expect([...rows.neighbour.subarray(start, end)]).toEqual(expected.map(({ to }) => to))
        expect([...rows.edge.subarray(start, end)]).toEqual(expected.map(({ edge }) => edge))
        expect([...rows.weight.subarray(start, end)]).toEqual(expected.map(({ edge }) => graph.weight[edge]))
      }
    }))
  })

  test('are made once for a graph, anew for a copy of it with other edges, and taken where another thread has made them', () => {
    const graph = graphOf([[0, 1], [1, 2]])
    expect(adjacency(graph, 'IN')).toBe(adjacency(graph))
    const fewer = { ...graph, source: graph.source.subarray(0, 1), target: graph.target.subarray(0, 1) }
    expect([...adjacency(fewer).neighbour]).toEqual([1, 0])
    const copy = { ...graph }
    rememberRows(copy, adjacency(graph))
    expect(adjacency(copy)).toBe(adjacency(graph))
  })
})

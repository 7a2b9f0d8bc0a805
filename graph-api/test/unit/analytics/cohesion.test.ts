import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Graph } from '../../../src/analytics/graph/graph.js'
import { subgraph } from '../../../src/analytics/graph/subgraph.js'
import { attributeAssortativity } from '../../../src/analytics/network/attributeAssortativity.js'
import { bridges } from '../../../src/analytics/network/bridges.js'
import { components } from '../../../src/analytics/network/components.js'
import { coreNumber } from '../../../src/analytics/network/coreNumber.js'
import { cutpoints } from '../../../src/analytics/network/cutpoints.js'
import { degreeAssortativity } from '../../../src/analytics/network/degreeAssortativity.js'
import { eiIndex } from '../../../src/analytics/network/eiIndex.js'
import { reciprocity } from '../../../src/analytics/network/reciprocity.js'
import { anyGraph, degenerate, permutedGraph, withoutEdge } from '../../support/anyGraph.js'
import { florentine, graphOf, karate, karateClub, type KnownNetwork, lesMiserables, southernWomen } from '../../support/knownGraphs.js'

/** Expected values are of NetworkX 3.6.1, by the function named. */

const graph = (known: KnownNetwork): Graph => graphOf(known.edges, known)
/** Two triangles of arcs that meet: 0 → 1 → 2 → 0, on to 3 ⇄ 4. */
const arcs = graphOf([[0, 1], [1, 2], [2, 0], [2, 3], [3, 4], [4, 3], [1, 4]], { directed: true })
const named = (known: KnownNetwork, flags: Uint8Array) => known.ids.filter((_, node) => flags[node] === 1).sort()
const groupsOf = (any: Graph) => fc.array(fc.integer({ min: -1, max: 2 }), { minLength: any.order, maxLength: any.order }).map((list) => Int32Array.from(list))

describe('core number', () => {
  test('of the karate club and Les Misérables (core_number)', () => {
    expect([...coreNumber(graph(karate))]).toEqual([4, 4, 4, 4, 3, 3, 3, 4, 4, 2, 3, 1, 2, 4, 2, 2, 2, 2, 2, 3, 2, 2, 2, 3, 3, 3, 2, 3, 3, 3, 4, 3, 4, 4])
    const cores = coreNumber(graph(lesMiserables))
    expect([Math.max(...cores), cores.filter((core) => core === 9).length]).toEqual([9, 12])
  })

  test('of arcs counts both directions (core_number)', () => {
    expect([...coreNumber(arcs)]).toEqual([2, 2, 2, 2, 2])
  })

  test('ignores loops', () => {
    expect([...coreNumber(graphOf([[0, 0], [0, 1]]))]).toEqual([1, 1])
  })

  test('is the largest k at which peeling leaves the node', () => {
    fc.assert(fc.property(anyGraph(), (any) => {
      const survivors = (k: number): Set<number> => {
        const left = new Set(Array.from({ length: any.order }, (_, node) => node))
        const ties = (node: number) => any.source.filter((source, edge) => {
          const target = any.target[edge] as number
          return source !== target && left.has(source) && left.has(target) && (source === node || target === node)
        }).length
        for (let found = [...left].find((node) => ties(node) < k); found !== undefined; found = [...left].find((node) => ties(node) < k)) left.delete(found)
        return left
      }
      coreNumber(any).forEach((core, node) => {
        expect(survivors(core).has(node)).toBe(true)
        expect(survivors(core + 1).has(node)).toBe(false)
      })
    }))
  })
})

describe('bridges', () => {
  test('of the Florentine families, the karate club and Les Misérables (bridges)', () => {
    const found = florentine.edges.filter((_, edge) => bridges(graph(florentine))[edge] === 1).map((pair) => [...pair].sort().join(' ')).sort()
    expect(found).toEqual(['Acciaiuoli Medici', 'Albizzi Ginori', 'Guadagni Lamberteschi', 'Medici Salviati', 'Pazzi Salviati'])
    expect(karate.edges.filter((_, edge) => bridges(graph(karate))[edge] === 1)).toEqual([[0, 11]])
    expect(bridges(graph(lesMiserables)).reduce((sum, flag) => sum + flag, 0)).toBe(18)
  })

  test('of arcs are told without their directions; a pair of opposite arcs is one tie (bridges of to_undirected)', () => {
    expect([...bridges(arcs)]).toEqual([0, 0, 0, 0, 0, 0, 0])
    expect([...bridges(graphOf([[0, 1], [1, 0]], { directed: true }))]).toEqual([1, 1])
  })

  test('are the edges whose removal adds a component', () => {
    fc.assert(fc.property(anyGraph({ directed: false }), (any) => {
      bridges(any).forEach((flag, edge) => expect(components(withoutEdge(any, edge)).count - components(any).count).toBe(flag))
    }))
  })
})

describe('cutpoints', () => {
  test('of the Florentine families, the karate club and Les Misérables (articulation_points)', () => {
    expect(named(florentine, cutpoints(graph(florentine)))).toEqual(['Albizzi', 'Guadagni', 'Medici', 'Salviati'])
    expect(named(karate, cutpoints(graph(karate)))).toEqual([0])
    expect(named(lesMiserables, cutpoints(graph(lesMiserables)))).toEqual(['Fauchelevent', 'Gavroche', 'Mabeuf', 'MlleGillenormand', 'MmeBurgon', 'Myriel', 'Thenardier', 'Valjean'])
  })

  test('are the nodes whose removal adds a component', () => {
    fc.assert(fc.property(anyGraph(), (any) => {
      cutpoints(any).forEach((flag, node) => {
        const others = Int32Array.from({ length: any.order }, (_, index) => index).filter((index) => index !== node)
        expect(components(subgraph(any, others)).count > components(any).count).toBe(flag === 1)
      })
    }))
  })
})

describe('reciprocity', () => {
  test('of arcs: two of seven are answered (overall_reciprocity)', () => {
    expect(reciprocity(arcs)).toBeCloseTo(0.2857142857142857, 12)
  })

  test('counts a loop as an arc without answer (overall_reciprocity: 0.5)', () => {
    expect(reciprocity(graphOf([[0, 0], [0, 1], [1, 0], [1, 2]], { directed: true }))).toBe(0.5)
  })

  test('is null in an undirected graph and without arcs', () => {
    expect([reciprocity(graph(karate)), reciprocity(graphOf([], { directed: true, ids: [0, 1] }))]).toEqual([null, null])
  })

  test('is the same when all arcs turn round', () => {
    fc.assert(fc.property(anyGraph({ directed: true }), (any) => {
      expect(reciprocity({ ...any, source: any.target, target: any.source })).toBe(reciprocity(any))
    }))
  })
})

describe('assortativity', () => {
  test.each([
    ['the karate club', karate, -0.47561309768461413], ['the Florentine families', florentine, -0.37483787289234866],
    ['Les Misérables', lesMiserables, -0.16522513442237025], ['the Southern Women', southernWomen, -0.33699793714355053],
  ])('by degree of %s (degree_assortativity_coefficient)', (_, known, expected) => {
    expect(degreeAssortativity(graph(known))).toBeCloseTo(expected, 10)
  })

  test('by degree of arcs, and null where all degrees are the same', () => {
    expect(degreeAssortativity(arcs)).toBeCloseTo(-1 / 6, 10) // degree_assortativity_coefficient: -0.16666666666666807
    expect(degreeAssortativity(graphOf([[0, 1], [1, 2], [2, 0]]))).toBeNull()
  })

  test('by the side taken in the karate club (attribute_assortativity_coefficient)', () => {
    expect(attributeAssortativity(graph(karate), karateClub)).toBeCloseTo(0.717530864197531, 12)
  })

  test('by an attribute of arcs (attribute_assortativity_coefficient)', () => {
    const six = graphOf([[0, 1], [0, 2], [1, 2], [2, 3], [3, 0], [1, 3]], { directed: true })
    expect(attributeAssortativity(six, Int32Array.of(0, 0, 1, 1))).toBeCloseTo(-0.2, 12)
  })

  test('leaves out edges with an unknown end; null where all are in one group', () => {
    const path = graphOf([[0, 1], [1, 2], [2, 3]])
    expect(attributeAssortativity(path, Int32Array.of(0, 1, -1, 0))).toBeCloseTo(-1, 12) // one edge between two groups
    expect(attributeAssortativity(path, Int32Array.of(0, 0, 0, 0))).toBeNull()
  })

  test('is at most 1, does not depend on the names of groups, and is 1 when all edges stay within two groups', () => {
    fc.assert(fc.property(anyGraph().chain((any) => groupsOf(any).map((groups) => ({ any, groups }))), ({ any, groups }) => {
      const value = attributeAssortativity(any, groups)
      expect(value === null || (value <= 1 && value >= -1)).toBe(true)
      const renamed = attributeAssortativity(any, groups.map((group) => group < 0 ? -1 : 2 - group))
      if (value === null) expect(renamed).toBeNull()
      else expect(renamed).toBeCloseTo(value, 12)
    }))
    expect(attributeAssortativity(graphOf([[0, 1], [2, 3]]), Int32Array.of(0, 0, 1, 1))).toBe(1)
  })
})

describe('E-I index', () => {
  test('of the karate club by side: 11 of 78 ties cross (Krackhardt and Stern 1988, by count): (11 - 67) / 78', () => {
    expect(eiIndex(graph(karate), karateClub)).toBeCloseTo(-56 / 78, 12)
  })

  test('is 1 between two modes, and null where no edge is left', () => {
    const modes = Int32Array.from(southernWomen.ids, (_, node) => node < 18 ? 0 : 1)
    expect(eiIndex(graph(southernWomen), modes)).toBe(1)
    expect(eiIndex(graphOf([[0, 0], [0, 1]]), Int32Array.of(0, -1))).toBeNull()
  })

  test('lies between -1 and 1 and is -1 in one group', () => {
    fc.assert(fc.property(anyGraph().chain((any) => groupsOf(any).map((groups) => ({ any, groups }))), ({ any, groups }) => {
      const value = eiIndex(any, groups)
      expect(value === null || (value >= -1 && value <= 1)).toBe(true)
      expect([null, -1]).toContain(eiIndex(any, new Int32Array(any.order)))
    }))
  })
})

describe('the order of the nodes does not matter', () => {
  test('for core number and cutpoints of nodes, bridges of edges and the coefficients', () => {
    fc.assert(fc.property(permutedGraph(), ({ graph: any, other, moved }) => {
      expect(moved.map((node) => coreNumber(other)[node])).toEqual([...coreNumber(any)])
      expect(moved.map((node) => cutpoints(other)[node])).toEqual([...cutpoints(any)])
      expect(bridges(other)).toEqual(bridges(any))
      expect(reciprocity(other)).toBe(reciprocity(any))
      const [value, again] = [degreeAssortativity(any), degreeAssortativity(other)]
      if (value === null) expect(again).toBeNull()
      else expect(again).toBeCloseTo(value, 9)
    }))
  })
})

test.each(degenerate)('all are numbers or null in %s', (_, any) => {
  expect([coreNumber(any).length, cutpoints(any).length, bridges(any).length]).toEqual([any.order, any.order, any.source.length])
  const groups = Int32Array.from({ length: any.order }, (_, node) => node % 2)
  for (const value of [reciprocity(any), degreeAssortativity(any), attributeAssortativity(any, groups), eiIndex(any, groups)]) {
    expect(value === null || Number.isFinite(value)).toBe(true)
  }
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Graph } from '../../../src/analytics/graph/graph.js'
import { averageClustering, clustering } from '../../../src/analytics/network/clustering.js'
import { structuralHoles } from '../../../src/analytics/network/structuralHoles.js'
import { transitivity } from '../../../src/analytics/network/transitivity.js'
import { triangleCount, triangles } from '../../../src/analytics/network/triangles.js'
import { anyGraph, degenerate, permutedGraph } from '../../support/anyGraph.js'
import { florentine, graphOf, karate, type KnownNetwork, lesMiserables, southernWomen } from '../../support/knownGraphs.js'

/** Expected values are of NetworkX 3.6.1, by the function named. */

const graph = (known: KnownNetwork): Graph => graphOf(known.edges, known)
const at = (known: KnownNetwork, values: ArrayLike<number | null>, names: (string | number)[]) => names.map((name) => values[known.ids.indexOf(name)])
/** Two triangles of arcs that meet: 0 → 1 → 2 → 0, on to 3 ⇄ 4. */
const arcs = graphOf([[0, 1], [1, 2], [2, 0], [2, 3], [3, 4], [4, 3], [1, 4]], { directed: true })

function expectClose(actual: ArrayLike<number | null | undefined>, expected: ArrayLike<number | null | undefined>): void {
  expect(actual.length).toBe(expected.length)
  Array.from(actual).forEach((value, index) => {
    if (expected[index] === null) expect(value).toBeNull()
    else expect(value).toBeCloseTo(expected[index] as number, 9)
  })
}

describe('clustering', () => {
  test('of the karate club, with and without weights (clustering)', () => {
    expectClose(at(karate, clustering(graph(karate)), [0, 1, 2, 33]), [0.15, 0.3333333333333333, 0.24444444444444444, 0.11029411764705882])
    expectClose(at(karate, clustering(graph(karate), { weighted: true }), [0, 1, 2, 33]),
      [0.06631121196141879, 0.16691488397650842, 0.13142659927282047, 0.05233010615463942])
  })

  test('along arcs (clustering)', () => {
    expectClose(clustering(arcs), [0.5, 1 / 6, 1 / 6, 0, 0])
  })

  test('along arcs takes an answered arc for one contact less (clustering)', () => {
    expectClose(clustering(graphOf([[0, 1], [1, 0], [1, 2], [2, 0], [0, 3]], { directed: true })), [0.2, 0.5, 1, 0])
  })

  test('on average (average_clustering)', () => {
    expect(averageClustering(graph(karate))).toBeCloseTo(0.5706384782076823, 12)
    expect(averageClustering(graph(karate), { weighted: true })).toBeCloseTo(0.24139179950856332, 12)
    expect(averageClustering(graph(florentine))).toBeCloseTo(0.16, 12)
    expect(averageClustering(graph(lesMiserables))).toBeCloseTo(0.5731367499320134, 12)
    expect(averageClustering(graphOf([]))).toBeNull()
  })

  test('lies between 0 and 1, and equal weights make no difference', () => {
    fc.assert(fc.property(anyGraph(), (any) => {
      const values = clustering(any)
      expect(values.every((value) => value >= 0 && value <= 1)).toBe(true)
      expectClose(clustering({ ...any, weight: any.weight.map(() => 3) }, { weighted: true }), values)
    }))
  })

  test('is the share of tied pairs among the contacts of a node', () => {
    fc.assert(fc.property(anyGraph({ directed: false }), (any) => {
      const tied = new Set(Array.from(any.source, (source, edge) => [source, any.target[edge] as number]).flatMap(([one, other]) => [`${one} ${other}`, `${other} ${one}`]))
      clustering(any).forEach((value, node) => {
        const contacts = Array.from({ length: any.order }, (_, other) => other).filter((other) => other !== node && tied.has(`${node} ${other}`))
        const pairs = contacts.flatMap((one, index) => contacts.slice(index + 1).map((other) => tied.has(`${one} ${other}`)))
        expect(value).toBeCloseTo(pairs.length === 0 ? 0 : pairs.filter(Boolean).length / pairs.length, 12)
      })
    }))
  })
})

describe('transitivity', () => {
  test.each([
    ['the karate club', karate, 0.2556818181818182], ['the Florentine families', florentine, 0.19148936170212766],
    ['Les Misérables', lesMiserables, 0.49893162393162394], ['the Southern Women, where no two contacts are tied', southernWomen, 0],
  ])('of %s (transitivity)', (_, known, expected) => {
    expect(transitivity(graph(known))).toBeCloseTo(expected, 12)
  })

  test('along arcs: three of the six choices of two (transitivity)', () => {
    expect(transitivity(graphOf([[0, 1], [0, 2], [1, 2], [2, 3], [3, 0], [1, 3]], { directed: true }))).toBeCloseTo(0.5, 12)
  })

  test('ignores the loop of a contact (transitivity: 0.6)', () => {
    expect(transitivity(graphOf([[0, 1], [0, 2], [1, 2], [0, 3], [1, 1]]))).toBeCloseTo(0.6, 12)
  })

  test('counts each triangle once, however many nodes and loops', () => {
    fc.assert(fc.property(anyGraph({ directed: false, most: 40 }), (any) => {
      expect(triangleCount(any).count).toBe(triangles(any).at.reduce((sum, value) => sum + value, 0) / 3)
    }))
  })

  test('is null where no node has two contacts (transitivity: 0)', () => {
    expect(transitivity(graphOf([[0, 1], [2, 3]]))).toBeNull()
  })

  test('is the same for an undirected graph and for its arcs in both directions', () => {
    fc.assert(fc.property(anyGraph({ directed: false, loops: false }), (any) => {
      const both = { ...any, directed: true, source: Int32Array.of(...any.source, ...any.target), target: Int32Array.of(...any.target, ...any.source), weight: Float64Array.of(...any.weight, ...any.weight) }
      expect(transitivity(both)).toBe(transitivity(any))
    }))
  })
})

describe('constraint and effective size', () => {
  test('of the karate club, with and without weights (constraint, effective_size with nodes named)', () => {
    const [plain, weighted] = [structuralHoles(graph(karate)), structuralHoles(graph(karate), { weighted: true })]
    expectClose(at(karate, plain.constraint, [0, 1, 11, 33]), [0.15542329764660495, 0.27953510802469134, 1, 0.15641868512110724])
    expectClose(at(karate, plain.effectiveSize, [0, 1, 11, 33]), [13.75, 6.333333333333334, 1, 15.235294117647062])
    expectClose(at(karate, weighted.constraint, [0, 1, 11, 33]), [0.19062348905638038, 0.340901983128556, 1, 0.18628728563229374])
    expectClose(at(karate, weighted.effectiveSize, [0, 1, 11, 33]), [13.775000000000002, 6.4672413793103445, 1, 15.22891865079365])
  })

  test('of the Florentine families and Les Misérables (constraint, effective_size)', () => {
    const [families, novel] = [structuralHoles(graph(florentine)), structuralHoles(graph(lesMiserables))]
    expectClose(at(florentine, families.constraint, ['Medici', 'Strozzi', 'Pazzi']), [0.2098765432098766, 0.4583333333333333, 1])
    expectClose(at(florentine, families.effectiveSize, ['Medici', 'Strozzi', 'Pazzi']), [5.666666666666667, 3, 1])
    expectClose(at(lesMiserables, novel.constraint, ['Valjean', 'Gavroche']), [0.07060097048007498, 0.12904074805738608])
    expectClose(at(lesMiserables, novel.effectiveSize, ['Valjean', 'Gavroche']), [31.77777777777778, 14.545454545454541])
  })

  test('along arcs, where a tie is the sum of both directions (constraint, effective_size with nodes named)', () => {
    const { constraint, effectiveSize } = structuralHoles(arcs)
    expectClose(constraint, [0.8888888888888888, 0.558641975308642, 0.558641975308642, 0.5555555555555556, 0.5555555555555556])
    expectClose(effectiveSize, [1, 7 / 3, 7 / 3, 2, 2])
  })

  test('are null for isolates, also with a loop', () => {
    const { constraint, effectiveSize } = structuralHoles(graphOf([[0, 1], [2, 2]], { ids: [0, 1, 2, 3] }))
    expect([constraint, effectiveSize]).toEqual([[1, 1, null, null], [1, 1, null, null]])
  })

  test('the effective size of an undirected graph is Borgatti\'s: contacts less twice their ties over the contacts', () => {
    // S. P. Borgatti, Structural Holes: Unpacking Burt's Redundancy Measures, Connections 20, 35-38, 1997.
    fc.assert(fc.property(anyGraph({ directed: false, loops: false }), (any) => {
      structuralHoles(any).effectiveSize.forEach((value, node) => {
        const contacts = new Set(Array.from(any.source, (source, edge) => [source, any.target[edge] as number]).filter((pair) => pair.includes(node)).flat())
        contacts.delete(node)
        const among = any.source.filter((source, edge) => contacts.has(source) && contacts.has(any.target[edge] as number)).length
        if (contacts.size === 0) expect(value).toBeNull()
        else expect(value).toBeCloseTo(contacts.size - 2 * among / contacts.size, 9)
      })
    }))
  })
})

describe('the order of the nodes does not matter', () => {
  test('for clustering, transitivity, constraint and effective size', () => {
    fc.assert(fc.property(permutedGraph(), fc.boolean(), ({ graph: any, other, moved }, weighted) => {
      const [one, two] = [clustering(any, { weighted }), clustering(other, { weighted })]
      expectClose(moved.map((node) => two[node]), one)
      expect(transitivity(other)).toBe(transitivity(any))
      const [holes, again] = [structuralHoles(any, { weighted }), structuralHoles(other, { weighted })]
      expectClose(moved.map((node) => again.constraint[node]), holes.constraint)
      expectClose(moved.map((node) => again.effectiveSize[node]), holes.effectiveSize)
    }))
  })
})

test.each(degenerate)('all are numbers or null in %s', (_, any) => {
  for (const weighted of [false, true]) {
    const { constraint, effectiveSize } = structuralHoles(any, { weighted })
    const values = [...clustering(any, { weighted }), averageClustering(any, { weighted }), transitivity(any), ...constraint, ...effectiveSize]
    expect(values.every((value) => value === null || Number.isFinite(value))).toBe(true)
    expect(values).toHaveLength(3 * any.order + 2)
  }
})

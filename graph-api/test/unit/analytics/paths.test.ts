import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Graph } from '../../../src/analytics/graph/graph.js'
import { distanceLayers } from '../../../src/analytics/network/distanceLayers.js'
import { addDistances, distanceSums, emptyDistanceSums } from '../../../src/analytics/network/distanceSums.js'
import { eccentricity } from '../../../src/analytics/network/eccentricity.js'
import { pathGraph } from '../../../src/analytics/network/pathGraph.js'
import { pathLengths } from '../../../src/analytics/network/pathLengths.js'
import { shortestPaths } from '../../../src/analytics/network/shortestPaths.js'
import { strongComponents } from '../../../src/analytics/network/strongComponents.js'
import { anyGraph, degenerate, permutedGraph } from '../../support/anyGraph.js'
import { florentine, graphOf, karate, type KnownNetwork, lesMiserables, southernWomen } from '../../support/knownGraphs.js'

/** Expected values are of NetworkX 3.6.1, by the function named; weighted paths there with length = 1/weight. */

const graph = (known: KnownNetwork): Graph => graphOf(known.edges, known)
/** Two triangles of arcs that meet: 0 → 1 → 2 → 0, on to 3 ⇄ 4. */
const arcs = graphOf([[0, 1], [1, 2], [2, 0], [2, 3], [3, 4], [4, 3], [1, 4]], { directed: true, weights: [1, 2, 4, 1, 2, 5, 0.5] })

/** Distances between all pairs by R. W. Floyd, Comm. ACM 5, 345, 1962: another algorithm than the one under test. */
function allDistances(any: Graph, weighted: boolean): number[][] {
  const distance = Array.from({ length: any.order }, (_, row) => Array.from({ length: any.order }, (_, column) => row === column ? 0 : Infinity))
  const at = (row: number, column: number): number => distance[row]?.[column] as number
  const shorten = (row: number, column: number, length: number): void => { (distance[row] as number[])[column] = Math.min(at(row, column), length) }
  any.source.forEach((source, edge) => {
    const length = weighted ? 1 / (any.weight[edge] as number) : 1
    shorten(source, any.target[edge] as number, length)
    if (!any.directed) shorten(any.target[edge] as number, source, length)
  })
  for (let middle = 0; middle < any.order; middle += 1) {
    for (let row = 0; row < any.order; row += 1) {
      for (let column = 0; column < any.order; column += 1) shorten(row, column, at(row, middle) + at(middle, column))
    }
  }
  return distance
}

describe('mean path length and diameter', () => {
  test.each([
    ['the karate club', karate, { mean: 2.408199643493761, diameter: 5 }],
    ['the Florentine families', florentine, { mean: 2.4857142857142858, diameter: 5 }],
    ['Les Misérables', lesMiserables, { mean: 2.6411483253588517, diameter: 5 }],
    ['the Southern Women', southernWomen, { mean: 2.306451612903226, diameter: 4 }],
  ])('of %s (average_shortest_path_length, diameter)', (_, known, { mean, diameter }) => {
    const found = pathLengths(graph(known))
    expect(found.averagePathLength).toBeCloseTo(mean, 12)
    expect(found.diameter).toBe(diameter)
  })

  test('of Les Misérables with weights (the same functions with weight=length)', () => {
    const found = pathLengths(graph(lesMiserables), { weighted: true })
    expect(found.averagePathLength).toBeCloseTo(1.122249787736213, 12)
    expect(found.diameter).toBeCloseTo(3.0026315789473683, 12)
  })

  test('of arcs are those of the largest strong component, the ring 0 → 1 → 2 → 0 (the same functions of that subgraph)', () => {
    expect(pathLengths(arcs)).toEqual({ averagePathLength: 1.5, diameter: 2 })
  })

  test('leave out smaller components; one node has diameter 0 and no mean', () => {
    expect(pathLengths(graphOf([[0, 1], [1, 2], [3, 4]]))).toEqual({ averagePathLength: 4 / 3, diameter: 2 })
    expect(pathLengths(graphOf([], { ids: [0] }))).toEqual({ averagePathLength: null, diameter: 0 })
    expect(pathLengths(graphOf([]))).toEqual({ averagePathLength: null, diameter: null })
  })

  test('with weights, an edge of weight 0 joins nobody', () => {
    const found = pathLengths(graphOf([[0, 1], [1, 2]], { weights: [2, 0] }), { weighted: true })
    expect(found).toEqual({ averagePathLength: 0.5, diameter: 0.5 })
  })

  test('are those that Floyd finds within the component, whatever the order of the nodes', () => {
    fc.assert(fc.property(anyGraph(), fc.boolean(), (any, weighted) => {
      const { of } = strongComponents(any)
      const inside = allDistances(any, weighted).filter((_, node) => of[node] === 0)
        .flatMap((row) => row.filter((_, node) => of[node] === 0))
      const { averagePathLength, diameter } = pathLengths(any, { weighted })
      if (inside.length === 0) expect(diameter).toBeNull()
      else expect(diameter).toBeCloseTo(Math.max(...inside), 12)
      const pairs = inside.length - Math.sqrt(inside.length)
      if (pairs === 0) expect(averagePathLength).toBeNull()
      else expect(averagePathLength).toBeCloseTo(inside.reduce((sum, distance) => sum + distance, 0) / pairs, 9)
    }))
  })
})

describe('eccentricity', () => {
  test('of the Florentine families (eccentricity)', () => {
    const values = eccentricity(graph(florentine))
    expect(['Medici', 'Ridolfi', 'Acciaiuoli', 'Pazzi', 'Peruzzi'].map((family) => values[florentine.ids.indexOf(family)])).toEqual([3, 3, 4, 5, 5])
  })

  test('along arcs is the greatest distance to a node that is reached (single_source_shortest_path_length)', () => {
    expect([...eccentricity(arcs)]).toEqual([3, 2, 2, 1, 1])
  })
})

describe('sums of distances', () => {
  test('are those that Floyd finds', () => {
    fc.assert(fc.property(anyGraph(), fc.boolean(), (any, weighted) => {
      const distance = allDistances(any, weighted)
      const sums = distanceSums(any, { weighted })
      for (let node = 0; node < any.order; node += 1) {
        const towards = distance.map((row) => row[node] as number).filter((length) => length < Infinity)
        expect(sums.reached[node]).toBe(towards.length)
        expect(sums.total[node]).toBeCloseTo(towards.reduce((sum, length) => sum + length, 0), 9)
        expect(sums.reciprocal[node]).toBeCloseTo(towards.reduce((sum, length) => length > 0 ? sum + 1 / length : sum, 0), 9)
        expect(sums.eccentricity[node]).toBeCloseTo(Math.max(...(distance[node] as number[]).filter((length) => length < Infinity)), 9)
      }
    }))
  })

  test('are those of their parts, added, also with more than 32 sources', () => {
    const prepared = pathGraph(graph(lesMiserables))
    const sums = emptyDistanceSums(77)
    const parts: [number, number][] = [[0, 5], [5, 50], [50, 77]]
    for (const [first, end] of parts) addDistances(prepared, Int32Array.from({ length: end - first }, (_, index) => first + index), sums)
    const whole = distanceSums(graph(lesMiserables))
    for (const field of ['reached', 'total', 'eccentricity'] as const) expect(sums[field]).toEqual(whole[field])
    sums.reciprocal.forEach((value, node) => expect(value).toBeCloseTo(whole.reciprocal[node] as number, 12))
  })

  test('do not depend on the order of the nodes', () => {
    fc.assert(fc.property(permutedGraph(), fc.boolean(), ({ graph: any, other, moved }, weighted) => {
      const [sums, others] = [distanceSums(any, { weighted }), distanceSums(other, { weighted })]
      moved.forEach((node, index) => {
        for (const field of ['reached', 'total', 'reciprocal', 'eccentricity'] as const) expect(others[field][node]).toBeCloseTo(sums[field][index] as number, 9)
      })
    }))
  })

  test.each(degenerate)('are numbers in %s', (_, any) => {
    for (const weighted of [false, true]) {
      const sums = distanceSums(any, { weighted })
      for (const values of Object.values(sums) as Float64Array[]) expect(values.length === any.order && values.every(Number.isFinite)).toBe(true)
    }
  })
})

describe('strong components', () => {
  test('of arcs: {0, 1, 2} before {3, 4} (strongly_connected_components)', () => {
    expect([...strongComponents(arcs).of]).toEqual([0, 0, 0, 1, 1])
  })

  test('are the sets of nodes that reach each other', () => {
    fc.assert(fc.property(anyGraph(), (any) => {
      const distance = allDistances(any, false)
      const { of } = strongComponents(any)
      for (let one = 0; one < any.order; one += 1) {
        for (let other = 0; other < any.order; other += 1) {
          const both = (distance[one]?.[other] as number) < Infinity && (distance[other]?.[one] as number) < Infinity
          expect(of[one] === of[other]).toBe(both)
        }
      }
    }))
  })
})

describe('shortest paths', () => {
  const between = (known: KnownNetwork, [from, to]: [string, string], options = {}) => {
    const found = shortestPaths(graph(known), { from: known.ids.indexOf(from), to: known.ids.indexOf(to), ...options })
    return { ...found, paths: found.paths.map((path) => path.map((node) => known.ids[node])) }
  }

  test('between Florentine families (all_shortest_paths)', () => {
    expect(between(florentine, ['Acciaiuoli', 'Strozzi'])).toEqual({ length: 3, complete: true, paths: [['Acciaiuoli', 'Medici', 'Ridolfi', 'Strozzi']] })
    const { paths } = between(florentine, ['Pazzi', 'Peruzzi'])
    expect(new Set(paths.map((path) => path.join(' ')))).toEqual(new Set(['Pazzi Salviati Medici Barbadori Castellani Peruzzi', 'Pazzi Salviati Medici Ridolfi Strozzi Peruzzi']))
  })

  test('in Les Misérables with weights (all_shortest_paths, weight=length)', () => {
    const { length, paths } = between(lesMiserables, ['Napoleon', 'Gavroche'], { weighted: true })
    expect(length).toBeCloseTo(1.502631578947368, 12)
    expect(paths).toEqual([['Napoleon', 'Myriel', 'Valjean', 'Marius', 'Gavroche']])
  })

  test('from a node to itself is the node alone; where nothing leads there is none', () => {
    expect(shortestPaths(arcs, { from: 1, to: 1 })).toEqual({ length: 0, paths: [[1]], complete: true })
    expect(shortestPaths(arcs, { from: 3, to: 0 })).toEqual({ length: null, paths: [], complete: true })
  })

  test('stop at the limit and say so', () => {
    const square = graphOf([[0, 1], [0, 2], [1, 3], [2, 3]])
    expect(shortestPaths(square, { from: 0, to: 3, limit: 1 })).toEqual({ length: 2, paths: [[0, 1, 3]], complete: false })
    expect(shortestPaths(square, { from: 0, to: 3, limit: 2 })).toEqual({ length: 2, paths: [[0, 1, 3], [0, 2, 3]], complete: true })
  })

  test('all have the length of the shortest, differ, and come in ascending order', () => {
    fc.assert(fc.property(anyGraph().filter(({ order }) => order > 0), fc.boolean(), (any, weighted) => {
      const distance = allDistances(any, weighted)
      const to = any.order - 1
      const { length, paths, complete } = shortestPaths(any, { from: 0, to, weighted, limit: 1000 })
      expect(length ?? Infinity).toBeCloseTo(distance[0]?.[to] as number, 12)
      expect(complete).toBe(true)
      for (const path of paths) {
        const steps = path.slice(1).map((node, index) => distance[path[index] as number]?.[node] as number)
        expect(steps.reduce((sum, step) => sum + step, 0)).toBeCloseTo(length as number, 12)
        expect([path[0], path.at(-1)]).toEqual([0, to])
      }
      const written = paths.map((path) => path.join(''))
      expect(written).toEqual([...new Set(written)].sort())
    }))
  })
})

describe('the nodes at each distance', () => {
  const layersOf = (any: Graph, search: Parameters<typeof distanceLayers>[1]) => distanceLayers(any, search).map((layer) => [...layer])

  test('from the Acciaiuoli: their only neighbour the Medici, then the five others of these (single_source_shortest_path_length)', () => {
    const layers = layersOf(graph(florentine), { start: florentine.ids.indexOf('Acciaiuoli'), steps: 2, direction: 'OUT' })
    const names = layers.map((layer) => layer.map((node) => String(florentine.ids[node])).sort())
    expect(names).toEqual([['Acciaiuoli'], ['Medici'], ['Albizzi', 'Barbadori', 'Ridolfi', 'Salviati', 'Tornabuoni']])
  })

  test('follow the arcs, or do not mind their direction', () => {
    const chain = graphOf([[0, 1], [2, 1]], { directed: true })
    expect(layersOf(chain, { start: 0, steps: 5, direction: 'OUT' })).toEqual([[0], [1]])
    expect(layersOf(chain, { start: 0, steps: 5, direction: 'BOTH' })).toEqual([[0], [1], [2]])
    expect(layersOf(chain, { start: 0, steps: 0, direction: 'BOTH' })).toEqual([[0]])
  })

  test('are those of the shortest distances, each node once', () => {
    fc.assert(fc.property(anyGraph().filter(({ order }) => order > 0), fc.nat(4), (any, steps) => {
      const distance = allDistances(any, false)[0] as readonly number[]
      const expected = Array.from({ length: steps + 1 }, (_, step) => [...distance.keys()].filter((node) => distance[node] === step))
      expect(layersOf(any, { start: 0, steps, direction: 'OUT' })).toEqual(expected.filter((layer) => layer.length > 0))
    }))
  })
})

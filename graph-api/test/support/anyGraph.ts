import fc from 'fast-check'
import type { Graph } from '../../src/analytics/graph/graph.js'

interface Options {
  /** Default: either. */
  readonly directed?: boolean
  readonly loops?: boolean
  readonly most?: number
}

/** A simple graph of 0 to `most` nodes with loops and isolates; 1/weight of each weight is exact, so that equal lengths are common. */
export function anyGraph({ directed, loops = true, most = 9 }: Options = {}): fc.Arbitrary<Graph> {
  return fc.record({
    order: fc.nat({ max: most }),
    directed: directed === undefined ? fc.boolean() : fc.constant(directed),
    pairs: fc.array(fc.tuple(fc.nat({ max: most - 1 }), fc.nat({ max: most - 1 }), fc.constantFrom(0.5, 1, 2, 4)), { maxLength: 3 * most }),
  }).map(({ order, directed: isDirected, pairs }) => {
    const edges = new Map<string, readonly [number, number, number]>()
    for (const [one, other, weight] of pairs) {
      const [from, to] = isDirected || one <= other ? [one, other] : [other, one]
      if (from < order && to < order && (loops || from !== to)) edges.set(`${from} ${to}`, [from, to, weight])
    }
    const list = [...edges.values()]
    return {
      directed: isDirected,
      order,
      source: Int32Array.from(list, ([from]) => from),
      target: Int32Array.from(list, ([, to]) => to),
      weight: Float64Array.from(list, ([, , weight]) => weight),
    }
  })
}

/** A graph and the same graph with its nodes in another order: node v of the first is node moved[v] of the second. */
export function permutedGraph(options: Options = {}): fc.Arbitrary<{ graph: Graph; other: Graph; moved: readonly number[] }> {
  return anyGraph(options).chain((graph) => {
    const nodes = Array.from({ length: graph.order }, (_, node) => node)
    return fc.shuffledSubarray(nodes, { minLength: graph.order, maxLength: graph.order }).map((moved) => ({
      graph,
      moved,
      other: { ...graph, source: graph.source.map((node) => moved[node] as number), target: graph.target.map((node) => moved[node] as number) },
    }))
  })
}

/** The graph without one of its edges. */
export function withoutEdge(graph: Graph, edge: number): Graph {
  const rest = (_: number, index: number): boolean => index !== edge
  return { ...graph, source: graph.source.filter(rest), target: graph.target.filter(rest), weight: graph.weight.filter(rest) }
}

/** Graphs at the edge of what is defined, undirected and directed. */
export const degenerate: readonly (readonly [string, Graph])[] = [false, true].flatMap((directed) => {
  const make = (order: number, pairs: readonly (readonly [number, number])[] = []): Graph => ({
    directed,
    order,
    source: Int32Array.from(pairs, ([from]) => from),
    target: Int32Array.from(pairs, ([, to]) => to),
    weight: new Float64Array(pairs.length).fill(2),
  })
  const kind = directed ? 'directed' : 'undirected'
  return [
    [`the empty graph, ${kind}`, make(0)],
    [`one node, ${kind}`, make(1)],
    [`one node with a loop, ${kind}`, make(1, [[0, 0]])],
    [`three isolates, ${kind}`, make(3)],
    [`two tied nodes, ${kind}`, make(2, [[0, 1]])],
    [`a tie, a loop and an isolate, ${kind}`, make(4, [[0, 1], [2, 2]])],
  ] as const
})

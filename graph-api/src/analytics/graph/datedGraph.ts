import type { Graph } from './graph.js'

/** A relation between two nodes, given by their numbers, that holds from a day to a day: both may be open. Days are whole numbers that ascend. */
export interface DatedRelation {
  readonly from: number
  readonly to: number
  /** Holds both ways, also in a directed network. */
  readonly mutual: boolean
  readonly begin: number | null
  readonly end: number | null
}

/** The times at which edges exist: time t is that of edge[t]. An edge may have several. */
export interface EdgeTimes { readonly edge: Int32Array; readonly begin: Int32Array; readonly end: Int32Array }

export interface DatedGraph {
  /** Every edge that exists at any time, each of weight 1. */
  readonly graph: Graph
  readonly times: EdgeTimes
}

interface Options { readonly order: number; readonly directed: boolean }

const [ALWAYS, FOREVER] = [-2_147_483_648, 2_147_483_647]

/**
 * The simple graph of dated relations, with the times of its edges; as `mergeRelations`, whose graph at a day is the part
 * of this one that exists on it. Cost: O(r) for r relations.
 */
export function datedGraph(relations: Iterable<DatedRelation>, { order, directed }: Options): DatedGraph {
  const edgeOf = new Map<number, number>()
  const [edge, begin, end]: [number[], number[], number[]] = [[], [], []]
  const put = (from: number, to: number, relation: DatedRelation): void => {
    const key = directed || from <= to ? from * order + to : to * order + from
    const number = edgeOf.get(key) ?? edgeOf.size
    edgeOf.set(key, number)
    edge.push(number)
    begin.push(relation.begin ?? ALWAYS)
    end.push(relation.end ?? FOREVER)
  }
  for (const relation of relations) {
    put(relation.from, relation.to, relation)
    if (directed && relation.mutual && relation.from !== relation.to) put(relation.to, relation.from, relation)
  }
  const keys = Float64Array.from(edgeOf.keys())
  const graph = { directed, order, source: Int32Array.from(keys, (key) => Math.floor(key / order)), target: Int32Array.from(keys, (key) => key % order), weight: new Float64Array(keys.length).fill(1) }
  return { graph, times: { edge: Int32Array.from(edge), begin: Int32Array.from(begin), end: Int32Array.from(end) } }
}

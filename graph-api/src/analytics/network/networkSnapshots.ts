import type { EdgeTimes } from '../graph/datedGraph.js'
import type { Graph } from '../graph/graph.js'
import { components } from './components.js'
import { density } from './density.js'

export interface SnapshotOptions {
  readonly times: EdgeTimes
  /** The days that are looked at, in their order. */
  readonly days: Int32Array
  /** 1: the node is in the network only while it has an edge. */
  readonly onlyTied: Uint8Array
}

export interface Snapshot {
  readonly order: number
  readonly size: number
  readonly density: number | null
  readonly componentCount: number
  /** What changed since the day before it in the list; null for the first. */
  readonly change: SnapshotChange | null
}

export interface SnapshotChange {
  readonly came: Int32Array
  readonly went: Int32Array
  readonly edgesCame: number
  readonly edgesWent: number
  /** Edges in both over edges in either, from 0 to 1; null where neither has an edge. */
  readonly jaccard: number | null
}

/**
 * A network at several days. Order, size, density and components are those of the network at that day; Jaccard index as
 * in `compareNetworks` (Snijders, van de Bunt and Steglich, Soc. Networks 32, 44-60, 2010). `graph` holds every edge
 * that exists at any time. Cost: O(d (n + m α(n))) for d days.
 */
export function networkSnapshots(graph: Graph, { times, days, onlyTied }: SnapshotOptions): Snapshot[] {
  const states = Array.from(days, (day) => stateAt(graph, { edges: edgesAt(graph, times, day), onlyTied }))
  return states.map((state, index) => {
    const before = states[index - 1]
    return { ...countsOf(graph, state), change: before === undefined ? null : changeBetween(before, state) }
  })
}

/** 1 for each edge and each node that is there. */
interface State { readonly edges: Uint8Array; readonly nodes: Uint8Array }

function edgesAt(graph: Graph, { edge, begin, end }: EdgeTimes, day: number): Uint8Array {
  const present = new Uint8Array(graph.source.length)
  for (let time = 0; time < edge.length; time += 1) {
    if ((begin[time] as number) <= day && day <= (end[time] as number)) present[edge[time] as number] = 1
  }
  return present
}

function stateAt(graph: Graph, { edges, onlyTied }: { edges: Uint8Array; onlyTied: Uint8Array }): State {
  const nodes = onlyTied.map((only) => 1 - only)
  edges.forEach((present, edge) => {
    if (present === 0) return
    nodes[graph.source[edge] as number] = 1
    nodes[graph.target[edge] as number] = 1
  })
  return { edges, nodes }
}

function countsOf(graph: Graph, { edges, nodes }: State): Pick<Snapshot, 'order' | 'size' | 'density' | 'componentCount'> {
  const present = (_: number, edge: number): boolean => edges[edge] === 1
  const part: Graph = { ...graph, source: graph.source.filter(present), target: graph.target.filter(present), weight: graph.weight.filter(present) }
  const order = countOf(nodes)
  // Who is not there has no edge, and would be a component alone.
  return { order, size: part.source.length, density: density({ ...part, order }), componentCount: components(part).count - (graph.order - order) }
}

function changeBetween(before: State, after: State): SnapshotChange {
  const edgesCame = lackedBy(before.edges, after.edges).length
  const edgesWent = lackedBy(after.edges, before.edges).length
  const either = countOf(after.edges) + edgesWent
  return {
    came: lackedBy(before.nodes, after.nodes),
    went: lackedBy(after.nodes, before.nodes),
    edgesCame,
    edgesWent,
    jaccard: either === 0 ? null : (either - edgesCame - edgesWent) / either,
  }
}

const countOf = (flags: Uint8Array): number => flags.reduce((sum, flag) => sum + flag, 0)

/** Positions that are in the second and not in the first. */
function lackedBy(one: Uint8Array, other: Uint8Array): Int32Array {
  return Int32Array.from(other.keys()).filter((place) => other[place] === 1 && one[place] === 0)
}

import type { Graph } from '../graph/graph.js'
import { degrees } from './degree.js'

/** A network whose nodes have names that last from one date to the other. */
export interface NamedNetwork {
  readonly graph: Graph
  /** The name of each node, each once. */
  readonly ids: readonly string[]
}

export interface NamedEdge { readonly source: string; readonly target: string; readonly weight: number }
export interface StayedEdge { readonly source: string; readonly target: string; readonly weightBefore: number; readonly weightAfter: number }

/** Ties of a node; null where it is not in the network. */
export interface DegreeChange { readonly id: string; readonly before: number | null; readonly after: number | null; readonly change: number }

export interface NetworkComparison {
  readonly nodesCame: readonly string[]
  readonly nodesWent: readonly string[]
  readonly nodesStayed: readonly string[]
  readonly edgesCame: readonly NamedEdge[]
  readonly edgesWent: readonly NamedEdge[]
  readonly edgesStayed: readonly StayedEdge[]
  /** Every node of either network; a missing node counts 0 in the change. The greatest change first. */
  readonly degreeChanges: readonly DegreeChange[]
  /** Edges in both over edges in either, from 0 to 1; null where neither network has an edge. */
  readonly jaccard: number | null
}

/**
 * Two networks compared by the names of their nodes. Names and edges come in alphabetical order by code unit; an undirected
 * edge names the lower end first. Degree as in `degrees`: a loop counts twice.
 * Source: Snijders, van de Bunt and Steglich, Soc. Networks 32, 44-60, 2010 (Jaccard index of two waves: above
 * 0.3 is good for models of change, below 0.2 too much has changed). Cost: O((n + m) log(n + m)).
 */
export function compareNetworks(before: NamedNetwork, after: NamedNetwork): NetworkComparison {
  if (before.graph.directed !== after.graph.directed) throw new Error('compareNetworks: both networks need the same direction, but one is directed and the other is not')
  const [earlier, later] = [new Set(before.ids), new Set(after.ids)]
  const [old, now] = [edgesOf(before), edgesOf(after)]
  const stayed = [...old].filter(([key]) => now.has(key))
  const either = old.size + now.size - stayed.length
  return {
    nodesCame: after.ids.filter((id) => !earlier.has(id)).sort(),
    nodesWent: before.ids.filter((id) => !later.has(id)).sort(),
    nodesStayed: before.ids.filter((id) => later.has(id)).sort(),
    edgesCame: [...now].filter(([key]) => !old.has(key)).map(([, edge]) => edge).sort(byName),
    edgesWent: [...old].filter(([key]) => !now.has(key)).map(([, edge]) => edge).sort(byName),
    edgesStayed: stayed.map(([key, { source, target, weight }]) => ({ source, target, weightBefore: weight, weightAfter: (now.get(key) as NamedEdge).weight })).sort(byName),
    degreeChanges: changesOf(degreesOf(before), degreesOf(after)),
    jaccard: either === 0 ? null : stayed.length / either,
  }
}

function edgesOf({ graph, ids }: NamedNetwork): Map<string, NamedEdge> {
  const edges = new Map<string, NamedEdge>()
  graph.source.forEach((from, edge) => {
    const [one, other] = [ids[from] as string, ids[graph.target[edge] as number] as string]
    const [source, target] = graph.directed || one <= other ? [one, other] : [other, one]
    edges.set(JSON.stringify([source, target]), { source, target, weight: graph.weight[edge] as number })
  })
  return edges
}

interface Ends { readonly source: string; readonly target: string }

function byName(one: Ends, other: Ends): number {
  return compare(one.source, other.source) || compare(one.target, other.target)
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}

function degreesOf({ graph, ids }: NamedNetwork): Map<string, number> {
  const { degree } = degrees(graph)
  return new Map(ids.map((id, node) => [id, degree[node] as number]))
}

function changesOf(before: ReadonlyMap<string, number>, after: ReadonlyMap<string, number>): DegreeChange[] {
  const ids = [...new Set([...before.keys(), ...after.keys()])]
  return ids.map((id): DegreeChange => {
    const [earlier, later] = [before.get(id) ?? null, after.get(id) ?? null]
    return { id, before: earlier, after: later, change: (later ?? 0) - (earlier ?? 0) }
  }).sort((one, other) => Math.abs(other.change) - Math.abs(one.change) || compare(one.id, other.id))
}

import { type Graph, size } from '../graph/graph.js'
import { components } from './components.js'

export interface RemovalEffect {
  /** Of the network that remains. */
  readonly componentCount: number
  /** Nodes in its largest component; 0 when nobody remains. */
  readonly largestComponent: number
  /** Remaining nodes that had a tie to another node before and have none now, ascending. */
  readonly isolated: Int32Array
  /**
   * Of the pairs of remaining nodes that could reach each other before, the share that cannot any more. 0 where no such
   * pair was, since nothing is lost.
   */
  readonly lostReachShare: number
}

/**
 * What the loss of some nodes does to the others: pairs (a, b) of remaining nodes in one component of the whole network
 * are compared with those in one component of the rest, lost = 1 - Σ C(s', 2) / Σ C(s, 2), where s counts the remaining
 * nodes of each component before and s' of each component after. Ties count from either end, also in a directed graph
 * (weak components). `removed` has 1 for each node that goes.
 * Source: the loss of reachable pairs is Borgatti's fragmentation (Comput. Math. Organiz. Theor. 12, 2006) against what
 * was connected before. Cost: O(m α(n)).
 */
export function removalEffect(graph: Graph, removed: Uint8Array): RemovalEffect {
  const remaining = Int32Array.from(removed.keys()).filter((node) => removed[node] === 0)
  const before = components(graph).of
  const after = components(without(graph, removed)).of
  const [sizesBefore, sizesAfter] = [sizesOf(before, remaining), sizesOf(after, remaining)]
  const [pairsBefore, pairsAfter] = [pairsIn(sizesBefore), pairsIn(sizesAfter)]
  const [tiedBefore, tiedAfter] = [tied(graph, new Uint8Array(graph.order)), tied(graph, removed)]
  return {
    componentCount: sizesAfter.size,
    largestComponent: [...sizesAfter.values()].reduce((most, count) => Math.max(most, count), 0),
    isolated: remaining.filter((node) => tiedBefore[node] === 1 && tiedAfter[node] === 0),
    lostReachShare: pairsBefore === 0 ? 0 : (pairsBefore - pairsAfter) / pairsBefore,
  }
}

/** The same nodes, without the edges of those that go. */
function without(graph: Graph, removed: Uint8Array): Graph {
  const kept = Int32Array.from({ length: size(graph) }, (_, edge) => edge).filter((edge) => removed[graph.source[edge] as number] === 0 && removed[graph.target[edge] as number] === 0)
  return { ...graph, source: kept.map((edge) => graph.source[edge] as number), target: kept.map((edge) => graph.target[edge] as number), weight: Float64Array.from(kept, (edge) => graph.weight[edge] as number) }
}

function sizesOf(partition: Int32Array, nodes: Int32Array): Map<number, number> {
  const sizes = new Map<number, number>()
  for (const node of nodes) sizes.set(partition[node] as number, (sizes.get(partition[node] as number) ?? 0) + 1)
  return sizes
}

function pairsIn(sizes: ReadonlyMap<number, number>): number {
  return [...sizes.values()].reduce((sum, count) => sum + count * (count - 1) / 2, 0)
}

/** 1 for nodes with a tie to another node that remains. */
function tied(graph: Graph, removed: Uint8Array): Uint8Array {
  const found = new Uint8Array(graph.order)
  graph.source.forEach((source, edge) => {
    const target = graph.target[edge] as number
    if (source === target || removed[source] === 1 || removed[target] === 1) return
    found[source] = 1
    found[target] = 1
  })
  return found
}

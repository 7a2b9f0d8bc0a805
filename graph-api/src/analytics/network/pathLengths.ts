import type { Graph } from '../graph/graph.js'
import { subgraph } from '../graph/subgraph.js'
import { distanceSums } from './distanceSums.js'
import type { PathOptions } from './pathGraph.js'
import { strongComponents } from './strongComponents.js'

export interface PathLengths {
  /** Null where the component has no two nodes (NetworkX says 0 for one node). */
  readonly averagePathLength: number | null
  /** Null without nodes; 0 for one node. */
  readonly diameter: number | null
}

/**
 * Mean and greatest distance between two nodes of the largest component; in a directed graph of the largest strong
 * component, where each reaches each. Of components of the same size the one with the first node counts.
 * Weighted: an edge has length 1/weight, and an edge without a positive weight joins nobody.
 * As NetworkX 3 `average_shortest_path_length()` and `diameter()` of that component.
 * D. J. Watts and S. H. Strogatz, Nature 393, 440-442, 1998. Cost: that of `distanceSums`.
 */
export function pathLengths(graph: Graph, options: PathOptions = {}): PathLengths {
  if (graph.order === 0) return { averagePathLength: null, diameter: null }
  const tied = options.weighted === true ? positiveOnly(graph) : graph
  const { of } = strongComponents(tied)
  const members = Int32Array.from(of, (_, node) => node).filter((node) => of[node] === 0)
  const { total, eccentricity } = distanceSums(subgraph(tied, members), options)
  const pairs = members.length * (members.length - 1)
  return {
    averagePathLength: pairs === 0 ? null : total.reduce((sum, distance) => sum + distance, 0) / pairs,
    diameter: eccentricity.reduce((one, other) => Math.max(one, other), 0),
  }
}

function positiveOnly(graph: Graph): Graph {
  const kept = Int32Array.from(graph.source, (_, edge) => edge).filter((edge) => (graph.weight[edge] as number) > 0)
  const pick = <List extends Int32Array | Float64Array>(list: List) => (edge: number): number => list[edge] as number
  return {
    ...graph,
    source: kept.map(pick(graph.source)),
    target: kept.map(pick(graph.target)),
    weight: Float64Array.from(kept, pick(graph.weight)),
  }
}

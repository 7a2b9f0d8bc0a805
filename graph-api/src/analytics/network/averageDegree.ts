import { type Graph, size } from '../graph/graph.js'

/**
 * Mean degree, 2m / n; in a directed graph the mean of in-degree plus out-degree, which is the same. Null without nodes.
 * Source: Wasserman and Faust, Social Network Analysis, 1994, section 4.2.1. Cost: constant.
 */
export function averageDegree(graph: Graph): number | null {
  return graph.order === 0 ? null : 2 * size(graph) / graph.order
}

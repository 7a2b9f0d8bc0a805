import { type Graph, size } from '../graph/graph.js'

/**
 * Density: edges over possible edges, 2m / (n (n - 1)), directed m / (n (n - 1)). Loops count as edges, as in NetworkX
 * 3 `density()`. Null below two nodes, where no edge between two is possible (NetworkX says 0 there).
 * Source: Wasserman and Faust, Social Network Analysis, 1994, section 4.2.3. Cost: constant.
 */
export function density(graph: Graph): number | null {
  if (graph.order < 2) return null
  const possible = graph.order * (graph.order - 1)
  return (graph.directed ? 1 : 2) * size(graph) / possible
}

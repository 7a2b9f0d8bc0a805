/**
 * A simple graph in typed arrays: nodes are 0 … order - 1, parallel relations are already one edge. A loop is an edge
 * from a node to itself. In an undirected graph the direction of `source` and `target` means nothing.
 */
export interface Graph {
  readonly directed: boolean
  readonly order: number
  readonly source: Int32Array
  readonly target: Int32Array
  readonly weight: Float64Array
}

/** Number of edges (arcs in a directed graph). */
export function size(graph: Graph): number {
  return graph.source.length
}

import type { Graph } from './graph.js'

/** The graph of some nodes, numbered in their order, and the edges between them. Cost: O(n + m). */
export function subgraph(graph: Graph, nodes: Int32Array): Graph {
  const indexOf = new Int32Array(graph.order).fill(-1)
  nodes.forEach((node, index) => { indexOf[node] = index })
  const inside = Int32Array.from(graph.source, (_, edge) => edge)
    .filter((edge) => indexOf[graph.source[edge] as number] !== -1 && indexOf[graph.target[edge] as number] !== -1)
  return {
    directed: graph.directed,
    order: nodes.length,
    source: inside.map((edge) => indexOf[graph.source[edge] as number] as number),
    target: inside.map((edge) => indexOf[graph.target[edge] as number] as number),
    weight: Float64Array.from(inside, (edge) => graph.weight[edge] as number),
  }
}

import type { Graph } from '../graph/graph.js'

export interface Degrees {
  readonly degree: Int32Array
  readonly inDegree: Int32Array
  readonly outDegree: Int32Array
  readonly weightedDegree: Float64Array
}

/**
 * Degree: edges at a node; a loop counts twice, as in NetworkX 3 `degree()`. In a directed graph degree is in-degree
 * plus out-degree. weightedDegree (strength) sums the weights instead. Cost: O(m).
 */
export function degrees(graph: Graph): Degrees {
  const inDegree = new Int32Array(graph.order)
  const outDegree = new Int32Array(graph.order)
  const weightedDegree = new Float64Array(graph.order)
  for (let edge = 0; edge < graph.source.length; edge += 1) {
    const [source, target] = [graph.source[edge] as number, graph.target[edge] as number]
    const weight = graph.weight[edge] as number
    outDegree[source] = (outDegree[source] as number) + 1
    inDegree[target] = (inDegree[target] as number) + 1
    weightedDegree[source] = (weightedDegree[source] as number) + weight
    weightedDegree[target] = (weightedDegree[target] as number) + weight
  }
  const degree = inDegree.map((count, node) => count + (outDegree[node] as number))
  return { degree, inDegree, outDegree, weightedDegree }
}

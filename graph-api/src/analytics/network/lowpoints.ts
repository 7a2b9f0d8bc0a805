import { adjacency } from '../graph/adjacency.js'
import type { Graph } from '../graph/graph.js'

/** A depth-first search of the ties, directions ignored. */
export interface Lowpoints {
  /** The node from which each was first met; -1 where a search began. */
  readonly parent: Int32Array
  /** When each node was met. */
  readonly visit: Int32Array
  /** The earliest visit that a node's branch reaches by one tie that is not in the search's tree. */
  readonly low: Int32Array
}

/**
 * J. Hopcroft and R. Tarjan, Efficient algorithms for graph manipulation, Comm. ACM 16, 372-378, 1973, with a stack of
 * its own in place of recursion. Loops and the second of two opposite arcs change nothing. Cost: O(n + m).
 */
export function lowpoints(graph: Graph): Lowpoints {
  const { offsets, neighbour } = adjacency(graph, 'BOTH')
  const parent = new Int32Array(graph.order).fill(-1)
  const visit = new Int32Array(graph.order).fill(-1)
  const low = new Int32Array(graph.order)
  const nextArc = offsets.slice(0, graph.order)
  let visits = 0
  const meet = (node: number, from: number): void => {
    parent[node] = from
    visit[node] = visits
    low[node] = visits
    visits += 1
  }
  const atMost = (node: number, value: number): void => { low[node] = Math.min(low[node] as number, value) }

  for (let start = 0; start < graph.order; start += 1) {
    if (visit[start] !== -1) continue
    meet(start, -1)
    let node = start
    while (node !== -1) {
      const from = parent[node] as number
      const arc = nextArc[node] as number
      nextArc[node] = arc + 1
      if (arc === offsets[node + 1]) {
        if (from !== -1) atMost(from, low[node] as number)
        node = from
        continue
      }
      const next = neighbour[arc] as number
      if (visit[next] === -1) {
        meet(next, node)
        node = next
      } else if (next !== from) atMost(node, visit[next] as number)
    }
  }
  return { parent, visit, low }
}

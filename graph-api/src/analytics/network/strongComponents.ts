import { adjacency } from '../graph/adjacency.js'
import type { Graph } from '../graph/graph.js'
import { type Components, components, numberBySize } from './components.js'

/**
 * Strong components: sets of nodes that all reach each other along the arcs; in an undirected graph the components.
 * R. Tarjan, SIAM J. Comput. 1, 146-160, 1972, with a stack of its own in place of recursion.
 * As NetworkX 3 `strongly_connected_components()`. Cost: O(n + m).
 */
export function strongComponents(graph: Graph): Components {
  if (!graph.directed) return components(graph)
  const { offsets, neighbour } = adjacency(graph)
  const root = new Int32Array(graph.order).fill(-1)
  const visit = new Int32Array(graph.order).fill(-1)
  const low = new Int32Array(graph.order)
  const nextArc = offsets.slice(0, graph.order)
  const [path, open] = [new Int32Array(graph.order), new Int32Array(graph.order)]
  let [visits, opened] = [0, 0]

  const enter = (node: number, depth: number): void => {
    visit[node] = visits
    low[node] = visits
    visits += 1
    open[opened] = node
    opened += 1
    path[depth] = node
  }

  const close = (node: number): void => {
    const first = open.subarray(0, opened).lastIndexOf(node)
    const members = open.subarray(first, opened)
    const least = members.reduce((one, other) => Math.min(one, other), node)
    members.forEach((member) => { root[member] = least })
    opened = first
  }

  const leave = (depth: number): void => {
    const node = path[depth] as number
    if (low[node] === visit[node]) close(node)
    else if (depth > 0) low[path[depth - 1] as number] = Math.min(low[path[depth - 1] as number] as number, low[node] as number)
  }

  const explore = (start: number): void => {
    let depth = 0
    enter(start, depth)
    while (depth >= 0) {
      const node = path[depth] as number
      const arc = nextArc[node] as number
      if (arc === offsets[node + 1]) {
        leave(depth)
        depth -= 1
        continue
      }
      nextArc[node] = arc + 1
      const next = neighbour[arc] as number
      if (visit[next] === -1) enter(next, depth += 1)
      else if (root[next] === -1) low[node] = Math.min(low[node] as number, visit[next] as number)
    }
  }

  for (let node = 0; node < graph.order; node += 1) if (visit[node] === -1) explore(node)
  return numberBySize(root)
}

import type { Graph } from '../../src/analytics/graph/graph.js'

/**
 * Dependencies as in U. Brandes, J. Math. Sociol. 25, 163-177, 2001, algorithm 1, word by word and slow: what the fast
 * kernel is compared with.
 */
export function plainBrandes(graph: Graph, sources: Iterable<number>): { nodes: number[]; edges: number[] } {
  const nodes = new Array<number>(graph.order).fill(0)
  const edges = new Array<number>(graph.source.length).fill(0)
  const arcs = arcsOf(graph)
  for (const source of sources) {
    const stack: number[] = []
    const before: { from: number; edge: number }[][] = nodes.map(() => [])
    const paths: number[] = nodes.map((_, node) => (node === source ? 1 : 0))
    const distance: number[] = nodes.map((_, node) => (node === source ? 0 : -1))
    const queue = [source]
    for (let node = queue.shift(); node !== undefined; node = queue.shift()) {
      stack.push(node)
      for (const { to, edge } of arcs[node] ?? []) {
        if (distance[to] === -1) {
          queue.push(to)
          distance[to] = (distance[node] as number) + 1
        }
        if (distance[to] !== (distance[node] as number) + 1) continue
        paths[to] = (paths[to] as number) + (paths[node] as number)
        before[to]?.push({ from: node, edge })
      }
    }
    const dependency = nodes.map(() => 0)
    for (const node of stack.reverse()) {
      for (const { from, edge } of before[node] ?? []) {
        const part = (paths[from] as number) / (paths[node] as number) * (1 + (dependency[node] as number))
        dependency[from] = (dependency[from] as number) + part
        edges[edge] = (edges[edge] as number) + part
      }
      if (node !== source) nodes[node] = (nodes[node] as number) + (dependency[node] as number)
    }
  }
  return { nodes, edges }
}

function arcsOf({ order, directed, source, target }: Graph): { to: number; edge: number }[][] {
  const arcs: { to: number; edge: number }[][] = Array.from({ length: order }, () => [])
  source.forEach((from, edge) => {
    const to = target[edge] as number
    if (from === to) return
    arcs[from]?.push({ to, edge })
    if (!directed) arcs[to]?.push({ to: from, edge })
  })
  return arcs
}

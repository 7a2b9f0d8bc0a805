import type { Graph } from '../graph/graph.js'

export interface Components {
  readonly count: number
  /** Component of each node; 0 is the largest, equal sizes in the order of their first node. */
  readonly of: Int32Array
}

/**
 * Connected components; of a directed graph the weak ones, as NetworkX 3 `weakly_connected_components()`.
 * Disjoint sets with path halving (Tarjan, 1975). Cost: O(m α(n)).
 */
export function components(graph: Graph): Components {
  const { order, source, target } = graph
  const parent = new Int32Array(order)
  for (let node = 0; node < order; node += 1) parent[node] = node
  const root = (node: number): number => {
    let current = node
    while (parent[current] !== current) {
      const grandparent = parent[parent[current] as number] as number
      parent[current] = grandparent
      current = grandparent
    }
    return current
  }
  for (let edge = 0; edge < source.length; edge += 1) {
    const [from, to] = [source[edge] as number, target[edge] as number]
    // Most edges join what is joined already, and mostly right below the root.
    if (parent[from] === parent[to]) continue
    const [one, other] = [root(from), root(to)]
    if (one !== other) parent[Math.max(one, other)] = Math.min(one, other)
  }
  const roots = new Int32Array(order)
  for (let node = 0; node < order; node += 1) roots[node] = root(node)
  return numberBySize(roots)
}

/** Numbers the parts, each given by its first node, from the largest. */
export function numberBySize(roots: Int32Array): Components {
  const sizes = new Int32Array(roots.length)
  for (const root of roots) sizes[root] = (sizes[root] as number) + 1
  const parts: number[] = []
  for (let node = 0; node < sizes.length; node += 1) if (sizes[node] !== 0) parts.push(node)
  parts.sort((one, other) => (sizes[other] as number) - (sizes[one] as number) || one - other)
  const numbers = new Int32Array(roots.length)
  parts.forEach((root, number) => { numbers[root] = number })
  const of = new Int32Array(roots.length)
  for (let node = 0; node < roots.length; node += 1) of[node] = numbers[roots[node] as number] as number
  return { count: parts.length, of }
}

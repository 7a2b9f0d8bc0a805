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
  const parent = Int32Array.from({ length: graph.order }, (_, node) => node)
  const root = (node: number): number => {
    let current = node
    while (parent[current] !== current) {
      const grandparent = parent[parent[current] as number] as number
      parent[current] = grandparent
      current = grandparent
    }
    return current
  }
  graph.source.forEach((source, edge) => {
    const [one, other] = [root(source), root(graph.target[edge] as number)]
    if (one !== other) parent[Math.max(one, other)] = Math.min(one, other)
  })
  const roots = Int32Array.from(parent, (_, node) => root(node))
  return numberBySize(roots)
}

/** Numbers the parts, each given by its first node, from the largest. */
export function numberBySize(roots: Int32Array): Components {
  const sizes = new Map<number, number>()
  for (const root of roots) sizes.set(root, (sizes.get(root) ?? 0) + 1)
  const ordered = [...sizes].sort(([rootA, sizeA], [rootB, sizeB]) => sizeB - sizeA || rootA - rootB)
  const number = new Map(ordered.map(([root], index) => [root, index]))
  return { count: ordered.length, of: roots.map((root) => number.get(root) as number) }
}

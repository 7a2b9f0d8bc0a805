import type { NetworkView, NodeKind, ViewNode } from './networkModel'

/** What the sentences above the map are made of: the shown part of the network, counted. */
export interface NetworkFigures {
  order: number
  size: number
  /** connected parts of two nodes or more */
  partCount: number
  largestPart: number
  isolates: number
  kinds: readonly { kind: NodeKind; count: number }[]
  mostConnected: { node: ViewNode; degree: number } | null
}

export function networkFigures(view: NetworkView, shown: ReadonlySet<string>): NetworkFigures {
  const nodes = view.nodes.filter((node) => shown.has(node.id))
  const size = view.edges.filter((edge) => shown.has(edge.source) && shown.has(edge.target)).length
  const parts = partSizes(view, shown)
  return {
    order: nodes.length,
    size,
    partCount: parts.filter((count) => count > 1).length,
    largestPart: Math.max(0, ...parts),
    isolates: parts.filter((count) => count === 1).length,
    kinds: countKinds(nodes),
    mostConnected: mostConnected(view, nodes, shown),
  }
}

/** The sizes of the connected parts of what is shown. */
function partSizes(view: NetworkView, shown: ReadonlySet<string>): number[] {
  const met = new Set<string>()
  const sizes: number[] = []
  for (const start of shown) {
    if (met.has(start)) continue
    met.add(start)
    const open = [start]
    let size = 0
    for (let id = open.pop(); id !== undefined; id = open.pop()) {
      size++
      for (const neighbour of view.neighbours.get(id) ?? []) {
        if (!shown.has(neighbour) || met.has(neighbour)) continue
        met.add(neighbour)
        open.push(neighbour)
      }
    }
    sizes.push(size)
  }
  return sizes
}

function countKinds(nodes: readonly ViewNode[]): { kind: NodeKind; count: number }[] {
  const counts = new Map<NodeKind, number>()
  for (const node of nodes) counts.set(node.kind, (counts.get(node.kind) ?? 0) + 1)
  return [...counts].map(([kind, count]) => ({ kind, count })).sort((a, b) => b.count - a.count)
}

function mostConnected(view: NetworkView, nodes: readonly ViewNode[], shown: ReadonlySet<string>): NetworkFigures['mostConnected'] {
  let best: NetworkFigures['mostConnected'] = null
  for (const node of nodes) {
    const degree = (view.neighbours.get(node.id) ?? []).filter((id) => shown.has(id)).length
    if (degree > 0 && (best === null || degree > best.degree || (degree === best.degree && node.label < best.node.label))) best = { node, degree }
  }
  return best
}

/** Why one node matters here: how many others it reaches in one step, of which kinds, and from how many interest groups. */
export interface NodeFigures {
  neighbours: number
  kinds: readonly { kind: NodeKind; count: number }[]
  groups: number
}

export function nodeFigures(view: NetworkView, id: string): NodeFigures {
  const nodes = (view.neighbours.get(id) ?? []).flatMap((neighbour) => view.byId.get(neighbour) ?? [])
  return { neighbours: nodes.length, kinds: countKinds(nodes), groups: new Set(nodes.flatMap((node) => node.groups)).size }
}

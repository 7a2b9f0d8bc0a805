import type { MapEdge, MapEmphasis, MapNode } from './mapModel'

/** Whether two emphases draw the same. */
export function isSameEmphasis(one: MapEmphasis, other: MapEmphasis): boolean {
  const keys = Object.keys(one) as (keyof MapEmphasis)[]
  return keys.every((key) => one[key] === other[key] || (one[key] instanceof Set && other[key] instanceof Set && isSameSet(one[key], other[key])))
}

function isSameSet(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return one.size === other.size && [...one].every((id) => other.has(id))
}

interface Drawn {
  nodes: readonly MapNode[]
  edges: readonly MapEdge[]
  visible: ReadonlySet<string>
}

/** A node and its shown neighbours, the largest first. */
export function surroundings({ nodes, edges, visible }: Drawn, id: string): MapNode[] {
  const near = new Set(edges.flatMap(({ source, target }) => (source === id ? [target] : target === id ? [source] : [])))
  const centre = nodes.find((node) => node.id === id)
  const others = nodes.filter((node) => node.id !== id && near.has(node.id) && visible.has(node.id)).sort((a, b) => b.radius - a.radius)
  return centre ? [centre, ...others] : []
}

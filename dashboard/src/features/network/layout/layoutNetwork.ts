import Graph from 'graphology'
import forceAtlas2 from 'graphology-layout-forceatlas2'
import type { LayoutInput, LayoutNode, Positions } from './layoutModel'
import { packBlocks, type Part } from './packParts'
import { startPosition } from './seededStart'
import { separate } from './separate'

/** Small parts settle in few rounds; large ones get fewer, so that the time stays bounded. The layout then stops by itself. */
function roundsFor(order: number): number {
  return Math.max(80, Math.min(600, Math.round(400_000 / order)))
}

/**
 * Places each component by ForceAtlas2 (Jacomy et al. 2014), pushes overlapping nodes apart, and sets the components side by side: the
 * largest first, then the small ones, then a block of single nodes. The same input gives the same positions.
 */
export function layoutNetwork({ nodes, edges, seed }: LayoutInput): Positions {
  const components = new Map<number, LayoutNode[]>()
  for (const node of nodes) {
    const list = components.get(node.component)
    if (list) list.push(node)
    else components.set(node.component, [node])
  }
  const componentOf = new Map(nodes.map((node) => [node.id, node.component]))
  const edgesOf = new Map<number, LayoutInput['edges'][number][]>()
  for (const edge of edges) {
    const component = componentOf.get(edge.source)
    if (component === undefined || edge.source === edge.target || componentOf.get(edge.target) !== component) continue
    const list = edgesOf.get(component)
    if (list) list.push(edge)
    else edgesOf.set(component, [edge])
  }
  const parts = [...components].map(([component, members]): Part => ({
    block: majorityBlock(members),
    nodes: members,
    positions: placeComponent([...members].sort((a, b) => (a.id < b.id ? -1 : 1)), edgesOf.get(component) ?? [], seed),
  }))
  return packBlocks(parts)
}

/** A part belongs where most of its nodes belong. */
function majorityBlock(members: readonly LayoutNode[]): number {
  const first = members.filter((node) => node.block === 0).length
  return first * 2 >= members.length ? 0 : 1
}

function placeComponent(members: readonly LayoutNode[], edges: LayoutInput['edges'], seed: number): Positions {
  const only = members[0]
  if (members.length === 1 && only) return { [only.id]: { x: 0, y: 0 } }
  const graph = new Graph({ type: 'undirected', multi: false })
  const spread = 40 * Math.sqrt(members.length)
  for (const node of members) graph.addNode(node.id, { ...startPosition(node.id, spread, seed), size: node.radius })
  const sorted = [...edges].sort((a, b) => (a.source + a.target < b.source + b.target ? -1 : 1))
  for (const edge of sorted) graph.mergeEdge(edge.source, edge.target, { weight: edge.weight })
  forceAtlas2.assign(graph, {
    iterations: roundsFor(members.length),
    settings: { gravity: 0.6, scalingRatio: 60, slowDown: 2, edgeWeightInfluence: 0.5, barnesHutOptimize: members.length > 400, barnesHutTheta: 0.7, linLogMode: false },
  })
  const positions: Positions = {}
  graph.forEachNode((id, { x, y }) => { positions[id] = { x: Number(x), y: Number(y) } })
  return separate(members, positions)
}

import Graph from 'graphology'
import forceAtlas2 from 'graphology-layout-forceatlas2'
import type { LayoutInput, LayoutNode, Positions } from './layoutModel'
import { packBlock, type Part } from './packParts'
import { LARGE, placeLarge } from './placeLarge'
import { startPosition } from './seededStart'
import { separate } from './separate'

/** Small parts settle in few rounds; large ones get fewer, so that the time stays bounded. The layout then stops by itself. */
function roundsFor(order: number): number {
  return Math.max(80, Math.min(600, Math.round(300_000 / order)))
}

/**
 * Places each component by ForceAtlas2 (Jacomy et al. 2014), pushes overlapping nodes apart, and sets the components side by side: the
 * largest first, then the small ones, then the single nodes. Gives the positions block by block, each answer holding the earlier ones, so
 * that what opens first need not wait for the rest. The same input gives the same positions.
 */
export function* layoutBlocks({ nodes, edges, seed }: LayoutInput): Generator<Positions> {
  const componentOf = new Map(nodes.map((node) => [node.id, node.component]))
  const members = groupBy(nodes, (node) => node.component)
  const inner = edges.filter(({ source, target }) => source !== target && componentOf.has(source) && componentOf.get(source) === componentOf.get(target))
  const tiesOf = groupBy(inner, (edge) => componentOf.get(edge.source))
  const blocks = groupBy([...members.entries()], ([, list]) => majorityBlock(list))
  let positions: Positions = {}
  let top = 0
  for (const [, components] of [...blocks].sort(([a], [b]) => a - b)) {
    const parts = components.map(([component, list]): Part => {
      const sorted = [...list].sort((a, b) => (a.id < b.id ? -1 : 1))
      return { nodes: sorted, positions: placeComponent({ members: sorted, edges: tiesOf.get(component) ?? [], seed }) }
    })
    const packed = packBlock(parts, top)
    top = packed.bottom
    positions = { ...positions, ...packed.positions }
    yield positions
  }
}

export function layoutNetwork(input: LayoutInput): Positions {
  let last: Positions = {}
  for (const positions of layoutBlocks(input)) last = positions
  return last
}

function groupBy<T, K>(items: readonly T[], key: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>()
  for (const item of items) {
    const list = groups.get(key(item))
    if (list) list.push(item)
    else groups.set(key(item), [item])
  }
  return groups
}

/** A part belongs where most of its nodes belong. */
function majorityBlock(members: readonly LayoutNode[]): number {
  const first = members.filter((node) => node.block === 0).length
  return first * 2 >= members.length ? 0 : 1
}

interface Component {
  members: readonly LayoutNode[]
  edges: LayoutInput['edges']
  seed: number
}

function placeComponent({ members, edges, seed }: Component): Positions {
  const only = members[0]
  if (members.length === 1 && only) return { [only.id]: { x: 0, y: 0 } }
  if (members.length >= LARGE) return separate(members, placeLargeComponent({ members, edges, seed }))
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

function placeLargeComponent({ members, edges, seed }: Component): Positions {
  const numbers = new Map(members.map((node, number) => [node.id, number]))
  const ties = edges.map(({ source, target, weight }) => {
    const ends = [numbers.get(source) ?? 0, numbers.get(target) ?? 0].sort((a, b) => a - b) as [number, number]
    return { ends, weight }
  }).sort((a, b) => a.ends[0] - b.ends[0] || a.ends[1] - b.ends[1])
  const places = placeLarge({
    order: members.length,
    source: Int32Array.from(ties, ({ ends }) => ends[0]),
    target: Int32Array.from(ties, ({ ends }) => ends[1]),
    weight: Float64Array.from(ties, ({ weight }) => weight),
    mass: new Float64Array(members.length).fill(1),
  }, seed)
  return Object.fromEntries(members.map((node, number) => [node.id, { x: places.x[number] ?? 0, y: places.y[number] ?? 0 }]))
}

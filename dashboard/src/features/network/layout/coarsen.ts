/** A graph of numbers 0 … order - 1 for the layout of a large part. */
export interface PlainGraph {
  order: number
  source: Int32Array
  target: Int32Array
  weight: Float64Array
  /** how many nodes of the finest graph each stands for */
  mass: Float64Array
}

export interface Coarser {
  graph: PlainGraph
  /** the node of the coarser graph that each node became a part of */
  parent: Int32Array
}

/** More of the nodes than this share being left means that matching no longer helps. */
const LEAST_GAIN = 0.9

/**
 * The next coarser graph: each node is joined with the free neighbour to which its tie is strongest for what that stands for (after
 * heavy-edge matching, Karypis and Kumar 1998), nodes of few ties first. Null where that no longer makes the graph much smaller.
 */
export function coarsen(graph: PlainGraph): Coarser | null {
  const parent = groupByHeavyEdges(graph)
  const order = renumber(parent)
  if (order > graph.order * LEAST_GAIN) return null
  const merged = new Map<number, number>()
  for (let edge = 0; edge < graph.source.length; edge++) {
    const [one, other] = [parent[graph.source[edge] as number] as number, parent[graph.target[edge] as number] as number]
    if (one === other) continue
    const key = Math.min(one, other) * order + Math.max(one, other)
    merged.set(key, (merged.get(key) ?? 0) + (graph.weight[edge] as number))
  }
  const keys = Float64Array.from(merged.keys()).sort()
  const mass = new Float64Array(order)
  parent.forEach((node, child) => { mass[node] = (mass[node] as number) + (graph.mass[child] as number) })
  return {
    parent,
    graph: {
      order, mass,
      source: Int32Array.from(keys, (key) => Math.floor(key / order)),
      target: Int32Array.from(keys, (key) => key % order),
      weight: Float64Array.from(keys, (key) => merged.get(key) ?? 1),
    },
  }
}

/** The number of the group of each node. */
function groupByHeavyEdges(graph: PlainGraph): Int32Array {
  const neighbours = neighboursOf(graph)
  const group = new Int32Array(graph.order).fill(-1)
  const order = Int32Array.from({ length: graph.order }, (_, node) => node).sort((a, b) => (neighbours[a]?.length ?? 0) - (neighbours[b]?.length ?? 0) || a - b)
  for (const node of order) {
    if (group[node] !== -1) continue
    const others = (neighbours[node] ?? []).filter(({ other }) => other !== node)
    const free = strongest(others.filter(({ other }) => group[other] === -1), graph.mass)
    // Whose neighbours are all taken joins the strongest of them: around a hub hardly anybody would find a partner.
    const joined = free ?? strongest(others, graph.mass)
    if (free !== null) group[free] = node
    group[node] = free === null && joined !== null ? (group[joined] as number) : node
  }
  return group
}

/** The neighbour whose tie is strongest for what it stands for; the smaller number among equals. */
function strongest(neighbours: readonly { other: number; weight: number }[], mass: Float64Array): number | null {
  let best: number | null = null
  let strength = 0
  for (const { other, weight } of neighbours) {
    const attraction = weight / (mass[other] as number)
    if (attraction < strength || (attraction === strength && best !== null && other > best)) continue
    best = other
    strength = attraction
  }
  return best
}

function neighboursOf({ order, source, target, weight }: PlainGraph): { other: number; weight: number }[][] {
  const lists: { other: number; weight: number }[][] = Array.from({ length: order }, () => [])
  source.forEach((one, edge) => {
    const other = target[edge] as number
    lists[one]?.push({ other, weight: weight[edge] as number })
    lists[other]?.push({ other: one, weight: weight[edge] as number })
  })
  return lists
}

/** Numbers the groups 0, 1, 2 … in place; gives how many there are. */
function renumber(groups: Int32Array): number {
  const numbers = new Map<number, number>()
  groups.forEach((group, node) => {
    const number = numbers.get(group) ?? numbers.size
    numbers.set(group, number)
    groups[node] = number
  })
  return numbers.size
}

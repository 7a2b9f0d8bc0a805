import { adjacency, type Adjacency } from '../graph/adjacency.js'
import type { Graph } from '../graph/graph.js'
import { randomFrom, shuffle } from '../random.js'

export interface RobustnessOptions {
  /** RANDOM: by chance. DEGREE: who has the most ties left goes next. SCORES: by the given scores, highest first. */
  readonly order: 'RANDOM' | 'DEGREE' | 'SCORES'
  /** For example betweenness in the whole network; needed for SCORES. */
  readonly scores?: Float64Array
  /** For RANDOM. */
  readonly seed?: number
  /** Random orders to average over. Default 100. */
  readonly repetitions?: number
}

export interface RobustnessPoint {
  readonly removed: number
  /** Share of all nodes in the largest component of what remains; for RANDOM the mean, the least and the most. */
  readonly largest: number
  readonly lowest: number
  readonly highest: number
}

export interface RobustnessCurve {
  /** From none to all removed, at most 100 points. */
  readonly points: readonly RobustnessPoint[]
  /** R index; null without nodes. */
  readonly robustness: number | null
}

const MOST_POINTS = 100

/**
 * Robustness: the share of all n nodes in the largest component while nodes go one by one, S(q) after q of them, and the
 * index R = 1/n Σ_{q=1..n} S(q), between 0 (falls apart at once) and just below 1/2 (everyone tied to everyone).
 * Ties count from either end (weak components). DEGREE counts the ties anew after each loss; the order among equals is fixed.
 * Source: Schneider et al., Mitigation of malicious attacks on networks, PNAS 108, 3838-3841, 2011, equation 1.
 * Nodes are put back in reverse order (Newman and Ziff, Phys. Rev. Lett. 85, 4104, 2000). Cost: O(m α(n)) for each order.
 */
export function robustnessCurve(graph: Graph, options: RobustnessOptions): RobustnessCurve {
  const ties = adjacency(graph, 'BOTH')
  if (graph.order === 0) return { points: [], robustness: null }
  const curves = ordersOf(ties, options).map((order) => largestAfter(ties, order))
  const at = (removed: number): number[] => curves.map((curve) => (curve[removed] as number) / graph.order)
  const points = sampled(graph.order).map((removed) => {
    const shares = at(removed)
    return { removed, largest: mean(shares), lowest: Math.min(...shares), highest: Math.max(...shares) }
  })
  return { points, robustness: mean(curves.map((curve) => curve.reduce((sum, largest) => sum + largest, -(curve[0] as number)) / graph.order ** 2)) }
}

function ordersOf(ties: Adjacency, { order, scores, seed = 1, repetitions = 100 }: RobustnessOptions): Int32Array[] {
  const nodes = Int32Array.from({ length: ties.order }, (_, node) => node)
  if (order === 'DEGREE') return [byDegreeLeft(ties)]
  if (order === 'RANDOM') {
    const random = randomFrom(seed)
    return Array.from({ length: Math.max(1, repetitions) }, () => shuffle(nodes.slice(), random))
  }
  if (scores?.length !== ties.order) throw new Error(`robustnessCurve: SCORES needs a score for each of the ${ties.order} nodes, but has ${scores?.length ?? 0}`)
  return [nodes.sort((one, other) => (scores[other] as number) - (scores[one] as number) || one - other)]
}

/** Who has the most ties left, again and again. Nodes wait in a list for each degree; entries that are out of date are passed over. */
function byDegreeLeft({ order, offsets, neighbour }: Adjacency): Int32Array {
  const degree = Int32Array.from({ length: order }, (_, node) => neighbour.subarray(offsets[node], offsets[node + 1]).filter((other) => other !== node).length)
  const waiting: number[][] = Array.from({ length: degree.reduce((most, count) => Math.max(most, count), 0) + 1 }, () => [])
  for (let node = order - 1; node >= 0; node -= 1) waiting[degree[node] as number]?.push(node)
  const gone = new Uint8Array(order)
  const result = new Int32Array(order)
  let highest = waiting.length - 1
  for (let count = 0; count < order;) {
    const node = waiting[highest]?.pop()
    if (node === undefined) {
      highest -= 1
      continue
    }
    if (gone[node] === 1 || degree[node] !== highest) continue
    gone[node] = 1
    result[count++] = node
    for (const other of neighbour.subarray(offsets[node], offsets[node + 1])) {
      if (gone[other] === 1) continue
      degree[other] = (degree[other] as number) - 1
      waiting[degree[other] as number]?.push(other)
    }
  }
  return result
}

/** Nodes in the largest component after 0 … n removals. */
function largestAfter({ order: count, offsets, neighbour }: Adjacency, order: Int32Array): Int32Array {
  const parent = new Int32Array(count).fill(-1)
  const sizes = new Int32Array(count).fill(1)
  const root = (node: number): number => {
    let current = node
    while (parent[current] !== current) {
      parent[current] = parent[parent[current] as number] as number
      current = parent[current] as number
    }
    return current
  }
  const largest = new Int32Array(count + 1)
  for (let removed = count - 1; removed >= 0; removed -= 1) {
    const node = order[removed] as number
    parent[node] = node
    for (let arc = offsets[node] as number; arc < (offsets[node + 1] as number); arc += 1) {
      if (parent[neighbour[arc] as number] === -1) continue
      const [one, other] = [root(node), root(neighbour[arc] as number)]
      if (one === other) continue
      const [small, large] = (sizes[one] as number) < (sizes[other] as number) ? [one, other] : [other, one]
      parent[small] = large
      sizes[large] = (sizes[large] as number) + (sizes[small] as number)
    }
    largest[removed] = Math.max(largest[removed + 1] as number, sizes[root(node)] as number)
  }
  return largest
}

function sampled(order: number): number[] {
  if (order < MOST_POINTS) return Array.from({ length: order + 1 }, (_, removed) => removed)
  return Array.from({ length: MOST_POINTS }, (_, point) => Math.round(point * order / (MOST_POINTS - 1)))
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}

import { adjacency, type Adjacency } from '../graph/adjacency.js'
import type { Graph } from '../graph/graph.js'
import { structuralGaps, type GapOptions, type StructuralGap } from './structuralGaps.js'

export interface IntroductionOptions extends Pick<GapOptions, 'maxProbability'> {
  /** At most so many. Default 20. */
  readonly limit?: number
  /** No node in more than so many introductions. Default 2. */
  readonly perNode?: number
}

export type IntroductionReason =
  /** Their groups have fewer ties than expected. */
  | { readonly kind: 'GAP'; readonly gap: StructuralGap }
  /** Who could introduce them: tied to both, those with the fewest ties first, at most five named. */
  | { readonly kind: 'SHARED_NEIGHBOURS'; readonly count: number; readonly nodes: readonly number[] }
  /** Ties on the shortest way from one to the other; null where there is none. */
  | { readonly kind: 'DISTANCE'; readonly steps: number | null }
  /** Ties that the degrees of the two alone would give, k_a k_b / 2m: how much of the gap this tie closes by right. */
  | { readonly kind: 'EXPECTED_TIES'; readonly value: number }

export interface Introduction {
  /** The lower node first. */
  readonly nodes: readonly [number, number]
  readonly reasons: readonly IntroductionReason[]
}

interface Candidate { readonly nodes: readonly [number, number]; readonly shared: number; readonly expected: number; readonly gap: StructuralGap }

/** Of each group in a gap, so many of the most tied are considered for a pair without a shared neighbour. */
const MOST_TIED = 50
const NAMED = 5

/**
 * Introductions: pairs of nodes that are not tied although their groups should be (`structuralGaps`), ranked by shared
 * neighbours, then by the expected ties of the two, then by the gap's probability, then by number. Ties count from
 * either end. Nodes without any tie are never expected to have one and come last; so it says whom to introduce, not who
 * is left out.
 * Sources: Liben-Nowell and Kleinberg, J. Am. Soc. Inf. Sci. 58, 1019-1031, 2007 (common neighbours, preferential
 * attachment as predictors of ties); Burt, Structural Holes, 1992 (why across groups). Cost: O(Σ of the squared degrees).
 */
export function introductions(graph: Graph, groups: Int32Array, options: IntroductionOptions = {}): Introduction[] {
  const { limit = 20, perNode = 2, maxProbability = 0.05 } = options
  const { gaps } = structuralGaps(graph, groups, { maxProbability })
  const network: Network = { ties: simpleTies(graph), groups, gapOf: new Map(gaps.map((gap) => [keyOf(...gap.groups), gap])), inGap: new Set(gaps.flatMap((gap) => gap.groups)) }
  // A node's next candidates are only needed when the first are passed over, and at most 2 × limit / perNode nodes are ever full.
  const kept = perNode + Math.ceil(2 * limit / perNode)
  const near = withSharedNeighbours(network, kept).sort(byRank)
  let chosen = free(near, perNode)
  // Whoever shares nobody ranks below all who do.
  if (chosen.length < limit) chosen = free([...near, ...withoutSharedNeighbours(network, gaps).sort(byRank)], perNode)
  return chosen.slice(0, limit).map((candidate) => ({ nodes: candidate.nodes, reasons: reasonsOf(network.ties, candidate) }))
}

/** The candidates in their order, without those of whom one already is in enough. */
function free(candidates: readonly Candidate[], perNode: number): Candidate[] {
  const used = new Map<number, number>()
  return candidates.filter(({ nodes }) => {
    if (nodes.some((node) => (used.get(node) ?? 0) >= perNode)) return false
    nodes.forEach((node) => used.set(node, (used.get(node) ?? 0) + 1))
    return true
  })
}

interface Network {
  readonly ties: Adjacency
  readonly groups: Int32Array
  readonly gapOf: ReadonlyMap<string, StructuralGap>
  /** Groups with a gap to any other. */
  readonly inGap: ReadonlySet<number>
}

/** Every neighbour once, no loops. */
function simpleTies(graph: Graph): Adjacency {
  const kept = new Map<number, number>()
  graph.source.forEach((source, edge) => {
    const target = graph.target[edge] as number
    if (source !== target) kept.set(Math.min(source, target) * graph.order + Math.max(source, target), edge)
  })
  const edges = [...kept.values()]
  const pick = (list: Int32Array): Int32Array => Int32Array.from(edges, (edge) => list[edge] as number)
  return adjacency({ directed: false, order: graph.order, source: pick(graph.source), target: pick(graph.target), weight: new Float64Array(edges.length).fill(1) })
}

function keyOf(one: number, other: number): string {
  return one < other ? `${one} ${other}` : `${other} ${one}`
}

function rowOf({ offsets, neighbour }: Adjacency, node: number): Int32Array {
  return neighbour.subarray(offsets[node], offsets[node + 1])
}

function expectedTies(ties: Adjacency, one: number, other: number): number {
  return rowOf(ties, one).length * rowOf(ties, other).length / Math.max(1, ties.neighbour.length)
}

function byRank(one: Candidate, other: Candidate): number {
  return other.shared - one.shared || other.expected - one.expected || one.gap.probability - other.gap.probability
    || one.nodes[0] - other.nodes[0] || one.nodes[1] - other.nodes[1]
}

/** The best `kept` of each node, as the lower one of the pair. */
function withSharedNeighbours(network: Network, kept: number): Candidate[] {
  const { ties, groups, gapOf } = network
  const shared = new Int32Array(ties.order)
  return Array.from({ length: ties.order }, (_, node) => {
    if (!network.inGap.has(groups[node] as number)) return []
    const found = countShared(network, node, shared)
    const rank = (other: number): number => (shared[other] as number) * ties.order + rowOf(ties, other).length
    const lowest = Float64Array.from(found, rank).sort().at(-Math.min(kept, found.length)) ?? 0
    const candidates = found.filter((other) => rank(other) >= lowest).map((other): Candidate => ({
      nodes: [node, other], shared: shared[other] as number, expected: expectedTies(ties, node, other), gap: gapOf.get(keyOf(groups[node] as number, groups[other] as number)) as StructuralGap,
    }))
    for (const between of rowOf(ties, node)) for (const other of rowOf(ties, between)) shared[other] = 0
    return candidates.sort(byRank).slice(0, kept)
  }).flat()
}

/** Counts the neighbours shared with each node in `shared`; gives those above the node, across a gap, that are not tied to it. */
function countShared({ ties, groups, gapOf }: Network, node: number, shared: Int32Array): number[] {
  const near: number[] = []
  for (const between of rowOf(ties, node)) {
    for (const other of rowOf(ties, between)) {
      if (shared[other] === 0 && other > node) near.push(other)
      shared[other] = (shared[other] as number) + 1
    }
  }
  const tied = new Set(rowOf(ties, node))
  const across = new Map<number, boolean>()
  const isAcross = (group: number): boolean => {
    const known = across.get(group) ?? gapOf.has(keyOf(groups[node] as number, group))
    across.set(group, known)
    return known
  }
  return near.filter((other) => isAcross(groups[other] as number) && !tied.has(other))
}

function withoutSharedNeighbours({ ties, groups }: Network, gaps: readonly StructuralGap[]): Candidate[] {
  const members = new Map<number, number[]>()
  groups.forEach((group, node) => {
    const known = members.get(group)
    if (known === undefined) members.set(group, [node])
    else known.push(node)
  })
  const degree = (node: number): number => rowOf(ties, node).length
  const mostTied = new Map([...members].map(([group, nodes]) => [group, nodes.sort((one, other) => degree(other) - degree(one) || one - other).slice(0, MOST_TIED)]))
  return gaps.flatMap((gap) => (mostTied.get(gap.groups[0]) ?? []).flatMap((one) => {
    const near = new Set([...rowOf(ties, one)].flatMap((between) => [between, ...rowOf(ties, between)]))
    return (mostTied.get(gap.groups[1]) ?? []).filter((other) => !near.has(other)).map((other): Candidate => ({
      nodes: one < other ? [one, other] : [other, one], shared: 0, expected: expectedTies(ties, one, other), gap,
    }))
  }))
}

function reasonsOf(ties: Adjacency, { nodes: [one, other], shared, expected, gap }: Candidate): IntroductionReason[] {
  const reasons: IntroductionReason[] = [{ kind: 'GAP', gap }]
  if (shared > 0) {
    const near = new Set(rowOf(ties, one))
    const between = [...rowOf(ties, other)].filter((node) => near.has(node)).sort((first, second) => rowOf(ties, first).length - rowOf(ties, second).length || first - second)
    reasons.push({ kind: 'SHARED_NEIGHBOURS', count: shared, nodes: between.slice(0, NAMED) })
  }
  return [...reasons, { kind: 'DISTANCE', steps: shared > 0 ? 2 : distance(ties, one, other) }, { kind: 'EXPECTED_TIES', value: expected }]
}

function distance(ties: Adjacency, from: number, to: number): number | null {
  const steps = new Int32Array(ties.order).fill(-1)
  const queue = [from]
  steps[from] = 0
  for (const node of queue) {
    if (node === to) return steps[node] as number
    for (const other of rowOf(ties, node)) {
      if (steps[other] !== -1) continue
      steps[other] = (steps[node] as number) + 1
      queue.push(other)
    }
  }
  return null
}

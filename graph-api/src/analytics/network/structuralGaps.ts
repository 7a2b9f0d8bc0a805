import type { Graph } from '../graph/graph.js'
import { poissonAtMost } from './poissonAtMost.js'

export interface StructuralGap {
  /** The two groups, the lower number first. */
  readonly groups: readonly [number, number]
  /** Ties between the two; in a directed graph arcs either way. */
  readonly observed: number
  /** Ties that the degrees alone would give. */
  readonly expected: number
  /** (observed - expected) / √expected, the standard deviation of a Poisson number. */
  readonly z: number
  /** Chance of so few ties or fewer, if ties fell as expected: Poisson, for this pair alone. */
  readonly probability: number
}

export interface StructuralGaps {
  /** The least likely first. */
  readonly gaps: readonly StructuralGap[]
  /** Pairs of groups looked at: at 5 % about one in twenty seems a gap by chance alone. */
  readonly compared: number
}

export interface GapOptions {
  /** Only gaps that chance makes with at most this probability. Default 0.05. */
  readonly maxProbability?: number
  /** At most so many. Default: all. */
  readonly limit?: number
}

/**
 * Structural gaps: pairs of groups with far fewer ties than the configuration model expects, in which every node keeps
 * its ties and their other ends are drawn by chance: K_a K_b / 2m for degree sums K and m edges, directed
 * (K_a^out K_b^in + K_b^out K_a^in) / m. Loops do not count; ties to nodes of unknown group (-1) count in K and m, but
 * make no pair. Ranked by probability, then by the ties that are missing, then by number.
 * Sources: Newman, Networks, 2018, section 12.1 (configuration model); Burt, Structural Holes, 1992 (the idea).
 * Cost: O(n + m + g²) for g groups.
 */
export function structuralGaps(graph: Graph, groups: Int32Array, { maxProbability = 0.05, limit = Infinity }: GapOptions = {}): StructuralGaps {
  const { known, out, into, between, total } = countsOf(graph, groups)
  const gaps: StructuralGap[] = []
  known.forEach((low, index) => {
    for (const high of known.slice(index + 1)) {
      const [outLow, intoLow, outHigh, intoHigh] = [at(out, low), at(into, low), at(out, high), at(into, high)]
      const expected = (outLow * intoHigh + outHigh * intoLow) / total / (graph.directed ? 1 : 2)
      const observed = between.get(keyOf(low, high)) ?? 0
      if (!(observed < expected)) continue
      const probability = poissonAtMost(observed, expected)
      if (probability <= maxProbability) gaps.push({ groups: [low, high], observed, expected, z: (observed - expected) / Math.sqrt(expected), probability })
    }
  })
  gaps.sort((one, other) => one.probability - other.probability || (other.expected - other.observed) - (one.expected - one.observed)
    || one.groups[0] - other.groups[0] || one.groups[1] - other.groups[1])
  return { gaps: gaps.slice(0, limit), compared: Math.max(0, known.length * (known.length - 1) / 2) }
}

interface Counts {
  readonly known: readonly number[]
  readonly out: ReadonlyMap<number, number>
  /** The same as `out` in an undirected graph. */
  readonly into: ReadonlyMap<number, number>
  readonly between: ReadonlyMap<string, number>
  /** Sum of all `out`. */
  readonly total: number
}

function countsOf(graph: Graph, groups: Int32Array): Counts {
  const known = [...new Set(groups)].filter((group) => group >= 0).sort((one, other) => one - other)
  const out = new Map<number, number>()
  const into = graph.directed ? new Map<number, number>() : out
  const between = new Map<string, number>()
  let total = 0
  graph.source.forEach((source, edge) => {
    const target = graph.target[edge] as number
    if (source === target) return
    const [from, to] = [groups[source] as number, groups[target] as number]
    out.set(from, at(out, from) + 1)
    into.set(to, at(into, to) + 1)
    total += graph.directed ? 1 : 2
    if (from < 0 || to < 0 || from === to) return
    const key = keyOf(Math.min(from, to), Math.max(from, to))
    between.set(key, (between.get(key) ?? 0) + 1)
  })
  return { known, out, into, between, total }
}

function keyOf(low: number, high: number): string {
  return `${low} ${high}`
}

function at(counts: ReadonlyMap<number, number>, group: number): number {
  return counts.get(group) ?? 0
}

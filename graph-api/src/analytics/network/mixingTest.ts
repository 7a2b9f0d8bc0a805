import type { Graph } from '../graph/graph.js'
import { randomFrom, shuffle } from '../random.js'
import { permutationTest, type PermutationTest } from './permutationTest.js'

export interface MixingOptions {
  readonly seed: number
  /** Default 999. */
  readonly permutations?: number
}

export interface MixingTest extends PermutationTest {
  /** Ties within groups that all labellings give on average, exactly: t Σ n_a (n_a - 1) / (n (n - 1)) for t ties. */
  readonly expected: number
  /** Ties between nodes of known group. */
  readonly ties: number
}

/**
 * Is the number of ties within groups more than chance? Network and sizes of groups stay, the labels move about among
 * the nodes of known group. `observed` is the ties within groups. Loops and ties with an end of unknown group (-1) do
 * not count. Null where no tie is left.
 * Source: Hubert and Schultz, Brit. J. Math. Stat. Psychol. 29, 190-241, 1976 (quadratic assignment); as the join-count
 * test of UCINET. Cost: O(n + m) a permutation.
 */
export function mixingTest(graph: Graph, groups: Int32Array, { seed, permutations = 999 }: MixingOptions): MixingTest | null {
  const known = Int32Array.from(groups.keys()).filter((node) => groups[node] as number >= 0)
  const placeOf = new Int32Array(graph.order).fill(-1)
  known.forEach((node, place) => { placeOf[node] = place })
  const edges = Int32Array.from(graph.source.keys()).filter((edge) => {
    const [source, target] = [graph.source[edge] as number, graph.target[edge] as number]
    return source !== target && placeOf[source] !== -1 && placeOf[target] !== -1
  })
  if (edges.length === 0) return null
  const [from, to] = [edges.map((edge) => placeOf[graph.source[edge] as number] as number), edges.map((edge) => placeOf[graph.target[edge] as number] as number)]
  const labels = known.map((node) => groups[node] as number)
  const observed = withinCount(from, to, labels)
  const random = randomFrom(seed)
  const moved = labels.slice()
  const permuted = Float64Array.from({ length: permutations }, () => withinCount(from, to, shuffle(moved, random)))
  return { ...permutationTest(observed, permuted), expected: edges.length * shareOfPairs(labels), ties: edges.length }
}

function withinCount(from: Int32Array, to: Int32Array, labels: Int32Array): number {
  let count = 0
  for (let edge = 0; edge < from.length; edge += 1) if (labels[from[edge] as number] === labels[to[edge] as number]) count += 1
  return count
}

/** Of all pairs of nodes, those with the same label. */
function shareOfPairs(labels: Int32Array): number {
  const sizes = new Map<number, number>()
  for (const label of labels) sizes.set(label, (sizes.get(label) ?? 0) + 1)
  return [...sizes.values()].reduce((sum, size) => sum + size * (size - 1), 0) / (labels.length * (labels.length - 1))
}

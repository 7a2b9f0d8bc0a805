import type { Graph } from '../graph/graph.js'
import { randomFrom } from '../random.js'
import { components } from './components.js'
import { partitionFromCores } from './leidenCores.js'
import { lowestLevel } from './leidenLevel.js'
import { leidenRound, settledFromAlone } from './leidenRound.js'
import { modularity } from './modularity.js'

export interface CommunityOptions {
  readonly seed: number
  /** Strong ties hold more; otherwise every edge is 1. Weights below 0 are not defined. */
  readonly weighted?: boolean
  /** Above 1 gives more and smaller communities. */
  readonly resolution?: number
  /** At most so many rounds; otherwise until rounds no longer raise modularity, above 20,000 edges at most 10. */
  readonly iterations?: number
}

export interface Communities {
  readonly count: number
  /** Community of each node; 0 is the largest, equal sizes in the order of their first node. */
  readonly of: Int32Array
  /** Null without edges. */
  readonly modularity: number | null
  readonly iterations: number
}

/** Networks without communities take 100 rounds for the third decimal; with communities ten are enough. */
const LARGE = 20_000
const ROUNDS_IF_LARGE = 10
/** A round that raises nothing may be followed by one that does, as the refinement draws anew. */
const VAIN_ROUNDS = 3

/** More find no better cores: of 2, 3, 4 and 5, three and four gave the highest modularity (six seeds, 50,000 nodes). */
const STARTS = 3

/**
 * Communities: groups with more ties inside than degrees alone would give, found by the Leiden algorithm with modularity
 * as the objective; in a directed graph with Leicht and Newman's directed modularity. The same seed gives the same
 * result. Every community is connected (in a directed graph weakly). The result is a good partition, not provably the
 * best one: finding that is NP-hard.
 * It begins with the cores of three partitions, and each round ends with a way back down (see the two files).
 * Source: Traag, Waltman and van Eck, From Louvain to Leiden, Sci. Rep. 9, 5233, 2019.
 * Cost: near O(m) a round.
 */
export function communities(graph: Graph, options: CommunityOptions): Communities {
  const { weighted = false, resolution = 1 } = options
  const lowest = lowestLevel(graph, { weighted, resolution })
  const random = randomFrom(options.seed)
  const most = options.iterations ?? (graph.source.length > LARGE ? ROUNDS_IF_LARGE : Infinity)
  const byCores = most > STARTS
  let best = byCores ? partitionFromCores(lowest, STARTS, random) : settledFromAlone(lowest, random)
  let quality = modularity(graph, best, { weighted, resolution })
  let iterations = byCores ? STARTS + 1 : 0
  for (let vain = 0; quality !== null && vain < VAIN_ROUNDS && iterations < most; iterations += 1) {
    const next = leidenRound(lowest, best, random)
    const nextQuality = modularity(graph, next, { weighted, resolution }) as number
    vain = nextQuality > quality + 1e-12 ? 0 : vain + 1
    if (vain === 0) [best, quality] = [next, nextQuality]
  }
  const of = splitIntoConnected(graph, best)
  return { count: new Set(of).size, of, modularity: modularity(graph, of, { weighted, resolution }), iterations }
}

/**
 * The algorithm ends with connected communities; where rounding stopped it
 * before, this makes sure. Splitting what is not tied never lowers modularity.
 */
function splitIntoConnected(graph: Graph, partition: Int32Array): Int32Array {
  const [source, target] = [new Int32Array(graph.source.length), new Int32Array(graph.source.length)]
  let count = 0
  for (let edge = 0; edge < source.length; edge += 1) {
    const [one, other] = [graph.source[edge] as number, graph.target[edge] as number]
    if (partition[one] !== partition[other]) continue
    source[count] = one
    target[count] = other
    count += 1
  }
  return components({ ...graph, source: source.subarray(0, count), target: target.subarray(0, count) }).of
}

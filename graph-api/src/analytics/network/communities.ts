import type { Graph } from '../graph/graph.js'
import { randomFrom, type Random } from '../random.js'
import { components } from './components.js'
import { aggregate, type Level, lowestLevel, type Null } from './leidenLevel.js'
import { moveNodes } from './leidenMove.js'
import { numbered, type Partition, refine } from './leidenRefine.js'
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
const VAIN_ROUNDS = 2

/**
 * Communities: groups with more ties inside than degrees alone would give, found by the Leiden algorithm with modularity
 * as the objective; in a directed graph with Leicht and Newman's directed modularity. The same seed gives the same
 * result. Every community is connected (in a directed graph weakly). The result is a good partition, not provably the
 * best one: finding that is NP-hard.
 * Source: Traag, Waltman and van Eck, From Louvain to Leiden, Sci. Rep. 9, 5233, 2019.
 * Cost: near O(m) a round.
 */
export function communities(graph: Graph, options: CommunityOptions): Communities {
  const { weighted = false, resolution = 1 } = options
  const lowest = lowestLevel(graph, { weighted, resolution })
  const random = randomFrom(options.seed)
  let best = Int32Array.from({ length: graph.order }, (_, node) => node)
  let quality = modularity(graph, best, { weighted, resolution })
  let iterations = 0
  const most = options.iterations ?? (graph.source.length > LARGE ? ROUNDS_IF_LARGE : Infinity)
  for (let vain = 0; quality !== null && vain < VAIN_ROUNDS && iterations < most; iterations += 1) {
    const next = oneRound(lowest, best, random)
    const nextQuality = modularity(graph, next, { weighted, resolution }) as number
    vain = nextQuality > quality + 1e-12 ? 0 : vain + 1
    if (vain === 0) [best, quality] = [next, nextQuality]
  }
  const of = splitIntoConnected(graph, best)
  return { count: new Set(of).size, of, modularity: modularity(graph, of, { weighted, resolution }), iterations }
}

/**
 * Move, refine and aggregate, until every community is one node of the highest level. Where the refinement merges
 * nothing, the communities themselves are aggregated, as igraph does: they can still join each other.
 */
function oneRound(lowest: Level & Null, start: Int32Array, random: Random): Int32Array<ArrayBuffer> {
  const { penalty, tolerance, temperature } = lowest
  let level: Level & Null = lowest
  let community: Int32Array<ArrayBuffer> = Int32Array.from(start)
  let nodeOf: Int32Array<ArrayBuffer> | null = null
  for (;;) {
    moveNodes(level, community, random)
    const groups = numbered(community)
    if (groups.count === level.order) return nodeOf === null ? groups.of : nodeOf.map((node) => groups.of[node] as number)
    const refined = refine(level, community, random)
    const parts = refined.count < level.order ? refined : groups
    nodeOf = nodeOf === null ? parts.of : nodeOf.map((node) => parts.of[node] as number)
    community = communityOfParts(groups.of, parts)
    level = { ...aggregate(level, parts.of, parts.count), penalty, tolerance, temperature }
  }
}

/** Community of each part. */
function communityOfParts(community: Int32Array, parts: Partition): Int32Array<ArrayBuffer> {
  const result = new Int32Array(parts.count)
  parts.of.forEach((part, node) => { result[part] = community[node] as number })
  return result
}

/**
&The algorithm ends with connected communities; where rounding stopped it
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

import type { Random } from '../random.js'
import { aggregate, type Level, type Null, numbered, type Partition } from './leidenLevel.js'
import { moveNodes } from './leidenMove.js'
import { refine } from './leidenRefine.js'

interface Step { readonly level: Level & Null; readonly parts: Partition }

/**
 * One round from a partition in which no single node can move to gain, to another such partition: refine, aggregate and
 * move, until every community is one node of the highest level; then back down, where single nodes of each level move
 * again, which the Leiden algorithm leaves to its next round. Where the refinement merges nothing, the communities
 * themselves are aggregated, as igraph does: they can still join each other.
 * Source of the way back: Rotta and Noack, Multilevel local search algorithms for modularity clustering, ACM Journal of
 * Experimental Algorithmics 16, 2.3, 2011. Cost: near O(m).
 */
export function leidenRound(lowest: Level & Null, settled: Int32Array<ArrayBuffer>, random: Random): Int32Array<ArrayBuffer> {
  const way: Step[] = []
  let groups = numbered(settled)
  let level = lowest
  while (groups.count < level.order) {
    const refined = refine(level, groups.of, random)
    const parts = refined.count < level.order ? refined : groups
    way.push({ level, parts })
    level = aggregate(level, parts)
    const community = communityOfParts(groups.of, parts)
    moveNodes(level, community, random)
    groups = numbered(community)
  }
  return backDown(way, groups.of, random)
}

function backDown(way: readonly Step[], highest: Int32Array<ArrayBuffer>, random: Random): Int32Array<ArrayBuffer> {
  return way.reduceRight((groups, { level, parts }) => {
    const community = parts.of.map((part) => groups[part] as number)
    moveNodes(level, community, random)
    return community
  }, highest)
}

/** Every node alone, then moved: where the rounds begin. */
export function settledFromAlone(level: Level & Null, random: Random): Int32Array<ArrayBuffer> {
  const community = Int32Array.from({ length: level.order }, (_, node) => node)
  moveNodes(level, community, random)
  return community
}

/** Community of each part. */
function communityOfParts(community: Int32Array, parts: Partition): Int32Array<ArrayBuffer> {
  const result = new Int32Array(parts.count)
  parts.of.forEach((part, node) => { result[part] = community[node] as number })
  return result
}

import { backTo, mark, takeNow } from '../room'
import { aggregate } from './aggregate'
import { Level, renumber } from './level'
import { int, setInt } from './lists'
import { moveNodes } from './move'
import { refine } from './refine'

/**
 * One round from a partition in which no single node can move to gain, to another such partition: refine, aggregate and
 * move, until every community is one node of the highest level; then back down, where single nodes of each level move
 * again, which the Leiden algorithm leaves to its next round. Where the refinement merges nothing, the communities
 * themselves are aggregated, as igraph does: they can still join each other.
 * Source of the way back: Rotta and Noack, Multilevel local search algorithms for modularity clustering, ACM Journal of
 * Experimental Algorithmics 16, 2.3, 2011. Cost: near O(m).
 */
export function round(level: Level, community: usize): void {
  const order = level.order
  const communities = renumber(community, order)
  if (communities == order) return
  const before = mark()
  const part = takeNow(<usize>order << 2)
  refine(level, community, part)
  let count = renumber(part, order)
  if (count == order) {
    memory.copy(part, community, <usize>order << 2)
    count = communities
  }
  const above = takeNow(<usize>count << 2)
  for (let node = 0; node < order; node += 1) setInt(above, int(part, node), int(community, node))
  const levelAbove = aggregate(level, part, count)
  moveNodes(levelAbove, above)
  round(levelAbove, above)
  for (let node = 0; node < order; node += 1) setInt(community, node, int(above, int(part, node)))
  moveNodes(level, community)
  backTo(before)
}

/** Every node alone, then moved: where the rounds begin. */
export function settle(level: Level, community: usize): void {
  for (let node = 0; node < level.order; node += 1) setInt(community, node, node)
  moveNodes(level, community)
}

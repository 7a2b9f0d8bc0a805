import { backTo, mark, takeNow } from '../room'
import { aggregate, listMembers } from './aggregate'
import { Level, renumber } from './level'
import { int, setInt } from './lists'
import { moveNodes } from './move'
import { round, settle } from './round'
import { members, memberStarts, numbers } from './work'

/** Nodes stay together in `one` where `other` has them together too. Cost: O(n). */
export function overlap(level: Level, one: usize, other: usize): void {
  const count = renumber(one, level.order)
  renumber(other, level.order)
  listMembers(one, level.order, count)
  memory.fill(numbers, 0xff, <usize>level.order << 2)
  let next = 0
  for (let group = 0; group < count; group += 1) {
    const first = next
    const end = int(memberStarts, group + 1)
    for (let member = int(memberStarts, group); member < end; member += 1) {
      const node = int(members, member)
      const there = int(other, node)
      if (int(numbers, there) < first) {
        setInt(numbers, there, next)
        next += 1
      }
      setInt(one, node, int(numbers, there))
    }
  }
}

/**
 * A partition from cores, sets of nodes that several partitions put together: one round joins cores instead of nodes.
 * What one draw of the order got wrong early, later rounds seldom mend; the cores leave it open. Cost: as a round.
 * Source: Ovelgönne and Geyer-Schulz, An ensemble learning strategy for graph clustering, in: Graph Partitioning and
 * Graph Clustering, Contemporary Mathematics 588, 2013 (core groups graph clustering).
 */
export function joinCores(level: Level, cores: usize): void {
  const before = mark()
  const count = renumber(cores, level.order)
  const joined = takeNow(<usize>count << 2)
  const above = aggregate(level, cores, count)
  settle(above, joined)
  round(above, joined)
  for (let node = 0; node < level.order; node += 1) setInt(cores, node, int(joined, int(cores, node)))
  backTo(before)
  moveNodes(level, cores)
}

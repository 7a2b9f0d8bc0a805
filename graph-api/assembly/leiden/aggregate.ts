import { backTo, mark, makeRoom, take } from '../room'
import { addArriving, addStrengths, END, FIRST, Level, makeLevel, NODE, WEIGHTED, weightAt } from './level'
import { int, setInt } from './lists'
import { members, memberStarts, numbers } from './work'

/** Nodes of each of the groups 0 … count - 1, in ascending order; where those of a group begin. */
export function listMembers(group: usize, order: i32, count: i32): void {
  memory.fill(memberStarts, 0, <usize>(count + 2) << 2)
  for (let node = 0; node < order; node += 1) {
    const place = int(group, node) + 2
    setInt(memberStarts, place, int(memberStarts, place) + 1)
  }
  for (let place = 2; place <= count; place += 1) setInt(memberStarts, place, int(memberStarts, place) + int(memberStarts, place - 1))
  for (let node = 0; node < order; node += 1) {
    const place = int(group, node) + 1
    setInt(members, int(memberStarts, place), node)
    setInt(memberStarts, place, int(memberStarts, place) + 1)
  }
}

let partOf: usize = 0

/** Each part becomes one node. Cost: O(n + m). */
export function aggregate(level: Level, part: usize, count: i32): Level {
  const above = makeLevel(count, level.into != 0, WEIGHTED)
  partOf = part
  listMembers(part, level.order, count)
  const arcs = mark()
  take(WEIGHTED * (arcBytes(level) / level.step))
  makeRoom()
  memory.fill(numbers, 0, <usize>count << 2)
  let last = arcs
  for (let group = 0; group < count; group += 1) {
    const at = above.nodes + <usize>group * NODE
    store<f64>(at, 0)
    store<i32>(at, <i32>last, FIRST)
    last = mergeRows(level, group, last)
    store<i32>(at, <i32>last, END)
  }
  backTo(last)
  if (above.into != 0) memory.fill(above.into, 0, <usize>count << 3)
  addStrengths(level, part, above.nodes)
  addArriving(level, part, above.into)
  return above
}

function arcBytes(level: Level): usize {
  const last = level.nodes + <usize>(level.order - 1) * NODE
  return level.order == 0 ? 0 : load<u32>(last, END) - load<u32>(level.nodes, FIRST)
}

/** Writes the arcs of a group from an address on; returns where they end. */
function mergeRows(level: Level, group: i32, first: usize): usize {
  const nodes = level.nodes
  const step = level.step
  const lastMember = int(memberStarts, group + 1)
  let last = first
  for (let member = int(memberStarts, group); member < lastMember; member += 1) {
    const at = nodes + <usize>int(members, member) * NODE
    const end = <usize>load<u32>(at, END)
    for (let arc = <usize>load<u32>(at, FIRST); arc < end; arc += step) {
      const other = int(partOf, load<i32>(arc))
      if (other == group) continue
      const known = <usize>int(numbers, other)
      const place = known >= first ? known : last
      store<i32>(place, other)
      store<f64>(place, known >= first ? load<f64>(place, 4) + weightAt(arc, step) : weightAt(arc, step), 4)
      setInt(numbers, other, <i32>place)
      last += known >= first ? 0 : WEIGHTED
    }
  }
  return last
}

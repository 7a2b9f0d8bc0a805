import { sumGroups } from './groupSums'
import { END, FIRST, Level, NODE, weightAt } from './level'
import { int, number, setInt, setNumber } from './lists'
import { directed, meanWeight, penalty, tolerance } from './network'
import { shuffled, unit } from './random'
import { emptyGroups, flags, GROUP, groupInto, groups, near, ring, sizes, STRENGTH } from './work'

/** In mean weights of an edge. Of 0.5, 1, 2, 3 and 4, two and three gave the highest modularity (16 seeds, 10,000 nodes). */
const NOISE: f64 = 3

let emptyCount: i32 = 0
/** Each gain is raised by a number from 0 to below this. */
let noise: f64 = 0

/**
 * Local moving: every node goes to the neighbouring (or an empty) community where modularity rises most; the neighbours
 * of a node that moved wait in a queue to be looked at again. Changes `community` (numbers 0 … order - 1) in place.
 * Source: Traag, Waltman and van Eck, Sci. Rep. 9, 5233, 2019, algorithm A.2, MoveNodesFast.
 */
export function moveNodes(level: Level, community: usize): void {
  const order = level.order
  const nodes = level.nodes
  const step = level.step
  begin(level, community)
  shuffled(ring, order)
  memory.fill(flags, 1, <usize>order)
  let head = 0
  for (let waiting = order; waiting > 0; waiting -= 1) {
    const node = int(ring, head)
    head = head + 1 == order ? 0 : head + 1
    store<u8>(flags + <usize>node, 0)
    const own = int(community, node)
    const best = bestGroup(level, community, node)
    if (best == own) continue
    setInt(community, node, best)
    const at = nodes + <usize>node * NODE
    const end = <usize>load<u32>(at, END)
    for (let arc = <usize>load<u32>(at, FIRST); arc < end; arc += step) {
      const other = load<i32>(arc)
      if (int(community, other) == best || load<u8>(flags + <usize>other) == 1) continue
      store<u8>(flags + <usize>other, 1)
      const tail = head + waiting - 1
      setInt(ring, tail < order ? tail : tail - order, other)
      waiting += 1
    }
  }
}

/**
 * Every node in turn goes where its gain is highest with noise added, as often as `sweeps` says; the noise falls evenly
 * to 0. So nodes leave what single moves would not leave, and the better places hold more of them.
 * Source: Charon and Hudry, Noising methods for a clique partitioning problem, Discrete Appl. Math. 154, 2006.
 * Cost: O(m) a sweep.
 */
export function shakeNodes(level: Level, community: usize, sweeps: i32): void {
  begin(level, community)
  for (let left = sweeps; left > 0; left -= 1) {
    noise = NOISE * meanWeight * left / sweeps
    for (let node = 0; node < level.order; node += 1) setInt(community, node, bestGroup(level, community, node))
  }
  noise = 0
  moveNodes(level, community)
}

/** Strengths and sizes of the communities, and which numbers are free. */
function begin(level: Level, community: usize): void {
  const order = level.order
  sumGroups(level, community)
  memory.fill(sizes, 0, <usize>order << 2)
  for (let node = 0; node < order; node += 1) setInt(sizes, int(community, node), int(sizes, int(community, node)) + 1)
  emptyCount = 0
  for (let group = 0; group < order; group += 1) {
    setInt(emptyGroups, emptyCount, group)
    emptyCount += i32(int(sizes, group) == 0)
  }
}

/** Where the node goes, and is counted from now on. */
function bestGroup(level: Level, community: usize, node: i32): i32 {
  const own = int(community, node)
  const nearCount = gatherTies(level, community, node)
  const strength = load<f64>(level.nodes + <usize>node * NODE)
  const into = level.into == 0 ? 0 : number(level.into, node)
  add(own, -strength, -into)
  let best = own
  let bestGain = takeGain(own, strength, into) + tolerance + drawn()
  if (bestGain < 0 && int(sizes, own) > 1 && emptyCount > 0) {
    best = int(emptyGroups, emptyCount - 1)
    bestGain = 0
  }
  for (let index = 0; index < nearCount; index += 1) {
    const group = int(near, index)
    if (group == own) continue
    const gain = takeGain(group, strength, into) + drawn()
    const better = gain > bestGain
    best = select(group, best, better)
    bestGain = select(gain, bestGain, better)
  }
  add(best, strength, into)
  if (best != own) count(own, best)
  return best
}

function drawn(): f64 {
  return noise == 0 ? 0 : noise * unit()
}

/** What a node of this strength gains in a group; the ties to the group are forgotten. */
function takeGain(group: i32, strength: f64, into: f64): f64 {
  const place = groups + <usize>group * GROUP
  const ties = load<f64>(place)
  store<f64>(place, 0)
  const leaving = load<f64>(place, STRENGTH)
  if (!directed) return ties - penalty * strength * leaving
  return ties - penalty * (strength * number(groupInto, group) + into * leaving)
}

/** Ties of the node to each group; returns how many groups it is tied to. */
function gatherTies(level: Level, community: usize, node: i32): i32 {
  const step = level.step
  const at = level.nodes + <usize>node * NODE
  const end = <usize>load<u32>(at, END)
  let nearCount = 0
  for (let arc = <usize>load<u32>(at, FIRST); arc < end; arc += step) {
    const group = int(community, load<i32>(arc))
    const place = groups + <usize>group * GROUP
    const ties = load<f64>(place)
    setInt(near, nearCount, group)
    nearCount += i32(ties == 0)
    store<f64>(place, ties + weightAt(arc, step))
  }
  return nearCount
}

function add(group: i32, strength: f64, into: f64): void {
  const place = groups + <usize>group * GROUP
  store<f64>(place, load<f64>(place, STRENGTH) + strength, STRENGTH)
  if (into != 0) setNumber(groupInto, group, number(groupInto, group) + into)
}

function count(left: i32, joined: i32): void {
  if (int(sizes, joined) == 0) emptyCount -= 1
  setInt(sizes, joined, int(sizes, joined) + 1)
  setInt(sizes, left, int(sizes, left) - 1)
  if (int(sizes, left) > 0) return
  setInt(emptyGroups, emptyCount, left)
  emptyCount += 1
}

import { sumGroups } from './groupSums'
import { END, FIRST, Level, NODE, weightAt } from './level'
import { int, number, setInt, setNumber } from './lists'
import { penalty, temperature, tolerance } from './network'
import { shuffled, unit } from './random'
import { flags, GROUP, groupInto, groups, near, offers, partInto, parts, places, ring, STRENGTH } from './work'

/** Groups hold in their first number the ties of the node at hand to the part of that number, in their second the strength of a community. */
const PART: usize = 4

/**
 * Refinement: within each community the nodes start alone. In random order, a node that is still alone joins a part it
 * is tied to, if modularity does not fall; a part with gain g is drawn with probability ∝ exp(g / θ). Only well connected
 * nodes move, only to well connected parts, so that every part hangs together. Into `part` go numbers 0 … order - 1.
 * Source: Traag, Waltman and van Eck, Sci. Rep. 9, 5233, 2019, algorithm A.2, RefinePartition.
 */
export function refine(level: Level, community: usize, part: usize): void {
  const order = level.order
  const step = level.step
  begin(level, community)
  shuffled(ring, order)
  for (let turn = 0; turn < order; turn += 1) {
    const node = int(ring, turn)
    const group = int(community, node)
    if (load<u8>(flags + <usize>node) == 0 || !wellConnected(level, node, group)) continue
    const at = level.nodes + <usize>node * NODE
    const end = <usize>load<u32>(at, END)
    let nearCount = 0
    for (let arc = <usize>load<u32>(at, FIRST); arc < end; arc += step) {
      const place = places + (<usize>load<i32>(arc) << 3)
      const there = load<i32>(place, PART)
      const same = load<i32>(place) == group
      const tied = groups + <usize>there * GROUP
      const ties = load<f64>(tied)
      setInt(near, nearCount, there)
      nearCount += i32(same & (ties == 0))
      store<f64>(tied, ties + select<f64>(weightAt(arc, step), 0, same))
    }
    const chosen = draw(level, node, nearCount)
    if (chosen >= 0) join(level, node, chosen)
    for (let index = 0; index < nearCount; index += 1) store<f64>(groups + <usize>int(near, index) * GROUP, 0)
  }
  for (let node = 0; node < order; node += 1) setInt(part, node, load<i32>(places + (<usize>node << 3), PART))
}

function begin(level: Level, community: usize): void {
  const order = level.order
  const nodes = level.nodes
  const step = level.step
  const into = level.into
  sumGroups(level, community)
  if (into != 0) memory.copy(partInto, into, <usize>order << 3)
  memory.fill(flags, 1, <usize>order)
  for (let node = 0, at = nodes, place = places; node < order; node += 1, at += NODE, place += 8) {
    const own = int(community, node)
    store<i32>(place, own)
    store<i32>(place, node, PART)
    const end = <usize>load<u32>(at, END)
    let ties: f64 = 0
    for (let arc = <usize>load<u32>(at, FIRST); arc < end; arc += step) {
      ties += select<f64>(weightAt(arc, step), 0, int(community, load<i32>(arc)) == own)
    }
    store<f64>(parts + <usize>node * GROUP, ties)
    store<f64>(parts + <usize>node * GROUP, load<f64>(at), STRENGTH)
  }
}

/** Whether a part has the ties to the rest of its community that are to be expected. */
function wellConnected(level: Level, part: i32, group: i32): bool {
  const place = parts + <usize>part * GROUP
  const strength = load<f64>(place, STRENGTH)
  const rest = load<f64>(groups + <usize>group * GROUP, STRENGTH) - strength
  if (level.into == 0) return load<f64>(place) >= penalty * strength * rest - tolerance
  const restInto = number(groupInto, group) - number(partInto, part)
  return load<f64>(place) >= penalty * (rest * number(partInto, part) + restInto * strength) - tolerance
}

/** One of the parts that the node may join, with probability ∝ exp(gain / temperature); -1 where there is none. */
function draw(level: Level, node: i32, nearCount: i32): i32 {
  const group = load<i32>(places + (<usize>node << 3))
  const strength = load<f64>(level.nodes + <usize>node * NODE)
  const into = level.into == 0 ? 0 : number(level.into, node)
  let highest = -1.0
  let only = -1
  let able = 0
  for (let index = 0; index < nearCount; index += 1) {
    const there = int(near, index)
    const place = parts + <usize>there * GROUP
    const expected = level.into == 0 ? penalty * strength * load<f64>(place, STRENGTH) : penalty * (strength * number(partInto, there) + into * load<f64>(place, STRENGTH))
    const gain = load<f64>(groups + <usize>there * GROUP) - expected
    if (gain < -tolerance || !wellConnected(level, there, group)) {
      setNumber(offers, index, -Infinity)
      continue
    }
    setNumber(offers, index, gain)
    able += 1
    only = there
    highest = Math.max(highest, gain)
  }
  return able < 2 ? only : drawOffer(nearCount, highest)
}

function drawOffer(count: i32, highest: f64): i32 {
  let sum: f64 = 0
  for (let index = 0; index < count; index += 1) {
    const below = (number(offers, index) - highest) / temperature
    if (below > -40) sum += Math.exp(below)
    setNumber(offers, index, sum)
  }
  const drawn = unit() * sum
  let index = 0
  while (number(offers, index) <= drawn) index += 1
  return int(near, index)
}

function join(level: Level, node: i32, part: i32): void {
  const here = parts + <usize>node * GROUP
  const there = parts + <usize>part * GROUP
  const ties = load<f64>(groups + <usize>part * GROUP)
  store<f64>(there, load<f64>(there) + load<f64>(here) - 2 * ties)
  store<f64>(there, load<f64>(there, STRENGTH) + load<f64>(level.nodes + <usize>node * NODE), STRENGTH)
  if (level.into != 0) setNumber(partInto, part, number(partInto, part) + number(level.into, node))
  store<u8>(flags + <usize>node, 0)
  store<u8>(flags + <usize>part, 0)
  store<i32>(places + (<usize>node << 3), part, PART)
}

import { sumGroups } from './groupSums'
import { END, FIRST, Level, NODE, weightAt } from './level'
import { int, number } from './lists'
import { penalty } from './network'
import { GROUP, groupInto, groups, STRENGTH } from './work'

/** What local moving raises: ties within the communities, each from either end, less those to be expected. Cost: O(n + m). */
export function quality(level: Level, community: usize): f64 {
  const order = level.order
  sumGroups(level, community)
  let sum = tiesWithin(level, community)
  for (let group = 0; group < order; group += 1) {
    const strength = load<f64>(groups + <usize>group * GROUP, STRENGTH)
    sum -= penalty * strength * (level.into == 0 ? strength : 2 * number(groupInto, group))
  }
  return sum
}

function tiesWithin(level: Level, community: usize): f64 {
  const step = level.step
  let ties: f64 = 0
  for (let node = 0, at = level.nodes; node < level.order; node += 1, at += NODE) {
    const own = int(community, node)
    const end = <usize>load<u32>(at, END)
    for (let arc = <usize>load<u32>(at, FIRST); arc < end; arc += step) {
      ties += select<f64>(weightAt(arc, step), 0, int(community, load<i32>(arc)) == own)
    }
  }
  return ties
}

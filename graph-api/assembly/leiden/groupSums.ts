import { addArriving, addStrengths, Level } from './level'
import { GROUP, groupInto, groups, STRENGTH } from './work'

/** Strengths of the groups 0 … order - 1; no ties to them yet. */
export function sumGroups(level: Level, group: usize): void {
  memory.fill(groups, 0, <usize>level.order * GROUP)
  if (level.into != 0) memory.fill(groupInto, 0, <usize>level.order << 3)
  addStrengths(level, group, groups + STRENGTH)
  addArriving(level, group, groupInto)
}

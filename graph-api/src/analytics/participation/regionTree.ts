/** A region with what it is part of: its parent in the tree, and further groups. */
export interface RegionEntry {
  readonly id: string
  readonly name: string
  readonly level: string
  readonly inhabitants: number | null
  readonly parent: string | null
  readonly groups: readonly string[]
}

export type RegionTree = ReadonlyMap<string, RegionEntry>

export function toRegionTree(regions: readonly RegionEntry[]): RegionTree {
  return new Map(regions.map((region) => [region.id, region]))
}

/** The region itself and everything it is part of, over parents and groups. */
export function selfAndAbove(tree: RegionTree, id: string): Set<string> {
  const found = new Set<string>()
  const open = [id]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const region = tree.get(next)
    if (!region || found.has(next)) continue
    found.add(next)
    open.push(...region.groups, ...(region.parent === null ? [] : [region.parent]))
  }
  return found
}

/** The regions of one level that a place lies in: one in the tree, several where groups overlap. */
export function regionsOfLevel(tree: RegionTree, place: string, level: string): string[] {
  return [...selfAndAbove(tree, place)].filter((id) => tree.get(id)?.level === level).sort()
}

/**
 * Inhabitants of some regions together, each person once: a region that lies in another of them adds nothing.
 * Null where one of them has no known number.
 */
export function inhabitantsOf(tree: RegionTree, ids: readonly string[]): number | null {
  const topmost = topmostOf(tree, ids)
  let sum = 0
  for (const id of topmost) {
    const inhabitants = tree.get(id)?.inhabitants ?? null
    if (inhabitants === null) return null
    sum += inhabitants
  }
  return topmost.length === 0 ? null : sum
}

/** Those of some regions that lie in none of the others. */
export function topmostOf(tree: RegionTree, ids: readonly string[]): string[] {
  const asked = new Set(ids)
  return [...asked].filter((id) => ![...selfAndAbove(tree, id)].some((above) => above !== id && asked.has(above)))
}

/** Regions that are part of nothing. */
export function topRegions(tree: RegionTree): string[] {
  return [...tree.values()].filter((region) => region.parent === null && region.groups.length === 0).map((region) => region.id).sort()
}

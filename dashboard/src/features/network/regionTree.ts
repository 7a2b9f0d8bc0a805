import type { RegionEntry } from './networkModel'

/** A region and everything below it: its parts, and the members of a group with their parts. */
export function withinRegions(regions: readonly RegionEntry[], chosen: readonly string[]): Set<string> {
  const below = new Map<string, string[]>()
  for (const region of regions) {
    for (const above of [region.parent, ...region.groups]) {
      if (above === null) continue
      const list = below.get(above)
      if (list) list.push(region.id)
      else below.set(above, [region.id])
    }
  }
  const found = new Set<string>()
  const open = [...chosen]
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (found.has(id)) continue
    found.add(id)
    open.push(...(below.get(id) ?? []))
  }
  return found
}

/** The planning region that a region lies in: itself, one of its groups, or that of what it is a part of; null where there is none. */
export function planningRegionsOf(regions: readonly RegionEntry[]): (id: string) => string | null {
  const byId = new Map(regions.map((region) => [region.id, region]))
  const known = new Map<string, string | null>()
  const find = (id: string, open: readonly string[]): string | null => {
    const region = byId.get(id)
    if (region === undefined || open.includes(id)) return null
    if (region.level === 'PLANNING_REGION') return id
    const kept = known.get(id)
    if (kept !== undefined) return kept
    const above = [...region.groups, ...(region.parent === null ? [] : [region.parent])]
    const found = above.map((next) => find(next, [...open, id])).find((next) => next !== null) ?? null
    known.set(id, found)
    return found
  }
  return (id) => find(id, [])
}

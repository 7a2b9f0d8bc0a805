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

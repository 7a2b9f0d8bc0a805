import type { RegionEntry } from '../networkModel'
import type { Positions } from './layoutModel'
import { separate } from './separate'

/** Units of the layout per degree of latitude: the district is about as large as a laid out network. */
const SCALE = 2400
/** Around those of one place, spread like the seeds of a sunflower: each has its own spot, evenly dense. */
const SPREAD = 14
const GOLDEN_ANGLE = 2.399963

export interface GeographicNode {
  id: string
  region: string | null
  radius: number
}

/**
 * Each node at its region: the region's own coordinates, or the middle of the places below it. Those without a region stand in a row below
 * the map. Several at one place stand around it.
 */
export function geographicLayout(nodes: readonly GeographicNode[], regions: readonly RegionEntry[]): Positions {
  const centre = centresOf(regions)
  const sorted = [...nodes].sort((a, b) => (a.id < b.id ? -1 : 1))
  const met = new Map<string, number>()
  const located: Positions = {}
  for (const node of sorted) {
    const at = node.region === null ? undefined : centre(node.region)
    if (!at) continue
    const rank = met.get(node.region ?? '') ?? 0
    met.set(node.region ?? '', rank + 1)
    const distance = SPREAD * Math.sqrt(rank)
    located[node.id] = { x: at.x + distance * Math.cos(rank * GOLDEN_ANGLE), y: at.y + distance * Math.sin(rank * GOLDEN_ANGLE) }
  }
  const spread = separate(sorted.filter((node) => located[node.id]).map((node) => ({ ...node, component: 0, block: 0 })), located)
  return { ...spread, ...rowBelow(sorted.filter((node) => !located[node.id]).map((node) => node.id), spread) }
}

function centresOf(regions: readonly RegionEntry[]): (id: string) => { x: number; y: number } | undefined {
  const sums = new Map<string, { x: number; y: number; count: number }>()
  const byId = new Map(regions.map((region) => [region.id, region]))
  const middle = regions.flatMap((region) => region.latitude ?? [])
  const narrowing = Math.cos(((middle.reduce((sum, latitude) => sum + latitude, 0) / Math.max(1, middle.length)) * Math.PI) / 180)
  for (const region of regions) {
    if (region.latitude === null || region.longitude === null) continue
    const place = { x: region.longitude * narrowing * SCALE, y: region.latitude * SCALE }
    for (const id of new Set(withAbove(region, byId))) {
      const sum = sums.get(id) ?? { x: 0, y: 0, count: 0 }
      sums.set(id, { x: sum.x + place.x, y: sum.y + place.y, count: sum.count + 1 })
    }
  }
  return (id) => {
    const sum = sums.get(id)
    return sum && { x: sum.x / sum.count, y: sum.y / sum.count }
  }
}

/** The region and everything that it lies in. */
function withAbove(region: RegionEntry, byId: ReadonlyMap<string, RegionEntry>, open: readonly string[] = []): string[] {
  if (open.includes(region.id)) return []
  const above = [...region.groups, ...(region.parent === null ? [] : [region.parent])].flatMap((id) => byId.get(id) ?? [])
  return [region.id, ...above.flatMap((next) => withAbove(next, byId, [...open, region.id]))]
}

const ROW_STEP = 44
const ROW_LENGTH = 24

function rowBelow(ids: readonly string[], placed: Positions): Positions {
  const places = Object.values(placed)
  const lowest = places.reduce((least, { y }) => Math.min(least, y), places[0]?.y ?? 0)
  const left = places.reduce((least, { x }) => Math.min(least, x), places[0]?.x ?? 0)
  return Object.fromEntries(ids.map((id, index) => [id, { x: left + (index % ROW_LENGTH) * ROW_STEP, y: lowest - ROW_STEP * (3 + Math.floor(index / ROW_LENGTH)) }]))
}

import type { ScatterPoint } from './scatterModel'
import { isDirection, toNeighbour, type Spot } from './toNeighbour'

/** Which point a key leads to: arrows to the nearest in that direction, page keys through all from left to right, Home and End to the first and last; null for other keys. */
export function walkPoints(points: readonly ScatterPoint[], spots: readonly Spot[], { from, key }: { from: string | null; key: string }): string | null {
  const ordered = [...points].sort((a, b) => a.x - b.x || a.y - b.y || a.name.localeCompare(b.name, 'de') || (a.id < b.id ? -1 : 1))
  const at = ordered.findIndex(({ id }) => id === from)
  const first = ordered[0]?.id ?? null
  const last = ordered.at(-1)?.id ?? null
  if (key === 'Home') return first
  if (key === 'End') return last
  if (key === 'PageDown') return ordered[at + 1]?.id ?? last
  if (key === 'PageUp') return ordered[Math.max(0, at - 1)]?.id ?? null
  if (!isDirection(key)) return null
  return from === null || at < 0 ? first : toNeighbour(spots, from, key)
}

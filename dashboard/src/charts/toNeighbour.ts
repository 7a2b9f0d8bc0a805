export interface Spot {
  readonly id: string
  readonly x: number
  readonly y: number
}

export type Direction = 'ArrowUp' | 'ArrowDown' | 'ArrowLeft' | 'ArrowRight'

const vectors: Record<Direction, readonly [number, number]> = { ArrowUp: [0, -1], ArrowDown: [0, 1], ArrowLeft: [-1, 0], ArrowRight: [1, 0] }

export function isDirection(key: string): key is Direction {
  return key in vectors
}

/** The nearest place in a direction: what lies off to the side counts twice as far. Stays where it is at the edge. */
export function toNeighbour(spots: readonly Spot[], from: string, direction: Direction): string {
  const start = spots.find((spot) => spot.id === from)
  if (!start) return from
  const [dx, dy] = vectors[direction]
  let best = { id: from, distance: Number.POSITIVE_INFINITY }
  for (const spot of spots) {
    const along = (spot.x - start.x) * dx + (spot.y - start.y) * dy
    const aside = Math.abs((spot.x - start.x) * dy) + Math.abs((spot.y - start.y) * dx)
    if (along <= 0 || aside > along * 2) continue
    const distance = along + 2 * aside
    if (distance < best.distance) best = { id: spot.id, distance }
  }
  return best.id
}

import type { Positions } from './layoutModel'
import { startPosition } from './seededStart'

const NEAR = 24

export interface Newcomers {
  ids: readonly string[]
  neighbours: ReadonlyMap<string, readonly string[]>
  placed: Positions
}

/** Nodes that came in later enter near their neighbours; nobody else moves. Those without a placed neighbour stand below the picture. */
export function placeNewcomers({ ids, neighbours, placed }: Newcomers): Positions {
  const result: Positions = { ...placed }
  let waiting = ids.filter((id) => placed[id] === undefined).sort()
  for (let progress = true; progress && waiting.length > 0;) {
    const left: string[] = []
    for (const id of waiting) {
      const known = (neighbours.get(id) ?? []).flatMap((neighbour) => result[neighbour] ?? [])
      if (known.length === 0) left.push(id)
      else {
        const offset = startPosition(id, NEAR)
        result[id] = { x: mean(known.map((place) => place.x)) + offset.x, y: mean(known.map((place) => place.y)) + offset.y }
      }
    }
    progress = left.length < waiting.length
    waiting = left
  }
  const lowest = Math.min(0, ...Object.values(result).map((place) => place.y))
  waiting.forEach((id, index) => { result[id] = { x: (index % 20) * 2 * NEAR, y: lowest - 2 * NEAR * (1 + Math.floor(index / 20)) } })
  return result
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}

/** All nodes that `steps` ties or fewer lead to, the start included. Breadth first: each node is met on a shortest way. */
export function withinSteps(neighbours: ReadonlyMap<string, readonly string[]>, start: string, steps: number): Map<string, number> {
  const distance = new Map<string, number>()
  if (!neighbours.has(start)) return distance
  distance.set(start, 0)
  let frontier = [start]
  for (let step = 1; step <= steps && frontier.length > 0; step++) {
    const next: string[] = []
    for (const id of frontier) {
      for (const neighbour of neighbours.get(id) ?? []) {
        if (distance.has(neighbour)) continue
        distance.set(neighbour, step)
        next.push(neighbour)
      }
    }
    frontier = next
  }
  return distance
}

export const MOST_STEPS = 9

/** One step further; without a restriction so far, the direct neighbours. */
export function widen(steps: number | null): number {
  return steps === null ? 1 : Math.min(MOST_STEPS, steps + 1)
}

export function narrow(steps: number | null): number {
  return steps === null ? 1 : Math.max(0, steps - 1)
}

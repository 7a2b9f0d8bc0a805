import type { PathGraph } from './pathGraph.js'

/** Lengths of the shortest paths from one node; the arrays are filled again by each run. */
export interface Dijkstra {
  /** Infinity where no path leads. */
  readonly distance: Float64Array
  /** The reached nodes, nearest first, the source at 0. */
  readonly order: Int32Array
  /** Place of each reached node in `order`, else -1. */
  readonly place: Int32Array
  /** Number of nodes reached, the source included. */
  run(source: number): number
}

/**
 * Shortest paths by length. E. W. Dijkstra, Numer. Math. 1, 1959, with a binary heap in typed arrays. Lengths are added
 * from the source outwards and compared exactly, as in NetworkX 3 `single_source_dijkstra()`.
 * Cost: O((n + m) log n) for each source, nothing allocated.
 */
export function dijkstra({ order: nodes, offsets, neighbour, length }: PathGraph): Dijkstra {
  const distance = new Float64Array(nodes).fill(Infinity)
  const order = new Int32Array(nodes)
  const place = new Int32Array(nodes).fill(-1)
  const heap = new Int32Array(nodes)
  const placeInHeap = new Int32Array(nodes).fill(-1)
  let waiting = 0
  let reached = 0

  const up = (node: number, from: number): void => {
    const key = distance[node] as number
    let position = from
    while (position > 0) {
      const parent = (position - 1) >> 1
      const above = heap[parent] as number
      if ((distance[above] as number) <= key) break
      heap[position] = above
      placeInHeap[above] = position
      position = parent
    }
    heap[position] = node
    placeInHeap[node] = position
  }

  const down = (node: number): void => {
    const key = distance[node] as number
    let position = 0
    for (;;) {
      let child = 2 * position + 1
      if (child >= waiting) break
      if (child + 1 < waiting && (distance[heap[child + 1] as number] as number) < (distance[heap[child] as number] as number)) child += 1
      const below = heap[child] as number
      if ((distance[below] as number) >= key) break
      heap[position] = below
      placeInHeap[below] = position
      position = child
    }
    heap[position] = node
    placeInHeap[node] = position
  }

  const takeNearest = (): number => {
    const nearest = heap[0] as number
    waiting -= 1
    if (waiting > 0) down(heap[waiting] as number)
    place[nearest] = reached
    order[reached] = nearest
    reached += 1
    return nearest
  }

  const relax = (node: number): void => {
    const base = distance[node] as number
    for (let arc = offsets[node] as number; arc < (offsets[node + 1] as number); arc += 1) {
      const next = neighbour[arc] as number
      const reach = base + (length === null ? 1 : length[arc] as number)
      if (place[next] !== -1 || reach >= (distance[next] as number)) continue
      distance[next] = reach
      if (placeInHeap[next] === -1) waiting += 1
      up(next, placeInHeap[next] === -1 ? waiting - 1 : placeInHeap[next] as number)
    }
  }

  const forget = (): void => {
    for (let index = 0; index < reached; index += 1) {
      const node = order[index] as number
      distance[node] = Infinity
      place[node] = -1
      placeInHeap[node] = -1
    }
    reached = 0
  }

  const run = (source: number): number => {
    forget()
    distance[source] = 0
    waiting = 1
    up(source, 0)
    while (waiting > 0) relax(takeNearest())
    return reached
  }
  return { distance, order, place, run }
}

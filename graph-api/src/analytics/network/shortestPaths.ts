import type { Graph } from '../graph/graph.js'
import { dijkstra } from './dijkstra.js'
import { type PathGraph, pathGraph, type PathOptions } from './pathGraph.js'

interface Options extends PathOptions {
  readonly from: number
  readonly to: number
  /** At most this many paths. Default 100: their number can double with each step. */
  readonly limit?: number
}

export interface ShortestPaths {
  /** Length of each of the paths; null where no path leads. */
  readonly length: number | null
  /** The nodes of each path, in ascending order of their first difference. */
  readonly paths: readonly (readonly number[])[]
  /** Whether these are all shortest paths. */
  readonly complete: boolean
}

/**
 * All shortest paths between two nodes, along the arcs in a directed graph. Weighted: an edge has length 1/weight, and
 * lengths are compared exactly. As NetworkX 3 `all_shortest_paths()`. Cost: O((n + m) log n) and the length of the answer.
 */
export function shortestPaths(graph: Graph, { from, to, weighted = false, limit = 100 }: Options): ShortestPaths {
  const prepared = pathGraph(graph, { weighted })
  const search = dijkstra(prepared)
  const count = search.run(from)
  if (search.place[to] === -1) return { length: null, paths: [], complete: true }
  const next = nextNodes(prepared, search.order.subarray(0, count), { to, ...search })
  const paths: number[][] = []
  for (const path of walks(next, from, to)) {
    if (paths.length === limit) return { length: search.distance[to] as number, paths, complete: false }
    paths.push(path)
  }
  return { length: search.distance[to] as number, paths, complete: true }
}

interface Found { readonly to: number; readonly distance: Float64Array; readonly place: Int32Array }

/** For each node on a shortest path to the target: the nodes that may come next, ascending. */
function nextNodes({ offsets, neighbour, length }: PathGraph, order: Int32Array, { to, distance, place }: Found): Map<number, number[]> {
  const next = new Map<number, number[]>([[to, []]])
  for (let index = (place[to] as number) - 1; index >= 0; index -= 1) {
    const node = order[index] as number
    const after: number[] = []
    for (let arc = offsets[node] as number; arc < (offsets[node + 1] as number); arc += 1) {
      const other = neighbour[arc] as number
      const reach = (distance[node] as number) + (length === null ? 1 : length[arc] as number)
      if (reach === distance[other] && (place[other] as number) > index && next.has(other)) after.push(other)
    }
    if (after.length > 0) next.set(node, after)
  }
  return next
}

function* walks(next: ReadonlyMap<number, readonly number[]>, from: number, to: number): Generator<number[]> {
  const path = [from]
  const choice = [0]
  while (path.length > 0) {
    const node = path.at(-1) as number
    if (node === to) yield [...path]
    const step = node === to ? undefined : next.get(node)?.[choice.at(-1) as number]
    if (step === undefined) {
      path.pop()
      choice.pop()
      continue
    }
    choice[choice.length - 1] = (choice.at(-1) as number) + 1
    path.push(step)
    choice.push(0)
  }
}

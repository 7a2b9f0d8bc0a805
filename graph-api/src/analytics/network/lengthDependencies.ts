import type { Accumulate, DependencySums } from './dependencySums.js'
import { dijkstra } from './dijkstra.js'
import type { PathGraph } from './pathGraph.js'

/** A number of paths is `paths` times 1e200 to the power `scale`: it doubles along a chain and outgrows a plain number. */
const LARGE = 1e200

/**
 * Dependencies of a source where edges have lengths: Dijkstra's search, the numbers of shortest paths in its order, and
 * the way back. U. Brandes, J. Math. Sociol. 25, 163-177, 2001. Two paths are equally long when their lengths, added
 * from the source outwards, are exactly equal, as in NetworkX 3. Cost: O((n + m) log n) for each source.
 */
export function lengthDependencies(graph: PathGraph, { nodes: total, edges }: DependencySums): Accumulate {
  const { offsets, neighbour, edge, length } = graph
  const search = dijkstra(graph)
  const paths = new Float64Array(graph.order)
  const scale = new Int32Array(graph.order)
  const dependency = new Float64Array(graph.order)

  const onShortestPath = (node: number, arc: number): boolean => {
    const next = neighbour[arc] as number
    const reach = (search.distance[node] as number) + (length === null ? 1 : length[arc] as number)
    return reach === search.distance[next] && (search.place[next] as number) > (search.place[node] as number)
  }

  const addPaths = (node: number, next: number): void => {
    const ahead = (scale[node] as number) - (scale[next] as number)
    if (ahead > 0) {
      paths[next] = (paths[next] as number) * LARGE ** -ahead
      scale[next] = scale[node] as number
    }
    paths[next] = (paths[next] as number) + (paths[node] as number) * LARGE ** Math.min(0, ahead)
    if ((paths[next] as number) < LARGE) return
    paths[next] = (paths[next] as number) / LARGE
    scale[next] = (scale[next] as number) + 1
  }

  const countPaths = (source: number, reached: number): void => {
    for (let place = 0; place < reached; place += 1) {
      const node = search.order[place] as number
      paths[node] = node === source ? 1 : 0
      scale[node] = 0
      dependency[node] = 0
    }
    for (let place = 0; place < reached; place += 1) {
      const node = search.order[place] as number
      for (let arc = offsets[node] as number; arc < (offsets[node + 1] as number); arc += 1) {
        if (onShortestPath(node, arc)) addPaths(node, neighbour[arc] as number)
      }
    }
  }

  /** The share of a node in the paths that go on to its neighbour. */
  const shareOf = (node: number, next: number): number =>
    (paths[node] as number) / (paths[next] as number) * LARGE ** ((scale[node] as number) - (scale[next] as number))

  return (source) => {
    const reached = search.run(source)
    countPaths(source, reached)
    for (let place = reached - 1; place >= 0; place -= 1) {
      const node = search.order[place] as number
      let sum = 0
      for (let arc = offsets[node] as number; arc < (offsets[node + 1] as number); arc += 1) {
        if (!onShortestPath(node, arc)) continue
        const next = neighbour[arc] as number
        const part = shareOf(node, next) * (1 + (dependency[next] as number))
        sum += part
        if (edges !== null) edges[edge[arc] as number] = (edges[edge[arc] as number] as number) + part
      }
      dependency[node] = sum
      if (place > 0) total[node] = (total[node] as number) + sum
    }
  }
}

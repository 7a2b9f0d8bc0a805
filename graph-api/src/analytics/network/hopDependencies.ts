import type { Accumulate, DependencySums } from './dependencySums.js'
import { lengthDependencies } from './lengthDependencies.js'
import type { PathGraph } from './pathGraph.js'

/** What the search knows of a node: PASSED lies at this level or nearer, NEXT one level further, UNSEEN has not been met. */
const [PASSED, NEXT, UNSEEN] = [0, 1, 2]
/** More shortest paths than this are counted by the slower kernel, which scales them. */
const MOST_PATHS = 1e300

/**
 * Dependencies of a source where every edge has length 1. U. Brandes, J. Math. Sociol. 25, 163-177, 2001. The search
 * writes the arcs that lead one level further, node by node, into one list, so that the way back reads it from its end
 * and tests no arc again. Arcs are told apart by arithmetic, not by branches, which a processor cannot foresee here.
 * `reach`: nodes reached from each node, or null when unknown; the search stops before the last level, where nothing is
 * left to find. Cost: O(n + m) for each source, nothing allocated.
 */
export function hopDependencies(graph: PathGraph, reach: Int32Array | null, sums: DependencySums): Accumulate {
  const { order: nodes, offsets, neighbour, edge } = graph
  const state = new Uint8Array(nodes).fill(UNSEEN)
  const paths = new Float64Array(nodes)
  const share = new Float64Array(nodes)
  const queue = new Int32Array(nodes + 1)
  const further = new Int32Array(neighbour.length + 1)
  const furtherFrom = new Int32Array(nodes + 1)
  const furtherEdge = new Int32Array(sums.edges === null ? 0 : neighbour.length + 1)
  const { nodes: total, edges } = sums
  let pathsFound = 0

  const noteEdges = (node: number, start: number): void => {
    let count = start
    for (let arc = offsets[node] as number, end = offsets[node + 1] as number; arc < end; arc += 1) {
      furtherEdge[count] = edge[arc] as number
      count += ((state[neighbour[arc] as number] as number) + 1) >> 1
    }
  }

  const search = (source: number): number => {
    const most = reach === null ? -1 : reach[source] as number
    paths[source] = 1
    pathsFound = 0
    queue[0] = source
    let [head, tail, count] = [0, 1, 0]
    while (head < tail) {
      const levelEnd = tail
      for (let position = head; position < levelEnd; position += 1) {
        state[queue[position] as number] = PASSED
        pathsFound += paths[queue[position] as number] as number
      }
      if (tail === most) break
      for (; head < levelEnd; head += 1) {
        const node = queue[head] as number
        const start = count
        furtherFrom[head] = start
        for (let arc = offsets[node] as number, end = offsets[node + 1] as number; arc < end; arc += 1) {
          const next = neighbour[arc] as number
          further[count] = next
          count += ((state[next] as number) + 1) >> 1
        }
        if (edges !== null) noteEdges(node, start)
        const own = paths[node] as number
        for (let index = start; index < count; index += 1) {
          const next = further[index] as number
          queue[tail] = next
          tail += (state[next] as number) >> 1
          state[next] = NEXT
          paths[next] = (paths[next] as number) + own
        }
      }
    }
    furtherFrom.fill(count, head, tail + 1)
    return tail
  }

  const wayBack = (tail: number): void => {
    let index = furtherFrom[tail] as number
    for (let position = tail - 1; position > 0; position -= 1) {
      const node = queue[position] as number
      const start = furtherFrom[position] as number
      let sum = 0
      while (index > start) {
        index -= 1
        sum += share[further[index] as number] as number
      }
      const own = paths[node] as number
      const dependency = own * sum
      share[node] = (1 + dependency) / own
      total[node] = (total[node] as number) + dependency
    }
  }

  const addToEdges = (tail: number, into: Float64Array): void => {
    for (let position = 0; position < tail; position += 1) {
      const own = paths[queue[position] as number] as number
      for (let index = furtherFrom[position] as number; index < (furtherFrom[position + 1] as number); index += 1) {
        const on = furtherEdge[index] as number
        into[on] = (into[on] as number) + own * (share[further[index] as number] as number)
      }
    }
  }

  const forget = (tail: number): void => {
    for (let position = 0; position < tail; position += 1) {
      state[queue[position] as number] = UNSEEN
      paths[queue[position] as number] = 0
    }
  }

  let beyondNumbers: Accumulate | null = null
  return (source) => {
    const tail = search(source)
    if (pathsFound < MOST_PATHS) {
      wayBack(tail)
      if (edges !== null) addToEdges(tail, edges)
    } else {
      beyondNumbers ??= lengthDependencies(graph, sums)
      beyondNumbers(source)
    }
    forget(tail)
  }
}

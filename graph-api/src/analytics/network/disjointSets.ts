import type { Adjacency } from '../graph/adjacency.js'
import type { Graph } from '../graph/graph.js'
import { scratchInts } from '../scratch.js'

/**
 * Disjoint sets, each known by its lowest node, with path halving: R. E. Tarjan, J. ACM 22, 215-225, 1975. A node's parent
 * is itself or a lower one of its set.
 */
function lowestOf(parent: Int32Array, node: number): number {
  let current = node
  while (parent[current] !== current) {
    const grandparent = parent[parent[current] as number] as number
    parent[current] = grandparent
    current = grandparent
  }
  return current
}

function join(parent: Int32Array, one: number, other: number): void {
  // Most ties join what is joined already, and mostly right below the lowest.
  if (parent[one] === parent[other]) return
  const first = lowestOf(parent, one)
  const second = lowestOf(parent, other)
  if (first < second) parent[second] = first
  else parent[first] = second
}

/** The lowest node of the component of each node, directions ignored, from the edges alone. Cost: O(m α(n)). */
export function lowestByEdges({ order, source, target }: Graph): Int32Array {
  const parent = new Int32Array(order)
  for (let node = 0; node < order; node += 1) parent[node] = node
  for (let edge = 0; edge < source.length; edge += 1) join(parent, source[edge] as number, target[edge] as number)
  for (let node = 0; node < order; node += 1) parent[node] = parent[parent[node] as number] as number
  return parent
}

const [parentScratch, sizeScratch] = [scratchInts(), scratchInts()]

/**
 * The same from rows of arcs both ways, which join each node with its lowest neighbour first: of most networks nearly all
 * nodes are then in one set, whose rows need not be read, since what hangs on it is found from the other end. The result
 * holds until the next call. M. Sutton, T. Ben-Nun and A. Barak, Optimizing parallel graph connectivity computation via
 * subgraph sampling, IPDPS 2018. Cost: O(n) and O(m α(n)) at most.
 */
export function lowestByRows(rows: Adjacency): { lowest: Int32Array; isOne: boolean } {
  const { order } = rows
  const parent = parentScratch.take(order)
  if (joinLowestNeighbours(rows, parent) === 1) return { lowest: parent, isOne: true }
  joinRest(rows, parent, largestSet(parent, order))
  for (let node = 0; node < order; node += 1) parent[node] = parent[parent[node] as number] as number
  return { lowest: parent.subarray(0, order), isOne: false }
}

/** Rows ascend, and what is lower has been settled before. Returns the number of sets. */
function joinLowestNeighbours({ order, offsets, neighbour }: Adjacency, parent: Int32Array): number {
  let sets = 0
  for (let node = 0; node < order; node += 1) {
    const first = offsets[node] as number
    const lowest = first < (offsets[node + 1] as number) ? neighbour[first] as number : node
    if (lowest < node) parent[node] = parent[lowest] as number
    else {
      parent[node] = node
      sets += 1
    }
  }
  return sets
}

function largestSet(parent: Int32Array, order: number): number {
  const sizes = sizeScratch.take(order).fill(0)
  let largest = 0
  for (let node = 0; node < order; node += 1) {
    const lowest = parent[node] as number
    const size = (sizes[lowest] as number) + 1
    sizes[lowest] = size
    if (size > (sizes[largest] as number)) largest = lowest
  }
  return largest
}

function joinRest({ order, offsets, neighbour }: Adjacency, parent: Int32Array, largest: number): void {
  for (let node = 0; node < order; node += 1) {
    if (parent[node] === parent[largest] || lowestOf(parent, node) === lowestOf(parent, largest)) continue
    const end = offsets[node + 1] as number
    for (let arc = offsets[node] as number; arc < end; arc += 1) join(parent, node, neighbour[arc] as number)
  }
}

import type { DependencySums } from './dependencySums.js'
import type { ArcsAgainst, PathGraph } from './pathGraph.js'
import { type HopBatches, hopBatches, LANES } from './wasm/hopBatches.js'

export interface HopGraph extends PathGraph {
  /** Arcs against their direction; null in an undirected graph, where they are the same. */
  readonly against: ArcsAgainst | null
  /** Nodes that each node can reach, itself included, where that is known beforehand: the search stops when all are met. */
  readonly reach: Int32Array | null
}

/**
 * Adds the dependencies of some sources where every edge has length 1: Brandes' algorithm for 16 sources at once, in
 * WebAssembly (graph-api/assembly/hopBatches says how). Sources that stand near each other in the list should lie near
 * each other in the graph. Returns the sources it left out, because they have more shortest paths than a number holds.
 * U. Brandes, J. Math. Sociol. 25, 163-177, 2001. Cost: O(n + m) for each source.
 */
export function addHopDependencies(graph: HopGraph, sources: Int32Array, into: DependencySums): number[] {
  const kernel = hopBatches()
  const withEdges = into.edges !== null
  load(kernel, graph)
  const batch = ints(kernel, kernel.sources(), LANES)
  const leftOut: number[] = []
  for (let first = 0; first < sources.length; first += LANES) {
    const some = sources.subarray(first, first + LANES)
    batch.set(some)
    if (!kernel.run(some.length, withEdges)) leftOut.push(...some)
  }
  collect(kernel, graph, into)
  return leftOut
}

function load(kernel: HopBatches, { order, offsets, neighbour, against, reach }: HopGraph): void {
  kernel.setUp(order, neighbour.length, against !== null)
  ints(kernel, kernel.outOffsets(), order + 1).set(offsets)
  ints(kernel, kernel.outNeighbours(), neighbour.length).set(neighbour)
  ints(kernel, kernel.inOffsets(), order + 1).set(against?.offsets ?? offsets)
  ints(kernel, kernel.inNeighbours(), neighbour.length).set(against?.neighbour ?? neighbour)
  if (reach === null) ints(kernel, kernel.reach(), order).fill(order + 1)
  else ints(kernel, kernel.reach(), order).set(reach)
}

function collect({ memory, nodeSums, edgeSums }: HopBatches, { order, edge }: HopGraph, { nodes, edges }: DependencySums): void {
  const sums = new Float64Array(memory.buffer, nodeSums(), order)
  for (let node = 0; node < order; node += 1) nodes[node] = (nodes[node] as number) + (sums[node] as number)
  if (edges === null) return
  const ofArcs = new Float64Array(memory.buffer, edgeSums(), edge.length)
  for (let arc = 0; arc < edge.length; arc += 1) edges[edge[arc] as number] = (edges[edge[arc] as number] as number) + (ofArcs[arc] as number)
}

const ints = ({ memory }: HopBatches, at: number, length: number): Int32Array => new Int32Array(memory.buffer, at, length)

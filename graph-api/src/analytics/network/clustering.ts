import type { Graph } from '../graph/graph.js'
import { type Contacts, contacts } from './contacts.js'
import { triangles } from './triangles.js'

interface Options {
  /** Each triangle counts the cube root of the product of its weights over the greatest weight (Onnela and others, 2005). */
  readonly weighted?: boolean
}

/**
 * Local clustering: which share of the pairs of a node's contacts are tied with each other; 0 below two contacts.
 * Directed: the share of all directed triangles that could be. Loops are ignored; weights have to be at least 0.
 * D. J. Watts and S. H. Strogatz, Nature 393, 440-442, 1998; directed G. Fagiolo, Phys. Rev. E 76, 026107, 2007; weighted
 * J.-P. Onnela and others, Phys. Rev. E 71, 065103, 2005. As NetworkX 3 `clustering()`.
 * Cost: O(m √m), each triangle is met once.
 */
export function clustering(graph: Graph, { weighted = false }: Options = {}): Float64Array {
  return weighted || graph.directed ? valuedClustering(graph, weighted) : plainClustering(graph)
}

function plainClustering(graph: Graph): Float64Array {
  const { at, ties } = triangles(graph)
  const shares = new Float64Array(graph.order)
  for (let node = 0; node < graph.order; node += 1) {
    const count = ties[node] as number
    if (count > 1) shares[node] = 2 * (at[node] as number) / (count * (count - 1))
  }
  return shares
}

function valuedClustering(graph: Graph, weighted: boolean): Float64Array {
  const greatest = graph.weight.reduce((one, other) => Math.max(one, other), 0)
  const ties = contacts(graph)
  const valued = weighted && greatest > 0 ? contacts(graph, (weight) => Math.cbrt(Math.max(0, weight) / greatest)) : ties
  const triangles = weighted && greatest === 0 ? new Float64Array(graph.order) : triangleSums(valued)
  return triangles.map((sum, node) => {
    if (sum === 0) return 0
    const { arcs, mutual } = arcsAt(ties, node)
    return graph.directed ? sum / (arcs * (arcs - 1) - 2 * mutual) : 2 * sum / (arcs * (arcs - 1))
  })
}

/** Mean of the local clustering, nodes without two contacts as 0; null without nodes. As NetworkX 3 `average_clustering()`. */
export function averageClustering(graph: Graph, options: Options = {}): number | null {
  if (graph.order === 0) return null
  return clustering(graph, options).reduce((sum, value) => sum + value, 0) / graph.order
}

function arcsAt({ offsets, strength }: Contacts, node: number): { arcs: number; mutual: number } {
  const row = strength.subarray(offsets[node], offsets[node + 1])
  return { arcs: row.reduce((sum, count) => sum + count, 0), mutual: row.reduce((sum, count) => sum + (count === 2 ? 1 : 0), 0) }
}

/** For each node: the sum over its triangles of the product of the strengths of their ties. */
export function triangleSums(ties: Contacts): Float64Array {
  const { order, offsets, neighbour, strength } = upwards(ties)
  const sums = new Float64Array(order)
  const marked = new Float64Array(order)
  const add = (node: number, value: number): void => { sums[node] = (sums[node] as number) + value }
  for (let node = 0; node < order; node += 1) {
    const [start, end] = [offsets[node] as number, offsets[node + 1] as number]
    for (let arc = start; arc < end; arc += 1) marked[neighbour[arc] as number] = strength[arc] as number
    for (let arc = start; arc < end; arc += 1) {
      const second = neighbour[arc] as number
      for (let last = offsets[second] as number; last < (offsets[second + 1] as number); last += 1) {
        const third = neighbour[last] as number
        const product = (strength[arc] as number) * (strength[last] as number) * (marked[third] as number)
        if (product === 0) continue
        add(node, product)
        add(second, product)
        add(third, product)
      }
    }
    for (let arc = start; arc < end; arc += 1) marked[neighbour[arc] as number] = 0
  }
  return sums
}

/** Of each tie the direction towards the node with more contacts, so that no row is longer than √(2m). */
function upwards({ order, offsets, neighbour, strength }: Contacts): Contacts {
  const degree = (node: number): number => (offsets[node + 1] as number) - (offsets[node] as number)
  const kept = new Int32Array(neighbour.length)
  const keptOffsets = new Int32Array(order + 1)
  let count = 0
  for (let node = 0; node < order; node += 1) {
    for (let arc = offsets[node] as number; arc < (offsets[node + 1] as number); arc += 1) {
      const other = neighbour[arc] as number
      if ((degree(other) - degree(node) || other - node) <= 0) continue
      kept[count] = arc
      count += 1
    }
    keptOffsets[node + 1] = count
  }
  const arcs = kept.subarray(0, count)
  return { order, offsets: keptOffsets, neighbour: arcs.map((arc) => neighbour[arc] as number), strength: Float64Array.from(arcs, (arc) => strength[arc] as number) }
}

import type { ForceAtlas2Settings } from 'graphology-layout-forceatlas2'
import iterate from 'graphology-layout-forceatlas2/iterate'
import type { PlainGraph } from './coarsen'

export interface Places {
  x: Float64Array
  y: Float64Array
}

/** The library's matrices: a node has ten numbers (x, y, four of its movement, mass, convergence, size, fixed), an edge three (both ends, weight). */
const NODE = 10
const MASS = 6
const CONVERGENCE = 7
const SIZE = 8
const EDGE = 3

const MARK = 8

/**
 * Rounds of ForceAtlas2 (Jacomy et al. 2014) from given places. On matrices and not on a graph of the library, the making of which takes
 * longer than the few rounds that a large graph gets.
 */
export function forceRounds(graph: PlainGraph, start: Places, { rounds, settings }: { rounds: number; settings: Required<ForceAtlas2Settings> }): Places {
  const nodes = nodeMatrix(graph, start)
  const edges = edgeMatrix(graph)
  for (let round = 0; round < rounds; round++) iterate(settings, nodes, edges)
  return {
    x: Float64Array.from({ length: graph.order }, (_, node) => nodes[node * NODE] as number),
    y: Float64Array.from({ length: graph.order }, (_, node) => nodes[node * NODE + 1] as number),
  }
}

/** The mass of a node is one more than the weights of its edges. */
function nodeMatrix({ order, source, target, weight }: PlainGraph, start: Places): Float32Array {
  const nodes = new Float32Array(order * NODE)
  for (let node = 0; node < order; node++) {
    const at = node * NODE
    nodes[at] = start.x[node] as number
    nodes[at + 1] = start.y[node] as number
    nodes[at + MASS] = 1
    nodes[at + CONVERGENCE] = 1
    nodes[at + SIZE] = MARK
  }
  for (const ends of [source, target]) {
    ends.forEach((node, edge) => { nodes[node * NODE + MASS] = (nodes[node * NODE + MASS] as number) + (weight[edge] as number) })
  }
  return nodes
}

function edgeMatrix({ source, target, weight }: PlainGraph): Float32Array {
  const edges = new Float32Array(source.length * EDGE)
  source.forEach((node, edge) => {
    edges[edge * EDGE] = node * NODE
    edges[edge * EDGE + 1] = (target[edge] as number) * NODE
    edges[edge * EDGE + 2] = weight[edge] as number
  })
  return edges
}

import { adjacency } from '../graph/adjacency.js'
import type { Graph } from '../graph/graph.js'
import { triangleCount } from './triangles.js'

/**
 * Transitivity: the share of pairs of a node's contacts that are tied, over all such pairs in the network (three times
 * the triangles over the connected triples). Directed: of two nodes that a node chooses, how often the first chooses the
 * second. Loops are ignored. Null where no node has two contacts (NetworkX says 0).
 * R. D. Luce and A. D. Perry, Psychometrika 14, 95-116, 1949. As NetworkX 3 `transitivity()`. Cost:
 * O(m √m), directed the sum of the squared degrees.
 */
export function transitivity(graph: Graph): number | null {
  return graph.directed ? closedChoices(graph) : closedTriples(graph)
}

function closedTriples(graph: Graph): number | null {
  const { count, ties } = triangleCount(graph)
  let pairs = 0
  for (let node = 0; node < graph.order; node += 1) pairs += (ties[node] as number) * ((ties[node] as number) - 1)
  return pairs === 0 ? null : 6 * count / pairs
}

function closedChoices(graph: Graph): number | null {
  const { offsets, neighbour } = adjacency(graph)
  const choosers = new Int32Array(graph.order).fill(-1)
  let [closed, pairs] = [0, 0]
  for (let node = 0; node < graph.order; node += 1) {
    const chosen = neighbour.subarray(offsets[node], offsets[node + 1]).filter((other) => other !== node)
    pairs += chosen.length * (chosen.length - 1)
    for (const other of chosen) choosers[other] = node
    for (const other of chosen) {
      for (let arc = offsets[other] as number; arc < (offsets[other + 1] as number); arc += 1) {
        const third = neighbour[arc] as number
        if (third !== other && choosers[third] === node) closed += 1
      }
    }
  }
  return pairs === 0 ? null : closed / pairs
}

import type { PathGraph } from './pathGraph.js'

/** The same graph with its nodes renumbered: node `nodeAt[place]` becomes `place`. Edges keep their numbers. Cost: O(n + m). */
export function relabel(graph: PathGraph, nodeAt: Int32Array): PathGraph {
  const placeOf = placesOf(nodeAt)
  const offsets = new Int32Array(graph.order + 1)
  const arcs = new Int32Array(graph.neighbour.length)
  let count = 0
  for (let place = 0; place < graph.order; place += 1) {
    const node = nodeAt[place] as number
    for (let arc = graph.offsets[node] as number; arc < (graph.offsets[node + 1] as number); arc += 1) {
      arcs[count] = arc
      count += 1
    }
    offsets[place + 1] = count
  }
  return {
    ...graph,
    offsets,
    neighbour: arcs.map((arc) => placeOf[graph.neighbour[arc] as number] as number),
    edge: arcs.map((arc) => graph.edge[arc] as number),
    length: graph.length === null ? null : Float64Array.from(arcs, (arc) => (graph.length as Float64Array)[arc] as number),
  }
}

/** The place of each node. */
export function placesOf(nodeAt: Int32Array): Int32Array {
  const placeOf = new Int32Array(nodeAt.length)
  nodeAt.forEach((node, place) => { placeOf[node] = place })
  return placeOf
}

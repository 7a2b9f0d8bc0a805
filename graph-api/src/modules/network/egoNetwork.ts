import { adjacency } from '../../analytics/graph/adjacency.js'
import { NetworkAnalysis } from '../../workers/networkAnalysis.js'
import type { MeasuredNetwork } from './measuredNetwork.js'

/** The part of a network within some steps of a node, whatever the direction of the ties. */
export function egoNetworkOf(network: MeasuredNetwork, ego: number, depth: number): MeasuredNetwork {
  const near = withinSteps(network, ego, depth)
  const edges = network.edges.filter((_, edge) => near.has(network.graph.source[edge] as number) && near.has(network.graph.target[edge] as number))
  const nodes = network.nodes.filter((_, index) => near.has(index))
  const position = new Map(nodes.map((node, index) => [node.id, index]))
  const graph = {
    directed: network.graph.directed,
    order: nodes.length,
    source: Int32Array.from(edges, (edge) => position.get(edge.source) as number),
    target: Int32Array.from(edges, (edge) => position.get(edge.target) as number),
    weight: Float64Array.from(edges, (edge) => edge.weight),
  }
  return { ...network, nodes, edges, graph, analysis: new NetworkAnalysis(graph) }
}

function withinSteps({ graph }: MeasuredNetwork, ego: number, depth: number): ReadonlySet<number> {
  const { offsets, neighbour } = adjacency(graph, 'BOTH')
  const found = new Set([ego])
  let border = [ego]
  for (let step = 0; step < depth && border.length > 0; step += 1) {
    const next = new Set(border.flatMap((node) => [...neighbour.subarray(offsets[node], offsets[node + 1])]).filter((node) => !found.has(node)))
    for (const node of next) found.add(node)
    border = [...next]
  }
  return found
}

import { distanceLayers } from '../../analytics/network/distanceLayers.js'
import { NetworkAnalysis } from '../../workers/networkAnalysis.js'
import type { MeasuredNetwork } from './measuredNetwork.js'

/** The part of a network within some steps of a node, whatever the direction of the ties. */
export function egoNetworkOf(network: MeasuredNetwork, ego: number, depth: number): MeasuredNetwork {
  const near = new Set(distanceLayers(network.graph, { start: ego, steps: depth, direction: 'BOTH' }).flatMap((layer) => [...layer]))
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

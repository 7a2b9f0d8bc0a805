import { distanceLayers } from '../../analytics/network/distanceLayers.js'
import type { MeasuredNetwork } from './measuredNetwork.js'
import type { Reach, ReachStep } from './reach.type.js'

interface Asked { readonly start: number; readonly steps: number; readonly first: number }

/** Along the arcs of a directed network. */
export function toReach(network: MeasuredNetwork, { start, steps, first }: Asked): Reach {
  const others = network.nodes.length - 1
  const [, ...layers] = distanceLayers(network.graph, { start, steps, direction: 'OUT' })
  let cumulative = 0
  const rows = layers.map((layer, index): ReachStep => {
    cumulative += layer.length
    return { step: index + 1, count: layer.length, cumulative, share: cumulative / others, nodes: nodesAt(network, layer.subarray(0, first)) }
  })
  return { of: network.nodes[start]?.id ?? '', order: network.nodes.length, steps: rows, unreached: others - cumulative }
}

function nodesAt({ nodes }: MeasuredNetwork, positions: Int32Array): ReachStep['nodes'] {
  return Array.from(positions, (position) => nodes[position] as MeasuredNetwork['nodes'][number]).map(({ id, kind, label, synthetic }) => ({ id, kind, label, synthetic }))
}

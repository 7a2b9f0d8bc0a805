import type { BetweennessEstimate } from './centralisation.type.js'
import type { MeasuredNetwork } from './measuredNetwork.js'

export interface EstimateOptions { readonly above: number; readonly maxError: number; readonly confidence: number }

/** Exact up to `above` nodes; beyond that from as many sources as the wanted bound needs, with the seed of the network. */
export async function estimateBetweenness(network: MeasuredNetwork, { above, maxError, confidence }: EstimateOptions): Promise<BetweennessEstimate> {
  const { analysis, options: { weighted, seed }, client, graph: { order } } = network
  if (order <= above) {
    const { nodes } = await analysis.betweenness({ weighted, withEdges: false }, client)
    return { approximate: false, errorBound: 0, confidence: 1, samples: order, values: valuesOf(network, nodes) }
  }
  const estimate = await analysis.ask('approximateBetweenness', { weighted, seed, epsilon: maxError, delta: 1 - confidence }, client)
  const approximate = estimate.bound > 0
  return { approximate, errorBound: estimate.bound, confidence: approximate ? confidence : 1, samples: estimate.samples, values: valuesOf(network, estimate.values) }
}

function valuesOf({ nodes }: MeasuredNetwork, values: Float64Array): BetweennessEstimate['values'] {
  return nodes.map(({ id }, index) => ({ id, betweenness: values[index] ?? 0 }))
}

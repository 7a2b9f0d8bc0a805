import {
  betweennessCentralisation, closenessCentralisation, largestBetweennessSum, largestClosenessSum, largestDegreeSum,
} from '../../analytics/network/centralisation.js'
import { closenessOf } from '../../analytics/network/closeness.js'
import type { Centralisation, CentralisationMeasureName } from './centralisation.type.js'
import type { MeasuredNetwork } from './measuredNetwork.js'

/** Each measure with the largest sum of differences of its definition. The centralities are those that the network keeps. */
const CENTRALISATIONS: Readonly<Record<CentralisationMeasureName, (network: MeasuredNetwork) => Promise<{ value: number | null; maximum: number }>>> = {
  DEGREE: async ({ analysis, graph, options, client }) => ({
    value: await analysis.measure('degreeCentralisation', { ...options, weighted: false }, client),
    maximum: largestDegreeSum(graph.order, graph.directed),
  }),
  BETWEENNESS: async ({ analysis, graph, client }) => ({
    value: betweennessCentralisation(graph, (await analysis.betweenness({ weighted: false, withEdges: false }, client)).nodes),
    maximum: largestBetweennessSum(graph.order),
  }),
  CLOSENESS: async ({ analysis, graph, client }) => ({
    value: closenessCentralisation(graph, closenessOf(await analysis.distances(false, client))),
    maximum: largestClosenessSum(graph.order, graph.directed),
  }),
}

export async function centralisationOf(network: MeasuredNetwork, measure: CentralisationMeasureName): Promise<Centralisation> {
  const { value, maximum } = await CENTRALISATIONS[measure](network)
  return { value, maximum: value === null ? null : maximum }
}

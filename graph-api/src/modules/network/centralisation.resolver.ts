import { Arg, Args, FieldResolver, Resolver, Root } from 'type-graphql'
import { estimateBetweenness } from './betweennessEstimate.js'
import { BetweennessEstimateArgs } from './centralisation.args.js'
import { BetweennessEstimate, Centralisation, CentralisationMeasure, type CentralisationMeasureName } from './centralisation.type.js'
import { centralisationOf } from './centralisationOf.js'
import { properShare, within } from './limits.js'
import type { MeasuredNetwork } from './measuredNetwork.js'
import { Network } from './network.type.js'

const MOST_NODES = 2_147_483_647

@Resolver(() => Network)
export class CentralisationResolver {
  @FieldResolver(() => Centralisation, { description: 'how far the network hangs on its most central node, by this centrality' })
  centralisation(@Root() network: MeasuredNetwork, @Arg('measure', () => CentralisationMeasure, { description: 'the centrality that it is measured on' }) measure: CentralisationMeasureName): Promise<Centralisation> {
    return centralisationOf(network, measure)
  }

  @FieldResolver(() => BetweennessEstimate, { description: 'betweenness for networks too large to wait for the exact one: estimated above `above` nodes (default 5000) with a stated bound of the error, and flagged; the same seed gives the same estimate' })
  betweennessEstimate(@Root() network: MeasuredNetwork, @Args(() => BetweennessEstimateArgs) { above, maxError, confidence }: BetweennessEstimateArgs): Promise<BetweennessEstimate> {
    return estimateBetweenness(network, {
      above: within('above', above ?? 5000, { least: 0, most: MOST_NODES }),
      maxError: properShare('maxError', maxError ?? 0.05),
      confidence: properShare('confidence', confidence ?? 0.9),
    })
  }
}

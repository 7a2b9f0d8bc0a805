import { Arg, Ctx, Query, Resolver } from 'type-graphql'
import type { Context } from '../../context.js'
import { measuredNetwork } from './measuredNetwork.js'
import { NetworkInput } from './networkInput.type.js'
import { RobustnessCurve, RobustnessStrategy, type RobustnessStrategyName } from './robustness.type.js'

@Resolver()
export class RobustnessResolver {
  @Query(() => RobustnessCurve, { description: 'Does the network hang on a few? The share of all nodes that hold together while nodes are lost one by one.' })
  async robustness(
    @Arg('input', () => NetworkInput) input: NetworkInput,
    @Arg('strategy', () => RobustnessStrategy, { description: 'in which order nodes are lost' }) strategy: RobustnessStrategyName,
    @Ctx() context: Context,
  ): Promise<RobustnessCurve> {
    const { analysis, options: { seed, weighted }, client } = await measuredNetwork(context, input)
    if (strategy !== 'BETWEENNESS') return analysis.ask('robustnessCurve', { order: strategy, seed }, client)
    const { nodes } = await analysis.betweenness({ weighted, withEdges: false }, client)
    return analysis.ask('robustnessCurve', { order: 'SCORES', scores: nodes }, client)
  }
}

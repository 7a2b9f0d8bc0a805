import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Ctx, Info, Query, Resolver } from 'type-graphql'
import type { Context } from '../../context.js'
import { nodesBelow, selectedFields } from '../../neo4j/selection.js'
import { twoModeNetworkOf } from './twoMode.js'
import { TwoModeInput, TwoModeNetwork } from './twoMode.type.js'

@Resolver()
export class TwoModeResolver {
  @Query(() => TwoModeNetwork, { description: 'People by events, by organisations or by projects, with the measures of a two-mode network; redundancy and clustering are computed when they are asked for.' })
  twoModeNetwork(@Arg('input', () => TwoModeInput, { description: 'members and what they share' }) input: TwoModeInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<TwoModeNetwork> {
    const nodes = [...nodesBelow(info, 'members'), ...nodesBelow(info, 'items')]
    const asked = new Set(selectedFields(info, 'TwoModeNode', nodes).map(({ name }) => name))
    return twoModeNetworkOf(context, input, { redundancy: asked.has('redundancy'), clustering: asked.has('clustering') })
  }
}

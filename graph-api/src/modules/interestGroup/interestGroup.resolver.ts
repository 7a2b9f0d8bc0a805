import type { GraphQLResolveInfo } from 'graphql'
import { Ctx, Info, Query, Resolver } from 'type-graphql'
import type { Context } from '../../context.js'
import { findAllInterestGroups } from './interestGroup.repository.js'
import { InterestGroup } from './interestGroup.type.js'

@Resolver(() => InterestGroup)
export class InterestGroupResolver {
  @Query(() => [InterestGroup], { description: 'Every interest group, by name.' })
  interestGroups(@Ctx() { graph }: Context, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    return findAllInterestGroups(graph, info)
  }
}

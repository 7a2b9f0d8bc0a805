import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Args, Ctx, ID, Info, Query, Resolver } from 'type-graphql'
import type { Context } from '../../context.js'
import { ContributionListArgs } from './contribution.args.js'
import { findContribution, findContributions } from './contribution.repository.js'
import { Contribution, ContributionConnection } from './contribution.type.js'

@Resolver(() => Contribution)
export class ContributionResolver {
  @Query(() => Contribution, { nullable: true, description: 'One contribution by its id; null when the id is unknown.' })
  contribution(@Arg('id', () => ID) id: string, @Ctx() { graph }: Context, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    return findContribution(graph, id, info)
  }

  @Query(() => ContributionConnection, { description: 'Contributions by date, filtered and in pages.' })
  contributions(@Args(() => ContributionListArgs) args: ContributionListArgs, @Ctx() { graph }: Context, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    return findContributions(graph, args, info)
  }
}

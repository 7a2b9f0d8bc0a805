import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Args, Ctx, ID, Info, Query, Resolver } from 'type-graphql'
import type { Context } from '../../context.js'
import { OrganisationListArgs } from './organisation.args.js'
import { findOrganisation, findOrganisations } from './organisation.repository.js'
import { Organisation, OrganisationConnection } from './organisation.type.js'

@Resolver(() => Organisation)
export class OrganisationResolver {
  @Query(() => Organisation, { nullable: true, description: 'One organisation by its id; null when the id is unknown.' })
  organisation(@Arg('id', () => ID) id: string, @Ctx() { graph }: Context, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    return findOrganisation(graph, id, info)
  }

  @Query(() => OrganisationConnection, { description: 'Organisations by name, filtered and in pages.' })
  organisations(@Args(() => OrganisationListArgs) args: OrganisationListArgs, @Ctx() { graph }: Context, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    return findOrganisations(graph, args, info)
  }
}

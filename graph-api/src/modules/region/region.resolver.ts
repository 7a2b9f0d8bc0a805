import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Args, Ctx, ID, Info, Query, Resolver } from 'type-graphql'
import type { Context } from '../../context.js'
import { RegionListArgs } from './region.args.js'
import { findRegion, findRegions } from './region.repository.js'
import { Region, RegionConnection } from './region.type.js'

@Resolver(() => Region)
export class RegionResolver {
  @Query(() => Region, { nullable: true, description: 'One region by its id (official key for municipalities and districts); null when the id is unknown.' })
  region(@Arg('id', () => ID) id: string, @Ctx() { graph }: Context, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    return findRegion(graph, id, info)
  }

  @Query(() => RegionConnection, { description: 'Regions by name, filtered and in pages.' })
  regions(@Args(() => RegionListArgs) args: RegionListArgs, @Ctx() { graph }: Context, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    return findRegions(graph, args, info)
  }
}

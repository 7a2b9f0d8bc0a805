import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Args, Ctx, ID, Info, Query, Resolver } from 'type-graphql'
import type { Context } from '../../context.js'
import { ActorListArgs } from './actor.args.js'
import { findActor, findActors } from './actor.repository.js'
import { Actor, ActorConnection } from './actor.type.js'

@Resolver(() => Actor)
export class ActorResolver {
  @Query(() => Actor, { nullable: true, description: 'One actor by its id; null when the id is unknown.' })
  actor(@Arg('id', () => ID) id: string, @Ctx() { graph }: Context, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    return findActor(graph, id, info)
  }

  @Query(() => ActorConnection, { description: 'Actors by name, filtered and in pages.' })
  actors(@Args(() => ActorListArgs) args: ActorListArgs, @Ctx() { graph }: Context, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    return findActors(graph, args, info)
  }
}

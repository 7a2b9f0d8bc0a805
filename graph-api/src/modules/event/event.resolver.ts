import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Args, Ctx, ID, Info, Query, Resolver } from 'type-graphql'
import type { Context } from '../../context.js'
import { EventListArgs } from './event.args.js'
import { findEvent, findEvents } from './event.repository.js'
import { Event, EventConnection } from './event.type.js'

@Resolver(() => Event)
export class EventResolver {
  @Query(() => Event, { nullable: true, description: 'One event by its id; null when the id is unknown.' })
  event(@Arg('id', () => ID) id: string, @Ctx() { graph }: Context, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    return findEvent(graph, id, info)
  }

  @Query(() => EventConnection, { description: 'Events by date, filtered and in pages.' })
  events(@Args(() => EventListArgs) args: EventListArgs, @Ctx() { graph }: Context, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    return findEvents(graph, args, info)
  }
}

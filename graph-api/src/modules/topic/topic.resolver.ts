import type { GraphQLResolveInfo } from 'graphql'
import { Ctx, Info, Query, Resolver } from 'type-graphql'
import type { Context } from '../../context.js'
import { findAllTopics } from './topic.repository.js'
import { Topic } from './topic.type.js'

@Resolver(() => Topic)
export class TopicResolver {
  @Query(() => [Topic], { description: 'Every topic, by name.' })
  topics(@Ctx() { graph }: Context, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    return findAllTopics(graph, info)
  }
}

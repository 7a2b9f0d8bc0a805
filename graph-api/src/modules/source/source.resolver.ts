import type { GraphQLResolveInfo } from 'graphql'
import { Args, Ctx, Info, Query, Resolver } from 'type-graphql'
import type { Context } from '../../context.js'
import { PageArgs } from '../shared/page.type.js'
import { sourceList } from './source.shape.js'
import { Source, SourceConnection } from './source.type.js'

@Resolver(() => Source)
export class SourceResolver {
  @Query(() => SourceConnection, { description: 'Every source of the stored data, by id.' })
  sources(@Args(() => PageArgs) page: PageArgs, @Ctx() { graph }: Context, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    return graph.page(sourceList, page, info)
  }
}

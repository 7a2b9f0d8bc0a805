import type { GraphQLResolveInfo } from 'graphql'
import { Args, Ctx, Info, Query, Resolver } from 'type-graphql'
import type { Context } from '../../context.js'
import { nodesBelow } from '../../neo4j/selection.js'
import { readSources } from '../source/source.repository.js'
import { countStakeholderCells } from './stakeholderTable.repository.js'
import { StakeholderTable, StakeholderTableArgs } from './stakeholderTable.type.js'

@Resolver(() => StakeholderTable)
export class StakeholderTableResolver {
  @Query(() => StakeholderTable, { description: 'How many persons and organisations there are, by two dimensions at once, also as of a day. Errors: BAD_USER_INPUT.' })
  async stakeholderTable(
    @Args(() => StakeholderTableArgs) { filter, rows, columns }: StakeholderTableArgs,
    @Ctx() { database, graph }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<StakeholderTable> {
    const { total, cells, sourceIds } = await countStakeholderCells(database, { filter: filter ?? {}, rows, columns })
    return { total, cells, sources: await readSources(graph, sourceIds, { info, nodes: nodesBelow(info, 'sources') }) }
  }
}

import type { GraphQLResolveInfo } from 'graphql'
import { Args, Ctx, Info, Query, Resolver } from 'type-graphql'
import type { Context } from '../../context.js'
import { nodesBelow } from '../../neo4j/selection.js'
import { readSources } from '../source/source.repository.js'
import { countCells } from './participationTable.repository.js'
import { ParticipationTable, ParticipationTableArgs } from './participationTable.type.js'

@Resolver(() => ParticipationTable)
export class ParticipationTableResolver {
  @Query(() => ParticipationTable, { description: 'Counts along the way nominated > invited > accepted > attended, by two dimensions at once. Gender and age are no dimensions: small cells would tell of persons. Errors: BAD_USER_INPUT.' })
  async participationTable(
    @Args(() => ParticipationTableArgs) { filter, rows, columns }: ParticipationTableArgs,
    @Ctx() { database, graph }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ParticipationTable> {
    const { cells, sourceIds } = await countCells(database, { filter: filter ?? {}, rows, columns })
    return { cells, sources: await readSources(graph, sourceIds, { info, nodes: nodesBelow(info, 'sources') }) }
  }
}

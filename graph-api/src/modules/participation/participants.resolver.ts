import type { GraphQLResolveInfo } from 'graphql'
import { Args, Ctx, Info, Query, Resolver } from 'type-graphql'
import type { Context } from '../../context.js'
import { pageSize } from '../../neo4j/page.js'
import { nodesBelow } from '../../neo4j/selection.js'
import { readSources } from '../source/source.repository.js'
import { findParticipants, readParticipations } from './participants.repository.js'
import { ParticipantArgs, ParticipantList } from './participants.type.js'

@Resolver(() => ParticipantList)
export class ParticipantsResolver {
  @Query(() => ParticipantList, { description: 'Who stands behind a figure of participation: everybody who ever reached a stage, or was lost before the next, under the same filter and counted in the same way.' })
  async participants(@Args(() => ParticipantArgs) args: ParticipantArgs, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    const { filter, stage, missed, count, first, after } = args
    const { pairs, sourceIds, ...figures } = await findParticipants(context.database, {
      filter: filter ?? {}, stage: stage ?? null, missed: missed ?? null, isPeople: count === 'PEOPLE', size: pageSize(first, 'first'), after: after ?? null,
    })
    return {
      ...figures,
      participations: await readParticipations(context.graph, pairs, { info, nodes: nodesBelow(info, 'participations') }),
      sources: await readSources(context.graph, sourceIds, { info, nodes: nodesBelow(info, 'sources') }),
    }
  }
}

import type { GraphQLResolveInfo } from 'graphql'
import { Args, Ctx, Info, Query, Resolver } from 'type-graphql'
import { delayOf, timesAttended, turnoutRow } from '../../analytics/participation/turnout.js'
import type { Context } from '../../context.js'
import { nodesBelow } from '../../neo4j/selection.js'
import { readSources } from '../source/source.repository.js'
import { FilterArgs } from './participationSpread.type.js'
import { readTurnout } from './participationTurnout.repository.js'
import { TurnoutReport } from './participationTurnout.type.js'

@Resolver(() => TurnoutReport)
export class ParticipationTurnoutResolver {
  @Query(() => TurnoutReport, { description: 'First-time and returning people, where they came from, how even the groups were at each event, and the days from nomination to attendance.' })
  async participationTurnout(@Args(() => FilterArgs) { filter }: FilterArgs, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    const { events, attendances, delays, sourceIds } = await readTurnout(context.database, filter ?? {})
    return {
      ...timesAttended(attendances),
      delay: delayOf(delays),
      events: events.map(turnoutRow),
      sources: await readSources(context.graph, sourceIds, { info, nodes: nodesBelow(info, 'sources') }),
    }
  }
}

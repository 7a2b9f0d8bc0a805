import type { GraphQLResolveInfo } from 'graphql'
import { Args, Ctx, Info, Query, Resolver } from 'type-graphql'
import { representation } from '../../analytics/participation/representation.js'
import type { Context } from '../../context.js'
import { nodesBelow } from '../../neo4j/selection.js'
import { runInThread } from '../../workers/analysisPool.js'
import { readSources } from '../source/source.repository.js'
import { RepresentationArgs } from './representation.args.js'
import { RepresentationReport } from './representation.type.js'
import { representedGroups } from './representedGroups.js'

const DEFAULT_SEED = 1

@Resolver(() => RepresentationReport)
export class RepresentationResolver {
  @Query(() => RepresentationReport, { description: 'Who takes part against who lives here: one row per category, with its ratio and interval.' })
  async representation(
    @Args(() => RepresentationArgs) { filter, attribute, stage, seed }: RepresentationArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    const { groups, participants, unknown, populationDate, sourceIds } = await representedGroups(context.database, attribute, { filter: filter ?? {}, stage: stage ?? 'ATTENDED' })
    const { rows, ...figures } = isDrawn(info)
      ? await runInThread('representationDraws', { groups, seed: seed ?? DEFAULT_SEED }, context.signal)
      : representation(groups, null)
    return {
      ...figures, participants, unknown, populationDate,
      rows: rows.map((row) => ({ ...row, withheld: false })),
      sources: await readSources(context.graph, sourceIds, { info, nodes: nodesBelow(info, 'sources') }),
    }
  }
}

/** Only what is asked for is drawn. */
function isDrawn(info: GraphQLResolveInfo): boolean {
  return ['scoreLow', 'scoreHigh', 'scoreByChance'].some((name) => nodesBelow(info, name).length > 0)
}

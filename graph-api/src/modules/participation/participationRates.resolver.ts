import type { GraphQLResolveInfo } from 'graphql'
import { Args, Ctx, Info, Query, Resolver } from 'type-graphql'
import { comparedRates } from '../../analytics/participation/comparedRates.js'
import type { Context } from '../../context.js'
import { BadUserInput } from '../../errors.js'
import { nodesBelow } from '../../neo4j/selection.js'
import { readSources } from '../source/source.repository.js'
import { askedParts } from './askedParts.js'
import { ParticipationArgs } from './participationReport.args.js'
import { countParticipations } from './participationReport.repository.js'
import { RateReport } from './participationRates.type.js'
import { REGION_LEVELS, regionRowsWithin } from './rowsOfDimension.js'

@Resolver(() => RateReport)
export class ParticipationRatesResolver {
  @Query(() => RateReport, { description: 'Rates per 1,000 inhabitants with funnel limits around the common rate and smoothed for maps. `by` MUNICIPALITY, AMT or PLANNING_REGION; others are BAD_USER_INPUT.' })
  async participationRates(
    @Args(() => ParticipationArgs) { filter, by }: ParticipationArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    if (!REGION_LEVELS.has(by)) throw new BadUserInput('by', `requires one of ${[...REGION_LEVELS].join(', ')}, got ${by}`)
    const counts = await countParticipations(context.database, { filter: filter ?? {}, by, parts: ['rows', ...askedParts(info)] })
    const { rows, ...common } = comparedRates(regionRowsWithin(counts, { level: by, within: filter?.regions ?? null }))
    return { common, rows, sources: await readSources(context.graph, counts.sourceIds, { info, nodes: nodesBelow(info, 'sources') }) }
  }
}

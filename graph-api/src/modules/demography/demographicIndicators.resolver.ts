import type { GraphQLResolveInfo } from 'graphql'
import { Args, Ctx, Info, Query, Resolver } from 'type-graphql'
import type { Context } from '../../context.js'
import { nodesBelow } from '../../neo4j/selection.js'
import { readRegion } from '../region/region.repository.js'
import { readSources } from '../source/source.repository.js'
import { readRates } from './demography.repository.js'
import { DemographicIndicatorsArgs } from './demographicIndicators.args.js'
import { DemographicIndicators } from './demographicIndicators.type.js'
import { toIndicators } from './toIndicators.js'

@Resolver()
export class DemographicIndicatorsResolver {
  @Query(() => DemographicIndicators, { description: 'Measures of the age structure of a region on a day; without a day of the latest that has ages.' })
  async demographicIndicators(@Args(() => DemographicIndicatorsArgs) { region, date }: DemographicIndicatorsArgs, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    const { sourceIds, ...indicators } = toIndicators(await readRates(context, 'region', region), date ?? null)
    const [place, sources] = await Promise.all([
      readRegion(context.graph, region, { info, nodes: nodesBelow(info, 'region') }),
      readSources(context.graph, sourceIds, { info, nodes: nodesBelow(info, 'sources') }),
    ])
    return { ...indicators, region: place, sources }
  }
}

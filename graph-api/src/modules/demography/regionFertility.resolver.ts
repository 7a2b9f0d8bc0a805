import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Ctx, ID, Info, Query, Resolver } from 'type-graphql'
import type { Context } from '../../context.js'
import { nodesBelow } from '../../neo4j/selection.js'
import { readSources } from '../source/source.repository.js'
import { readRates } from './demography.repository.js'
import { RegionFertility } from './regionFertility.type.js'
import { toRegionFertility } from './toRegionFertility.js'

@Resolver()
export class RegionFertilityResolver {
  @Query(() => RegionFertility, { description: 'Age-specific fertility rates, total fertility rate, mean age at childbearing and reproduction rates of a region, or of the smallest region around it of which they are stored. The general and the crude rate stand in populationChange. Errors: BAD_USER_INPUT where no rates are stored.' })
  async regionFertility(@Arg('region', () => ID, { description: 'id of the region' }) region: string, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<object> {
    const { sourceIds, ...answer } = toRegionFertility(await readRates(context, 'region', region), region)
    return { ...answer, sources: await readSources(context.graph, sourceIds, { info, nodes: nodesBelow(info, 'sources') }) }
  }
}

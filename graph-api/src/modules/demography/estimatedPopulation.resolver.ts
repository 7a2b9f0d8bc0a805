import type { GraphQLResolveInfo } from 'graphql'
import { Args, Ctx, Info, Query, Resolver } from 'type-graphql'
import type { Context } from '../../context.js'
import { nodesBelow } from '../../neo4j/selection.js'
import { readRegion } from '../region/region.repository.js'
import { readSources } from '../source/source.repository.js'
import { EstimatedPopulation, EstimatedPopulationArgs } from './estimatedPopulation.type.js'
import { rowsOf } from './estimatedRows.js'
import { readRegionAges } from './regionAges.js'
import { inRegionWidth } from './singleYearAges.js'

const SPLIT = 'single years: groups of five years split by Sprague\'s multipliers over the whole district, by the same shares in each place'
const METHOD = 'District ages by sex, moved by the place\'s own growth, fitted to the place\'s inhabitants and to the district in each cell'

@Resolver()
export class EstimatedPopulationResolver {
  @Query(() => EstimatedPopulation, { description: 'Ages of a municipality, or of a region that is made up of municipalities, estimated from its district. Marked as estimated.' })
  async estimatedPopulation(@Args(() => EstimatedPopulationArgs) { region, date, ageGroups }: EstimatedPopulationArgs, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    const { ages, cells, estimated } = inRegionWidth(await readRegionAges(context, { argument: 'region', region, date: date ?? null }), ageGroups === 'SINGLE' ? 1 : 5)
    const [place, sources] = await Promise.all([
      readRegion(context.graph, region, { info, nodes: nodesBelow(info, 'region') }),
      readSources(context.graph, ages.sourceIds, { info, nodes: nodesBelow(info, 'sources') }),
    ])
    return {
      region: place, date: ages.date, estimated, method: methodOf(region === ages.district, { isEstimated: estimated, isSplit: ageGroups === 'SINGLE' }), earlierDate: estimated ? ages.earlierDate : null, base: ages.base,
      largestDifference: ages.largestDifference, total: cells.reduce((sum, count) => sum + count, 0), rows: rowsOf(cells, ages.groups, ageGroups ?? 'FIVE_YEARS'), sources,
    }
  }
}

/** How what is given was estimated; null where it was counted. */
function methodOf(isDistrict: boolean, { isEstimated, isSplit }: { isEstimated: boolean; isSplit: boolean }): string | null {
  const parts = [...(isDistrict || !isEstimated ? [] : [METHOD]), ...(isSplit ? [SPLIT] : [])]
  return parts.length === 0 ? null : parts.join('; ')
}

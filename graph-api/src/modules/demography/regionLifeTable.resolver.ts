import type { GraphQLResolveInfo } from 'graphql'
import { Args, Ctx, Info, Query, Resolver } from 'type-graphql'
import type { Context } from '../../context.js'
import { BadUserInput } from '../../errors.js'
import { nodesBelow } from '../../neo4j/selection.js'
import { readSources } from '../source/source.repository.js'
import { readRates } from './demography.repository.js'
import { readDeathsByAge } from './regionLifeTable.repository.js'
import { RegionLifeTable, RegionLifeTableArgs } from './regionLifeTable.type.js'
import { lifeTablesOf } from './lifeTablesOf.js'

@Resolver()
export class RegionLifeTableResolver {
  @Query(() => RegionLifeTable, { description: 'Life tables of a region from its own deaths and population, with age-specific death rates and the interval of the life expectancy. Errors: BAD_USER_INPUT.' })
  async regionLifeTable(@Args(() => RegionLifeTableArgs) { region, from, to, averageYears }: RegionLifeTableArgs, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<object> {
    if (from != null && to != null && to < from) throw new BadUserInput('to', `requires a year from ${from} on, got ${to}`)
    const stored = await readRates(context, 'region', region)
    const { sourceIds, ...answer } = lifeTablesOf(stored, await readDeathsByAge(context.database, region), { region, from: from ?? null, to: to ?? null, averageYears: averageYears ?? null })
    return { ...answer, sources: await readSources(context.graph, sourceIds, { info, nodes: nodesBelow(info, 'sources') }) }
  }
}

import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Args, Ctx, ID, Info, Query, Resolver } from 'type-graphql'
import { groupCount, populationAnswer } from '../../analytics/demography/populationTable.js'
import type { Context } from '../../context.js'
import { nodesBelow } from '../../neo4j/selection.js'
import { PopulationArgs } from './population.args.js'
import { readRegion } from '../region/region.repository.js'
import { readSourcesById } from '../source/source.repository.js'
import { readPopulation } from './population.repository.js'
import { PopulationDate, PopulationTable } from './population.type.js'

@Resolver(() => PopulationTable)
export class PopulationResolver {
  @Query(() => PopulationTable, { description: 'The stored population of a region by sex and age.' })
  async population(@Args(() => PopulationArgs) args: PopulationArgs, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    const stored = await readPopulation(context, args.region)
    const { state, total, rows } = populationAnswer(stored.states, { date: args.date ?? null, sex: args.sex ?? null, ageGroups: args.ageGroups ?? 'STORED' })
    const source = state?.source ?? null
    const [region, sources] = await Promise.all([
      readRegion(context.graph, args.region, { info, nodes: nodesBelow(info, 'region') }),
      readSourcesById(context.graph, [source], { info, nodes: nodesBelow(info, 'source') }),
    ])
    return { region, date: state?.date ?? null, total, rows, source: source === null ? null : sources.get(source) ?? null, base: stored.baseOf(source) }
  }

  @Query(() => [PopulationDate], { description: 'Which population counts are stored for a region, newest first: one row for each day and source.' })
  async populationDates(@Arg('region', () => ID) region: string, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    const { states, baseOf } = await readPopulation(context, region)
    const sources = await readSourcesById(context.graph, states.map((state) => state.source), { info, nodes: nodesBelow(info, 'source') })
    return states.map((state) => ({
      date: state.date,
      source: state.source === null ? null : sources.get(state.source) ?? null,
      base: baseOf(state.source),
      ageGroupCount: groupCount(state),
      sexes: [...state.totals.keys()],
      total: state.totals.get('TOTAL') ?? null,
    }))
  }
}

import type { GraphQLResolveInfo } from 'graphql'
import { Args, Ctx, Info, Query, Resolver } from 'type-graphql'
import { concentration } from '../../analytics/participation/lorenzCurve.js'
import { type Reach, reach } from '../../analytics/participation/reach.js'
import { regionEntries } from '../../analytics/participation/representationGroups.js'
import type { Context } from '../../context.js'
import { pageSize } from '../../neo4j/page.js'
import { nodesBelow } from '../../neo4j/selection.js'
import { readSources } from '../source/source.repository.js'
import { askedParts } from './askedParts.js'
import { countParticipations } from './participationReport.repository.js'
import { readReached } from './participationSpread.repository.js'
import { ConcentrationReport, FilterArgs, ReachArgs, ReachReport, type ReachRow } from './participationSpread.type.js'
import { regionRowsWithin, rowsOf } from './rowsOfDimension.js'

@Resolver(() => ConcentrationReport)
export class ParticipationSpreadResolver {
  @Query(() => ConcentrationReport, { description: 'How far voices are concentrated on few municipalities and organisations: Gini and Lorenz curve.' })
  async participationConcentration(@Args(() => FilterArgs) args: FilterArgs, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    const filter = args.filter ?? {}
    const [places, organisations] = await Promise.all([
      countParticipations(context.database, { filter, by: 'MUNICIPALITY', parts: ['rows', ...askedParts(info)] }),
      countParticipations(context.database, { filter, by: 'ORGANISATION', parts: ['rows'] }),
    ])
    const known = rowsOf(organisations, 'ORGANISATION').filter((row) => row.key !== null)
    return {
      municipalities: concentration(regionRowsWithin(places, { level: 'MUNICIPALITY', within: filter.regions ?? null })
        .map(({ key, label, attended, inhabitants }) => ({ key, label, voices: attended, size: inhabitants ?? 0 }))),
      organisations: concentration(known.map(({ key, label, attended }) => ({ key, label, voices: attended, size: 1 }))),
      sources: await readSources(context.graph, places.sourceIds, { info, nodes: nodesBelow(info, 'sources') }),
    }
  }

  @Query(() => ReachReport, { description: 'What share of municipalities, interest groups and organisations was ever reached, and who was not.' })
  async participationReach(@Args(() => ReachArgs) { filter, stage, first }: ReachArgs, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    const named = pageSize(first, 'first')
    const found = await readReached(context.database, filter ?? {}, stage ?? 'ATTENDED')
    const municipalities = regionEntries(found.tree, { level: 'MUNICIPALITY', within: filter?.regions ?? null })
    return {
      rows: [
        toReachRow('MUNICIPALITY', reach(municipalities, found.municipalities), named),
        toReachRow('INTEREST_GROUP', reach(found.allGroups, found.groups), named),
        toReachRow('ORGANISATION', reach(found.allOrganisations, found.organisations), named),
      ],
      sources: await readSources(context.graph, found.sourceIds, { info, nodes: nodesBelow(info, 'sources') }),
    }
  }
}

function toReachRow(of: ReachRow['of'], figures: Reach, named: number): ReachRow {
  return { of, ...figures, missing: figures.missing.slice(0, named) }
}

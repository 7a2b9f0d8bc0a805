import type { GraphQLResolveInfo } from 'graphql'
import { Args, Ctx, Info, Query, Resolver } from 'type-graphql'
import { type ParticipationTableRow, toRow, totalInhabitants } from '../../analytics/participation/participationTable.js'
import type { Context } from '../../context.js'
import { nodesBelow } from '../../neo4j/selection.js'
import { ParticipationArgs } from './participationReport.args.js'
import { readSources } from '../source/source.repository.js'
import { askedParts } from './askedParts.js'
import { countParticipations } from './participationReport.repository.js'
import { ParticipationReport } from './participationReport.type.js'
import { rowsOf } from './rowsOfDimension.js'

@Resolver(() => ParticipationReport)
export class ParticipationReportResolver {
  @Query(() => ParticipationReport, { description: 'Counts along the way nominated > invited > accepted > attended, and rates, by the asked dimension.' })
  async participation(
    @Args(() => ParticipationArgs) { filter, by }: ParticipationArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    const counts = await countParticipations(context.database, { filter: filter ?? {}, by, parts: askedParts(info) })
    return {
      total: counts.total && shown(toRow({ key: null, label: 'total', inhabitants: totalInhabitants(counts.tree, filter?.regions ?? null) }, counts.total)),
      rows: rowsOf(counts, by).map(shown),
      sources: await readSources(context.graph, counts.sourceIds, { info, nodes: nodesBelow(info, 'sources') }),
    }
  }
}

function shown(row: ParticipationTableRow): ParticipationTableRow & { withheld: boolean } {
  return { ...row, withheld: false }
}

import type { GraphQLResolveInfo } from 'graphql'
import { Args, Ctx, Info, Query, Resolver } from 'type-graphql'
import { conversions } from '../../analytics/participation/conversion.js'
import type { StageCounts } from '../../analytics/participation/stageCounts.js'
import type { Context } from '../../context.js'
import { nodesBelow } from '../../neo4j/selection.js'
import { readSources } from '../source/source.repository.js'
import { askedParts } from './askedParts.js'
import { ConversionReport, type ConversionRow } from './participationConversion.type.js'
import { ParticipationArgs } from './participationReport.args.js'
import { countParticipations } from './participationReport.repository.js'
import { rowsOf } from './rowsOfDimension.js'

@Resolver(() => ConversionReport)
export class ParticipationConversionResolver {
  @Query(() => ConversionReport, { description: 'What share went on at each step nominated > invited > accepted > attended, by the asked dimension; NOMINATOR shows which channel works.' })
  async participationConversion(
    @Args(() => ParticipationArgs) { filter, by }: ParticipationArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    const counts = await countParticipations(context.database, { filter: filter ?? {}, by, parts: askedParts(info) })
    return {
      total: counts.total && toConversionRow({ key: null, label: 'total', ...counts.total }),
      rows: rowsOf(counts, by).map(toConversionRow),
      sources: await readSources(context.graph, counts.sourceIds, { info, nodes: nodesBelow(info, 'sources') }),
    }
  }
}

function toConversionRow(row: StageCounts & { readonly key: string | null; readonly label: string }): ConversionRow {
  return { key: row.key, label: row.label, steps: conversions(row), unanswered: row.unanswered, declined: row.declined, absent: row.absent }
}

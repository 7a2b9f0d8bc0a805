import type { GraphQLResolveInfo } from 'graphql'
import { Args, Ctx, Info, Query, Resolver } from 'type-graphql'
import {
  countsByLevel, entriesOfLevel, participationRows, type ParticipationTableRow, toRow, totalInhabitants,
} from '../../analytics/participation/participationTable.js'
import type { Context } from '../../context.js'
import { nodesBelow } from '../../neo4j/selection.js'
import { ParticipationArgs } from './participationReport.args.js'
import { readSources } from '../source/source.repository.js'
import { countParticipations, type ParticipationCounts } from './participationReport.repository.js'
import { type DimensionName, ParticipationReport } from './participationReport.type.js'

const REGION_LEVELS: ReadonlySet<string> = new Set(['MUNICIPALITY', 'AMT', 'PLANNING_REGION'])

@Resolver(() => ParticipationReport)
export class ParticipationReportResolver {
  @Query(() => ParticipationReport, { description: 'Counts along the way nominated > invited > accepted > attended, and rates, by the asked dimension.' })
  async participation(
    @Args(() => ParticipationArgs) { filter, by }: ParticipationArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    const counts = await countParticipations(context.database, filter ?? {}, by)
    return {
      total: shown(toRow({ key: null, label: 'total', inhabitants: totalInhabitants(counts.tree, filter?.regions ?? null) }, counts.total)),
      rows: rowsOf(counts, by).map(shown),
      sources: await readSources(context.graph, counts.sourceIds, { info, nodes: nodesBelow(info, 'sources') }),
    }
  }
}

function rowsOf(counts: ParticipationCounts, by: DimensionName): ParticipationTableRow[] {
  if (REGION_LEVELS.has(by)) return participationRows(entriesOfLevel(counts.tree, by), countsByLevel(counts.tree, counts.counted, by))
  return participationRows(counts.entries.length > 0 ? counts.entries : entriesOfCounted(counts), counts.counted)
}

/** Months, organisations and their kinds: those that occur, in the order of their labels. */
function entriesOfCounted({ counted }: ParticipationCounts): { key: string; label: string; inhabitants: null }[] {
  return counted.flatMap(({ key, label }) => (key === null ? [] : [{ key, label: label ?? key, inhabitants: null }]))
    .sort((one, other) => one.label.localeCompare(other.label, 'de') || (one.key < other.key ? -1 : 1))
}

function shown(row: ParticipationTableRow): ParticipationTableRow & { withheld: boolean } {
  return { ...row, withheld: false }
}

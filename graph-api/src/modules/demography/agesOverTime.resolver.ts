import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Ctx, ID, Info, Query, Resolver } from 'type-graphql'
import type { Context } from '../../context.js'
import { nodesBelow } from '../../neo4j/selection.js'
import { readSourcesById } from '../source/source.repository.js'
import { AgesOfDay } from './agesOverTime.type.js'
import type { StoredRates } from './demography.repository.js'
import { type DistrictTables, readDistrictTables, readRegionWithAges } from './districtTables.repository.js'
import { type EstimatedRow, rowsOf } from './estimatedRows.js'
import { nightsOf, placeAges } from './placeAges.js'
import { sumOfPlaces } from './regionAges.js'
import { statesWithAges } from './storedCohorts.js'

interface Day { readonly date: string; readonly base: number | null; readonly estimated: boolean; readonly rows: readonly EstimatedRow[]; readonly sourceIds: readonly string[] }

@Resolver()
export class AgesOverTimeResolver {
  @Query(() => [AgesOfDay], { description: 'The ages of a region on each day for which they are stored, or can be estimated from its district, newest first; empty where none are. Errors: BAD_USER_INPUT.' })
  async agesOverTime(@Arg('region', () => ID) region: string, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<object[]> {
    const { nearest, places } = await readRegionWithAges(context, 'region', region)
    if (nearest === null) return []
    const tables = await readDistrictTables(context, 'region', nearest)
    const days = nearest === region ? ownDays(tables.stored) : estimatedDays(tables, places)
    const sources = await readSourcesById(context.graph, days.flatMap(({ sourceIds }) => sourceIds), { info, nodes: nodesBelow(info, 'sources') })
    return days.map(({ sourceIds, ...day }) => ({ ...day, sources: sourceIds.flatMap((id) => sources.get(id) ?? []) }))
  }
}

function ownDays(stored: StoredRates): Day[] {
  return statesWithAges(stored).map(({ state, ages }) => ({
    date: state.date, base: stored.baseOf(state.source), estimated: false, sourceIds: state.source === null ? [] : [state.source],
    rows: (['female', 'male'] as const).flatMap((sex) => ages[sex].map((row) => ({ sex: sex === 'female' ? 'FEMALE' as const : 'MALE' as const, ...row }))),
  }))
}

/** Only days on which the inhabitants by sex of every municipality that the region is or holds are known. */
function estimatedDays(tables: DistrictTables, places: readonly string[]): Day[] {
  return nightsOf(tables).flatMap(({ state: { date } }) => {
    const ages = placeAges(tables, { argument: 'region', date })
    const positions = ages.places.flatMap(({ id }, position) => (places.includes(id) ? [position] : []))
    if (positions.length === 0 || positions.length < places.length) return []
    const cells = sumOfPlaces(ages, positions, new Float64Array(ages.rest.length))
    return [{ date, base: ages.base, estimated: positions.some((position) => ages.isEstimated[position] ?? true), rows: rowsOf(cells, ages.groups, 'FIVE_YEARS'), sourceIds: ages.sourceIds }]
  })
}

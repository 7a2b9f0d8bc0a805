import type { GraphQLResolveInfo } from 'graphql'
import { Args, Ctx, Info, Query, Resolver } from 'type-graphql'
import { ageMeasures } from '../../analytics/demography/ageMeasures.js'
import type { Context } from '../../context.js'
import { nodesBelow } from '../../neo4j/selection.js'
import { readSources } from '../source/source.repository.js'
import { readDistrictTables } from './districtTables.repository.js'
import { MunicipalityIndicators, MunicipalityIndicatorsArgs } from './municipalityIndicators.type.js'
import { type PlaceAges, placeAges } from './placeAges.js'
import { sumOfPlaces } from './regionAges.js'

@Resolver()
export class MunicipalityIndicatorsResolver {
  @Query(() => MunicipalityIndicators, { description: 'Measures of the age structure of all municipalities of a district at once, by estimated ages.' })
  async municipalityIndicators(@Args(() => MunicipalityIndicatorsArgs) { district, date }: MunicipalityIndicatorsArgs, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    const tables = await readDistrictTables(context, 'district', district)
    const ages = placeAges(tables, { argument: 'district', date: date ?? null })
    const everybody = sumOfPlaces(ages, ages.places.map((_, position) => position), ages.rest)
    return {
      date: ages.date, earlierDate: ages.earlierDate, base: ages.base,
      district: { key: district, label: tables.name, estimated: false, growthPerYear: null, ...ageMeasures(everybody, ages.groups) },
      rows: ages.places.map((_, position) => rowOf(ages, position)),
      sources: await readSources(context.graph, ages.sourceIds, { info, nodes: nodesBelow(info, 'sources') }),
    }
  }
}

function rowOf(ages: PlaceAges, position: number): object {
  const width = 2 * ages.groups.length
  const { id, name } = ages.places[position] as PlaceAges['places'][number]
  return { key: id, label: name, estimated: ages.isEstimated[position] ?? true, growthPerYear: ages.growth[position] ?? null, ...ageMeasures(ages.cells.subarray(position * width, (position + 1) * width), ages.groups) }
}

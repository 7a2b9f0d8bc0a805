import type { FieldNode, GraphQLResolveInfo } from 'graphql'
import { type PopulationState, populationStates, type Sex } from '../../analytics/demography/populationTable.js'
import type { Context } from '../../context.js'
import { unknownId } from '../../neo4j/graphReader.js'
import type { SelectedRow } from '../../neo4j/selectedRow.js'
import { POPULATION_OF_REGION, REGION_OF_ID, SOURCES_OF_IDS } from './population.cypher.js'

interface Read { counts: [string, Sex, number, number | null, number, string | null][]; bases: [string, number][] }

export interface StoredPopulation { readonly states: PopulationState[]; readonly baseOf: (source: string | null) => number | null }

export async function readPopulation({ database }: Context, region: string): Promise<StoredPopulation> {
  const [read] = await database.read<Read>(POPULATION_OF_REGION, { region })
  if (!read) throw unknownId('region', [region], 'Region')
  const bases = new Map(read.bases)
  return {
    states: populationStates(read.counts.map(([date, sex, ageFrom, ageTo, count, source]) => ({ date, sex, ageFrom, ageTo, count, source }))),
    baseOf: (source) => (source === null ? null : bases.get(source) ?? null),
  }
}

interface AskedBelow { readonly info: GraphQLResolveInfo; readonly nodes: readonly FieldNode[] }

export async function readRegion({ graph }: Context, id: string, asked: AskedBelow): Promise<SelectedRow | null> {
  return asked.nodes.length === 0 ? null : graph.one(REGION_OF_ID, id, { target: 'Region', ...asked })
}

/** The sources as they are asked for, by id. */
export async function readSources({ graph }: Context, ids: readonly (string | null)[], asked: AskedBelow): Promise<ReadonlyMap<string, SelectedRow>> {
  const known = [...new Set(ids.filter((id) => id !== null))].sort()
  if (asked.nodes.length === 0 || known.length === 0) return new Map()
  const sources = await graph.allByKey(SOURCES_OF_IDS, { ids: known }, { target: 'Source', ...asked, key: 'self.id' })
  return sources
}

import { type PopulationState, populationStates, type Sex } from '../../analytics/demography/populationTable.js'
import type { Context } from '../../context.js'
import { unknownId } from '../../neo4j/graphReader.js'
import { POPULATION_OF_REGION } from './population.cypher.js'

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

import type { AgeCount } from '../../analytics/demography/ageGroups.js'
import type { Database } from '../../neo4j/database.js'
import { DEATHS_BY_AGE } from './regionLifeTable.cypher.js'

export interface StoredDeaths extends AgeCount { readonly year: number; readonly sex: 'FEMALE' | 'MALE'; readonly source: string | null }

export async function readDeathsByAge(database: Database, region: string): Promise<StoredDeaths[]> {
  const [read] = await database.read<{ deaths: [number, 'FEMALE' | 'MALE', number, number | null, number, string | null][] }>(DEATHS_BY_AGE, { region })
  return (read?.deaths ?? []).map(([year, sex, ageFrom, ageTo, count, source]) => ({ year, sex, ageFrom, ageTo, count, source }))
}

import type { Database } from '../../neo4j/database.js'
import { OFFICIAL_PROJECTIONS_OF_REGION } from './officialComparison.cypher.js'

export interface OfficialFigure { readonly name: string; readonly date: string; readonly count: number; readonly source: string | null }

export async function readOfficialProjections(database: Database, region: string): Promise<OfficialFigure[]> {
  const [read] = await database.read<{ projections: [string, string, number, string | null][] }>(OFFICIAL_PROJECTIONS_OF_REGION, { region })
  return (read?.projections ?? []).map(([name, date, count, source]) => ({ name, date, count, source }))
}

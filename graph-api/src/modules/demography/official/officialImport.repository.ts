import type { Database } from '../../../neo4j/database.js'
import { REGION_IDS } from './officialImport.cypher.js'

export async function readRegionIds(database: Database): Promise<ReadonlySet<string>> {
  const [read] = await database.read<{ ids: string[] }>(REGION_IDS)
  return new Set(read?.ids ?? [])
}

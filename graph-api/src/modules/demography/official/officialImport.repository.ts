import type { Database } from '../../../neo4j/database.js'
import type { RegionLevelName } from '../../region/region.type.js'
import { REGION_LEVELS } from './officialImport.cypher.js'

/** Every stored region by its id. */
export async function readRegionLevels(database: Database): Promise<ReadonlyMap<string, RegionLevelName>> {
  const [read] = await database.read<{ levels: [string, RegionLevelName][] }>(REGION_LEVELS)
  return new Map(read?.levels ?? [])
}

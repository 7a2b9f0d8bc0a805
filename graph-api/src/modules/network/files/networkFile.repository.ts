import { unknownId } from '../../../neo4j/graphReader.js'
import type { Database } from '../../../neo4j/database.js'
import { SOURCE_EXISTS, SOURCE_TITLES, STORED_STAKEHOLDERS } from './networkFile.cypher.js'

export interface SourceTitle { readonly title: string; readonly licence: string | null }

export function readSourceTitles(database: Database, ids: readonly string[]): Promise<SourceTitle[]> {
  return database.read<SourceTitle>(SOURCE_TITLES, { ids })
}

export async function readStoredStakeholders(database: Database, ids: readonly string[]): Promise<ReadonlySet<string>> {
  const [row] = await database.read<{ ids: string[] }>(STORED_STAKEHOLDERS, { ids })
  return new Set(row?.ids)
}

export async function refuseUnknownSource(database: Database, source: string): Promise<void> {
  const [row] = await database.read<{ exists: boolean }>(SOURCE_EXISTS, { source })
  if (!row?.exists) throw unknownId('source', [source], 'Source')
}

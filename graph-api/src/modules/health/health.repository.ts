import type { Database } from '../../neo4j/database.js'
import { type EntityKind, ENTITY_KINDS } from '../shared/entityKind.type.js'
import { HEALTH } from './health.cypher.js'

type Row = { databaseVersion: string; dataVersion: number } & Record<EntityKind, number>

export interface StoreState { databaseVersion: string; dataVersion: number; counts: { kind: EntityKind; count: number }[] }

export async function readStoreState(database: Database): Promise<StoreState> {
  const [row] = await database.read<Row>(HEALTH)
  if (!row) throw new Error('The database gave no state')
  const { databaseVersion, dataVersion } = row
  return { databaseVersion, dataVersion, counts: ENTITY_KINDS.map((kind) => ({ kind, count: row[kind] })) }
}

import { createHash } from 'node:crypto'
import { SCHEMA_STATEMENTS } from './constraints.cypher.js'
import type { Database } from './database.js'
import { isOlder, markSchemaVersion, migrate, readSchemaVersion, refuseNewer } from './schemaVersion.js'

const MARK = createHash('sha256').update(SCHEMA_STATEMENTS.join('\n')).digest('hex').slice(0, 16)

const READ_MARK = `
  OPTIONAL MATCH (version:DataVersion {id: 'data'})
  RETURN version.schemaMark AS mark`

const SET_MARK = `
  MERGE (version:DataVersion {id: 'data'})
    ON CREATE SET version.version = 0
  SET version.schemaMark = $mark`

/** Brings the store to the present form; refuses one of a later program. Who calls it has made a backup of an older one. */
export async function applySchema(database: Database): Promise<void> {
  const found = await readSchemaVersion(database)
  refuseNewer(found)
  if (isOlder(found)) await migrate(database, found)
  await applyConstraints(database)
  if (found === null) await markSchemaVersion(database)
}

/**
 * Constraints and indexes. A store that carries the mark of these very statements has them already: forty statements
 * that find nothing to do cost a freshly started database four seconds.
 */
async function applyConstraints(database: Database): Promise<void> {
  const [row] = await database.read<{ mark: string | null }>(READ_MARK)
  if (row?.mark === MARK) return
  for (const statement of SCHEMA_STATEMENTS) await database.maintain(statement)
  await database.maintain(SET_MARK, { mark: MARK })
}

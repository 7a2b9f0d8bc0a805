import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { readClasspath } from '../src/neo4j/classpath.js'
import { SCHEMA_STATEMENTS } from '../src/neo4j/constraints.cypher.js'
import { type Database, type DatabaseAccess, openDatabase } from '../src/neo4j/database.js'
import { markSchemaVersion } from '../src/neo4j/schemaVersion.js'
import { startEmbedded } from '../src/neo4j/embedded.js'

export interface BenchStore { readonly database: Database; readonly access: DatabaseAccess; close(): Promise<void> }

/** An embedded database: of a folder that stays, or an empty one that goes at the end. */
export async function openBenchStore({ folder, heap = '1g' }: { folder?: string | undefined; heap?: string } = {}): Promise<BenchStore> {
  const dataDirectory = folder ?? await mkdtemp(path.join(tmpdir(), 'graph-api-bench-'))
  const embedded = await startEmbedded({ dataDirectory, java: 'java', classpath: await readClasspath(), heap })
  const database = openDatabase(embedded)
  for (const statement of SCHEMA_STATEMENTS) await database.maintain(statement)
  await markSchemaVersion(database)
  return {
    database,
    access: embedded,
    close: async () => {
      await database.close()
      await embedded.stop()
      if (!folder) await rm(dataDirectory, { recursive: true, force: true })
    },
  }
}

import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { readClasspath } from '../src/neo4j/classpath.js'
import { SCHEMA_STATEMENTS } from '../src/neo4j/constraints.cypher.js'
import { type Database, openDatabase } from '../src/neo4j/database.js'
import { markSchemaVersion } from '../src/neo4j/schemaVersion.js'
import { startEmbedded } from '../src/neo4j/embedded.js'

export interface BenchStore { readonly database: Database; close(): Promise<void> }

/** An empty embedded database in a folder that goes at the end. */
export async function openBenchStore(): Promise<BenchStore> {
  const dataDirectory = await mkdtemp(path.join(tmpdir(), 'graph-api-bench-'))
  const embedded = await startEmbedded({ dataDirectory, java: 'java', classpath: await readClasspath(), heap: '1g' })
  const database = openDatabase(embedded)
  for (const statement of SCHEMA_STATEMENTS) await database.maintain(statement)
  await markSchemaVersion(database)
  return {
    database,
    close: async () => {
      await database.close()
      await embedded.stop()
      await rm(dataDirectory, { recursive: true, force: true })
    },
  }
}

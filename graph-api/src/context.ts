import type { Database } from './neo4j/database.js'
import type { GraphReader } from './neo4j/graphReader.js'

/** What every resolver gets. It holds no state of its own: a second process answers the same. */
export interface Context {
  readonly database: Database
  readonly graph: GraphReader
  /** Aborted when the client that asked has gone. */
  readonly signal?: AbortSignal
}

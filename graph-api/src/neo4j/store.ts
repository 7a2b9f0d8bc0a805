import type { Config, ServerAddress } from '../config.js'
import { DatabaseAway } from '../errors.js'
import { StartFailure } from '../startFailure.js'
import { inOneLine } from '../systemFailure.js'
import { applySchema } from './applySchema.js'
import { readClasspath } from './classpath.js'
import { claimDataDirectory, holderOf, inUse, type Claim, type Holder } from './dataDirectory.js'
import { openDatabase, type Database, type Timeouts } from './database.js'
import { type EmbeddedDatabase, type EmbeddedOptions, startEmbedded } from './embedded.js'
import { readPassword } from './password.js'
import { isOlder, readSchemaVersion, refuseNewer, SCHEMA_VERSION } from './schemaVersion.js'
import { backUp } from './storeFile.js'

/** The database of this installation, ready for statements, and what has to be ended with it. */
export interface Store {
  database: Database
  /** Whether no other process can be connected: the embedded database at its start. */
  exclusive: boolean
  /** Notes for other processes where the API is. */
  tellUrl(url: string): Promise<void>
  close(): Promise<void>
}

export interface StoreOptions {
  config: Config
  report: (message: string) => void
  /** Told when the embedded database is on its way up in a process of its own: time for other work. */
  onStarting?: () => void
  signal?: AbortSignal
}

/** Opens the server of NEO4J_URI, or claims the data directory and starts the embedded database; then applies constraints and indexes. */
export async function openStore(options: StoreOptions): Promise<Store> {
  const { server } = options.config
  const store = server === null ? await openEmbedded(options) : await openServer(server, options.config.protection)
  try {
    if (server !== null && !options.config.operation.upgradesStore) await refuseOlder(store.database, BACK_UP_FIRST)
    await applySchema(store.database)
    return store
  } catch (error) {
    await store.close()
    throw error
  }
}

/** Like openStore, but uses the database of the server that runs on this data directory, if there is one. */
export async function openStoreBesideServer(options: StoreOptions): Promise<Store> {
  const { dataDirectory, server } = options.config
  const holder = server === null ? await holderOf(dataDirectory) : null
  return holder === null ? openStore(options) : attach(options.config, holder)
}

const BACK_UP_FIRST = 'make a backup of that server, then start with UPGRADE_STORE=on'

/** What is not ours to back up is not changed unasked. */
async function refuseOlder(database: Database, remedy: string): Promise<void> {
  const found = await readSchemaVersion(database)
  refuseNewer(found)
  if (isOlder(found)) throw new StartFailure(`The store has schema version ${found}, this program needs ${SCHEMA_VERSION}: ${remedy}.`)
}

async function attach({ dataDirectory, protection }: Config, holder: Holder): Promise<Store> {
  const password = await readPassword(dataDirectory)
  if (holder.bolt === null || password === null) throw new StartFailure(`${inUse(dataDirectory, holder)} Its database is not ready yet: try again in a moment.`)
  const store = await openServer({ ...holder.bolt, password, database: 'neo4j' }, protection)
  try {
    await refuseOlder(store.database, 'stop the running server, which is older, and start the new one')
    return store
  } catch (error) {
    await store.close()
    throw error
  }
}

async function openServer(server: ServerAddress, timeouts: Timeouts): Promise<Store> {
  const database = openDatabase({ ...server, timeouts })
  try {
    await database.serverVersion()
  } catch (error) {
    await database.close()
    throw new StartFailure(whyRefused(server, error))
  }
  return { database, exclusive: false, tellUrl: async () => {}, close: () => database.close() }
}

function whyRefused({ uri, user, database }: ServerAddress, error: unknown): string {
  if (error instanceof DatabaseAway) return `The database ${uri} cannot be reached: check NEO4J_URI and that the server runs.`
  const text = inOneLine(error)
  if (text.includes('Neo.ClientError.Security.')) return `The database ${uri} refuses user ${user}: check NEO4J_USER and NEO4J_PASSWORD.`
  if (text.includes('DatabaseNotFound')) return `The database ${uri} has no database named ${database}: check NEO4J_DATABASE.`
  return `The database ${uri} cannot be used: ${text}`
}

async function openEmbedded({ config, report, onStarting, signal }: StoreOptions): Promise<Store> {
  const { dataDirectory, java, heap } = config
  const claim = await claimDataDirectory(dataDirectory, report)
  try {
    return await overClaim({ claim, timeouts: config.protection }, {
      dataDirectory, java, heap, report,
      classpath: await readClasspath(),
      onProcess: async (databaseProcessId) => {
        await claim.tell({ databaseProcessId })
        onStarting?.()
      },
      ...(signal ? { signal } : {}),
    })
  } catch (error) {
    await claim.release()
    throw error
  }
}

async function overClaim({ claim, timeouts }: { claim: Claim; timeouts: Timeouts }, options: EmbeddedOptions): Promise<Store> {
  const { embedded, database } = await startUpgradable(options, timeouts)
  const { uri, user } = embedded
  await claim.tell({ bolt: { uri, user } })
  return {
    database,
    exclusive: true,
    tellUrl: (url) => claim.tell({ url }),
    async close() {
      await database.close()
      await embedded.stop()
      await claim.release()
    },
  }
}

interface Started { readonly embedded: EmbeddedDatabase; readonly database: Database }

/** Starts the database; one of an older schema version is stopped again, dumped, and started anew. */
async function startUpgradable(options: EmbeddedOptions, timeouts: Timeouts): Promise<Started> {
  const first = await startOnce(options, timeouts)
  const found = await readSchemaVersion(first.database).catch(async (error: unknown) => {
    await stopBoth(first)
    throw error
  })
  if (!isOlder(found)) return first
  await stopBoth(first)
  const file = await backUp(options, `schema-${found}-${new Date().toISOString().replaceAll(/[:.]/g, '')}`)
  options.report?.(`The store is brought from schema version ${found} to ${SCHEMA_VERSION}; as it was it is kept in ${file}.`)
  return startOnce(options, timeouts)
}

async function startOnce(options: EmbeddedOptions, timeouts: Timeouts): Promise<Started> {
  const embedded = await startEmbedded(options)
  const { uri, user, password } = embedded
  return { embedded, database: openDatabase({ uri, user, password, database: 'neo4j', timeouts }) }
}

async function stopBoth({ embedded, database }: Started): Promise<void> {
  await database.close()
  await embedded.stop()
}

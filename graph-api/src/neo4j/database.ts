import neo4j, { type Driver, type Integer, type ManagedTransaction, Neo4jError, type Session } from 'neo4j-driver'
import { DatabaseAway, ReadTooLong, StatementFailed } from '../errors.js'
import { COUNT_WRITE, READ_DATA_VERSION, RISE_DATA_VERSION } from './dataVersion.cypher.js'
import { SharedRead } from './sharedRead.js'
import { traced } from './tracedStatement.js'

/** The only file that touches the driver. */

export interface DatabaseAccess {
  /** bolt://, neo4j:// (a cluster: reads go to its readers), bolt+s://, neo4j+s:// */
  readonly uri: string
  readonly user: string
  readonly password: string
  readonly database?: string | undefined
  readonly timeouts?: Timeouts
}

/** The database itself ends what takes longer, so that no query holds it. */
export interface Timeouts { readonly readSeconds: number; readonly writeSeconds: number }

export type Parameters = Readonly<Record<string, unknown>>

export interface ReadOptions {
  /** Records that the server sends at a time (default 1,000): what arrives at once is unpacked in one turn of the event loop. */
  readonly recordsAtOnce?: number
}

export interface WriteTransaction {
  run<R = Record<string, unknown>>(statement: string, parameters?: Parameters): Promise<R[]>
}

export interface Database {
  /** Records as plain objects. Retries what a second try can mend; throws DatabaseAway or StatementFailed. */
  read<R = Record<string, unknown>>(statement: string, parameters?: Parameters, options?: ReadOptions): Promise<R[]>
  /** The records of several statements by their order, sent together in one transaction: each is planned, and kept, alone. */
  readTogether(statements: readonly string[], parameters?: Parameters, options?: ReadOptions): Promise<Record<string, unknown>[][]>
  /** All of `work` in one transaction; the data version has risen when this is over (dataVersion.cypher.ts). It begins with the lock that all who write take: they go one after the other. */
  write<T>(work: (transaction: WriteTransaction) => Promise<T>): Promise<T>
  /** A write that changes no data that a reader sees (constraints, staging): the data version stays. */
  maintain<R = Record<string, unknown>>(statement: string, parameters?: Parameters): Promise<R[]>
  maintainInOne<T>(work: (transaction: WriteTransaction) => Promise<T>): Promise<T>
  /** As of the moment of the call, or later. */
  dataVersion(): Promise<number>
  serverVersion(): Promise<string>
  /** Statements sent since the start, those that are sent together as one: tests count them. */
  statementCount(): number
  load(): DatabaseLoad
  close(): Promise<void>
}

/** How much the database is used by this process; counts since its start. */
export interface DatabaseLoad {
  readonly sessionsOpen: number
  readonly poolSize: number
  readonly statements: number
  readonly retries: number
  readonly failures: number
}

const READ_SERVER_VERSION = `
  CALL dbms.components() YIELD name, versions
  RETURN versions[0] AS version`

const STANDARD_TIMEOUTS: Timeouts = { readSeconds: 30, writeSeconds: 900 }
const READ_TRIES = 3
const POOL_SIZE = 64
const MILLISECONDS_BETWEEN_TRIES = 250

/** An integer parameter: JavaScript's numbers reach the database as floats, and a float matches no integer. */
export function int(value: number): Integer {
  return neo4j.int(value)
}

export function openDatabase(access: DatabaseAccess): Database {
  const driver = neo4j.driver(access.uri, neo4j.auth.basic(access.user, access.password), {
    disableLosslessIntegers: true,
    connectionTimeout: 3_000,
    connectionAcquisitionTimeout: 8_000,
    maxTransactionRetryTime: 6_000,
    maxConnectionPoolSize: POOL_SIZE,
    userAgent: 'zukunftskarte',
    telemetryDisabled: true,
  })
  return new DriverDatabase(driver, access.database, access.timeouts ?? STANDARD_TIMEOUTS)
}

class DriverDatabase implements Database {
  /** Reads see the writes that this process has made, on whatever server of a cluster they land. */
  private readonly bookmarks = neo4j.bookmarkManager()
  private readonly version = new SharedRead(async () => {
    const [row] = await this.read<{ version: number; isBehind: boolean | null }>(READ_DATA_VERSION)
    if (row?.isBehind) void this.rise.value().catch(() => undefined)
    return row?.version ?? 0
  })
  /** Writers who come together share it. */
  private readonly rise = new SharedRead(() => this.maintain(RISE_DATA_VERSION))
  private readonly counts = { sessionsOpen: 0, statements: 0, retries: 0, failures: 0 }

  constructor(private readonly driver: Driver, private readonly database: string | undefined, private readonly timeouts: Timeouts) {}

  read<R>(statement: string, parameters: Parameters = {}, options: ReadOptions = {}): Promise<R[]> {
    return this.inReadSession(options, async (session) => {
      this.counts.statements += 1
      const result = await traced(statement, () => session.run(statement, { ...parameters }, this.readConfig()))
      return result.records.map((record) => record.toObject() as R)
    })
  }

  readTogether(statements: readonly string[], parameters: Parameters = {}, options: ReadOptions = {}): Promise<Record<string, unknown>[][]> {
    return this.inReadSession(options, async (session) => {
      this.counts.statements += 1
      // Not waited for: the first statement goes out with the begin of the transaction.
      const transaction = session.beginTransaction(this.readConfig())
      const results = await Promise.all(statements.map((statement) => traced(statement, () => transaction.run(statement, { ...parameters }))))
      await transaction.commit()
      return results.map(({ records }) => records.map((record) => record.toObject()))
    })
  }

  async write<T>(work: (transaction: WriteTransaction) => Promise<T>): Promise<T> {
    const result = await this.inWriteSession((session) => session.executeWrite(async (driverTransaction) => {
      const transaction = this.transaction(driverTransaction)
      // Goes out with the first statement of the work: it takes the lock that all writers take, and costs no way of its own.
      const [, result] = await Promise.all([transaction.run(COUNT_WRITE), work(transaction)])
      return result
    }, this.writeConfig()))
    await this.rise.value()
    return result
  }

  async maintain<R>(statement: string, parameters: Parameters = {}): Promise<R[]> {
    return this.inWriteSession(async (session) => {
      this.counts.statements += 1
      const result = await traced(statement, () => session.run(statement, { ...parameters }, this.writeConfig()))
      return result.records.map((record) => record.toObject() as R)
    })
  }

  async maintainInOne<T>(work: (transaction: WriteTransaction) => Promise<T>): Promise<T> {
    return this.inWriteSession((session) => session.executeWrite((transaction) => work(this.transaction(transaction)), this.writeConfig()))
  }

  dataVersion(): Promise<number> {
    return this.version.value()
  }

  async serverVersion(): Promise<string> {
    const [row] = await this.read<{ version: string }>(READ_SERVER_VERSION)
    return row?.version ?? 'unknown'
  }

  statementCount(): number {
    return this.counts.statements
  }

  load(): DatabaseLoad {
    return { poolSize: POOL_SIZE, ...this.counts }
  }

  async close(): Promise<void> {
    await this.driver.close()
  }

  /** Tries again what a second try can mend. */
  private async inReadSession<T>({ recordsAtOnce }: ReadOptions, work: (session: Session) => Promise<T>): Promise<T> {
    for (let attempt = 1; ; attempt += 1) {
      const session = this.session('READ', recordsAtOnce)
      try {
        return await work(session)
      } catch (error) {
        if (attempt >= READ_TRIES || !isTransient(error)) throw this.failed(error, this.timeouts.readSeconds)
        this.counts.retries += 1
        await new Promise((resolve) => setTimeout(resolve, MILLISECONDS_BETWEEN_TRIES * attempt))
      } finally {
        await this.closeQuietly(session)
      }
    }
  }

  private async inWriteSession<T>(work: (session: Session) => Promise<T>): Promise<T> {
    const session = this.session('WRITE')
    try {
      return await work(session)
    } catch (error) {
      throw this.failed(error, this.timeouts.writeSeconds)
    } finally {
      await this.closeQuietly(session)
    }
  }

  private failed(error: unknown, seconds: number): unknown {
    if (error instanceof Neo4jError) this.counts.failures += 1
    return toOwnError(error, seconds)
  }

  private async closeQuietly(session: Session): Promise<void> {
    await session.close().catch(() => undefined)
    this.counts.sessionsOpen -= 1
  }

  private readConfig(): { timeout: number } {
    return { timeout: this.timeouts.readSeconds * 1000 }
  }

  private writeConfig(): { timeout: number } {
    return { timeout: this.timeouts.writeSeconds * 1000 }
  }

  private session(mode: 'READ' | 'WRITE', fetchSize?: number): Session {
    this.counts.sessionsOpen += 1
    return this.driver.session({
      defaultAccessMode: mode,
      ...(fetchSize ? { fetchSize } : {}),
      bookmarkManager: this.bookmarks,
      ...(this.database ? { database: this.database } : {}),
    })
  }

  private transaction(transaction: ManagedTransaction): WriteTransaction {
    return {
      run: async <R>(statement: string, parameters: Parameters = {}): Promise<R[]> => {
        this.counts.statements += 1
        const result = await traced(statement, () => transaction.run(statement, { ...parameters }))
        return result.records.map((record) => record.toObject() as R)
      },
    }
  }
}

/** A database that is being stopped ends its transactions: the driver calls what the database calls transient an error of the client. */
const ENDED_BY_STOP = new Set(['Neo.ClientError.Transaction.Terminated', 'Neo.ClientError.Transaction.LockClientStopped'])
const AWAY = new Set([...ENDED_BY_STOP, neo4j.error.SERVICE_UNAVAILABLE, neo4j.error.SESSION_EXPIRED, 'Neo.ClientError.General.TransactionOutOfMemoryError'])

/** It can neither begin nor commit: its disk is full or broken, and an operator has to make room. */
const CANNOT_WRITE_LOG = 'Neo.DatabaseError.Transaction.'

function isTransient(error: unknown): boolean {
  return error instanceof Neo4jError && error.retriable
}

function isAway(error: Neo4jError): boolean {
  return AWAY.has(error.code)
    || error.code.startsWith('Neo.TransientError.')
    || error.code.startsWith(CANNOT_WRITE_LOG)
    || /connection acquisition timed out|pool is closed|connection was closed/i.test(error.message)
}

/** The one place where the driver's errors become ours. Errors of our own pass through. */
function toOwnError(error: unknown, seconds: number): unknown {
  if (!(error instanceof Neo4jError)) return error
  if (error.code.startsWith('Neo.ClientError.Transaction.TransactionTimedOut')) return new ReadTooLong(seconds, { cause: error })
  return isAway(error)
    ? new DatabaseAway({ cause: error })
    : new StatementFailed(error.code, { cause: error })
}

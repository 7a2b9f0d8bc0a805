import { randomUUID } from 'node:crypto'
import { Conflict } from '../../errors.js'
import type { Database, WriteTransaction } from '../../neo4j/database.js'
import { int } from '../../neo4j/database.js'
import { FREE_LOCK, HOLD_LOCK, TAKE_LOCK } from './dataset.cypher.js'

const STALE_AFTER = 30_000
const HEARTBEAT = 5_000
const TRY_AGAIN_AFTER = 500

export interface LockOptions {
  /** Take the lock at once, whoever holds it: right only where no other process can be connected (the embedded database at its start). */
  readonly takeOver?: boolean | undefined
}

/**
 * One writer of data at a time, over all processes on one database. A holder that dies is followed after 30 seconds of
 * silence. Every transaction holds the lock while it writes, so a holder that was taken for dead can write no more.
 */
export class ImportLock {
  private constructor(private readonly database: Database, private readonly owner: string, private readonly timer: NodeJS.Timeout) {}

  static async take(database: Database, { takeOver = false }: LockOptions = {}): Promise<ImportLock | undefined> {
    const owner = randomUUID()
    const [answer] = await database.maintainInOne((transaction) =>
      transaction.run<{ isFree: boolean }>(TAKE_LOCK, { owner, takeOver, staleAfter: int(STALE_AFTER) }))
    if (!answer?.isFree) return undefined
    const beat = (): void => void database.maintain(HOLD_LOCK, { owner }).catch(() => undefined)
    return new ImportLock(database, owner, setInterval(beat, HEARTBEAT).unref())
  }

  async hold(transaction: WriteTransaction): Promise<void> {
    const [answer] = await transaction.run<{ isHeld: boolean }>(HOLD_LOCK, { owner: this.owner })
    if (!answer?.isHeld) throw new Conflict('This import was silent for too long, and another one has taken its place. Please import again.')
  }

  /** A database that is away just now is asked again as soon as it may be back: nobody waits until the lock is stale. */
  async free(): Promise<void> {
    clearInterval(this.timer)
    if (!await this.tryToFree()) this.freeLater(Date.now() + STALE_AFTER)
  }

  private tryToFree(): Promise<boolean> {
    return this.database.maintain(FREE_LOCK, { owner: this.owner }).then(() => true, () => false)
  }

  private freeLater(until: number): void {
    const again = async (): Promise<void> => {
      if (!await this.tryToFree() && Date.now() < until) this.freeLater(until)
    }
    setTimeout(() => void again(), TRY_AGAIN_AFTER).unref()
  }
}

/** Runs `work` under the lock; refuses when another import runs. */
export async function underLock<T>(database: Database, work: (lock: ImportLock) => Promise<T>): Promise<T> {
  const lock = await ImportLock.take(database)
  if (!lock) throw new Conflict('Another import is running. Please wait until it has ended, then try again.')
  try {
    return await work(lock)
  } finally {
    await lock.free()
  }
}

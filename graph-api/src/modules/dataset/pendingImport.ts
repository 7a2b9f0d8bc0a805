import { int, type Database, type WriteTransaction } from '../../neo4j/database.js'
import { applyChunk, fromStaged, toStaged, type Chunk, type StagedChunk } from './chunk.js'
import { COUNT_CHUNKS, DECIDE, DROP_CHUNK, FINISH, IS_LEFT_BEHIND, NEXT_CHUNK, READ_PENDING, STAGE_CHUNK, SWEEP_CHUNKS } from './dataset.cypher.js'
import { ImportLock, type LockOptions } from './importLock.js'
import { patiently } from './patiently.js'
import { removeInSteps } from './removal.js'

/**
 * All or nothing for what no single transaction can hold (docs/adr/0004-all-or-nothing-import.md): the changes wait in the store as chunks;
 * one commit decides; from then on they are carried to their end, by this process or by the next one.
 */
export interface Pending { readonly kind: 'IMPORT' | 'REMOVAL'; readonly sources: readonly string[] }

export async function stageChunk(database: Database, lock: ImportLock, chunk: Chunk): Promise<void> {
  const { position, ...staged } = toStaged(chunk)
  await database.maintainInOne(async (transaction) => {
    await lock.hold(transaction)
    await transaction.run(STAGE_CHUNK, { position: int(position), ...staged })
  })
}

export async function decide(database: Database, lock: ImportLock, pending: Pending): Promise<void> {
  await database.maintainInOne(async (transaction) => {
    await lock.hold(transaction)
    await transaction.run(DECIDE, { ...pending })
  })
}

/** Applies what has been decided, chunk by chunk: a chunk goes with the commit that applied it. */
export async function carryOut(database: Database, lock: ImportLock, onChunks?: (left: number) => void): Promise<void> {
  const [counted] = await database.read<{ chunks: number }>(COUNT_CHUNKS)
  for (let left = (counted?.chunks ?? 0) - 1; ; left -= 1) {
    const isDone = await patiently(() => database.write(async (transaction) => {
      await lock.hold(transaction)
      return applyNext(transaction)
    }))
    if (isDone) return
    onChunks?.(Math.max(left, 0))
  }
}

async function applyNext(transaction: WriteTransaction): Promise<boolean> {
  const [staged] = await transaction.run<StagedChunk>(NEXT_CHUNK)
  if (!staged) {
    await transaction.run(FINISH)
    return true
  }
  await applyChunk(transaction, fromStaged(staged))
  await transaction.run(DROP_CHUNK, { position: int(staged.position) })
  return false
}

export type Recovery = 'NOTHING' | 'FINISHED' | 'SWEPT' | 'BUSY'

/**
 * After a start, and before each import: an import that was decided is finished, one that was not leaves nothing
 * behind. BUSY: another process holds the lock and is alive. With takeOver a lock that a dead process left is freed too.
 */
export async function recoverImports(database: Database, options: LockOptions = {}): Promise<Recovery> {
  const [left] = await database.read<{ hasWork: boolean; isLocked: boolean }>(IS_LEFT_BEHIND)
  if (!left?.hasWork && !(options.takeOver && left?.isLocked)) return 'NOTHING'
  const lock = await ImportLock.take(database, options)
  if (!lock) return 'BUSY'
  try {
    return await finishPending(database, lock)
  } finally {
    await lock.free()
  }
}

export async function finishPending(database: Database, lock: ImportLock): Promise<Recovery> {
  const [pending] = await database.read<Pending>(READ_PENDING)
  if (pending?.kind === 'REMOVAL') await removeInSteps(database, lock, pending.sources)
  if (pending) {
    await carryOut(database, lock)
    return 'FINISHED'
  }
  return (await sweep(database, lock)) > 0 ? 'SWEPT' : 'NOTHING'
}

const SWEPT_AT_ONCE = 50

/** Removes chunks that no decision stands behind. */
export async function sweep(database: Database, lock: ImportLock): Promise<number> {
  for (let swept = 0; ;) {
    const [row] = await database.maintainInOne(async (transaction) => {
      await lock.hold(transaction)
      return transaction.run<{ swept: number }>(SWEEP_CHUNKS, { limit: int(SWEPT_AT_ONCE) })
    })
    if (!row || row.swept === 0) return swept
    swept += row.swept
  }
}

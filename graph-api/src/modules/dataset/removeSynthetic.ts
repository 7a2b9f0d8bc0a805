import type { Database } from '../../neo4j/database.js'
import { underLock } from './importLock.js'
import { carryOut, decide, finishPending } from './pendingImport.js'
import { COUNT_SYNTHETIC, SYNTHETIC_SOURCES } from './removal.cypher.js'
import { removeAll, removeInSteps } from './removal.js'

export interface SyntheticRemoval {
  /** Rows that were removed: nodes, and relationships that are rows of their own. */
  readonly removed: number
  readonly dataVersion: number
}

/** Up to so many rows go in one transaction, which readers see as a whole. */
const MOST_IN_ONE_TRANSACTION = 20_000

/**
 * Removes all rows of synthetic sources and these sources. Rows of other sources, and rows without a source, stay; what
 * they said about a removed row (a region, who nominated) becomes unknown, and a relationship goes with either end.
 */
export async function removeSynthetic(database: Database, mostInOneTransaction = MOST_IN_ONE_TRANSACTION): Promise<SyntheticRemoval> {
  const removed = await underLock(database, async (lock) => {
    await finishPending(database, lock)
    const sources = await syntheticSourceIds(database)
    if (sources.length === 0) return 0
    const [counted] = await database.read<{ rows: number }>(COUNT_SYNTHETIC, { sources })
    if ((counted?.rows ?? 0) <= mostInOneTransaction) {
      return database.write(async (transaction) => {
        await lock.hold(transaction)
        return removeAll(transaction, sources)
      })
    }
    await decide(database, lock, { kind: 'REMOVAL', sources })
    const inSteps = await removeInSteps(database, lock, sources)
    await carryOut(database, lock)
    return inSteps
  })
  return { removed, dataVersion: await database.dataVersion() }
}

export async function syntheticSourceIds(database: Database): Promise<string[]> {
  const rows = await database.read<{ id: string }>(SYNTHETIC_SOURCES)
  return rows.map(({ id }) => id)
}

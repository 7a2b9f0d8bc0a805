import { int, type Database, type WriteTransaction } from '../../neo4j/database.js'
import { refreshInhabitants, refreshParticipations } from './derived.repository.js'
import type { ImportLock } from './importLock.js'
import { patiently } from './patiently.js'
import { REMOVAL_STEPS, type RemovalStep } from './removal.cypher.js'

const ROWS_AT_ONCE = 2_000
const STAKEHOLDERS_AT_ONCE = 500

interface Taken { readonly removed: number; readonly stakeholders: readonly string[] }

/** Removes all rows of the sources within one transaction. */
export async function removeAll(transaction: WriteTransaction, sources: readonly string[]): Promise<number> {
  let removed = 0
  for (const step of REMOVAL_STEPS) {
    for (let taken = await removeSome(transaction, step, sources); taken > 0; taken = await removeSome(transaction, step, sources)) {
      removed += step.isChange ? 0 : taken
    }
  }
  await refreshInhabitants(transaction)
  return removed
}

/** The same in many small commits: once it has been decided, whoever starts next carries it on from where it stopped. */
export async function removeInSteps(database: Database, lock: ImportLock, sources: readonly string[]): Promise<number> {
  let removed = 0
  for (const step of REMOVAL_STEPS) {
    for (let taken = -1; taken !== 0;) {
      taken = await patiently(() => database.write(async (transaction) => {
        await lock.hold(transaction)
        return removeSome(transaction, step, sources)
      }))
      removed += step.isChange ? 0 : taken
    }
  }
  await database.write(async (transaction) => {
    await lock.hold(transaction)
    await refreshInhabitants(transaction)
  })
  return removed
}

async function removeSome(transaction: WriteTransaction, { statement }: RemovalStep, sources: readonly string[]): Promise<number> {
  const [taken] = await transaction.run<Taken>(statement, { sources, limit: int(ROWS_AT_ONCE) })
  const stakeholders = taken?.stakeholders ?? []
  for (let start = 0; start < stakeholders.length; start += STAKEHOLDERS_AT_ONCE) {
    await refreshParticipations(transaction, stakeholders.slice(start, start + STAKEHOLDERS_AT_ONCE))
  }
  return taken?.removed ?? 0
}

import type { Database } from '../../neo4j/database.js'

interface Kept { readonly version: number; readonly value: Promise<unknown> }

const kept = new WeakMap<Database, Map<string, Kept>>()
const MOST_KEPT = 32

/**
 * What is read by a key is read once for each state of the data: a slider asks for the same again and again. The oldest goes first.
 * Null is what is not there: it is not kept, so that asking for made-up ids pushes nothing out.
 */
export async function readOnce<Value>(database: Database, key: string, read: () => Promise<Value | null>): Promise<Value | null> {
  const version = await database.dataVersion()
  const ofDatabase = kept.get(database) ?? new Map<string, Kept>()
  kept.set(database, ofDatabase)
  const known = ofDatabase.get(key)
  // A key is read by one function alone.
  if (known?.version === version) return known.value as Promise<Value | null>
  const value = read()
  ofDatabase.delete(key)
  ofDatabase.set(key, { version, value })
  for (const oldest of [...ofDatabase.keys()].slice(0, -MOST_KEPT)) ofDatabase.delete(oldest)
  const forget = (): void => { if (ofDatabase.get(key)?.value === value) ofDatabase.delete(key) }
  value.then((found) => { if (found === null) forget() }, forget)
  return value
}

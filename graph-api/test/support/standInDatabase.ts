import type { Database } from '../../src/neo4j/database.js'

/** A real database with some methods of one's own in place of its. */
export function standIn(database: Database, own: Partial<Database>): Database {
  const methods = own as Readonly<Record<string | symbol, unknown>>
  return new Proxy(database, { get: (target, name) => methods[name] ?? bound(target, name) })
}

function bound(target: Database, name: string | symbol): unknown {
  const value: unknown = Reflect.get(target, name)
  return typeof value === 'function' ? (value as (...args: unknown[]) => unknown).bind(target) : value
}

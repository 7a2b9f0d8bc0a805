import type { Database, Parameters } from '../../src/neo4j/database.js'

export interface Recorded { readonly statement: string; readonly parameters: Parameters }

/** A database that answers as usual and remembers what it was asked. */
export function recording(database: Database): { database: Database; recorded: Recorded[] } {
  const recorded: Recorded[] = []
  const read: Database['read'] = (statement, parameters = {}) => {
    recorded.push({ statement, parameters })
    return database.read(statement, parameters)
  }
  return { database: new Proxy(database, { get: (target, name) => (name === 'read' ? read : bound(target, name)) }), recorded }
}

function bound(target: Database, name: string | symbol): unknown {
  const value: unknown = Reflect.get(target, name)
  return typeof value === 'function' ? (value as (...args: unknown[]) => unknown).bind(target) : value
}

import type { Database, Parameters } from '../../src/neo4j/database.js'

export interface Recorded { readonly statement: string; readonly parameters: Parameters }

/** A database that answers as usual and remembers what it was asked. */
export function recording(database: Database): { database: Database; recorded: Recorded[] } {
  const recorded: Recorded[] = []
  const read: Database['read'] = (statement, parameters = {}) => {
    recorded.push({ statement, parameters })
    return database.read(statement, parameters)
  }
  const readTogether: Database['readTogether'] = (statements, parameters = {}, options) => {
    recorded.push(...statements.map((statement) => ({ statement, parameters })))
    return database.readTogether(statements, parameters, options)
  }
  const own: Readonly<Record<string | symbol, unknown>> = { read, readTogether }
  return { database: new Proxy(database, { get: (target, name) => own[name] ?? bound(target, name) }), recorded }
}

function bound(target: Database, name: string | symbol): unknown {
  const value: unknown = Reflect.get(target, name)
  return typeof value === 'function' ? (value as (...args: unknown[]) => unknown).bind(target) : value
}

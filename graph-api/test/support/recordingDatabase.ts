import type { Database, Parameters, WriteTransaction } from '../../src/neo4j/database.js'
import { standIn } from './standInDatabase.js'

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
  const watched = (transaction: WriteTransaction): WriteTransaction => ({
    run: (statement, parameters = {}) => {
      recorded.push({ statement, parameters })
      return transaction.run(statement, parameters)
    },
  })
  const write: Database['write'] = (work) => database.write((transaction) => work(watched(transaction)))
  const maintainInOne: Database['maintainInOne'] = (work) => database.maintainInOne((transaction) => work(watched(transaction)))
  const maintain: Database['maintain'] = (statement, parameters = {}) => {
    recorded.push({ statement, parameters })
    return database.maintain(statement, parameters)
  }
  const own: Partial<Database> = { read, readTogether, write, maintain, maintainInOne }
  return { database: standIn(database, own), recorded }
}

import type { ApolloServer } from '@apollo/server'
import type { DocumentNode, GraphQLFormattedError } from 'graphql'
import { inject } from 'vitest'
import { createApollo } from '../../src/apollo.js'
import type { Context } from '../../src/context.js'
import { importDataset } from '../../src/modules/dataset/importDataset.js'
import { textSource } from '../../src/modules/dataset/tableSource.js'
import { SCHEMA_STATEMENTS } from '../../src/neo4j/constraints.cypher.js'
import { type Database, openDatabase } from '../../src/neo4j/database.js'
import { GraphReader } from '../../src/neo4j/graphReader.js'
import { markSchemaVersion } from '../../src/neo4j/schemaVersion.js'
import { SHAPES } from '../../src/shapes.js'

/** Tables of a small data set by file name: a header line and rows, as somebody would write them. */
export type Tables = Readonly<Record<string, string>>

export interface Answer<Data> { readonly data: Data; readonly errors: readonly GraphQLFormattedError[] }

/** A real database with only what a test gives it, asked through GraphQL as a client asks. */
export interface World {
  readonly database: Database
  ask<Data = Record<string, never>>(query: string | DocumentNode, variables?: Record<string, unknown>): Promise<Answer<Data>>
  give(tables: Tables): Promise<void>
  close(): Promise<void>
}

const EMPTY_THE_STORE = `
  MATCH (n)
  CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS`

export async function givenWorld(tables: Tables = {}): Promise<World> {
  const database = openDatabase(inject('neo4j'))
  await database.maintain(EMPTY_THE_STORE)
  for (const statement of SCHEMA_STATEMENTS) await database.maintain(statement)
  await markSchemaVersion(database)
  const apollo: ApolloServer<Context> = createApollo()
  await apollo.start()
  const context: Context = { database, graph: new GraphReader(database, SHAPES) }
  const world: World = {
    database,
    ask: async <Data>(query: string | DocumentNode, variables: Record<string, unknown> = {}) => {
      const response = await apollo.executeOperation({ query: query as string, variables }, { contextValue: context })
      if (response.body.kind !== 'single') throw new Error('An answer in one piece was expected')
      const { data, errors } = response.body.singleResult
      return { data: structuredClone(JSON.parse(JSON.stringify(data ?? null))) as Data, errors: errors ?? [] }
    },
    give: async (more) => {
      const files = Object.entries(more).map(([file, content]) => textSource(file, content))
      const report = await importDataset(database, files, { mode: 'APPLY' })
      if (!report.applied) throw new Error(`The given tables are faulty: ${JSON.stringify(report.problems)}`)
    },
    close: async () => {
      await apollo.stop()
      await database.close()
    },
  }
  if (Object.keys(tables).length > 0) await world.give(tables)
  return world
}

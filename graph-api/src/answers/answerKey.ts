import { createHash } from 'node:crypto'
import type { GraphQLRequestContext } from '@apollo/server'
import { type DocumentNode, Kind, OperationTypeNode, visit } from 'graphql'
import type { Context } from '../context.js'
import { API_VERSION } from '../version.js'

/** Their answers change while the data stay. */
const LIVE_FIELDS: ReadonlySet<string> = new Set(['health', 'networkProgress'])

export type AnswerRequest = Pick<GraphQLRequestContext<Context>, 'contextValue' | 'document' | 'operation' | 'operationName' | 'queryHash' | 'request'>

/**
 * What an answer depends on: data, day (what is asked "today" counts until then), query, variables, and the API itself.
 * Null where that is not all: mutations, and fields that look at more than the data. Every viewer sees the same.
 */
export function answerKey(asked: AnswerRequest): Promise<string | null> {
  const key = keys.get(asked) ?? makeKey(asked)
  keys.set(asked, key)
  return key
}

/** By request: its tag and its kept answer share one read of the data version. */
const keys = new WeakMap<AnswerRequest, Promise<string | null>>()

async function makeKey({ contextValue, document, operation, operationName, queryHash, request }: AnswerRequest): Promise<string | null> {
  if (operation?.operation !== OperationTypeNode.QUERY || !document) return null
  const subject = subjectOf(document)
  if (subject === 'LIVE') return null
  // While the database is away nothing of the data is kept, and the resolvers say so in their own words.
  const version = subject === 'SCHEMA' ? SCHEMA : await contextValue.database.dataVersion().catch(() => null)
  if (version === null) return null
  const parts = [API_VERSION, version, new Date().toISOString().slice(0, 10), queryHash, operationName, request.variables ?? {}]
  return createHash('sha256').update(JSON.stringify(parts)).digest('base64url')
}

/** In place of a data version: the schema stays as long as the program, and asking for it needs no database. */
const SCHEMA = 'schema'

type Subject = 'SCHEMA' | 'DATA' | 'LIVE'
const subjects = new WeakMap<DocumentNode, Subject>()

/** The engine keeps the documents of queries that come again. */
function subjectOf(document: DocumentNode): Subject {
  const subject = subjects.get(document) ?? findSubject(document)
  subjects.set(document, subject)
  return subject
}

function findSubject(document: DocumentNode): Subject {
  let [asksData, asksLive] = [false, false]
  visit(document, {
    // What begins with two underscores is about the schema.
    [Kind.FRAGMENT_DEFINITION]: ({ typeCondition }) => typeCondition.name.value.startsWith('__') ? false : undefined,
    [Kind.FIELD]: ({ name }) => {
      if (name.value.startsWith('__')) return false
      asksData = true
      asksLive ||= LIVE_FIELDS.has(name.value)
      return undefined
    },
  })
  if (asksLive) return 'LIVE'
  return asksData ? 'DATA' : 'SCHEMA'
}

import { createHash } from 'node:crypto'
import type { ApolloServerPlugin, GraphQLRequestContext } from '@apollo/server'
import { Kind, OperationTypeNode, visit } from 'graphql'
import type { Context } from '../context.js'
import { API_VERSION } from '../version.js'

/** Their answers change while the data stay. */
const LIVE_FIELDS: ReadonlySet<string> = new Set(['health', 'networkProgress'])

/**
 * An ETag for each query that came by GET: the same while data, query and API are the same. Who sends it back with
 * If-None-Match gets 304 and no body, and nothing is computed but the data version (RFC 9110, sections 8.8.3 and 13.1.2).
 */
export const entityTags: ApolloServerPlugin<Context> = {
  requestDidStart: () => {
    let tag: string | null = null
    let isKnown = false
    return Promise.resolve({
      responseForOperation: async (request) => {
        tag = await tagOf(request)
        isKnown = tag !== null && (request.request.http?.headers.get('if-none-match') ?? '').split(',').some((known) => known.trim().replace(/^W\//, '') === tag)
        return isKnown ? { http: request.response.http, body: { kind: 'single', singleResult: {} } } : null
      },
      willSendResponse: ({ response, errors }) => {
        if (tag === null || (errors && errors.length > 0)) return Promise.resolve()
        response.http.headers.set('etag', tag)
        response.http.headers.set('cache-control', 'private, no-cache')
        if (isKnown) response.http.status = 304
        return Promise.resolve()
      },
    })
  },
}

type Asked = Pick<GraphQLRequestContext<Context>, 'contextValue' | 'document' | 'operation' | 'operationName' | 'queryHash' | 'request'>

async function tagOf({ contextValue, document, operation, operationName, queryHash, request }: Asked): Promise<string | null> {
  if (request.http?.method !== 'GET' || operation?.operation !== OperationTypeNode.QUERY || !document) return null
  let isLive = false
  visit(document, { [Kind.FIELD]: ({ name }) => { isLive ||= LIVE_FIELDS.has(name.value) } })
  if (isLive) return null
  const parts = [API_VERSION, await contextValue.database.dataVersion(), queryHash, operationName, request.variables ?? {}]
  return `"${createHash('sha256').update(JSON.stringify(parts)).digest('base64url').slice(0, 27)}"`
}

import type { ApolloServerPlugin } from '@apollo/server'
import type { Context } from '../context.js'
import { answerKey, type AnswerRequest } from './answerKey.js'

/**
 * An ETag for each query that came by GET: the same while answerKey is. Who sends it back with
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

async function tagOf(asked: AnswerRequest): Promise<string | null> {
  if (asked.request.http?.method !== 'GET') return null
  const key = await answerKey(asked)
  return key && `"${key}"`
}

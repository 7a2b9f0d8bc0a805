import type { ApolloServerPlugin } from '@apollo/server'
import { unwrapResolverError } from '@apollo/server/errors'
import type { Context } from './context.js'
import { toClientError } from './errors.js'
import { log } from './log.js'

/** Faults of ours are logged with the operation's name, never with its variables. A client that has gone ends its analyses, which is no fault. */
export const logFaults: ApolloServerPlugin<Context> = {
  requestDidStart: () => Promise.resolve({
    didEncounterErrors: ({ errors, operationName, contextValue: { signal } }) => {
      if (signal?.aborted) return Promise.resolve()
      for (const error of errors) {
        const original = unwrapResolverError(error)
        if (toClientError(original) ?? toClientError(error)) continue
        log('error', 'fault', { operation: operationName, fault: original instanceof Error ? (original.stack ?? original.message) : 'unknown' })
      }
      return Promise.resolve()
    },
  }),
}

/** What was asked, how long it took, what it cost and how it ended. */
export const logRequests: ApolloServerPlugin<Context> = {
  requestDidStart: () => {
    const began = performance.now()
    return Promise.resolve({
      willSendResponse: ({ operation, operationName, queryHash, response }) => {
        const { errors, extensions } = response.body.kind === 'single' ? response.body.singleResult : {}
        const { cost } = (extensions?.cost ?? {}) as { cost?: number }
        log('info', 'operation', {
          kind: operation?.operation, operation: operationName, query: queryHash?.slice(0, 12), cost,
          milliseconds: Math.round(performance.now() - began), codes: [...new Set(errors?.map((error) => error.extensions?.code))],
        })
        return Promise.resolve()
      },
    })
  },
}

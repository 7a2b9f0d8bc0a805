import type { ApolloServerPlugin } from '@apollo/server'
import type { Context } from '../context.js'

const REFUSALS: ReadonlySet<unknown> = new Set(['GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED', 'BAD_USER_INPUT', 'QUERY_TOO_LARGE', 'OPERATION_RESOLUTION_FAILURE'])
const NEW_TYPE = 'application/graphql-response+json'

/**
 * GraphQL over HTTP, section 6.4.1: to `application/json` a query that cannot be run is answered with 200, since the
 * status may come from a proxy there; to `application/graphql-response+json` with 400.
 */
export const statusOfJson: ApolloServerPlugin<Context> = {
  requestDidStart: () => Promise.resolve({
    willSendResponse: ({ request, response }) => {
      const isJson = !(request.http?.headers.get('accept') ?? '').includes(NEW_TYPE)
      const code = response.body.kind === 'single' ? response.body.singleResult.errors?.[0]?.extensions?.code : undefined
      if (isJson && response.http.status === 400 && REFUSALS.has(code)) response.http.status = 200
      return Promise.resolve()
    },
  }),
}

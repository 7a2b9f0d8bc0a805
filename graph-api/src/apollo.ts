import { ApolloServer, type ApolloServerPlugin } from '@apollo/server'
import {
  ApolloServerPluginCacheControlDisabled, ApolloServerPluginLandingPageDisabled, ApolloServerPluginSchemaReportingDisabled, ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled'
import { unwrapResolverError } from '@apollo/server/errors'
import type { GraphQLFormattedError, GraphQLSchema } from 'graphql'
import { entityTags } from './answers/entityTags.js'
import type { Context } from './context.js'
import { toClientError } from './errors.js'
import { LIMITS, queryLimits } from './limits/queryLimits.js'
import { createSchema } from './schema.js'

/** The GraphQL engine. The cache control plugin would wrap every field of every row, so it is off. */
export function createApollo(schema: GraphQLSchema = createSchema()): ApolloServer<Context> {
  return new ApolloServer<Context>({
    schema,
    csrfPrevention: true,
    introspection: true,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    persistedQueries: {},
    parseOptions: { maxTokens: LIMITS.tokens },
    validationRules: [queryLimits],
    formatError: formatForClient,
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      entityTags,
      logFaults,
    ],
  })
}

/** Only what is meant for clients leaves: message, place, code and argument. A refusal by our own rule keeps its code, which Apollo replaces. */
function formatForClient(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const known = toClientError(unwrapResolverError(error)) ?? toClientError(error)
  const place = { ...(formatted.locations ? { locations: formatted.locations } : {}), ...(formatted.path ? { path: formatted.path } : {}) }
  if (!known) return { message: 'Something went wrong on our side.', ...place, extensions: { code: 'INTERNAL_SERVER_ERROR' } }
  const { code, argument, refusal } = known.extensions
  return { message: known.message, ...place, extensions: { code: refusal ?? code, ...(argument ? { argument } : {}) } }
}

/** Faults of ours are logged with the operation's name, never with its variables: these may name persons. */
const logFaults: ApolloServerPlugin<Context> = {
  requestDidStart: () => Promise.resolve({
    didEncounterErrors: ({ errors, operationName }) => {
      for (const error of errors) {
        const original = unwrapResolverError(error)
        if (toClientError(original) ?? toClientError(error)) continue
        console.error(`fault in ${operationName ?? 'an unnamed operation'}: ${original instanceof Error ? (original.stack ?? original.message) : 'unknown'}`)
      }
      return Promise.resolve()
    },
  }),
}

import { ApolloServer, type ApolloServerPlugin } from '@apollo/server'
import {
  ApolloServerPluginCacheControlDisabled, ApolloServerPluginLandingPageDisabled, ApolloServerPluginSchemaReportingDisabled, ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled'
import { unwrapResolverError } from '@apollo/server/errors'
import type { GraphQLFormattedError, GraphQLSchema } from 'graphql'
import { AnswerCache } from './answers/answerCache.js'
import { entityTags } from './answers/entityTags.js'
import { statusOfJson } from './answers/statusOfJson.js'
import type { Context } from './context.js'
import { toClientError } from './errors.js'
import { answerWriter } from './limits/answerSize.js'
import { costPlugin } from './limits/costPlugin.js'
import { keptDocuments } from './limits/keptDocuments.js'
import { LIMITS } from './limits/limits.js'
import { queryShape } from './limits/queryShape.js'
import { withoutSuggestion } from './limits/suggestions.js'
import { isTooLong, TOO_LONG } from './limits/tooLong.js'
import { logFaults, logRequests } from './operationLog.js'
import { createSchema } from './schema.js'

export interface ApolloOptions {
  readonly schema: GraphQLSchema
  readonly introspection: boolean
  readonly logsRequests: boolean
  /** What a query may cost, see limits/costTree.ts. */
  readonly costBudget: number
  /** Characters of one answer; of one that comes in pages. */
  readonly largestAnswer: number
  readonly largestPages: number
  /** Bytes of answers that are kept, see answers/answerCache.ts; 0 for none. */
  readonly keptAnswers: number
  /** What counts and traces operations (operation/). */
  readonly watchers: readonly ApolloServerPlugin<Context>[]
}

const DEFAULTS: Omit<ApolloOptions, 'schema'> = { introspection: true, logsRequests: false, costBudget: LIMITS.cost, largestAnswer: LIMITS.answer, largestPages: LIMITS.pages, keptAnswers: 0, watchers: [] }

/** The GraphQL engine. The cache control plugin would wrap every field of every row, so it is off. */
export function createApollo({ schema = createSchema(), ...options }: Partial<ApolloOptions> = {}): ApolloServer<Context> {
  const { introspection, logsRequests, costBudget, largestAnswer, largestPages, keptAnswers, watchers } = { ...DEFAULTS, ...options }
  const kept = new AnswerCache(keptAnswers)
  return new ApolloServer<Context>({
    schema,
    csrfPrevention: true,
    introspection,
    allowBatchedHttpRequests: false,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    persistedQueries: {},
    documentStore: keptDocuments(),
    parseOptions: { maxTokens: LIMITS.tokens },
    validationRules: [queryShape],
    stringifyResult: kept.writing(answerWriter(largestAnswer)),
    formatError: formatForClient,
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      entityTags,
      kept.plugin,
      costPlugin({ cost: costBudget, pages: largestPages }),
      statusOfJson,
      logFaults,
      ...(logsRequests ? [logRequests] : []),
      ...watchers,
    ],
  })
}

/** Only what is meant for clients leaves: message, place, code and argument. A refusal by our own rule keeps its code, which Apollo replaces. */
function formatForClient(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const known = toClientError(unwrapResolverError(error)) ?? toClientError(error)
  const place = { ...(formatted.locations ? { locations: formatted.locations } : {}), ...(formatted.path ? { path: formatted.path } : {}) }
  if (!known) return { message: 'Something went wrong on our side.', ...place, extensions: { code: 'INTERNAL_SERVER_ERROR' } }
  const { code, refusal, argument, cost, budget, change, retryAfter } = known.extensions
  const told = Object.fromEntries(Object.entries({ argument, cost, budget, change, retryAfter }).filter(([, value]) => value !== undefined))
  if (isTooLong(known)) return { message: TOO_LONG, ...place, extensions: { code: 'QUERY_TOO_LARGE' } }
  return { message: shortened(withoutSuggestion(known.message)), ...place, extensions: { code: refusal ?? code, ...told } }
}
/** A misspelt word of a hundred thousand letters is not sent back. */
const LONGEST_MESSAGE = 2_000
const shortened = (message: string): string => (message.length <= LONGEST_MESSAGE ? message : `${message.slice(0, LONGEST_MESSAGE)}…`)

import { type DocumentNode, getOperationAST, GraphQLError, type GraphQLSchema, parse, specifiedRules, validate } from 'graphql'
import type { ErrorCode } from '../errors.js'
import { LIMITS } from '../limits/limits.js'
import { queryShape } from '../limits/queryShape.js'
import { withoutSuggestion } from '../limits/suggestions.js'
import { isTooLong, TOO_LONG } from '../limits/tooLong.js'

export interface Refusal { readonly message: string; readonly extensions: { readonly code: unknown } }

const ONLY = '/graphql/stream answers subscriptions only; ask queries and mutations at /graphql.'

/** A subscription under the limits of queries (limits/), or why it is refused. */
export function readSubscription(schema: GraphQLSchema, query: unknown, operationName: string | null | undefined): DocumentNode | readonly Refusal[] {
  try {
    const document = parse(String(query), { maxTokens: LIMITS.tokens })
    const problems = validate(schema, document, [...specifiedRules, queryShape])
    if (problems.length > 0) return problems.map((problem) => refusalOf(problem, 'GRAPHQL_VALIDATION_FAILED'))
    if (getOperationAST(document, operationName)?.operation === 'subscription') return document
    return [refusalOf(new GraphQLError(ONLY), 'BAD_REQUEST')]
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error
    return [isTooLong(error) ? { message: TOO_LONG, extensions: { code: 'QUERY_TOO_LARGE' satisfies ErrorCode } } : refusalOf(error, 'GRAPHQL_PARSE_FAILED')]
  }
}

const refusalOf = ({ message, extensions }: GraphQLError, code: string): Refusal => ({ message: withoutSuggestion(message), extensions: { code: extensions.refusal ?? code } })

import { GraphQLError } from 'graphql'

/**
 * The errors that a client may see. Foreign errors (of the driver, of the file system) become one of these in
 * exactly one place: toClientError.
 */
export type ErrorCode = 'BAD_USER_INPUT' | 'SERVICE_UNAVAILABLE' | 'QUERY_TOO_LARGE' | 'TOO_MANY_REQUESTS' | 'CONFLICT' | 'INTERNAL_SERVER_ERROR'

/** A wrong argument: `argument` is its path ("filter.regions"), the message says value and need. */
export class BadUserInput extends GraphQLError {
  constructor(argument: string, message: string) {
    super(`${argument}: ${message}`, { extensions: { code: 'BAD_USER_INPUT' satisfies ErrorCode, argument } })
  }
}

/** Seconds after which a database that is away is worth asking again: it is started again within ten. */
export const SECONDS_TO_RETRY = 5

/** The database does not answer (away, starting, overloaded). Trying again later helps, after `retryAfter` seconds. */
export class ServiceUnavailable extends GraphQLError {
  constructor(message = 'The database does not answer. Please try again in a moment.') {
    super(message, { extensions: { code: 'SERVICE_UNAVAILABLE' satisfies ErrorCode, retryAfter: SECONDS_TO_RETRY } })
  }
}

/** Two writers want the same thing at once, such as two imports. */
export class Conflict extends GraphQLError {
  constructor(message: string) {
    super(message, { extensions: { code: 'CONFLICT' satisfies ErrorCode } })
  }
}

/** Thrown by src/neo4j/database.ts only: the driver's errors never leave it. */
export class DatabaseAway extends Error {
  constructor(options?: ErrorOptions) {
    super('The database does not answer', options)
  }
}

/** A read that took longer than the database allows it. */
export class ReadTooLong extends Error {
  constructor(seconds: number, options?: ErrorOptions) {
    super(`The query took longer than ${seconds} s. Please ask for smaller pages or fewer levels.`, options)
  }
}

/** A task of an analysis that took longer than it may. */
export class AnalysisTooLong extends Error {
  constructor(seconds: number) {
    super(`The analysis took longer than ${seconds} s. Please ask for a smaller network, fewer measures or fewer draws.`)
  }
}

/** A statement that the database refused: a fault of ours. Its message is the code alone, since the database's own may quote stored values. */
export class StatementFailed extends Error {}

const CLIENT_CODES = new Set(['BAD_USER_INPUT', 'SERVICE_UNAVAILABLE', 'QUERY_TOO_LARGE', 'CONFLICT'])
/** Codes of GraphQL itself (a syntax error, an unknown field): their messages hold only the client's own words. */
const GRAPHQL_CODES = new Set(['GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED', 'PERSISTED_QUERY_NOT_FOUND', 'OPERATION_RESOLUTION_FAILURE', 'BAD_REQUEST'])

/** Apollo gives these words of a persisted query no code. */
const WRONG_HASH = /^provided sha does not match query$|^Unsupported persisted query version$/

/** What a client sees of any error: a typed one unchanged, everything else without internals. */
export function toClientError(error: unknown): GraphQLError | null {
  if (error instanceof DatabaseAway) return new ServiceUnavailable()
  if (error instanceof ReadTooLong || error instanceof AnalysisTooLong) return new GraphQLError(error.message, { extensions: { code: 'QUERY_TOO_LARGE' satisfies ErrorCode } })
  if (!(error instanceof GraphQLError)) return null
  if (WRONG_HASH.test(error.message)) return new GraphQLError(error.message, { extensions: { code: 'BAD_REQUEST' } })
  const code = String(error.extensions.code ?? '')
  return CLIENT_CODES.has(code) || GRAPHQL_CODES.has(code) ? error : null
}

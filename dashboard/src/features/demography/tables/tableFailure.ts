import { CombinedGraphQLErrors } from '@apollo/client/errors'

/** Why nothing could be said of a table. */
export interface TableFailure {
  readonly kind: 'base' | 'statistic' | 'text' | 'input' | 'away'
  readonly message: string
}

const KINDS: Readonly<Record<string, TableFailure['kind']>> = { 'source.populationBase': 'base', file: 'statistic', 'file.content': 'text' }

export function toTableFailure(error: unknown): TableFailure {
  if (!CombinedGraphQLErrors.is(error)) return { kind: 'away', message: String(error) }
  const { code, argument } = error.errors[0]?.extensions ?? {}
  return { kind: code === 'BAD_USER_INPUT' ? (KINDS[String(argument)] ?? 'input') : 'away', message: error.message }
}

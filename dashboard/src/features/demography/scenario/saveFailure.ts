import { CombinedGraphQLErrors } from '@apollo/client/errors'

/** Why a saved scenario stayed as it is: somebody else changed it, or forgot it, meanwhile; or nobody knows. */
export type SaveFailure = 'conflict' | 'gone' | 'failed'

export function toSaveFailure(error: unknown): SaveFailure {
  if (!CombinedGraphQLErrors.is(error)) return 'failed'
  const { code, argument } = error.errors[0]?.extensions ?? {}
  if (code === 'CONFLICT') return 'conflict'
  return code === 'BAD_USER_INPUT' && (argument === 'id' || argument === 'input.id') ? 'gone' : 'failed'
}

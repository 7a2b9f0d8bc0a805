import { CombinedGraphQLErrors } from '@apollo/client/errors'

export interface Failure {
  /** which sentence a person reads */
  kind: 'offline' | 'server' | 'database' | 'badInput' | 'unexpected'
  /** the code and message for the details */
  code: string
  message: string
}

/** Turns whatever went wrong into one of five calm sentences; the code stays for those who look after the server. */
export function toFailure(error: Error, isOnline: boolean): Failure {
  if (!isOnline) return { kind: 'offline', code: 'OFFLINE', message: error.message }
  if (!CombinedGraphQLErrors.is(error)) return { kind: 'server', code: error.name, message: error.message }
  const code = String(error.errors[0]?.extensions?.['code'] ?? 'ERROR')
  const kind = code === 'SERVICE_UNAVAILABLE' ? 'database' : code === 'BAD_USER_INPUT' ? 'badInput' : 'unexpected'
  return { kind, code, message: error.message }
}

/** Trying again helps against what is away, not against what is wrong. */
export function mayPass(failure: Failure): boolean {
  return failure.kind === 'offline' || failure.kind === 'server' || failure.kind === 'database'
}

type Level = 'info' | 'error'

/**
 * One line of JSON on standard error. Never with variables, addresses, ids or answers: these may name persons. An
 * operation's name is the client's own word for its query.
 */
export function log(level: Level, event: string, fields: Readonly<Record<string, unknown>>): void {
  console.error(JSON.stringify({ time: new Date().toISOString(), level, event, ...fields }))
}

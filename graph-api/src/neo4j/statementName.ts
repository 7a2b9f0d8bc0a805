/** Names of statements for traces: a statement's text says nothing at a glance, and its parameters are nobody's business. */
const names = new Map<string, string>()

export function nameStatements(named: Iterable<readonly [statement: string, name: string]>): void {
  for (const [statement, name] of named) names.set(statement, name)
}

/** The name of the constant; of a statement that is put together from a selection, what it begins with. */
export function nameOfStatement(statement: string): string {
  return names.get(statement) ?? `composed ${/\((?:self|node)?:(\w+)/.exec(statement)?.[1] ?? 'statement'}`
}

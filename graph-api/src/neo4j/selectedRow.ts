import type { GraphQLFieldResolver } from 'graphql'

/**
 * An object as a query asked for it: its values by response key (the alias where there is one). The composer makes
 * it; the fields of its type read from it and query nothing.
 */
export class SelectedRow {
  readonly values = new Map<string, unknown>()

  constructor(readonly typename: string) {}
}

/** The resolver of every field of a composed type. */
export const readSelected: GraphQLFieldResolver<unknown, unknown> = (source, ...[, , info]) => {
  if (source instanceof SelectedRow) return source.values.get(String(info.path.key))
  throw new Error(`readSelected requires a composed ${info.parentType.name}`)
}

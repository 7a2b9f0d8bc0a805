import type { FieldNode, GraphQLResolveInfo } from 'graphql'
import type { Target } from './shape.js'

/** A piece of a statement that yields one value, and how that value becomes what the client asked for. */
export interface Projection { readonly cypher: string; readonly decode: (value: unknown) => unknown }

/** The variables of a shape by their names in its fragments. */
export type Scope = Readonly<Record<string, string>>

/** What joining fragments needs of the composer. */
export interface Fragments {
  readonly info: GraphQLResolveInfo
  /** Whether the statement reads more than is asked for, so that many questions share it. */
  readonly isWide: boolean
  /** A parameter of its own name; returns how the statement refers to it. */
  parameter(hint: string, value: unknown): string
  /** An object of the target type, as the nodes ask for it. */
  object(target: Target, scope: Scope, nodes: readonly FieldNode[]): Projection
  /** The same fragment with variables of its own, so that it can stand inside itself. */
  rename(fragment: string, scope: Scope): string
}

/**
 * How a GraphQL type is read from the graph. A shape belongs to its module (<domain>.shape.ts) and holds named Cypher
 * constants; compose.ts joins those that a query asks for into one statement.
 *
 * Inside a fragment the variables have fixed names, which the composer makes unique: `self` is the node that the shape
 * is about; a relation's MATCH introduces `node` (and `edge`, `other` where it needs them).
 */
export interface Shape {
  readonly typename: string
  /** The label that tells this type from its siblings behind an interface. */
  readonly label?: string
  /** Plain fields: a Cypher expression over the shape's variables. */
  readonly fields: Readonly<Record<string, string>>
  readonly relations: Readonly<Record<string, Relation>>
}

/** Types behind an interface, such as Stakeholder: each node is read by the shape whose label it carries. */
export type Target = string | readonly string[]

/** Which variable of the fragment plays which variable of the target's shape; default: { self: 'node' }. */
export type Binding = Readonly<Record<string, string>>

export type Relation = BoundRelation | OneRelation | ManyRelation | ConnectionRelation

/** A relation that can be asked for as of a day: `matchAsOf` stands for `match` then, and names the day $asOf. */
interface Dated { readonly matchAsOf?: string }

/** A node that the surrounding MATCH has already bound, such as a membership's organisation. */
export interface BoundRelation { readonly kind: 'bound'; readonly to: Target; readonly bind: Binding }
/** At most one. */
export interface OneRelation extends Dated { readonly kind: 'one'; readonly to: Target; readonly match: string; readonly bind?: Binding }
/** All of them, in order. */
export interface ManyRelation extends Dated { readonly kind: 'many'; readonly to: Target; readonly match: string; readonly orderBy: string; readonly bind?: Binding }
/** A page of them: `sort` and `id` are the expressions that order them and that a cursor holds. */
export interface ConnectionRelation extends Dated {
  readonly kind: 'connection'
  readonly to: Target
  readonly match: string
  readonly sort: string
  readonly id: string
  readonly bind?: Binding
}

/** A list that a root field pages through. */
export interface RootList {
  readonly typename: string
  /** Used when no filter offers a better start. */
  readonly match: string
  /** The first of these that the filter holds begins the statement: the most selective first. */
  readonly starts: readonly { readonly filter: string; readonly match: string }[]
  /** Conditions by the name of the filter; several filters may share one condition (then name it once for each). */
  readonly conditions: Readonly<Record<string, string>>
  /** Conditions that stand for those of the same filter when the filter `asOf` names a day, and hold what was so on $filter_asOf. */
  readonly conditionsAsOf?: Readonly<Record<string, string>>
  /** Filters that hold ids, and the label in which they must exist. */
  readonly references: Readonly<Record<string, string>>
  readonly orders: Readonly<Record<string, ListOrder>>
  readonly defaultOrder: string
}

export interface ListOrder {
  readonly sort: string
  readonly id: string
  readonly descending?: boolean
  /** Every entry has both properties, and an index over both holds them in this order: then a page costs what it holds, however long the list is. */
  readonly isIndexed?: boolean
}

import {
  type ASTVisitor, type FieldNode, type FragmentDefinitionNode, getNamedType, getNullableType, GraphQLError, isCompositeType, isListType,
  Kind, type OperationDefinitionNode, type SelectionSetNode, type GraphQLCompositeType, isObjectType, isInterfaceType, type ValidationContext,
} from 'graphql'
import { DEFAULT_FIRST, MAXIMUM_FIRST } from '../neo4j/page.js'

/**
 * How large a query may be, told before the database is touched. Depth counts nested fields; objects are those that
 * the answer may hold: page sizes multiplied, lists without pages taken as EXPECTED_LIST.
 */
export const LIMITS = { depth: 15, fields: 1_000, objects: 20_000_000, tokens: 10_000 } as const

const EXPECTED_LIST = 5

interface Cost { readonly depth: number; readonly fields: number; readonly objects: number }

const NOTHING: Cost = { depth: 0, fields: 0, objects: 0 }

/** A validation rule; page sizes that come in variables count as the largest, since no value is known yet. */
export function queryLimits(context: ValidationContext): ASTVisitor {
  return {
    OperationDefinition(operation) {
      const root = context.getSchema().getRootType(operation.operation)
      if (!root) return
      const cost = new Estimate(context).of(operation.selectionSet, root, [])
      const excess = exceeded(cost)
      if (excess) context.reportError(tooLarge(excess, operation))
    },
  }
}

function exceeded(cost: Cost): string | null {
  if (cost.depth > LIMITS.depth) return `it is ${cost.depth} levels deep, at most ${LIMITS.depth} are allowed`
  if (cost.fields > LIMITS.fields) return `it asks for ${cost.fields} fields, at most ${LIMITS.fields} are allowed`
  if (cost.objects > LIMITS.objects) return `it may answer with ${cost.objects} objects, at most ${LIMITS.objects} are allowed: ask for smaller pages (first) or fewer levels`
  return null
}

function tooLarge(excess: string, operation: OperationDefinitionNode): GraphQLError {
  return new GraphQLError(`The query is too large: ${excess}.`, { nodes: operation, extensions: { refusal: 'QUERY_TOO_LARGE' } })
}

class Estimate {
  private readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>

  constructor(private readonly context: ValidationContext) {
    this.fragments = new Map(context.getDocument().definitions.flatMap((definition) =>
      definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition] as const] : []))
  }

  /** `inside` holds the fragments that are open: a fragment in itself is another rule's error. */
  of(set: SelectionSetNode, type: GraphQLCompositeType, inside: readonly string[]): Cost {
    return set.selections.reduce<Cost>((sum, selection) => {
      if (sum.fields > LIMITS.fields) return sum
      if (selection.kind === Kind.FIELD) return add(sum, this.field(selection, type, inside))
      const name = selection.kind === Kind.FRAGMENT_SPREAD ? selection.name.value : ''
      const fragment = selection.kind === Kind.FRAGMENT_SPREAD ? this.fragments.get(name) : selection
      if (!fragment || inside.includes(name)) return sum
      const condition = fragment.typeCondition ? this.context.getSchema().getType(fragment.typeCondition.name.value) : type
      if (!isCompositeType(condition)) return sum
      return add(sum, this.of(fragment.selectionSet, condition, name ? [...inside, name] : inside))
    }, NOTHING)
  }

  private field(node: FieldNode, parent: GraphQLCompositeType, inside: readonly string[]): Cost {
    if (node.name.value.startsWith('__')) return NOTHING
    const definition = isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[node.name.value] : undefined
    if (!definition || !node.selectionSet) return { depth: 1, fields: 1, objects: 0 }
    const type = getNamedType(definition.type)
    if (!isCompositeType(type)) return { depth: 1, fields: 1, objects: 0 }
    const inner = this.of(node.selectionSet, type, inside)
    const isList = isListType(getNullableType(definition.type))
    const size = definition.args.some((argument) => argument.name === 'first') ? askedSize(node) : isList && node.name.value !== 'edges' ? EXPECTED_LIST : 1
    return { depth: inner.depth + 1, fields: inner.fields + 1, objects: Math.min(size * (1 + inner.objects), Number.MAX_SAFE_INTEGER) }
  }
}

function askedSize(node: FieldNode): number {
  const first = node.arguments?.find((argument) => argument.name.value === 'first')?.value
  if (!first || first.kind === Kind.NULL) return DEFAULT_FIRST
  return first.kind === Kind.INT ? Math.min(Math.max(Number(first.value), 0), MAXIMUM_FIRST) : MAXIMUM_FIRST
}

function add(one: Cost, other: Cost): Cost {
  return { depth: Math.max(one.depth, other.depth), fields: one.fields + other.fields, objects: one.objects + other.objects }
}


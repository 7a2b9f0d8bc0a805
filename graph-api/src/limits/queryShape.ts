import {
  type ASTVisitor, type DocumentNode, type FieldNode, type FragmentDefinitionNode, GraphQLError, Kind, type OperationDefinitionNode,
  type SelectionNode, type SelectionSetNode, type ValidationContext,
} from 'graphql'
import { LIMITS } from './limits.js'

type Counted = 'fields' | 'aliases' | 'directives' | 'selections' | 'schemaDescriptions'

const COUNTED: Readonly<Record<Counted, string>> = {
  fields: 'fields', aliases: 'aliases', directives: 'directives', selections: 'fields and fragments', schemaDescriptions: 'descriptions of the whole schema (__schema)',
}

/**
 * A validation rule: how deep and how wide a query is, before its variables are known. A document that is too large is
 * emptied: the other rules look at each pair of fields and would take seconds for what is refused anyway.
 */
export function queryShape(context: ValidationContext): ASTVisitor {
  const document = context.getDocument()
  const refused = refusalOf(document)
  if (refused) {
    context.reportError(refused);
    (document.definitions as OperationDefinitionNode[]).length = 0
  }
  return {}
}

function refusalOf(document: DocumentNode): GraphQLError | null {
  const fragments = fragmentsOf(document)
  for (const definition of document.definitions) {
    if (definition.kind !== Kind.OPERATION_DEFINITION) continue
    try {
      new ShapeOfOperation(fragments).count(definition)
    } catch (error) {
      if (error instanceof TooLarge) return new GraphQLError(`The query is too large: ${error.message}.`, { nodes: definition, extensions: { refusal: 'QUERY_TOO_LARGE' } })
      throw error
    }
  }
  return null
}

export function fragmentsOf(document: DocumentNode): ReadonlyMap<string, FragmentDefinitionNode> {
  return new Map(document.definitions.flatMap((definition) => (definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition] as const] : [])))
}

class TooLarge extends Error {}

/** Walks an operation with its fragments spread, and stops at the first limit. */
class ShapeOfOperation {
  private readonly counts: Record<Counted, number> = { fields: 0, aliases: 0, directives: 0, selections: 0, schemaDescriptions: 0 }
  /** Fragments that are open: a fragment in itself is another rule's error. */
  private readonly open = new Set<string>()

  constructor(private readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>) {}

  count(operation: OperationDefinitionNode): void {
    this.add('directives', operation.directives?.length ?? 0)
    this.set(operation.selectionSet, [])
  }

  private set(set: SelectionSetNode, path: readonly string[]): void {
    for (const selection of set.selections) {
      this.add('selections', 1)
      this.add('directives', selection.directives?.length ?? 0)
      this.selection(selection, path)
    }
  }

  private selection(selection: SelectionNode, path: readonly string[]): void {
    if (selection.kind === Kind.FIELD) return this.field(selection, path)
    if (selection.kind === Kind.INLINE_FRAGMENT) return this.set(selection.selectionSet, path)
    const name = selection.name.value
    const fragment = this.fragments.get(name)
    if (!fragment || this.open.has(name)) return
    this.open.add(name)
    this.add('directives', fragment.directives?.length ?? 0)
    this.set(fragment.selectionSet, path)
    this.open.delete(name)
  }

  private field(node: FieldNode, path: readonly string[]): void {
    const name = node.name.value
    if (node.alias) this.add('aliases', 1)
    if (name === '__schema') this.add('schemaDescriptions', 1)
    if (name !== '__typename') this.add('fields', 1)
    // How deep a description of the schema may go is a rule of GraphQL.js.
    const below = path[0]?.startsWith('__') ? path : [...path, name]
    if (below.length > LIMITS.depth) {
      throw new TooLarge(`it is more than ${LIMITS.depth} levels deep. Cheapest change: leave out what lies below ${path.join('.')}, or ask for it by id in a query of its own`)
    }
    if (node.selectionSet) this.set(node.selectionSet, below)
  }

  private add(what: Counted, number: number): void {
    this.counts[what] += number
    if (this.counts[what] > LIMITS[what]) throw new TooLarge(`it has more than ${LIMITS[what]} ${COUNTED[what]}. Cheapest change: ask in several queries`)
  }
}

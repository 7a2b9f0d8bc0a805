import {
  type ArgumentNode, type DirectiveNode, type FieldNode, type FragmentDefinitionNode, getNamedType, getNullableType, type GraphQLCompositeType, type GraphQLField,
  type GraphQLSchema, isCompositeType, isInterfaceType, isIntrospectionType, isListType, isObjectType, Kind, type OperationDefinitionNode,
  SchemaMetaFieldDef, type SelectionSetNode, TypeMetaFieldDef, type ValueNode,
} from 'graphql'
import { DEFAULT_FIRST, MAXIMUM_FIRST } from '../neo4j/page.js'

/**
 * The cost of a query: how many values its answer may hold. A plain value costs 1, an object 1 and its fields; a list as
 * many times its item as `first` asks for (50 where it says nothing, 1,000 at most), a list without pages EXPECTED_LIST
 * times. An answer that is computed costs COMPUTED on top, one for which a network is drawn or a panel is found FROM_NETWORK;
 * a value in a description of the schema costs SCHEMA_VALUE.
 */
const EXPECTED_LIST = 5
const COMPUTED = 300_000
const FROM_NETWORK = 500_000
const LARGE_QUESTIONS = new Set(['NetworkInput', 'TwoModeInput', 'PanelSelectionInput'])
const SCHEMA_VALUE = 60
/** Lists in a description of the schema: whole ones would be counted as five. */
const SCHEMA_LISTS: Readonly<Record<string, number>> = { types: 300, fields: 8, inputFields: 4, enumValues: 3, args: 1, interfaces: 1, possibleTypes: 1, directives: 5 }

export interface CostNode {
  readonly path: readonly string[]
  /** What it costs once, beside its items. */
  readonly own: number
  /** Plain values of each item, and the item itself. */
  readonly item: number
  readonly size: number
  /** The field whose argument `first` sets the size. */
  readonly pagedAt: readonly string[] | null
  readonly children: readonly CostNode[]
}

export interface CostQuestion {
  readonly schema: GraphQLSchema
  readonly operation: OperationDefinitionNode
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>
  readonly variables: Readonly<Record<string, unknown>>
}

export function costOf(node: CostNode): number {
  return node.own + node.size * costOfItem(node)
}

export function costOfItem(node: CostNode): number {
  return node.children.reduce((sum, child) => sum + costOf(child), node.item)
}

export function costTree(question: CostQuestion): CostNode {
  const root = question.schema.getRootType(question.operation.operation)
  const { values, children } = root ? new Tree(question).inside(question.operation.selectionSet, { type: root, path: [], page: null }) : { values: 0, children: [] }
  return { path: [], own: 0, item: values, size: 1, pagedAt: null, children }
}

interface Page { readonly size: number; readonly at: readonly string[] }
interface Place { readonly type: GraphQLCompositeType; readonly path: readonly string[]; readonly page: Page | null }
interface Inside { readonly values: number; readonly children: readonly CostNode[] }

class Tree {
  constructor(private readonly question: CostQuestion) {}

  inside(set: SelectionSetNode, place: Place): Inside {
    let values = 0
    const children: CostNode[] = []
    for (const selection of set.selections) {
      if (!this.isIncluded(selection.directives)) continue
      if (selection.kind === Kind.FIELD) {
        const child = this.field(selection, place)
        if (child) children.push(child)
        else values += isIntrospectionType(place.type) ? SCHEMA_VALUE : 1
        continue
      }
      const fragment = selection.kind === Kind.FRAGMENT_SPREAD ? this.question.fragments.get(selection.name.value) : selection
      const type = fragment?.typeCondition ? this.question.schema.getType(fragment.typeCondition.name.value) : place.type
      if (!fragment || !isCompositeType(type)) continue
      const spread = this.inside(fragment.selectionSet, { ...place, type })
      values += spread.values
      children.push(...spread.children)
    }
    return { values, children }
  }

  /** Null for a plain value. */
  private field(node: FieldNode, place: Place): CostNode | null {
    const field = fieldOf(place.type, node.name.value)
    const type = getNamedType(field?.type)
    if (!field || !isCompositeType(type) || !node.selectionSet) return null
    const path = [...place.path, node.alias?.value ?? node.name.value]
    const asked = field.args.some(({ name }) => name === 'first') ? { size: this.askedSize(node.arguments), at: path } : null
    const isList = isListType(getNullableType(field.type))
    const isEdges = isList && place.page !== null && field.name === 'edges'
    const { values, children } = this.inside(node.selectionSet, { type, path, page: isList ? null : asked })
    const paged = isEdges ? place.page : isList ? asked : null
    const size = paged?.size ?? (isList ? expectedSize(place.type, field.name) : 1)
    return { path, own: isComputed(place, type) ? workFor(field) : 0, item: 1 + values, size, pagedAt: paged?.at ?? null, children }
  }

  private askedSize(args: readonly ArgumentNode[] | undefined): number {
    const value = this.valueOf(args?.find(({ name }) => name.value === 'first')?.value)
    return typeof value === 'number' && !Number.isNaN(value) ? Math.min(Math.max(value, 0), MAXIMUM_FIRST) : DEFAULT_FIRST
  }

  private isIncluded(directives: readonly DirectiveNode[] | undefined): boolean {
    return !directives?.some(({ name, arguments: args }) => {
      const condition = this.valueOf(args?.find((argument) => argument.name.value === 'if')?.value)
      return (name.value === 'skip' && condition === true) || (name.value === 'include' && condition === false)
    })
  }

  private valueOf(node: ValueNode | undefined): unknown {
    if (node?.kind === Kind.INT) return Number(node.value)
    if (node?.kind === Kind.BOOLEAN) return node.value
    if (node?.kind !== Kind.VARIABLE) return undefined
    const { operation, variables } = this.question
    const name = node.name.value
    if (variables[name] !== undefined) return variables[name]
    return this.valueOf(operation.variableDefinitions?.find((definition) => definition.variable.name.value === name)?.defaultValue)
  }
}

function fieldOf(type: GraphQLCompositeType, name: string): GraphQLField<unknown, unknown> | undefined {
  if (name === '__schema') return SchemaMetaFieldDef
  if (name === '__type') return TypeMetaFieldDef
  return isObjectType(type) || isInterfaceType(type) ? type.getFields()[name] : undefined
}

const expectedSize = (type: GraphQLCompositeType, field: string): number => (isIntrospectionType(type) ? SCHEMA_LISTS[field] : undefined) ?? EXPECTED_LIST

const workFor = ({ args }: GraphQLField<unknown, unknown>): number =>
  (args.some(({ type }) => LARGE_QUESTIONS.has(getNamedType(type).name)) ? FROM_NETWORK : COMPUTED)

/** Root fields that read entities give entities or pages of them; the others compute an answer from many. */
function isComputed({ path, type }: Place, answer: GraphQLCompositeType): boolean {
  if (path.length > 0 || type.name === 'Mutation' || isIntrospectionType(answer)) return false
  return !answer.name.endsWith('Connection') && !('getFields' in answer && 'id' in answer.getFields()) && answer.name !== 'Health'
}

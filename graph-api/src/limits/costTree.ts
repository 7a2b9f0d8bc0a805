import {
  type ArgumentNode, type DirectiveNode, type FieldNode, type FragmentDefinitionNode, getNamedType, getNullableType, type GraphQLCompositeType, type GraphQLField,
  type GraphQLSchema, isCompositeType, isInterfaceType, isIntrospectionType, isListType, isObjectType, Kind, type OperationDefinitionNode,
  SchemaMetaFieldDef, type SelectionSetNode, TypeMetaFieldDef, type ValueNode,
} from 'graphql'
import { DEFAULT_FIRST, MAXIMUM_FIRST } from '../neo4j/page.js'
import { COST, type Measure } from './measures.js'

/**
 * A query with what a measure (measures.ts) finds at each of its parts. A list counts as many times as `first` asks for
 * (1,000 at most), one without pages as often as the measure expects.
 */
/** Lists in a description of the schema. */
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

export function costTree(question: CostQuestion, measure: Measure = COST): CostNode {
  const root = question.schema.getRootType(question.operation.operation)
  const { values, children } = root ? new Tree(question, measure).inside(question.operation.selectionSet, { type: root, path: [], page: null }) : { values: 0, children: [] }
  return { path: [], own: 0, item: values, size: 1, pagedAt: null, children }
}

interface Page { readonly size: number; readonly at: readonly string[] }
interface Place { readonly type: GraphQLCompositeType; readonly path: readonly string[]; readonly page: Page | null }
interface Inside { readonly values: number; readonly children: readonly CostNode[] }

class Tree {
  constructor(private readonly question: CostQuestion, private readonly measure: Measure) {}

  inside(set: SelectionSetNode, place: Place): Inside {
    let values = 0
    const children: CostNode[] = []
    for (const selection of set.selections) {
      if (!this.isIncluded(selection.directives)) continue
      if (selection.kind === Kind.FIELD) {
        const child = this.field(selection, place)
        if (child) children.push(child)
        else values += this.measure.value({ field: fieldOf(place.type, selection.name.value), key: keyOf(selection), of: place.type })
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
    const key = keyOf(node)
    const path = [...place.path, key]
    const asked = isPaged(field) ? { size: this.askedSize(node.arguments, place), at: path } : null
    const isList = isListType(getNullableType(field.type))
    const { values, children } = this.inside(node.selectionSet, { type, path, page: isList ? null : asked })
    const expected = isList ? this.expectedSize(place.type, field.name) : 1
    const paged = isList ? place.page ?? asked : null
    const size = paged && (place.page === null || field.name === 'edges') ? paged.size : Math.max(expected, paged?.size ?? 0)
    return { path, own: isComputed(place, type) ? this.measure.work(field) : 0, item: this.measure.object(key, type) + values, size, pagedAt: size === paged?.size ? paged.at : null, children }
  }

  /** A list beside the edges of a page, such as those of a report with `first`, is at least as long as others. */
  private expectedSize(type: GraphQLCompositeType, field: string): number {
    return (isIntrospectionType(type) ? SCHEMA_LISTS[field] : undefined) ?? this.measure.expected
  }

  private askedSize(args: readonly ArgumentNode[] | undefined, { path }: Place): number {
    const value = this.valueOf(args?.find(({ name }) => name.value === 'first')?.value)
    if (typeof value === 'number' && !Number.isNaN(value)) return Math.min(Math.max(value, 0), MAXIMUM_FIRST)
    return path.length > 0 ? this.measure.unsaid : DEFAULT_FIRST
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

const keyOf = ({ alias, name }: FieldNode): string => alias?.value ?? name.value

const isPaged = ({ args }: GraphQLField<unknown, unknown>): boolean => args.some(({ name, type }) => name === 'first' && getNamedType(type).name === 'Int')

/** Whether all of the answer comes in pages or entities; a network, a file or a report comes as a whole, and so does what a mutation has done. */
export function isOfPages({ schema, operation, fragments }: CostQuestion): boolean {
  const type = schema.getQueryType()
  if (!type || operation.operation !== 'query') return false
  return rootFields(operation.selectionSet, fragments).every((name) => {
    if (name === '__typename') return true
    const field = type.getFields()[name]
    const answer = getNamedType(field?.type)
    return field !== undefined && isCompositeType(answer) && (isPaged(field) || !isComputed({ path: [], type, page: null }, answer))
  })
}

function rootFields(set: SelectionSetNode, fragments: CostQuestion['fragments']): string[] {
  return set.selections.flatMap((selection) => {
    if (selection.kind === Kind.FIELD) return [selection.name.value]
    const inner = selection.kind === Kind.FRAGMENT_SPREAD ? fragments.get(selection.name.value) : selection
    return inner ? rootFields(inner.selectionSet, fragments) : []
  })
}

/** Root fields that read entities give entities or pages of them; the others compute an answer from many. */
function isComputed({ path, type }: Place, answer: GraphQLCompositeType): boolean {
  if (path.length > 0 || type.name === 'Mutation' || isIntrospectionType(answer)) return false
  return !answer.name.endsWith('Connection') && !('getFields' in answer && 'id' in answer.getFields()) && answer.name !== 'Health'
}

import {
  type FieldNode, type GraphQLObjectType, type GraphQLResolveInfo, type SelectionSetNode,
  getNamedType, GraphQLIncludeDirective, GraphQLSkipDirective, isAbstractType, isObjectType, Kind,
} from 'graphql'
import { getArgumentValues, getDirectiveValues } from 'graphql/execution/values.js'

/** One asked field of an object: the key it is answered under, its name, its arguments, and the nodes it was asked by. */
export interface SelectedField {
  readonly key: string
  readonly name: string
  readonly args: Readonly<Record<string, unknown>>
  readonly nodes: readonly FieldNode[]
}

type Context = Pick<GraphQLResolveInfo, 'fragments' | 'variableValues' | 'schema'>

/** The fields that a client asks of an object of this type under these nodes; equal keys are merged as GraphQL merges them. */
export function selectedFields(context: Context, typename: string, nodes: readonly FieldNode[]): SelectedField[] {
  const type = context.schema.getType(typename)
  if (!isObjectType(type)) throw new Error(`selectedFields requires an object type, got ${typename}`)
  const byKey = new Map<string, FieldNode[]>()
  const into: Collection = { context, type, byKey }
  for (const node of nodes) if (node.selectionSet) collect(node.selectionSet, into)
  return [...byKey].map(([key, fieldNodes]) => toSelectedField(context, type, { key, fieldNodes }))
}

function toSelectedField(context: Context, type: GraphQLObjectType, asked: { key: string; fieldNodes: FieldNode[] }): SelectedField {
  const first = asked.fieldNodes[0] as FieldNode
  const name = first.name.value
  const definition = type.getFields()[name]
  const args = definition ? getArgumentValues(definition, first, context.variableValues) : {}
  return { key: asked.key, name, args, nodes: asked.fieldNodes }
}

interface Collection { readonly context: Context; readonly type: GraphQLObjectType; readonly byKey: Map<string, FieldNode[]> }

function collect(set: SelectionSetNode, into: Collection): void {
  const { context, type, byKey } = into
  for (const selection of set.selections) {
    if (isLeftOut(context, selection)) continue
    if (selection.kind === Kind.FIELD) {
      const key = selection.alias?.value ?? selection.name.value
      byKey.set(key, [...(byKey.get(key) ?? []), selection])
      continue
    }
    const fragment = selection.kind === Kind.FRAGMENT_SPREAD ? context.fragments[selection.name.value] : selection
    if (!fragment) continue
    const condition = fragment.typeCondition?.name.value
    if (condition === undefined || applies(context, type, condition)) collect(fragment.selectionSet, into)
  }
}

function applies(context: Context, type: GraphQLObjectType, condition: string): boolean {
  if (type.name === condition) return true
  const conditional = context.schema.getType(condition)
  return isAbstractType(conditional) && context.schema.isSubType(conditional, type)
}

function isLeftOut(context: Context, selection: SelectionSetNode['selections'][number]): boolean {
  const skip = getDirectiveValues(GraphQLSkipDirective, selection, context.variableValues)
  if (skip?.if === true) return true
  return getDirectiveValues(GraphQLIncludeDirective, selection, context.variableValues)?.if === false
}

/** The nodes by which a root field was asked. */
export function rootNodes(info: GraphQLResolveInfo): readonly FieldNode[] {
  return info.fieldNodes
}

/** The type that a root field answers with. */
export function answeredType(info: GraphQLResolveInfo): string {
  return getNamedType(info.returnType).name
}

/** The nodes by which a field below a root field was asked, such as the sources of a report. */
export function nodesBelow(info: GraphQLResolveInfo, name: string): readonly FieldNode[] {
  return selectedFields(info, answeredType(info), info.fieldNodes).filter((field) => field.name === name).flatMap((field) => field.nodes)
}

/** The names of the fields that are asked of the answer of a root field. */
export function askedFields(info: GraphQLResolveInfo): string[] {
  return selectedFields(info, answeredType(info), info.fieldNodes).map(({ name }) => name)
}

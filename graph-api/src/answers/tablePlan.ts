import {
  type DocumentNode, type FieldNode, type FragmentDefinitionNode, getNamedType, getNullableType, type GraphQLCompositeType, type GraphQLOutputType, type GraphQLSchema,
  isCompositeType, isInterfaceType, isListType, isObjectType, Kind, type SelectionSetNode,
} from 'graphql'
import { fragmentsOf } from '../limits/queryShape.js'

export type Json = string | number | boolean | null | Json[] | { [key: string]: Json }
export type Cell = string | number | boolean | null

interface Column { readonly name: string; readonly path: readonly string[] }

/**
 * How an answer becomes a table, told by the query alone, so that every page of it has the same columns: nested objects
 * under dotted names; the first list of objects is unfolded, one row for each of its entries; a further list stays in
 * one cell, as JSON.
 */
export interface TablePlan {
  readonly columns: readonly Column[]
  readonly unfolded: { readonly path: readonly string[]; readonly isConnection: boolean; readonly plan: TablePlan } | null
}

interface Place { readonly prefix: string; readonly path: readonly string[] }

/** Plans the table of one root field. */
export class TablePlanner {
  private readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>

  constructor(private readonly schema: GraphQLSchema, document: DocumentNode) {
    this.fragments = fragmentsOf(document)
  }

  ofRoot(field: FieldNode, type: GraphQLOutputType): TablePlan {
    const named = getNamedType(type)
    const key = keyOf(field)
    if (!isCompositeType(named) || !field.selectionSet) return { columns: [{ name: key, path: [key] }], unfolded: null }
    const place = { prefix: '', path: [key] }
    if (isListOfObjects(type)) return { columns: [], unfolded: { path: place.path, isConnection: false, plan: this.ofSet(field.selectionSet, named, { prefix: '', path: [] }) } }
    return this.ofObject(field.selectionSet, named, place)
  }

  private ofObject(set: SelectionSetNode, type: GraphQLCompositeType, place: Place): TablePlan {
    const edges = this.fieldsOf(set, type).find(({ node }) => node.name.value === 'edges')
    const node = edges?.node.selectionSet && this.fieldsOf(edges.node.selectionSet, edges.named).find((field) => field.node.name.value === 'node')
    if (!edges || !node?.node.selectionSet || !isCompositeType(node.named)) return this.ofSet(set, type, place)
    const beside = this.ofSet(without(set, 'edges', 'pageInfo'), type, place)
    const plan = this.ofSet(node.node.selectionSet, node.named, { prefix: place.prefix, path: [] })
    return { columns: beside.columns, unfolded: { path: [...place.path, keyOf(edges.node)], isConnection: true, plan } }
  }

  private ofSet(set: SelectionSetNode, type: GraphQLCompositeType, place: Place): TablePlan {
    const columns: Column[] = []
    let unfolded: TablePlan['unfolded'] = null
    for (const { node, type: fieldType, named } of this.fieldsOf(set, type)) {
      const at = { prefix: place.prefix === '' ? keyOf(node) : `${place.prefix}.${keyOf(node)}`, path: [...place.path, keyOf(node)] }
      if (!node.selectionSet || !isCompositeType(named)) columns.push({ name: at.prefix, path: at.path })
      else if (!isListOfObjects(fieldType)) {
        const inner = this.ofObject(node.selectionSet, named, at)
        columns.push(...inner.columns)
        if (inner.unfolded && unfolded) columns.push({ name: at.prefix, path: inner.unfolded.path })
        unfolded ??= inner.unfolded
      } else if (unfolded) columns.push({ name: at.prefix, path: at.path })
      else unfolded = { path: at.path, isConnection: false, plan: this.ofSet(node.selectionSet, named, { prefix: at.prefix, path: [] }) }
    }
    return { columns, unfolded }
  }

  /** The fields of a selection, those of its fragments included, each answer key once. */
  private fieldsOf(set: SelectionSetNode, type: GraphQLCompositeType): { node: FieldNode; type: GraphQLOutputType; named: GraphQLCompositeType }[] {
    const found = new Map<string, { node: FieldNode; type: GraphQLOutputType; named: GraphQLCompositeType }>()
    const collect = (selections: SelectionSetNode, of: GraphQLCompositeType): void => {
      for (const selection of selections.selections) {
        if (selection.kind === Kind.FIELD) {
          const definition = isObjectType(of) || isInterfaceType(of) ? of.getFields()[selection.name.value] : undefined
          if (definition && !found.has(keyOf(selection))) found.set(keyOf(selection), { node: selection, type: definition.type, named: getNamedType(definition.type) as GraphQLCompositeType })
          continue
        }
        const fragment = selection.kind === Kind.FRAGMENT_SPREAD ? this.fragments.get(selection.name.value) : selection
        const condition = fragment?.typeCondition ? this.schema.getType(fragment.typeCondition.name.value) : of
        if (fragment && isCompositeType(condition)) collect(fragment.selectionSet, condition)
      }
    }
    collect(set, type)
    return [...found.values()]
  }
}

export const keyOf = (field: FieldNode): string => field.alias?.value ?? field.name.value

const isListOfObjects = (type: GraphQLOutputType): boolean => isListType(getNullableType(type)) && isCompositeType(getNamedType(type))

function without(set: SelectionSetNode, ...names: string[]): SelectionSetNode {
  return { ...set, selections: set.selections.filter((selection) => selection.kind !== Kind.FIELD || !names.includes(selection.name.value)) }
}

export function columnNames({ columns, unfolded }: TablePlan): string[] {
  return [...columns.map(({ name }) => name), ...(unfolded ? columnNames(unfolded.plan) : [])]
}

/** The rows of an answer. An entry whose inner list is empty keeps its row. */
export function rowsOf(plan: TablePlan, value: Json, isRoot = true): Cell[][] {
  const around = plan.columns.map(({ path }) => toCell(at(value, path)))
  if (!plan.unfolded) return [around]
  const { path, isConnection, plan: inner } = plan.unfolded
  const list = at(value, path)
  const items = Array.isArray(list) ? list.map((item) => isConnection ? at(item, ['node']) : item) : []
  if (items.length === 0 && !isRoot) return [[...around, ...columnNames(inner).map(() => null)]]
  return items.flatMap((item) => rowsOf(inner, item, false).map((row) => [...around, ...row]))
}

function at(value: Json, path: readonly string[]): Json {
  return path.reduce<Json>((inner, key) => (typeof inner === 'object' && inner !== null && !Array.isArray(inner) ? inner[key] ?? null : null), value)
}

function toCell(value: Json): Cell {
  if (Array.isArray(value)) return value.every((item) => typeof item !== 'object' || item === null) ? value.join('; ') : JSON.stringify(value)
  return typeof value === 'object' && value !== null ? JSON.stringify(value) : value
}

import { type FieldNode, getNamedType, type GraphQLResolveInfo, isObjectType } from 'graphql'
import { checkArguments } from '../checkArguments.js'
import { connectionFragment } from './composeConnection.js'
import type { Fragments, Projection, Scope } from './projection.js'
import { type SelectedField, selectedFields } from './selection.js'
import { SelectedRow } from './selectedRow.js'
import type { Binding, BoundRelation, Relation, Shape, Target } from './shape.js'

/**
 * Joins the fragments of a query into one statement. One composer per statement: it keeps names and parameters unique. A wide
 * one reads all plain properties of each object, whichever are asked for, so that questions that differ only in them have one text.
 */
export class Composer implements Fragments {
  readonly parameters: Record<string, unknown> = {}
  private names = 0

  constructor(private readonly shapes: ReadonlyMap<string, Shape>, readonly info: GraphQLResolveInfo, readonly isWide = false) {}

  /** A parameter of its own name; returns how the statement refers to it. */
  parameter(hint: string, value: unknown): string {
    this.names += 1
    const name = `${hint}_${this.names}`
    this.parameters[name] = value
    return `$${name}`
  }

  /** An object of the target type, as the nodes ask for it. */
  object(target: Target, scope: Scope, nodes: readonly FieldNode[]): Projection {
    if (typeof target === 'string') return this.row(this.shape(target), scope, nodes)
    const variants = target.map((typename) => ({ shape: this.shape(typename), projection: this.row(this.shape(typename), scope, nodes) }))
    const cases = variants.map(({ shape, projection }, index) => `WHEN ${scope.self}:${shape.label} THEN [${index}, ${projection.cypher}]`)
    return {
      cypher: `CASE ${cases.join(' ')} END`,
      decode: (value) => {
        if (!Array.isArray(value)) return null
        return variants[value[0] as number]?.projection.decode(value[1])
      },
    }
  }

  /** The same fragment with variables of its own, so that it can stand inside itself. */
  rename(fragment: string, scope: Scope): string {
    return fragment.replace(VARIABLE, (name) => scope[name] ?? name)
  }

  /** A scope for the variables that a relation's MATCH introduces. */
  introduce(scope: Scope): Scope {
    this.names += 1
    const own = Object.fromEntries(INTRODUCED.map((name) => [name, `${name}${this.names}`]))
    return { ...scope, ...own }
  }

  /** The type of a relation, whose arguments are checked as those of a root field. */
  private typeOf(typename: string, field: SelectedField): string {
    const type = this.info.schema.getType(typename)
    const definition = isObjectType(type) ? type.getFields()[field.name] : undefined
    if (!definition) throw new Error(`No field ${typename}.${field.name}`)
    checkArguments(definition.args, field.args, `${field.key}.`)
    return getNamedType(definition.type).name
  }

  /** The relation's MATCH, for a day if one is asked. */
  private matchOf(relation: Exclude<Relation, BoundRelation>, { asOf }: SelectedField['args']): string {
    if (relation.matchAsOf === undefined || typeof asOf !== 'string') return relation.match
    return relation.matchAsOf.replaceAll('$asOf', this.parameter('asOf', asOf))
  }

  private shape(typename: string): Shape {
    const shape = this.shapes.get(typename)
    if (!shape) throw new Error(`No shape for ${typename}`)
    return shape
  }

  private row(shape: Shape, scope: Scope, nodes: readonly FieldNode[]): Projection {
    const columns = selectedFields(this.info, shape.typename, nodes)
      .filter((field) => field.name !== '__typename')
      .map((field) => ({ key: field.key, name: field.name, projection: this.field(shape, scope, field) }))
    const properties = this.isWide ? plainProperties(shape) : []
    const read = [...properties.map((name) => this.rename(shape.fields[name] as string, scope)), ...columns.filter(({ name }) => !properties.includes(name)).map(({ projection }) => projection.cypher)]
    let behind = properties.length
    const places = columns.map(({ name }) => (properties.includes(name) ? properties.indexOf(name) : behind++))
    return {
      cypher: `[${read.join(', ')}]`,
      decode: (value) => {
        if (!Array.isArray(value)) return null
        const row = new SelectedRow(shape.typename)
        columns.forEach((column, index) => row.values.set(column.key, column.projection.decode(value[places[index] as number])))
        return row
      },
    }
  }

  private field(shape: Shape, scope: Scope, field: SelectedField): Projection {
    const expression = shape.fields[field.name]
    if (expression !== undefined) return { cypher: this.rename(expression, scope), decode: (value) => value }
    const relation = shape.relations[field.name]
    if (!relation) throw new Error(`No fragment for ${shape.typename}.${field.name}`)
    return this.relation(relation, scope, { ...field, typename: this.typeOf(shape.typename, field) })
  }

  private relation(relation: Relation, scope: Scope, field: SelectedField & { typename: string }): Projection {
    if (relation.kind === 'bound') return this.object(relation.to, bound(relation.bind, scope), field.nodes)
    const inner = this.introduce(scope)
    const match = this.rename(this.matchOf(relation, field.args), inner)
    const target = bound(relation.bind ?? { self: 'node' }, inner)
    if (relation.kind === 'connection') return connectionFragment(this, { typename: field.typename, relation, field, inner, match, target })
    const item = this.object(relation.to, target, field.nodes)
    if (relation.kind === 'one') {
      return { cypher: `head(COLLECT { ${match} RETURN ${item.cypher} LIMIT 1 })`, decode: item.decode }
    }
    return {
      cypher: `COLLECT { ${match} RETURN ${item.cypher} ORDER BY ${this.rename(relation.orderBy, inner)} }`,
      decode: (value) => (Array.isArray(value) ? value.map(item.decode) : []),
    }
  }
}

/** Fields that are a property and nothing else, in the shape's order. */
const plainProperties = ({ fields }: Shape): string[] => Object.keys(fields).filter((name) => /^\w+\.\w+$/.test(fields[name] ?? ''))

/** Variables that a relation's MATCH introduces; those of shapes (SHAPE_VARIABLES) have other names, so none hides the other. */
const INTRODUCED = ['node', 'edge', 'other', 'extra'] as const
const SHAPE_VARIABLES = ['self', 'record', 'actor', 'organisation', 'stakeholder', 'project', 'event', 'origin', 'target'] as const
/** A variable of a fragment, but not a property, a label or a parameter of the same name. */
const VARIABLE = new RegExp(`(?<![.:$\\w])(${[...INTRODUCED, ...SHAPE_VARIABLES].join('|')})\\b`, 'g')

function bound(binding: Binding, scope: Scope): Scope {
  return Object.fromEntries(Object.entries(binding).map(([name, variable]) => [name, scope[variable] ?? variable]))
}

import 'reflect-metadata'
import { type GraphQLObjectType, type GraphQLSchema, isObjectType, isInterfaceType } from 'graphql'
import { buildSchemaSync, type NonEmptyArray, type PubSub } from 'type-graphql'
import { checkArguments } from './checkArguments.js'
import { describeCommonNames } from './commonDescriptions.js'
import { RELATIONS } from './relations.js'
import { RESOLVERS } from './resolvers.js'
import { readSelected, SelectedRow } from './neo4j/selectedRow.js'
import type { Shape } from './neo4j/shape.js'
import { SHAPES } from './shapes.js'

/** Each subscription says itself what it follows (subscriptions/): news in this process alone would not reach the clients of another. */
const NONE: PubSub = { publish: unused, subscribe: unused }
function unused(): never { throw new Error('Subscriptions need `subscribe`') }

/** The composition root of the API's schema. */
export function createSchema(): GraphQLSchema {
  const schema = buildSchemaSync({
    // eslint's types see plain functions; type-graphql wants at least one.
    resolvers: [...RESOLVERS, ...RELATIONS] as unknown as NonEmptyArray<new () => object>,
    validate: false,
    pubSub: NONE,
  })
  for (const shape of SHAPES) readFromSelection(schema, shape)
  tellStakeholdersApart(schema)
  checkRootArguments(schema)
  describeCommonNames(schema)
  return schema
}

/** Fields of composed types, their edges and connections read what the composer put there and query nothing. */
function readFromSelection(schema: GraphQLSchema, shape: Shape): void {
  for (const name of [shape.typename, `${shape.typename}Edge`, `${shape.typename}Connection`]) {
    const type = schema.getType(name)
    if (!isObjectType(type)) continue
    type.isTypeOf = null
    for (const field of Object.values(type.getFields())) field.resolve = readSelected
  }
}

function tellStakeholdersApart(schema: GraphQLSchema): void {
  const type = schema.getType('Stakeholder')
  if (!isInterfaceType(type)) throw new Error('The schema has no interface Stakeholder')
  type.resolveType = (value) => (value instanceof SelectedRow ? value.typename : undefined)
}

function checkRootArguments(schema: GraphQLSchema): void {
  const roots = [schema.getQueryType(), schema.getMutationType()].filter((type): type is GraphQLObjectType => Boolean(type))
  for (const root of roots) {
    for (const field of Object.values(root.getFields())) {
      const resolve = field.resolve
      if (!resolve) continue
      field.resolve = (source, args, ...rest) => {
        checkArguments(field.args, args)
        return resolve(source, args, ...rest)
      }
    }
  }
}

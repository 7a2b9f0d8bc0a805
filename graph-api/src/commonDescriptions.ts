import { type GraphQLEnumType, type GraphQLInputObjectType, type GraphQLInterfaceType, type GraphQLObjectType, type GraphQLSchema, isEnumType, isInputObjectType, isInterfaceType, isObjectType } from 'graphql'

/** Names that mean the same wherever they stand. What a type means by a name of its own stands at its field. */
const FIELDS: Readonly<Record<string, string>> = {
  id: 'id in the data set',
  name: 'name, as its source writes it',
  key: 'what the row is about: the id of a region, group, organisation or event',
  label: 'name of the row, to be read by people',
  sex: 'of whom: women, men, or everybody',
  source: 'where the figures come from; null is not stated',
  sources: 'where the figures come from, by id',
  assumptions: 'what the calculation takes for granted',
}

const ARGUMENTS: Readonly<Record<string, string>> = {
  id: 'id in the data set',
  event: 'id of the event',
  region: 'id of the region',
  district: 'id of a region with ages that has municipalities',
  input: 'which part of the graph is the network',
  filter: 'what is left of the list; null leaves all',
  orderBy: 'order of the list; null is the default of its type',
  by: 'what the rows tell apart',
  scenario: 'what is changed of the rates; null leaves them as they are',
  mode: 'PREVIEW checks and writes nothing, APPLY writes',
}

const ORDERS: Readonly<Record<string, string>> = {
  NAME_ASC: 'by name, from A',
  NAME_DESC: 'by name, from Z',
  ID_ASC: 'by id, from the smallest',
  DATE_ASC: 'by date, the earliest first',
  DATE_DESC: 'by date, the latest first',
  START_ASC: 'by start, the earliest first',
  START_DESC: 'by start, the latest first',
  INHABITANTS_ASC: 'by inhabitants, the fewest first',
  INHABITANTS_DESC: 'by inhabitants, the most first',
}

const ROOTS: Readonly<Record<string, string>> = {
  Query: 'What can be asked. Nothing here changes the data.',
  Mutation: 'What changes the data. Each change is whole or not at all, and raises the data version.',
  Subscription: 'What is told as it happens, as long as one listens, at /graphql/stream (Server-Sent Events).',
}

interface Named { name: string; description?: string | null | undefined }
type WithFields = GraphQLObjectType | GraphQLInterfaceType | GraphQLInputObjectType

/** Describes what bears a common name and does not describe itself. */
export function describeCommonNames(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (type.name.startsWith('__')) continue
    describe([type], ROOTS)
    if (isEnumType(type)) describeOrders(type)
    if (isObjectType(type) || isInterfaceType(type) || isInputObjectType(type)) describeFields(type)
  }
}

function describeOrders(type: GraphQLEnumType): void {
  describe([...type.getValues()], ORDERS)
}

function describeFields(type: WithFields): void {
  const fields = Object.values(type.getFields())
  describe(fields, FIELDS)
  for (const field of fields) if ('args' in field) describe([...field.args] as Named[], ARGUMENTS)
}

function describe(parts: readonly Named[], words: Readonly<Record<string, string>>): void {
  for (const part of parts) part.description ??= words[part.name]
}

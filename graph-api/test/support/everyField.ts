import { getNamedType, type GraphQLField, type GraphQLInputObjectType, type GraphQLSchema, isInputObjectType, isEnumType, isInterfaceType, isLeafType, isObjectType, isRequiredArgument } from 'graphql'

/** Selects every plain field of a type, and of each relation what tells it: that asks for every fragment of the type once. */
export function everyFieldOf(schema: GraphQLSchema, typename: string): string {
  const type = schema.getType(typename)
  if (!isObjectType(type) && !isInterfaceType(type)) throw new Error(`${typename} is no object type`)
  return Object.values(type.getFields()).map((field) => asked(schema, field)).join(' ')
}

/** Selects every field of a type and of the objects below it, as deep as `depth`; a field that needs a word is asked for each of its words. */
export function everyFieldBelow(schema: GraphQLSchema, typename: string, depth = 3): string {
  const type = schema.getType(typename)
  if (!isObjectType(type)) throw new Error(`${typename} is no object type`)
  return Object.values(type.getFields()).flatMap((field) => askedBelow(schema, field, depth)).join(' ')
}

function askedBelow(schema: GraphQLSchema, field: GraphQLField<unknown, unknown>, depth: number): string[] {
  const type = getNamedType(field.type)
  if (!isLeafType(type) && depth === 0) return []
  const selection = isLeafType(type) ? '' : ` { ${everyFieldBelow(schema, type.name, depth - 1) || '__typename'} }`
  return wordsFor(field).map(([alias, args]) => `${alias}${field.name}${args}${selection}`)
}

/** The ways to ask for a field: one where it needs no argument, else one for each word of the enum that it needs. */
function wordsFor(field: GraphQLField<unknown, unknown>): (readonly [alias: string, args: string])[] {
  const needed = field.args.filter(isRequiredArgument)
  if (needed.length === 0) return [['', '']]
  const [argument, ...more] = needed
  const type = getNamedType(argument?.type)
  if (!argument || more.length > 0 || !isEnumType(type)) throw new Error(`No sample for the arguments of ${field.name}`)
  return type.getValues().map(({ name }) => [`${field.name}_${name}: `, `(${argument.name}: ${name})`])
}

function asked(schema: GraphQLSchema, field: GraphQLField<unknown, unknown>): string {
  const type = getNamedType(field.type)
  if (isLeafType(type)) return field.name
  if (type.name.endsWith('Connection')) return `${field.name}(first: 2) { totalCount edges { cursor node { ${leaves(schema, type.name.replace('Connection', ''))} } } pageInfo { hasNextPage } }`
  return `${field.name} { ${leaves(schema, type.name)} }`
}

function leaves(schema: GraphQLSchema, typename: string): string {
  const type = schema.getType(typename)
  if (!isObjectType(type) && !isInterfaceType(type)) return '__typename'
  return Object.values(type.getFields()).filter((field) => isLeafType(getNamedType(field.type))).map((field) => field.name).join(' ') || '__typename'
}

/** One filter object for each filter of a list, each restricting alone; `ids` by the filter that takes them. */
export function everyFilterOf(schema: GraphQLSchema, inputName: string, ids: Readonly<Record<string, string>>): Record<string, unknown>[] {
  const input = schema.getType(inputName)
  if (!isInputObjectType(input)) throw new Error(`${inputName} is no input type`)
  return Object.values(input.getFields()).map((field) => ({ [field.name]: field.name in ids ? [ids[field.name]] : sample(input, field.name) }))
}

function sample(input: GraphQLInputObjectType, name: string): unknown {
  if (name === 'from' || name === 'to' || name === 'asOf') return '2022-06-01'
  if (name === 'name' || name === 'text') return 'a'
  const type = getNamedType(input.getFields()[name]?.type)
  if (type && 'getValues' in type) return [type.getValues()[0]?.name]
  throw new Error(`No sample for ${input.name}.${name}`)
}

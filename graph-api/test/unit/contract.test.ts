import { readFileSync } from 'node:fs'
import { buildSchema, type GraphQLArgument, type GraphQLNamedType, isEnumType, isInputObjectType, isInterfaceType, isObjectType } from 'graphql'
import { describe, expect, test } from 'vitest'
import { createSchema } from '../../src/schema.js'

/** The part of the public face that clients rely on; new fields may stand beside, none may go or change. */
const contract = buildSchema(readFileSync(new URL('./contract.graphql', import.meta.url), 'utf8'))
const ours = createSchema()

const own = Object.values(contract.getTypeMap()).filter((type) => !type.name.startsWith('__'))

describe('the contract with clients', () => {
  test.each(own.map((type) => [type.name, type] as const))('%s keeps every name, argument and type', (name, promised) => {
    expect(missing(promised, ours.getType(name))).toEqual([])
  })
})

function missing(promised: GraphQLNamedType, given: GraphQLNamedType | undefined): string[] {
  if (!given) return [promised.name]
  if (isEnumType(promised)) {
    const values = isEnumType(given) ? given.getValues().map((value) => value.name) : []
    return promised.getValues().filter((value) => !values.includes(value.name)).map((value) => `${promised.name}.${value.name}`)
  }
  if (!isObjectType(promised) && !isInterfaceType(promised) && !isInputObjectType(promised)) return []
  const fields = isObjectType(given) || isInterfaceType(given) || isInputObjectType(given) ? given.getFields() : {}
  return Object.values(promised.getFields()).flatMap((field) => {
    const found = fields[field.name]
    if (!found || String(found.type) !== String(field.type)) return [`${promised.name}.${field.name}: ${String(field.type)}`]
    const args: readonly GraphQLArgument[] = 'args' in field ? field.args as GraphQLArgument[] : []
    const foundArgs: readonly GraphQLArgument[] = 'args' in found ? found.args as GraphQLArgument[] : []
    return args.filter((arg) => String(foundArgs.find(({ name }) => name === arg.name)?.type) !== String(arg.type))
      .map((arg) => `${promised.name}.${field.name}(${arg.name}: ${String(arg.type)})`)
  })
}

import { readFile } from 'node:fs/promises'
import { buildSchema, type GraphQLArgument, type GraphQLNamedType, isEnumType, isInputObjectType, isInterfaceType, isObjectType, isSpecifiedScalarType, printSchema } from 'graphql'
import { describe, expect, test } from 'vitest'
import { withReference } from '../../../scripts/lib/apiReference.mjs'
import { createSchema } from '../../src/schema.js'

const schema = createSchema()

interface Part { at: string; description: string | null | undefined }

/** Fields with their arguments, and values. */
function partsOf(type: GraphQLNamedType): Part[] {
  if (isEnumType(type)) return type.getValues().map(({ name, description }) => ({ at: `${type.name}.${name}`, description }))
  if (!isObjectType(type) && !isInterfaceType(type) && !isInputObjectType(type)) return []
  return Object.values(type.getFields()).flatMap((field): Part[] => [
    { at: `${type.name}.${field.name}`, description: field.description },
    ...('args' in field ? (field.args as readonly GraphQLArgument[]).map(({ name, description }) => ({ at: `${type.name}.${field.name}(${name})`, description })) : []),
  ])
}

describe('the schema', () => {
  test('is the committed schema.graphql; after a wanted change run `npx vitest run --project unit graph-api/test/unit/schema.test.ts -u`', async () => {
    await expect(`${printSchema(schema)}\n`).toMatchFileSnapshot('../../schema.graphql')
  })

  test('is the reference in docs/api.md; made anew by the same command or by `npm run docs`', async () => {
    const page = await readFile(new URL('../../../docs/api.md', import.meta.url), 'utf8')
    await expect(withReference(page, printSchema(schema))).toMatchFileSnapshot('../../../docs/api.md')
  })

  test('is valid SDL that a client can build', () => {
    expect(() => buildSchema(printSchema(schema))).not.toThrow()
  })

  test('describes every type, field, argument and enum value', () => {
    const own = Object.values(schema.getTypeMap()).filter((type) => !type.name.startsWith('__') && !isSpecifiedScalarType(type))
    const silent = own.flatMap((type) => [{ at: type.name, description: type.description }, ...partsOf(type)]).filter(({ description }) => !description?.trim())
    expect(silent.map(({ at }) => at)).toEqual([])
  })

  test('names no field twice in another spelling', () => {
    for (const type of Object.values(schema.getTypeMap())) {
      if (!isObjectType(type) && !isInterfaceType(type) && !isInputObjectType(type)) continue
      const names = Object.keys(type.getFields()).map((name) => name.toLowerCase())
      expect(new Set(names).size, type.name).toBe(names.length)
    }
  })
})

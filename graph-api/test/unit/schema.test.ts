import { buildSchema, isInputObjectType, isInterfaceType, isObjectType, printSchema } from 'graphql'
import { describe, expect, test } from 'vitest'
import { createSchema } from '../../src/schema.js'

const schema = createSchema()

describe('the schema', () => {
  test('is the committed schema.graphql; after a wanted change run `npx vitest run --project unit graph-api/test/unit/schema.test.ts -u`', async () => {
    await expect(`${printSchema(schema)}\n`).toMatchFileSnapshot('../../schema.graphql')
  })

  test('is valid SDL that a client can build', () => {
    expect(() => buildSchema(printSchema(schema))).not.toThrow()
  })

  test('describes every root field and every type of its own', () => {
    const own = Object.values(schema.getTypeMap()).filter((type) => !type.name.startsWith('__') && !['ID', 'Int', 'Float', 'String', 'Boolean'].includes(type.name))
    const roots = [schema.getQueryType(), schema.getMutationType()].flatMap((root) => Object.values(root?.getFields() ?? {}))
    const silent = [
      ...own.filter((type) => !type.description && !['Query', 'Mutation'].includes(type.name)).map((type) => type.name),
      ...roots.filter((field) => !field.description).map((field) => field.name),
    ]
    expect(silent).toEqual([])
  })

  test('names no field twice in another spelling', () => {
    for (const type of Object.values(schema.getTypeMap())) {
      if (!isObjectType(type) && !isInterfaceType(type) && !isInputObjectType(type)) continue
      const names = Object.keys(type.getFields()).map((name) => name.toLowerCase())
      expect(new Set(names).size, type.name).toBe(names.length)
    }
  })
})

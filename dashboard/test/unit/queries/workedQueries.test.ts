import { readFileSync } from 'node:fs'
import { buildSchema, getNamedType, isInputType, parse, typeFromAST, validate, coerceInputValue, type OperationDefinitionNode } from 'graphql'
import { describe, expect, test } from 'vitest'
import { de } from '../../../src/features/queries/texts.de'
import { workedQueries } from '../../../src/features/queries/workedQueries'

const schema = buildSchema(readFileSync(new URL('../../../../graph-api/schema.graphql', import.meta.url), 'utf8'))

test('there are at least a dozen worked queries, each with its own words', () => {
  expect(workedQueries.length).toBeGreaterThanOrEqual(12)
  expect(workedQueries.map(({ id }) => id).sort()).toEqual(Object.keys(de.worked).sort())
})

describe.each(workedQueries)('$id', ({ query, variables }) => {
  const document = parse(query)
  const operation = document.definitions[0] as OperationDefinitionNode

  test('fits the schema', () => {
    expect(validate(schema, document)).toEqual([])
  })

  test('names exactly the variables that it has values for, and each value fits its type', () => {
    const definitions = operation.variableDefinitions ?? []
    expect(definitions.map((definition) => definition.variable.name.value).sort()).toEqual(Object.keys(variables).sort())
    for (const definition of definitions) {
      const type = typeFromAST(schema, definition.type as never)
      if (!type || !isInputType(type)) throw new Error(`${String(getNamedType(type))} is no input type`)
      const problems: string[] = []
      coerceInputValue(variables[definition.variable.name.value], type, (path, _value, error) => problems.push(`${path.join('.')}: ${error.message}`))
      expect(problems).toEqual([])
    }
  })
})

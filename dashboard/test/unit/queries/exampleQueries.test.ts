import { readFileSync } from 'node:fs'
import { buildSchema, parse, validate } from 'graphql'
import { describe, expect, test } from 'vitest'
import { exampleQueries } from '../../../src/features/queries/exampleQueries'
import { workedQueries } from '../../../src/features/queries/workedQueries'

const schema = buildSchema(readFileSync(new URL('../../../../graph-api/schema.graphql', import.meta.url), 'utf8'))

test('there are at least fifteen examples, none of them a worked query', () => {
  expect(exampleQueries.length).toBeGreaterThanOrEqual(15)
  expect(exampleQueries.filter(({ query }) => workedQueries.some((worked) => worked.query === query))).toEqual([])
})

describe.each(exampleQueries)('$id', ({ query, title, variables }) => {
  test('fits the schema and asks a short question in both languages', () => {
    expect(validate(schema, parse(query))).toEqual([])
    for (const question of [title.de, title.en]) {
      expect(question).toMatch(/\?$/)
      expect(question.split(' ').length).toBeLessThanOrEqual(15)
    }
  })

  test('gives each default as a value for the form', () => {
    expect(Object.keys(variables)).toEqual([...query.matchAll(/\$(\w+): [\w![\]]+ = /g)].map(([, name]) => name))
  })
})

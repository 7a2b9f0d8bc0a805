import { getIntrospectionQuery, parse, specifiedRules, validate } from 'graphql'
import { describe, expect, test } from 'vitest'
import { queryShape } from '../../../src/limits/queryShape.js'
import { createSchema } from '../../../src/schema.js'

const schema = createSchema()
const problems = (query: string) => validate(schema, parse(query), [...specifiedRules, queryShape]).map(({ message }) => message)
const many = (number: number, text: (index: number) => string) => Array.from({ length: number }, (_, index) => text(index)).join(' ')
const doubling = (levels: number, last: string) =>
  `{ ...F0 } ${many(levels, (level) => `fragment F${level} on Query { ${level === levels - 1 ? last : `...F${level + 1} ...F${level + 1}`} }`)}`

describe('the shape of a query', () => {
  test.each([
    ['16 levels', `{ organisation(id: "a") { ${'parts { '.repeat(15)} id ${'}'.repeat(15)} } }`, 'it is more than 15 levels deep. Cheapest change: leave out what lies below organisation.parts'],
    ['101 aliases', `{ ${many(101, (index) => `a${index}: health { apiVersion }`)} }`, 'it has more than 100 aliases'],
    ['101 directives', `{ health ${many(101, () => '@include(if: true)')} { apiVersion } }`, 'it has more than 100 directives'],
    ['1,001 fields', `{ health { ${many(1001, () => 'apiVersion')} } }`, 'it has more than 1000 fields'],
    ['two descriptions of the schema', '{ __schema { types { name } } __schema { types { kind } } }', 'it has more than 1 descriptions of the whole schema'],
    ['fragments that double at 30 levels', doubling(30, 'health { apiVersion }'), 'it has more than 1000 fields'],
    ['fragments that double at 30 levels and hold no field of ours', doubling(30, '__typename'), 'it has more than 5000 fields and fragments'],
  ])('%s are too much, which is the only thing told', (_case, query, message) => {
    const told = problems(query)
    expect(told).toHaveLength(1)
    expect(told[0]).toContain(message)
    expect(told[0]).toMatch(/Cheapest change: \S/)
  })

  test.each([
    ['15 levels', `{ organisation(id: "a") { ${'parts { '.repeat(13)} id ${'}'.repeat(13)} } }`],
    ['the description of the schema that editors ask for', getIntrospectionQuery()],
    ['100 aliases', `{ ${many(100, (index) => `a${index}: health { apiVersion }`)} }`],
  ])('%s pass', (_case, query) => {
    expect(problems(query)).toEqual([])
  })

  test('a fragment that holds itself is told as such, and ends', () => {
    expect(problems('{ ...A } fragment A on Query { health { apiVersion } ...B } fragment B on Query { ...A }')).toEqual(['Cannot spread fragment "A" within itself via "B".'])
  })
})

import { readFileSync } from 'node:fs'
import { buildSchema, getIntrospectionQuery, getNamedType, type GraphQLSchema, isLeafType, isObjectType, Kind, type OperationDefinitionNode, parse } from 'graphql'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cheapestChange } from '../../../src/limits/cheapestChange.js'
import { costOf, costTree, isOfPages } from '../../../src/limits/costTree.js'
import { LIMITS } from '../../../src/limits/limits.js'
import { CHARACTERS } from '../../../src/limits/measures.js'
import { fragmentsOf } from '../../../src/limits/queryShape.js'
import { createSchema } from '../../../src/schema.js'

const small = buildSchema(`
  type Query { regions(first: Int): RegionConnection!  region(id: ID!): Region  figures: Figures! }
  type RegionConnection { totalCount: Int! edges: [RegionEdge!]! }
  type RegionEdge { node: Region! }
  type Region { id: ID! name: String! children: [Region!]! regions(first: Int): RegionConnection! }
  type Figures { rate: Float }`)
const schema = createSchema()

function questionOf(query: string, variables: Record<string, unknown> = {}, of: GraphQLSchema = small) {
  const document = parse(query)
  const operation = document.definitions.find((definition): definition is OperationDefinitionNode => definition.kind === Kind.OPERATION_DEFINITION)
  if (!operation) throw new Error('no operation')
  return { schema: of, operation, fragments: fragmentsOf(document), variables }
}
const treeOf = (...question: Parameters<typeof questionOf>) => costTree(questionOf(...question))
const cost = (...question: Parameters<typeof questionOf>) => costOf(treeOf(...question))
const characters = (...question: Parameters<typeof questionOf>) => costOf(costTree(questionOf(...question), CHARACTERS))

describe('the cost of a query', () => {
  test.each([
    ['a plain value costs 1, its object 1', '{ region(id: "a") { id name } }', 3],
    ['a list without pages counts as five', '{ region(id: "a") { children { id } } }', 1 + 5 * 2],
    ['a page counts as often as it asks for: connection, edge, node and value', '{ regions(first: 10) { edges { node { id } } } }', 1 + 10 * (1 + 1 + 1)],
    ['a page of no stated size counts as 50', '{ regions { edges { node { id } } } }', 1 + 50 * 3],
    ['no page is larger than 1,000', '{ regions(first: 9999999) { edges { node { id } } } }', 1 + 1000 * 3],
    ['a count alone costs no page', '{ regions(first: 1000) { totalCount } }', 2],
    ['pages in pages are multiplied', '{ regions(first: 10) { edges { node { regions(first: 20) { edges { node { id } } } } } } }', 1 + 10 * (2 + 1 + 20 * 3)],
    ['what is computed costs 300,000 on top', '{ figures { rate } }', 300_000 + 2],
    ['fragments count where they are spread', 'query { regions(first: 2) { edges { node { ...R } } } } fragment R on Region { id name }', 1 + 2 * 4],
    ['what is left out costs nothing', '{ region(id: "a") { id children @include(if: false) { id } name @skip(if: true) } }', 2],
  ])('%s', (_case, query, expected) => {
    expect(cost(query)).toBe(expected)
  })

  test('a page size in a variable has the variable\'s value, else its default', () => {
    const query = 'query ($n: Int = 3) { regions(first: $n) { edges { node { id } } } }'
    expect([cost(query, { n: 7 }), cost(query)]).toEqual([1 + 7 * 3, 1 + 3 * 3])
  })

  test('never falls when a page grows', () => {
    const size = fc.integer({ min: 0, max: 1000 })
    const at = (a: number, b: number) => cost(`{ regions(first: ${a}) { edges { node { id regions(first: ${b}) { edges { node { name } } } } } } }`)
    fc.assert(fc.property(size, size, size, (a, b, c) => at(Math.min(a, c), b) <= at(Math.max(a, c), b)), { seed: 1 })
  })
})

describe('the cheapest change', () => {
  const nested = (a: number, b: number) => `{ regions(first: ${a}) { edges { node { id regions(first: ${b}) { edges { node { id name } } } } } } }`

  test('is the smaller page that keeps the greatest share, and fits exactly', () => {
    // 1 + 100 * (1 + 2 + 1 + 50 * 4) = 20,401; 1 + 49 * 204 = 9,997 keeps 49 %; 1 + 100 * (4 + 23 * 4) = 9,601 keeps 46 %
    expect(cheapestChange(treeOf(nested(100, 50)), 10_000)).toBe('ask for first: 49 instead of 100 in regions')
    expect([cost(nested(49, 50)), cost(nested(50, 50))]).toEqual([9_997, 10_201])
  })

  test('brings every query of two pages within the budget', () => {
    const size = fc.integer({ min: 1, max: 1000 })
    fc.assert(fc.property(size, size, fc.integer({ min: 100, max: 100_000 }), (a, b, budget) => {
      fc.pre(cost(nested(a, b)) > budget)
      const [, first, path] = /^ask for first: (\d+) instead of \d+ in (.+)$/.exec(cheapestChange(treeOf(nested(a, b)), budget)) ?? []
      if (first === undefined) return
      expect(cost(path === 'regions' ? nested(Number(first), b) : nested(a, Number(first)))).toBeLessThanOrEqual(budget)
    }), { seed: 2, numRuns: 500 })
  })

  test('is a part to leave out where no page is asked for', () => {
    expect(cheapestChange(treeOf('{ a: figures { rate } region(id: "x") { id } }'), 1_000)).toBe('leave out a')
  })

  test('is several queries where no single change is enough', () => {
    expect(cheapestChange(treeOf('{ a: figures { rate } b: figures { rate } }'), 1_000)).toBe('ask in several queries')
  })
})

describe('with room to the budget', () => {
  const firstSight = JSON.parse(readFileSync(new URL('../../../../dashboard/first-sight.json', import.meta.url), 'utf8')) as { operationName: string; query: string; variables: Record<string, unknown> }[]

  test.each(firstSight.map((operation) => [operation.operationName, operation] as const))('the pages ask %s', (_name, { query, variables }) => {
    expect(cost(query, variables, schema)).toBeLessThan(LIMITS.cost / 2)
    expect(characters(query, variables, schema)).toBeLessThan(LIMITS.pages * 0.75)
  })

  test('a description of the whole schema fits, a second one does not', () => {
    const one = cost(getIntrospectionQuery(), {}, schema)
    expect([one < LIMITS.cost / 2, one > LIMITS.cost / 4]).toEqual([true, true])
  })

  test('a thousand entities with all their plain values and a source', () => {
    const type = schema.getType('Actor')
    const plain = isObjectType(type) ? Object.values(type.getFields()).filter((field) => isLeafType(getNamedType(field.type)) && field.args.length === 0).map(({ name }) => name) : []
    expect(plain.length).toBeGreaterThan(5)
    expect(characters(`{ actors(first: 1000) { totalCount pageInfo { endCursor hasNextPage } edges { cursor node { ${plain.join(' ')} source { id title publisher date } } } } }`, {}, schema)).toBeLessThan(LIMITS.pages)
  })
})

describe('the length of an answer', () => {
  test.each([
    // {"region":{"id":"…","name":"…"}}: 4 around each key and its length; 3 around the object; 22 for an id, 26 for a text
    ['is that of its keys, marks and usual values', '{ region(id: "a") { id name } }', (4 + 6 + 3) + (4 + 2 + 22) + (4 + 4 + 26)],
    ['grows with the rows of a page', '{ regions(first: 10) { edges { node { id } } } }', (4 + 7 + 3) + 10 * ((4 + 5 + 3) + (4 + 4 + 3) + (4 + 2 + 22))],
    ['counts the name that is asked for', '{ a: region(id: "a") { id } }', (4 + 1 + 3) + (4 + 2 + 22)],
    ['counts three rows of a page below another object, where nothing is said', '{ region(id: "a") { regions { edges { node { id } } } } }', (4 + 6 + 3) + (4 + 7 + 3) + 3 * ((4 + 5 + 3) + (4 + 4 + 3) + (4 + 2 + 22))],
    ['counts four items of a list without pages', '{ region(id: "a") { children { id } } }', (4 + 6 + 3) + 4 * ((4 + 8 + 3) + (4 + 2 + 22))],
    ['has no surcharge for what is computed', '{ figures { rate } }', (4 + 7 + 3) + (4 + 4 + 10)],
  ])('%s', (_case, query, expected) => {
    expect(characters(query)).toBe(expected)
  })

  test('of the description of the schema has a limit of its own', () => {
    expect(characters(getIntrospectionQuery(), {}, schema)).toBe(0)
  })

  test('has the limit of pages, unless something is asked for that comes as a whole', () => {
    const isPaged = (query: string) => isOfPages(questionOf(query, {}, schema))
    for (const query of ['{ __typename actors { totalCount } }', '{ ...A } fragment A on Query { actor(id: "a") { id } }', '{ participants(first: 1000) { people } }', '{ contributionMatches { similarity } }']) expect(isPaged(query), query).toBe(true)
    for (const query of ['{ network(input: {}) { order } }', '{ actors { totalCount } ...A } fragment A on Query { network(input: {}) { order } }', '{ networkFile(input: {}, format: GEXF) { content } }', '{ participation(by: EVENT) { total { people } } }', 'mutation { removeSyntheticData { dataVersion } }']) expect(isPaged(query), query).toBe(false)
  })
})

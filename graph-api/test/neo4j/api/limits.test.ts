import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createApollo, type ApolloOptions } from '../../../src/apollo.js'
import { LIMITS } from '../../../src/limits/limits.js'
import { GraphReader } from '../../../src/neo4j/graphReader.js'
import { SHAPES } from '../../../src/shapes.js'
import { district } from '../../support/district.js'
import { givenWorld, type World } from '../../support/world.js'

let world: World
beforeAll(async () => { world = await givenWorld(district) })
afterAll(() => world.close())

/** The whole answer as it goes out, of an API with these limits. */
async function answer(options: Partial<ApolloOptions>, query: string, variables: Record<string, unknown> = {}) {
  const apollo = createApollo(options)
  await apollo.start()
  const contextValue = { database: world.database, graph: new GraphReader(world.database, SHAPES) }
  const { body } = await apollo.executeOperation({ query, variables }, { contextValue })
  await apollo.stop()
  if (body.kind !== 'single') throw new Error('An answer in one piece was expected')
  return body.singleResult
}

describe('the cost of a query', () => {
  test('stands with its budget in the extensions of each answer', async () => {
    const { data, extensions } = await answer({}, '{ actors(first: 2) { edges { node { id } } } }')
    expect(data).toMatchObject({ actors: { edges: [{}, {}] } })
    expect(extensions).toEqual({ cost: { cost: 7, budget: LIMITS.cost } })
  })

  test('above the budget is refused before the database is asked, naming cost, budget and the cheapest change', async () => {
    const query = 'query ($n: Int) { actors(first: $n) { edges { node { id name } } } }'
    const before = world.database.statementCount()
    const { data, errors, extensions } = await answer({ costBudget: 100 }, query, { n: 50 })
    expect(world.database.statementCount()).toBe(before)
    expect(data).toBeUndefined()
    expect(errors).toMatchObject([{
      message: 'The query is too large: it may cost 201, the budget is 100. Cheapest change: ask for first: 24 instead of 50 in actors.',
      extensions: { code: 'QUERY_TOO_LARGE', cost: 201, budget: 100, change: 'ask for first: 24 instead of 50 in actors' },
    }])
    expect(extensions).toEqual({ cost: { cost: 201, budget: 100 } })
    expect((await answer({ costBudget: 100 }, query, { n: 24 })).errors).toBeUndefined()
  })
})

test('names of the schema are not suggested, neither for a field nor for a value', async () => {
  for (const [query, variables] of [
    ['{ actrs { totalCount } }', {}], ['{ actors(frst: 1) { totalCount } }', {}], ['{ actors(orderBy: NAME_ASCC) { totalCount } }', {}],
    ['query ($o: ActorOrder) { actors(orderBy: $o) { totalCount } }', { o: 'NAME_ASCC' }], ['query ($f: ActorFilter) { actors(filter: $f) { totalCount } }', { f: { region: [] } }],
  ] as const) {
    const { errors } = await answer({}, query, variables)
    expect(errors?.length).toBeGreaterThan(0)
    expect(JSON.stringify(errors)).not.toMatch(/did you mean/i)
  }
})

test('without introspection the schema is not described, and all else works', async () => {
  for (const query of ['{ __schema { types { name } } }', '{ __type(name: "Actor") { fields { name } } }']) {
    const { data, errors } = await answer({ introspection: false }, query)
    expect([data, errors?.[0]?.extensions?.code]).toEqual([undefined, 'GRAPHQL_VALIDATION_FAILED'])
  }
  expect((await answer({ introspection: false }, '{ __typename actors { totalCount } }')).data).toEqual({ __typename: 'Query', actors: { totalCount: 7 } })
})

test('a text of too many words is refused as too large, not as misspelt', async () => {
  const { errors } = await answer({}, `{ health { ${'apiVersion '.repeat(LIMITS.tokens)} } }`)
  expect(errors).toMatchObject([{ extensions: { code: 'QUERY_TOO_LARGE' } }])
})

import { HeaderMap } from '@apollo/server'
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

describe('the length of an answer', () => {
  async function post(options: Partial<ApolloOptions>, query: string) {
    const apollo = createApollo(options)
    await apollo.start()
    const context = () => Promise.resolve({ database: world.database, graph: new GraphReader(world.database, SHAPES) })
    const headers = new HeaderMap([['content-type', 'application/json']])
    const { body } = await apollo.executeHTTPGraphQLRequest({ httpGraphQLRequest: { method: 'POST', headers, search: '', body: { query } }, context })
    await apollo.stop()
    if (body.kind !== 'complete') throw new Error('An answer in one piece was expected')
    return JSON.parse(body.string) as { data?: unknown; errors?: unknown; extensions: { cost: { characters: number; mostCharacters: number } } }
  }

  test('stands with its budget in the extensions, and comes close to what is sent', async () => {
    const { data, extensions: { cost } } = await post({}, '{ actors(first: 7) { edges { node { id name } } } }')
    expect(cost.mostCharacters).toBe(4 * LIMITS.pages)
    expect(JSON.stringify(data).length / cost.characters).toBeGreaterThan(0.5)
    expect(JSON.stringify(data).length / cost.characters).toBeLessThan(1.5)
  })

  test('above four times that of pages is refused before the database is asked, naming the cheapest change', async () => {
    const before = world.database.statementCount()
    // 14 for actors, each row 12 for its edge, 11 for its node, 28 for its id
    expect(await post({ largestPages: 250 }, '{ actors(first: 50) { edges { node { id } } } }')).toMatchObject({ errors: [{
      message: 'The query is too large: it may cost 2563 characters, the budget for pages is 1000. Cheapest change: ask for first: 19 instead of 50 in actors.',
      extensions: { code: 'QUERY_TOO_LARGE', cost: 2563, budget: 1_000, change: 'ask for first: 19 instead of 50 in actors' },
    }] })
    expect(world.database.statementCount()).toBe(before)
    // Estimated at 983, and read: few are stored.
    expect((await post({ largestPages: 500 }, '{ actors(first: 19) { edges { node { id } } } }')).errors).toBeUndefined()
  })

  test('is measured too: pages that turn out longer are not sent, what comes as a whole is', async () => {
    // 14 + 2 * 51 = 116 are expected; with what stands around the data it is more
    const pages = '{ actors(first: 2) { edges { node { id } } } }'
    expect(await post({ largestPages: 120 }, pages)).toMatchObject({ errors: [{ message: expect.stringMatching(/^The answer is too large: it has \d+ characters, at most 120 are sent/) as unknown, extensions: { code: 'QUERY_TOO_LARGE' } }] })
    expect((await post({ largestPages: 400 }, pages)).errors).toBeUndefined()
    const network = await post({ largestPages: 330 }, '{ network(input: {}) { nodes { id label } } }')
    expect(network.errors).toBeUndefined()
    expect(JSON.stringify(network.data).length).toBeGreaterThan(330)
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

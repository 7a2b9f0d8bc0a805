import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { StatementFailed } from '../../../src/errors.js'
import { createApollo } from '../../../src/apollo.js'
import type { Database } from '../../../src/neo4j/database.js'
import { GraphReader } from '../../../src/neo4j/graphReader.js'
import { SHAPES } from '../../../src/shapes.js'
import { district } from '../../support/district.js'
import { recording } from '../../support/recordingDatabase.js'
import { standIn } from '../../support/standInDatabase.js'
import { givenWorld, type World } from '../../support/world.js'

let world: World
const apollo = createApollo()
beforeAll(async () => {
  world = await givenWorld(district)
  await apollo.start()
})
afterAll(async () => {
  await apollo.stop()
  await world.close()
})

const ACTOR = 'query ($id: ID!) { actor(id: $id) { id name memberships { role organisation { name members(first: 2) { totalCount edges { node { actor { id } } } } } } } }'
const NAME = 'query ($id: ID!) { actor(id: $id) { name } }'

/** Asks as a server of its own does. */
function server(database: Database): (query: string, id: string) => Promise<string> {
  const contextValue = { database, graph: new GraphReader(database, SHAPES) }
  return async (query, id) => {
    const { body } = await apollo.executeOperation({ query, variables: { id } }, { contextValue })
    return JSON.stringify(body.kind === 'single' ? { data: body.singleResult.data, errors: body.singleResult.errors?.length } : body)
  }
}

const allIds = async (): Promise<string[]> => (await world.database.read<{ id: string }>('MATCH (a:Actor) RETURN a.id AS id')).map(({ id }) => id)
const taken = (recorded: readonly { parameters: Readonly<Record<string, unknown>> }[]): number => Math.max(...recorded.map(({ parameters }) => (parameters.ids as string[]).length))

describe('objects by id that are asked for together', () => {
  test('are answered as each alone, also the same twice and one that is not there, with fewer statements than questions', async () => {
    const { database, recorded } = recording(world.database)
    const ask = server(database)
    const ids = [...await allIds(), 'nobody', ...await allIds()]
    const alone = []
    for (const id of ids) alone.push(await ask(ACTOR, id))
    expect(new Set(alone).size).toBeGreaterThan(2)
    const before = recorded.length
    expect(await Promise.all(ids.map((id) => ask(ACTOR, id)))).toEqual(alone)
    expect(recorded.length - before).toBeLessThan(ids.length)
    expect(taken(recorded)).toBeGreaterThan(1)
  })

  test('are what has been written before the question, while earlier questions are under way', async () => {
    const ask = server(world.database)
    const [id = ''] = await allIds()
    for (const name of ['First', 'Second', 'Third']) {
      const earlier = Array.from({ length: 8 }, () => ask(NAME, id))
      await world.give({ 'actors.csv': `id,name,source\n${id},${name},minutes` })
      expect(await Promise.all(Array.from({ length: 8 }, () => ask(NAME, id)))).toEqual(Array<string>(8).fill(JSON.stringify({ data: { actor: { name } } })))
      await Promise.all(earlier)
    }
  })

  test('do not fail with one of them that the database cannot answer', async () => {
    const [bad = '', ...good] = await allIds()
    const fragile = standIn(world.database, {
      read: async <R>(statement: string, parameters: Readonly<Record<string, unknown>> = {}) => {
        if (statement.includes('AS answer') && (parameters.ids as string[]).includes(bad)) throw new StatementFailed('too large')
        return world.database.read<R>(statement, parameters)
      },
    })
    const ask = server(fragile)
    const answers = await Promise.all([...good, bad].map((id) => ask(NAME, id)))
    expect(answers.map((answer) => answer.includes('errors'))).toEqual([...good.map(() => false), true])
  })
})

import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import type { Database } from '../../../src/neo4j/database.js'
import { type RunningServer, startServer } from '../../../src/server.js'
import { district } from '../../support/district.js'
import { recording } from '../../support/recordingDatabase.js'
import { givenWorld, type World } from '../../support/world.js'

let world: World
const running: RunningServer[] = []
beforeAll(async () => { world = await givenWorld(district) })
afterEach(async () => { await Promise.all(running.splice(0).map((server) => server.close())) })
afterAll(() => world.close())

const ORGANISATIONS = '{ organisations { totalCount edges { node { id name } } } }'

interface Replica { readonly ask: (query: string, variables?: object) => Promise<unknown>; readonly statements: () => number }

/** A server of its own, as another process is one; statements that it sends are counted without the reads of the data version. */
async function replica(answerCacheMb: number): Promise<Replica> {
  const { database, recorded } = recording(world.database)
  const server = await startServer({ config: { host: '127.0.0.1', port: 0 }, database: database as Database }, { answerCacheMb })
  running.push(server)
  const ask = async (query: string, variables?: object): Promise<unknown> => {
    const response = await fetch(`${server.url}graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query, variables }) })
    return response.json()
  }
  return { ask, statements: () => recorded.length }
}

const giveGroup = (id: string): Promise<unknown> => world.give({ 'interestGroups.csv': `id,name,source\n${id},${id},minutes` })
const names = { query: '{ interestGroups { name } }', of: (answer: unknown) => (answer as { data: { interestGroups: { name: string }[] } }).data.interestGroups.map(({ name }) => name) }

describe('answers that are kept', () => {
  test('come again as they were, with their cost, and without a statement', async () => {
    const { ask, statements } = await replica(1)
    const first = await ask(ORGANISATIONS)
    expect(first).toMatchObject({ data: { organisations: { totalCount: 3 } }, extensions: { cost: { cost: expect.any(Number) as number } } })
    expect(statements()).toBe(1)
    expect(await ask(ORGANISATIONS)).toEqual(first)
    expect(statements()).toBe(1)
  })

  test('are told apart by their variables', async () => {
    const { ask } = await replica(1)
    const query = 'query($id: ID!) { actor(id: $id) { id } }'
    expect(await ask(query, { id: 'ada' })).toMatchObject({ data: { actor: { id: 'ada' } } })
    expect(await ask(query, { id: 'nobody' })).toMatchObject({ data: { actor: null } })
  })

  test('are never those of before a change, whichever replica made it', async () => {
    const [one, other] = [await replica(1), await replica(1)]
    for (const id of ['first', 'second', 'third']) {
      await giveGroup(id)
      expect(names.of(await one.ask(names.query))).toContain(id)
      expect(names.of(await other.ask(names.query))).toContain(id)
    }
  })

  test('are none where the setting says so', async () => {
    const { ask, statements } = await replica(0)
    await ask(ORGANISATIONS)
    await ask(ORGANISATIONS)
    expect(statements()).toBe(2)
  })

  test('are not refusals and no mutations', async () => {
    const { ask, statements } = await replica(1)
    const wrong = '{ actors(first: -1) { totalCount } }'
    expect(await ask(wrong)).toMatchObject({ errors: [{ extensions: { code: 'BAD_USER_INPUT' } }] })
    expect(await ask(wrong)).toMatchObject({ errors: [{ extensions: { code: 'BAD_USER_INPUT' } }] })
    expect(statements()).toBe(0)
  })

  test('do not outgrow their room: what was unused for longest goes first', async () => {
    const { ask, statements } = await replica(1)
    await ask(ORGANISATIONS)
    // Each is written with 10,000 characters of its alias: 1 MB holds fifty of them, at two bytes a character.
    for (let index = 0; index < 60; index += 1) await ask(`{ a${String(index).padStart(5, '0')}${'x'.repeat(10_000)}: organisations { totalCount } }`)
    const before = statements()
    await ask(ORGANISATIONS)
    expect(statements()).toBe(before + 1)
  })
})

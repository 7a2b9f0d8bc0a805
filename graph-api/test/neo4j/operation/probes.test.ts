import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { type Database, openDatabase } from '../../../src/neo4j/database.js'
import { markSchemaVersion, SCHEMA_VERSION } from '../../../src/neo4j/schemaVersion.js'
import { type RunningServer, startServer } from '../../../src/server.js'
import { givenWorld, type World } from '../../support/world.js'

let world: World
const running: RunningServer[] = []
beforeAll(async () => { world = await givenWorld() })
afterEach(async () => { await Promise.all(running.splice(0).map((server) => server.close())) })
afterAll(() => world.close())

async function served(database: Database = world.database): Promise<string> {
  const server = await startServer({ config: { host: '127.0.0.1', port: 0 }, database })
  running.push(server)
  return server.url
}

async function ask(url: string): Promise<unknown[]> {
  const response = await fetch(url)
  return [response.status, await response.json(), response.headers.get('retry-after'), response.headers.get('cache-control')]
}

test('a server with its database is alive and ready', async () => {
  const url = await served()
  expect(await ask(`${url}health`)).toEqual([200, { alive: true }, null, 'no-store'])
  expect(await ask(`${url}ready`)).toEqual([200, { ready: true, database: 'reachable', schemaVersion: { stored: SCHEMA_VERSION, needed: SCHEMA_VERSION } }, null, 'no-store'])
})

test('without its database it is alive, not ready, and says when to ask again', async () => {
  const database = openDatabase({ uri: 'bolt://127.0.0.1:1', user: 'neo4j', password: 'nobody listens here' })
  const url = await served(database)
  expect((await ask(`${url}health`))[0]).toBe(200)
  expect(await ask(`${url}ready`)).toEqual([503, { ready: false, database: 'unreachable', schemaVersion: { stored: null, needed: SCHEMA_VERSION } }, '5', 'no-store'])
  const answer = await fetch(`${url}graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"query":"{ organisations { totalCount } }"}' })
  expect(await answer.json()).toMatchObject({ errors: [{ message: expect.stringContaining('try again') as string, extensions: { code: 'SERVICE_UNAVAILABLE', retryAfter: 5 } }] })
  await database.close()
})

test('a store that another program has upgraded meanwhile is not served on', async () => {
  const url = await served()
  await markSchemaVersion(world.database, SCHEMA_VERSION + 1)
  expect(await ask(`${url}ready`)).toMatchObject([503, { ready: false, database: 'reachable', schemaVersion: { stored: SCHEMA_VERSION + 1 } }, '5', 'no-store'])
  await markSchemaVersion(world.database)
  expect((await ask(`${url}ready`))[0]).toBe(200)
})

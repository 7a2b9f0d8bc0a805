import { createClient } from 'graphql-sse'
import { afterAll, afterEach, beforeAll, expect, inject, test } from 'vitest'
import { readOperation } from '../../../operationSettings.mjs'
import { type Database, openDatabase } from '../../../src/neo4j/database.js'
import { type RunningServer, startServer } from '../../../src/server.js'
import { district } from '../../support/district.js'
import { givenWorld, type World } from '../../support/world.js'
import { until } from '../serverProcess.js'

/** Two servers, each with connections of its own, on one database. */
let world: World
const running: { server: RunningServer; database: Database }[] = []
beforeAll(async () => { world = await givenWorld(district) })
afterEach(async () => {
  for (const { server, database } of running.splice(0)) {
    await server.close()
    await database.close()
  }
})
afterAll(() => world.close())

async function replica(environment: Record<string, string> = {}): Promise<string> {
  const database = openDatabase(inject('neo4j'))
  const server = await startServer({ config: { host: '127.0.0.1', port: 0, operation: readOperation(environment) }, database })
  running.push({ server, database })
  return server.url
}

async function ask<Data>(url: string, query: string, variables: object = {}): Promise<Data> {
  const response = await fetch(`${url}graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query, variables }) })
  return (await response.json() as { data: Data }).data
}

const IMPORT = 'mutation ($content: String!) { importDataset(files: [{ name: "organisations.csv", content: $content }], mode: APPLY) { applied problems { message } } }'
const NETWORK = '{ network(input: { nodes: [ORGANISATION], keepIsolates: true }) { order } health { dataVersion } }'
interface Drawn { network: { order: number }; health: { dataVersion: number } }

const openStream = (url: string, headers: Record<string, string> = {}) => fetch(`${url}graphql/stream`, {
  method: 'POST', headers: { 'content-type': 'application/json', accept: 'text/event-stream', ...headers }, body: JSON.stringify({ query: 'subscription { dataChanged { dataVersion } }' }),
})

test('what is written at one server is told to who listens at another, whose caches follow', async () => {
  const [writer, reader] = [await replica(), await replica()]
  const before = await ask<Drawn>(reader, NETWORK)
  const heard: number[] = []
  const client = createClient({ url: `${reader}graphql/stream` })
  const stop = client.subscribe<{ dataChanged: { dataVersion: number } }>({ query: 'subscription { dataChanged { dataVersion } }' }, {
    next: ({ data }) => { if (data) heard.push(data.dataChanged.dataVersion) }, error: () => {}, complete: () => {},
  })
  await until(() => heard.length > 0, 10_000)
  expect(heard[0]).toBe(before.health.dataVersion)

  expect(await ask(writer, IMPORT, { content: 'id,name,kind,source\nneu-hier,Neu hier,OTHER,minutes' })).toEqual({ importDataset: { applied: true, problems: [] } })
  const after = await ask<Drawn>(reader, NETWORK)
  expect(after.network.order).toBe(before.network.order + 1)
  await until(() => heard.at(-1) === after.health.dataVersion, 10_000)
  stop()
})

test('the progress of long work is told, beginning with what runs now', async () => {
  const client = createClient({ url: `${await replica()}graphql/stream` })
  const heard = client.iterate<{ workProgress: object[] }>({ query: 'subscription { workProgress { measure done total } }' })
  expect((await heard.next()).value).toEqual({ data: { workProgress: [] } })
  await heard.return?.()
})

test('a server that is asked to end does not wait for who listens', async () => {
  await replica()
  const [{ server, database } = { server: null, database: null }] = running
  const response = await openStream(server?.url ?? '')
  expect([response.status, response.headers.get('content-type')]).toEqual([200, expect.stringContaining('text/event-stream')])
  running.length = 0
  await server?.close()
  expect(await response.text().catch(() => 'cut')).not.toBe('cut')
  await database?.close()
})

test('an address may hold so many subscriptions, and one that ends makes room', async () => {
  const url = await replica({ SUBSCRIPTION_LIMIT: '2' })
  const leaving = new AbortController()
  const held = [await openStream(url), await fetch(`${url}graphql/stream`, { method: 'POST', signal: leaving.signal, headers: { 'content-type': 'application/json', accept: 'text/event-stream' }, body: '{"query":"subscription { dataChanged { dataVersion } }"}' })]
  const refused = await openStream(url)
  expect([refused.status, await refused.json()]).toEqual([429, { errors: [{ message: expect.stringContaining('2 subscriptions') as string, extensions: { code: 'TOO_MANY_REQUESTS' } }] }])
  leaving.abort()
  expect(await until(async () => (await openStream(url)).ok, 5_000)).toBe(true)
  expect(held.map(({ status }) => status)).toEqual([200, 200])
})

test.each([
  ['a query', { query: '{ __typename }' }, 'BAD_REQUEST'],
  ['what the schema does not have', { query: 'subscription { dataChange { dataVersion } }' }, 'GRAPHQL_VALIDATION_FAILED'],
  ['what is no GraphQL', { query: 'subscription {' }, 'GRAPHQL_PARSE_FAILED'],
  ['what is too large', { query: `subscription { dataChanged { ${Array.from({ length: 3000 }, (_, index) => `a${index}: dataVersion`).join(' ')} } }` }, ''],
])('%s is refused on the stream', async (_what, body, code) => {
  const response = await fetch(`${await replica()}graphql/stream`, { method: 'POST', headers: { 'content-type': 'application/json', accept: 'text/event-stream' }, body: JSON.stringify(body) })
  const text = await response.text()
  expect([response.status, text]).toEqual([400, expect.stringContaining(code)])
  expect(text).not.toMatch(/did you mean/i)
})

test('a foreign page can open no stream, and /graphql says where subscriptions are answered', async () => {
  const url = await replica()
  expect((await fetch(`${url}graphql/stream?query=subscription{dataChanged{dataVersion}}`, { headers: { accept: 'text/event-stream' } })).status).toBe(400)
  const response = await fetch(`${url}graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"query":"subscription { dataChanged { dataVersion } }"}' })
  expect(await response.text()).toContain('/graphql/stream')
})

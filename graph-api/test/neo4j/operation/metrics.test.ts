import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { readOperation } from '../../../operationSettings.mjs'
import { type RunningServer, startServer } from '../../../src/server.js'
import { district } from '../../support/district.js'
import { givenWorld, type World } from '../../support/world.js'

let world: World
const running: RunningServer[] = []
beforeAll(async () => { world = await givenWorld(district) })
afterEach(async () => { await Promise.all(running.splice(0).map((server) => server.close())) })
afterAll(() => world.close())

async function served(environment: Record<string, string> = {}): Promise<string> {
  const server = await startServer({ config: { host: '127.0.0.1', port: 0, operation: readOperation(environment) }, database: world.database })
  running.push(server)
  return server.url
}

const post = (url: string, body: object) => fetch(`${url}graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }).then((response) => response.text())

/** The values of a metric by its labels as they are written. */
async function values(url: string, name: string): Promise<Record<string, number>> {
  const text = await (await fetch(`${url}metrics`)).text()
  return Object.fromEntries(text.split('\n').filter((line) => new RegExp(`^${name}[ {]`).test(line)).map((line) => {
    const at = line.lastIndexOf(' ')
    return [line.slice(name.length, at), Number(line.slice(at + 1))]
  }))
}

test('requests are counted by status, errors by code, durations by the root field', async () => {
  const url = await served()
  await post(url, { query: '{ actors { totalCount } }' })
  await post(url, { query: '{ actor(id: "x", name: 1) { id } }' })
  await post(url, { query: '{ actors(filter: { regions: ["nowhere"] }) { totalCount } }' })
  await fetch(`${url}graphql?query={__typename}`)
  expect(await values(url, 'zk_http_requests_total')).toEqual({ '{status="200"}': 3, '{status="400"}': 1 })
  expect(await values(url, 'zk_graphql_errors_total')).toEqual({ '{code="GRAPHQL_VALIDATION_FAILED"}': 1, '{code="BAD_USER_INPUT"}': 1 })
  expect(await values(url, 'zk_graphql_operation_seconds_count')).toEqual({ '{operation="actors",kind="query"}': 2, '{operation="other",kind="none"}': 1 })
})

test('what a client calls its operation makes no series and stands nowhere; what our pages call theirs does', async () => {
  const url = await served()
  for (let number = 0; number < 50; number += 1) await post(url, { query: `query Frau_Ewald_${number} { actors { totalCount } }` })
  await post(url, { query: 'query DataState { health { dataVersion } }' })
  const text = await (await fetch(`${url}metrics`)).text()
  expect(text).not.toMatch(/Ewald|127\.0\.0\.1/)
  expect(await values(url, 'zk_graphql_operation_seconds_count')).toEqual({ '{operation="actors",kind="query"}': 50, '{operation="DataState",kind="query"}': 1 })
})

test('the database, the threads for analyses, the event loop and the memory are measured', async () => {
  const url = await served()
  const before = await values(url, 'zk_database_statements_total')
  await post(url, { query: '{ actors { totalCount } }' })
  // The data version, which says whether a kept answer holds, and the question itself.
  expect((await values(url, 'zk_database_statements_total'))['']).toBe((before[''] ?? 0) + 2)
  expect([await values(url, 'zk_database_sessions_open'), await values(url, 'zk_database_pool_size')]).toEqual([{ '': 0 }, { '': 64 }])
  for (const name of ['zk_analysis_threads', 'zk_analysis_queue', 'zk_analysis_tasks_total', 'nodejs_eventloop_lag_seconds', 'process_resident_memory_bytes', 'nodejs_heap_size_used_bytes']) {
    expect(Object.keys(await values(url, name)), name).toEqual([''])
  }
})

test('metrics can be switched off', async () => {
  const response = await fetch(`${await served({ METRICS: 'off' })}metrics`)
  expect(await response.text()).not.toContain('zk_')
})

test('what is asked about the schema needs no statement, so it is answered while the database is busy', async () => {
  const url = await served()
  const before = await values(url, 'zk_database_statements_total')
  await post(url, { query: '{ __typename }' })
  await post(url, { query: 'query { __type(name: "Actor") { ...named } } fragment named on __Type { name fields { name } }' })
  expect(await values(url, 'zk_database_statements_total')).toEqual(before)
})

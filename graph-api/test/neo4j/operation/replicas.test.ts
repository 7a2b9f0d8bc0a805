import { createClient } from 'graphql-sse'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { readOperation } from '../../../operationSettings.mjs'
import { type Database, openDatabase } from '../../../src/neo4j/database.js'
import { type RunningServer, startServer } from '../../../src/server.js'
import { district } from '../../support/district.js'
import { givenWorld, type World } from '../../support/world.js'
import { ScriptProcess, START, until } from '../serverProcess.js'
import { tellingAsk } from './tellingClient.js'

/** Two servers on one database, each a process of its own as an operator starts them. */
let world: World
const processes: ScriptProcess[] = []
let [one, other] = ['', '']

beforeAll(async () => {
  world = await givenWorld(district)
  const { uri, user, password, database } = inject('neo4j')
  const environment = { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, NEO4J_DATABASE: database, REPLICAS: '2' }
  for (let number = 0; number < 2; number += 1) processes.push(new ScriptProcess([...START, '--port', '0', '--dataset', 'none'], environment));
  [one = '', other = ''] = await Promise.all(processes.map((process) => process.url()))
}, 300_000)

afterAll(async () => {
  for (const process of processes) process.child.kill('SIGTERM')
  await Promise.all(processes.map((process) => process.ended))
  await world.close()
})

function listening<Data>(url: string, query: string): { heard: Data[]; stop: () => void } {
  const heard: Data[] = []
  const client = createClient({ url: `${url}graphql/stream` })
  const stop = client.subscribe<Record<string, Data>>({ query }, { next: ({ data }) => heard.push(...Object.values(data ?? {})), error: () => {}, complete: () => {} })
  return { heard, stop }
}

test('what is written at one server is answered and told by the other, whose caches follow', async () => {
  const network = '{ network(input: { nodes: [ORGANISATION], keepIsolates: true }) { order } organisations { totalCount } }'
  interface Answer { network: { order: number }; organisations: { totalCount: number } }
  const before = (await tellingAsk<Answer>(other, network)).data
  const { heard, stop } = listening<{ dataVersion: number }>(other, 'subscription { dataChanged { dataVersion } }')
  await until(() => heard.length === 1, 20_000)

  const written = await tellingAsk(one, 'mutation ($content: String!) { importDataset(files: [{ name: "organisations.csv", content: $content }], mode: APPLY) { applied } }', { content: 'id,name,kind,source\nneu-hier,Neu hier,OTHER,minutes' })
  expect(written).toMatchObject({ data: { importDataset: { applied: true } }, codes: [] })
  expect((await tellingAsk<Answer>(other, network)).data).toEqual({ network: { order: (before?.network.order ?? 0) + 1 }, organisations: { totalCount: (before?.organisations.totalCount ?? 0) + 1 } })
  await until(() => heard.length > 1, 20_000)
  stop()
  expect(heard.at(-1)).toEqual({ dataVersion: (heard[0]?.dataVersion ?? 0) + 1 })
})

test('the progress of long work is told by the server that does not do it, until it ends', async () => {
  const { heard, stop } = listening<{ measure: string }[]>(other, 'subscription { workProgress { measure done total startedAt } }')
  await until(() => heard.length === 1, 20_000)
  expect(heard).toEqual([[]])

  const leaving = new AbortController()
  const work = fetch(`${one}graphql`, { method: 'POST', signal: leaving.signal, headers: { 'content-type': 'application/json' }, body: JSON.stringify(LOTTERY) }).catch(() => null)
  await until(() => heard.at(-1)?.length === 1, 60_000)
  expect(heard.at(-1)).toEqual([{ measure: 'selectPanel', done: expect.any(Number) as number, total: expect.any(Number) as number, startedAt: expect.stringMatching(/^\d{4}-/) as string }])
  expect((await tellingAsk(other, '{ networkProgress { measure } }')).data).toEqual({ networkProgress: [{ measure: 'selectPanel' }] })
  leaving.abort()
  await work
  await until(() => heard.at(-1)?.length === 0, 60_000)
  stop()
})

/** A lottery of many people with quotas that cross: it takes a thread many seconds; here it is given up. */
const SEATS = 60
const FEATURES = [2, 3, 5, 7, 11]
const LOTTERY = {
  query: 'query ($input: PanelSelectionInput!) { selectPanel(input: $input) { feasible } }',
  variables: {
    input: {
      size: SEATS, seed: 1,
      quotas: FEATURES.flatMap((parts) => Array.from({ length: parts }, (_, part) => ({ feature: `f${parts}`, value: String(part), min: Math.max(0, Math.floor(SEATS / parts) - 2), max: Math.ceil(SEATS / parts) + 2 }))),
      candidates: Array.from({ length: 900 }, (_, person) => ({ id: `c${person}`, features: FEATURES.map((parts) => ({ feature: `f${parts}`, value: String(((person * 7919) % 104_729) % parts) })) })),
    },
  },
}

test('two servers together allow an address what one alone would', async () => {
  const limited: { server: RunningServer; database: Database }[] = []
  for (let number = 0; number < 2; number += 1) {
    const database = openDatabase(inject('neo4j'))
    const config = { host: '127.0.0.1', port: 0, operation: readOperation({ REPLICAS: '2', SUBSCRIPTION_LIMIT: '4' }) }
    limited.push({ database, server: await startServer({ config, database }, { requestsPerMinute: 20 }) })
  }
  const stream = (url: string) => fetch(`${url}graphql/stream`, { method: 'POST', headers: { 'content-type': 'application/json', accept: 'text/event-stream' }, body: '{"query":"subscription { dataChanged { dataVersion } }"}' })
  const statuses = { streams: [] as number[], requests: [] as number[] }
  for (const { server } of limited) for (let number = 0; number < 3; number += 1) statuses.streams.push((await stream(server.url)).status)
  for (const { server } of limited) for (let number = 0; number < 10; number += 1) statuses.requests.push((await fetch(`${server.url}graphql?query={__typename}`, { headers: { 'apollo-require-preflight': 'true' } })).status)
  expect(statuses.streams).toEqual([200, 200, 429, 200, 200, 429])
  // Ten for each server, three of which the streams took.
  expect([...statuses.streams, ...statuses.requests]).toHaveLength(26)
  expect(statuses.requests).toEqual([...Array<number>(7).fill(200), 429, 429, 429, ...Array<number>(7).fill(200), 429, 429, 429])
  for (const { server, database } of limited) {
    await server.close()
    await database.close()
  }
})

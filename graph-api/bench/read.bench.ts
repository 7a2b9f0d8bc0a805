/**
 * Reads: the API over HTTP beside its two limits in the same run — the same statement through the driver alone, and
 * node:http answering a constant. Prints a table and writes it into docs/performance.md.
 */
import http from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import { importFolder } from '../src/modules/dataset/importFolder.js'
import { GraphReader } from '../src/neo4j/graphReader.js'
import { projectRoot } from '../src/paths.js'
import { startServer } from '../src/server.js'
import { createApollo } from '../src/apollo.js'
import { SHAPES } from '../src/shapes.js'
import { recording, type Recorded } from '../test/support/recordingDatabase.js'
import { type BenchStore, openBenchStore } from './benchStore.js'
import { machine, writeSection } from './report.js'

const CLIENTS = 8
const SECONDS = 4

const QUERIES: Readonly<Record<string, string>> = {
  'one actor with organisations and events': '{ actor(id: "anne-ewald") { name function memberships { role organisation { name } } participations { stage event { name date } } } }',
  'first 50 actors, three levels': '{ actors { totalCount edges { node { name region { name } memberships { organisation { name } } } } } }',
  'actors of a conference region': '{ actors(filter: { regions: ["suedost"] }) { totalCount edges { node { name region { name } } } } }',
  'participation by planning region': '{ participation(by: PLANNING_REGION) { rows { key people ratePerThousand } } }',
  'full text': '{ search(text: "Luchow") { kind id label } }',
  'network of actors and organisations': '{ network(input: {}) { order size nodes { id degree } edges { source target } } }',
}

interface Row { readonly name: string; readonly api: number; readonly driver: number }

const store = await openBenchStore()
try {
  for (const set of ['landkreis-rostock', 'beispiel']) await importFolder(store.database, path.join(projectRoot, 'seeds/data', set), { mode: 'APPLY' })
  const server = await startServer({ config: { host: '127.0.0.1', port: 0 }, database: store.database })
  const rows: Row[] = []
  for (const [name, query] of Object.entries(QUERIES)) rows.push(await measure(store, { name, query, url: `${server.url}graphql` }))
  const constant = await constantPerSecond()
  await server.close()
  await writeSection('Reads', [
    `${machine()}; both data sets (about 26,000 rows), ${CLIENTS} connections, ${SECONDS} s each after a warm-up. node:http answering a constant: ${constant.toFixed(0)} a second.`,
    '',
    '| query | API, answers a second | the same statement by the driver alone | ratio |',
    '| --- | ---: | ---: | ---: |',
    ...rows.map(({ name, api, driver }) => `| ${name} | ${api.toFixed(0)} | ${driver.toFixed(0)} | ${(api / driver).toFixed(2)} |`),
  ])
} finally {
  await store.close()
}

async function measure({ database }: BenchStore, asked: { name: string; query: string; url: string }): Promise<Row> {
  const statement = await statementOf(database, asked.query)
  const ask = async (): Promise<void> => {
    const response = await fetch(asked.url, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query: asked.query }) })
    const body = await response.json() as { errors?: unknown }
    if (body.errors) throw new Error(`${asked.name}: ${JSON.stringify(body.errors)}`)
  }
  const raw = async (): Promise<void> => { await database.read(statement.statement, statement.parameters) }
  await perSecond(ask, 1)
  await perSecond(raw, 1)
  return { name: asked.name, api: await perSecond(ask, SECONDS), driver: await perSecond(raw, SECONDS) }
}

async function statementOf(database: BenchStore['database'], query: string): Promise<Recorded> {
  const { database: recorder, recorded } = recording(database)
  const apollo = createApollo()
  await apollo.start()
  await apollo.executeOperation({ query }, { contextValue: { database: recorder, graph: new GraphReader(recorder, SHAPES) } })
  await apollo.stop()
  const [first] = recorded
  if (!first) throw new Error(`No statement for ${query}`)
  return first
}

async function perSecond(work: () => Promise<void>, seconds: number): Promise<number> {
  const began = performance.now()
  const end = began + seconds * 1000
  let done = 0
  await Promise.all(Array.from({ length: CLIENTS }, async () => {
    while (performance.now() < end) {
      await work()
      done += 1
    }
  }))
  return done / ((performance.now() - began) / 1000)
}

async function constantPerSecond(): Promise<number> {
  const server = http.createServer((_request, response) => response.setHeader('content-type', 'application/json').end('{"data":{}}'))
  await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve) })
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
  const rate = await perSecond(async () => { await (await fetch(url, { method: 'POST', body: '{}' })).json() }, SECONDS)
  server.close()
  server.closeAllConnections()
  return rate
}

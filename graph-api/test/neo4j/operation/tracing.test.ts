import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startTracing } from '../../../src/operation/tracing.js'
import { startServer } from '../../../src/server.js'
import { district } from '../../support/district.js'
import { givenWorld, type World } from '../../support/world.js'

interface Span { traceId: string; spanId: string; parentSpanId?: string; name: string; attributes: { key: string; value: Record<string, unknown> }[] }
interface Sent { resourceSpans: { scopeSpans: { spans: Span[] }[] }[] }

const received: string[] = []
let collector: Server
let world: World
beforeAll(async () => {
  world = await givenWorld(district)
  collector = createServer((request, response) => {
    let body = ''
    request.on('data', (chunk) => { body += String(chunk) }).on('end', () => {
      received.push(body)
      response.writeHead(200, { 'content-type': 'application/json' }).end('{}')
    })
  })
  await new Promise<void>((resolve) => { collector.listen(0, '127.0.0.1', resolve) })
})
afterAll(async () => {
  collector.close()
  await world.close()
})

const attribute = ({ attributes }: Span, key: string): unknown => Object.values(attributes.find((found) => found.key === key)?.value ?? {})[0]

test('a trace leads from the caller over the request to each statement by its name, and holds no value', async () => {
  const { port } = collector.address() as AddressInfo
  const tracing = await startTracing(`http://127.0.0.1:${port}/`)
  const server = await startServer({ config: { host: '127.0.0.1', port: 0 }, database: world.database })
  const [trace, caller] = ['0af7651916cd43dd8448eb211c80319c', 'b7ad6b7169203331']
  await fetch(`${server.url}graphql`, {
    method: 'POST', headers: { 'content-type': 'application/json', traceparent: `00-${trace}-${caller}-01` },
    body: JSON.stringify({ query: 'query People($id: ID!) { actor(id: $id) { name } health { databaseVersion dataVersion } }', variables: { id: 'anne-ewald' } }),
  }).then((response) => response.text())
  await server.close()
  await tracing.close()

  const spans = received.flatMap((body) => (JSON.parse(body) as Sent).resourceSpans.flatMap(({ scopeSpans }) => scopeSpans.flatMap((scope) => scope.spans)))
  const ours = spans.filter(({ traceId }) => traceId === trace)
  const request = ours.find(({ parentSpanId }) => parentSpanId === caller)
  expect(request?.name).toBe('POST /graphql')
  expect(['graphql.operation.name', 'graphql.operation.type', 'http.response.status_code'].map((key) => request && attribute(request, key))).toEqual(['People', 'query', 200])
  const statements = ours.filter(({ parentSpanId }) => parentSpanId === request?.spanId)
  expect(statements.map(({ name }) => name).sort()).toEqual(['Cypher composed Actor', 'Cypher health.HEALTH'])
  expect(received.join('')).not.toMatch(/anne|Ewald|MATCH|127\.0\.0\.1/i)
})

import http from 'node:http'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type RunningServer, startServer } from '../../../src/server.js'
import { district } from '../../support/district.js'
import { givenWorld, type World } from '../../support/world.js'

let world: World
let server: RunningServer
beforeAll(async () => {
  world = await givenWorld(district)
  server = await startServer({ config: { host: '127.0.0.1', port: 0 }, database: world.database })
})
afterAll(async () => {
  await server.close()
  await world.close()
})

/** What goes over the wire: fetch would unpack it. */
function ask(query: string, headers: Record<string, string>): Promise<{ status: number; headers: http.IncomingHttpHeaders; bytes: number }> {
  const url = new URL(`graphql?${new URLSearchParams({ query }).toString()}`, server.url)
  return new Promise((resolve, reject) => {
    http.get(url, { headers: { 'apollo-require-preflight': 'true', accept: 'application/json', ...headers } }, (response) => {
      let bytes = 0
      response.on('data', (chunk: Buffer) => { bytes += chunk.length })
      response.on('end', () => { resolve({ status: response.statusCode ?? 0, headers: response.headers, bytes }) })
    }).on('error', reject)
  })
}

const LONG = '{ __schema { types { name description fields { name description } } } }'
const SHORT = '{ actors { totalCount } }'

test.each(['br', 'gzip'])('a long answer is packed by %s where the client reads it, and only there', async (encoding) => {
  const [packed, plain] = await Promise.all([ask(LONG, { 'accept-encoding': encoding }), ask(LONG, {})])
  expect([packed.headers['content-encoding'], plain.headers['content-encoding'], packed.headers.vary]).toEqual([encoding, undefined, expect.stringMatching(/accept-encoding/i)])
  expect(packed.bytes).toBeLessThan(plain.bytes / 3)
})

test('a short answer goes as it is', async () => {
  expect((await ask(SHORT, { 'accept-encoding': 'gzip' })).headers['content-encoding']).toBeUndefined()
})

test('the tag of an answer is the same packed and plain, and gives 304 either way', async () => {
  const [packed, plain] = await Promise.all([ask(LONG, { 'accept-encoding': 'gzip' }), ask(LONG, {})])
  expect(packed.headers.etag).toBe(plain.headers.etag)
  const again = await ask(LONG, { 'accept-encoding': 'gzip', 'if-none-match': packed.headers.etag ?? '' })
  expect([again.status, again.bytes]).toEqual([304, 0])
})

test.each(['text/csv', 'application/x-ndjson'])('%s flows row by row and is not packed', async (accept) => {
  const { status, headers } = await ask('{ actors { edges { node { id name } } } }', { accept, 'accept-encoding': 'gzip, br' })
  expect([status, headers['content-encoding']]).toEqual([200, undefined])
})

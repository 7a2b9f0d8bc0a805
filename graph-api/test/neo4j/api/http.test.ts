import { serverAudits } from 'graphql-http'
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import type { Protection } from '../../../protectionSettings.mjs'
import { StatementFailed } from '../../../src/errors.js'
import type { Database } from '../../../src/neo4j/database.js'
import { type RunningServer, startServer } from '../../../src/server.js'
import { district } from '../../support/district.js'
import { givenWorld, type World } from '../../support/world.js'

let world: World
const running: RunningServer[] = []
beforeAll(async () => { world = await givenWorld(district) })
afterEach(async () => { await Promise.all(running.splice(0).map((server) => server.close())) })
afterAll(() => world.close())

async function served(protection: Partial<Protection> = {}, database: Database = world.database): Promise<string> {
  const server = await startServer({ config: { host: '127.0.0.1', port: 0 }, database }, protection)
  running.push(server)
  return server.url
}
const post = (url: string, body: unknown, headers: Record<string, string> = {}) =>
  fetch(`${url}graphql`, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: typeof body === 'string' ? body : JSON.stringify(body) })
const COUNT = { query: '{ actors { totalCount } }' }

describe('GraphQL over HTTP', () => {
  /** A GET without the header that no foreign page can send is refused (CSRF); the specification leaves all three open. */
  const REFUSED_ON_PURPOSE = [
    'MAY accept application/x-www-form-urlencoded formatted GET requests',
    'MAY allow URL-encoded JSON string {variables} parameter in GETs when accepting application/graphql-response+json',
    'MAY allow URL-encoded JSON string {variables} parameter in GETs when accepting application/json',
  ]

  test('all 61 audits of graphql-http pass but the three that are refused on purpose', async () => {
    const audits = serverAudits({ url: `${await served()}graphql` })
    const results = await Promise.all(audits.map(async ({ name, fn }) => ({ name, status: (await fn()).status })))
    expect(results).toHaveLength(61)
    expect(results.filter(({ status }) => status !== 'ok')).toEqual(REFUSED_ON_PURPOSE.map((name) => ({ name, status: 'notice' })))
  })

  test('a foreign page can send neither a GET nor a form', async () => {
    const url = await served()
    expect((await fetch(`${url}graphql?query={__typename}`)).status).toBe(400)
    expect((await post(url, 'query=%7B__typename%7D', { 'content-type': 'application/x-www-form-urlencoded' })).status).toBeGreaterThanOrEqual(400)
    expect((await post(url, JSON.stringify(COUNT), { 'content-type': 'text/plain' })).status).toBeGreaterThanOrEqual(400)
  })

  test('several queries in one body are refused', async () => {
    const response = await post(await served(), [COUNT, COUNT])
    expect([response.status, JSON.stringify(await response.json())]).toEqual([400, expect.stringContaining('BAD_REQUEST')])
  })

  test('a body above the limit is refused with 413, and says what else to do', async () => {
    const response = await post(await served({ largestBodyMb: 1 }), { query: `{ __typename } # ${'x'.repeat(1024 * 1024)}` })
    expect([response.status, await response.json()]).toMatchObject([413, { errors: [{ message: expect.stringContaining('1 MB') as string, extensions: { code: 'BAD_REQUEST' } }] }])
  })

  test.each<{ what: string; body: unknown; headers?: Record<string, string>; status: number; told: string }>([
    { what: 'cut JSON', body: '{"query":', status: 400, told: 'not valid JSON' },
    { what: 'another encoding of characters', body: '{"query":"{__typename}"}', headers: { 'content-type': 'application/json; charset=iso-8859-1' }, status: 415, told: 'UTF-8' },
    { what: 'an unknown packing', body: 'x', headers: { 'content-encoding': 'zstd' }, status: 415, told: 'gzip' },
    { what: 'a body that is not packed', body: 'x', headers: { 'content-encoding': 'gzip' }, status: 400, told: 'not valid JSON' },
    { what: 'the hash of another query', body: { query: '{ __typename }', extensions: { persistedQuery: { version: 1, sha256Hash: 'x' } } }, status: 400, told: 'sha does not match' },
    { what: 'a number as variables', body: { query: '{ __typename }', variables: 7 }, status: 400, told: 'must be an object' },
    ])('$what is the client\'s fault, and told in a sentence without internals', async ({ body, headers, status, told }) => {
    const faults = vi.spyOn(console, 'error').mockImplementation(() => {})
    const response = await post(await served(), body, headers)
    const text = await response.text()
    expect([response.status, JSON.parse(text)]).toMatchObject([status, { errors: [{ message: expect.stringContaining(told) as string, extensions: { code: 'BAD_REQUEST' } }] }])
    expect(text).not.toMatch(/stack|node_modules|\.[jt]s\b/)
    expect(faults).not.toHaveBeenCalled()
    faults.mockRestore()
  })

  test('an address that cannot be read is refused, and leads to no other file', async () => {
    const url = await served()
    for (const path of ['%ff%c0%ae', 'assets/..%2f..%2f..%2fpackage.json', '%2e%2e/%2e%2e/etc/passwd']) {
      const response = await fetch(`${url}${path}`)
      expect(await response.text()).not.toMatch(/root:|"workspaces"|node_modules|\bat /)
      expect(response.status).not.toBe(500)
    }
  })

  test('a misspelt word is not sent back at any length', async () => {
    const text = await (await post(await served(), { query: 'a'.repeat(100_000) })).text()
    expect(text.length).toBeLessThan(3_000)
  })

  test('an answer above the limit becomes a refusal', async () => {
    const response = await post(await served({ largestAnswerMb: 1 }), { query: `{ __schema { types { fields { ${Array.from({ length: 30 }, (_, index) => `a${index}: description`).join(' ')} } } } }` })
    expect(await response.json()).toMatchObject({ errors: [{ message: expect.stringContaining('1048576') as string, extensions: { code: 'QUERY_TOO_LARGE' } }] })
  })
})

describe('security headers', () => {
  test('stand on pages and answers: a strict policy, no frames, no sniffing, no referrer', async () => {
    const url = await served()
    for (const response of [await fetch(url), await post(url, COUNT)]) {
      const policy = response.headers.get('content-security-policy') ?? ''
      expect(policy).toMatch(/default-src 'none'.*script-src 'self'.*base-uri 'none'.*frame-ancestors 'none'/)
      expect(policy.split(';').find((part) => part.startsWith('script-src'))).toBe("script-src 'self'")
      expect(Object.fromEntries(['x-content-type-options', 'referrer-policy', 'x-frame-options', 'x-powered-by', 'strict-transport-security'].map((name) => [name, response.headers.get(name)])))
        .toEqual({ 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer', 'x-frame-options': 'DENY', 'x-powered-by': null, 'strict-transport-security': null })
    }
    expect((await fetch(await served({ trustedProxies: 1 }))).headers.get('strict-transport-security')).toMatch(/max-age=/)
  })
})

describe('requests per address', () => {
  const statuses = async (url: string, addresses: readonly string[]) => {
    const found: number[] = []
    for (const address of addresses) found.push((await post(url, COUNT, { 'x-forwarded-for': address })).status)
    return found
  }

  test('are limited: the one too many gets 429 and is told when to come again', async () => {
    const url = await served({ requestsPerMinute: 2 })
    await post(url, COUNT)
    await post(url, COUNT)
    const response = await post(url, COUNT)
    expect([response.status, await response.json()]).toMatchObject([429, { errors: [{ extensions: { code: 'TOO_MANY_REQUESTS' } }] }])
    expect(Number(response.headers.get('retry-after'))).toBeGreaterThan(0)
  })

  test('believe a proxy\'s header only where one is configured', async () => {
    const addresses = ['192.0.2.1', '192.0.2.2', '192.0.2.1', '192.0.2.2']
    expect(await statuses(await served({ requestsPerMinute: 1, trustedProxies: 1 }), addresses)).toEqual([200, 200, 429, 429])
    expect(await statuses(await served({ requestsPerMinute: 1 }), addresses)).toEqual([200, 429, 429, 429])
  })

  test('are free for this machine where nothing is set', async () => {
    expect(new Set(await statuses(await served(), Array.from({ length: 30 }, () => '192.0.2.1')))).toEqual(new Set([200]))
  })
})

describe('what a fault of ours tells', () => {
  const SECRET = 'MATCH (a:Actor {name: "Geheim"})'
  const broken = (): Database => new Proxy(world.database, { get: (target, name): unknown => (name === 'read'
    ? () => Promise.reject(new StatementFailed('Neo.ClientError.Statement.SyntaxError', { cause: new Error(SECRET) }))
    : Reflect.get(target, name)) })

  test('holds no stack, statement, path or code of the database, and the log is JSON without variables', async () => {
    const lines: string[] = []
    const spy = vi.spyOn(console, 'error').mockImplementation((line: unknown) => { lines.push(String(line)) })
    const url = await served({ logsRequests: true }, broken())
    const response = await post(url, { query: 'query Who($id: ID!) { actor(id: $id) { name } }', variables: { id: 'frau-geheim' } })
    const text = await response.text()
    spy.mockRestore()
    expect(JSON.parse(text)).toMatchObject({ data: { actor: null }, errors: [{ message: 'Something went wrong on our side.', extensions: { code: 'INTERNAL_SERVER_ERROR' } }] })
    expect(text).not.toMatch(/Neo\.|MATCH|stack|\.ts|\.js|node_modules|\/src\//)
    expect(lines.map((line) => JSON.parse(line) as object)).toMatchObject([
      { level: 'error', event: 'fault', operation: 'Who' },
      { level: 'info', event: 'operation', kind: 'query', operation: 'Who', codes: ['INTERNAL_SERVER_ERROR'] },
    ])
    expect(lines.join()).not.toMatch(/geheim|127\.0\.0\.1/i)
  })
})

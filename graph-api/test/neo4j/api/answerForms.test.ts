import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type RunningServer, startServer } from '../../../src/server.js'
import { district } from '../../support/district.js'
import { givenWorld, type World } from '../../support/world.js'

let world: World
let server: RunningServer
beforeAll(async () => {
  world = await givenWorld(district)
  await world.give({ 'actors.csv': 'id,name,title,function,region,interestGroups,gender,birthYear,selfStatedAttributes,source\nformel,"=HYPERLINK(""x"")",,"a, b",,,,,,minutes' })
  server = await startServer({ config: { host: '127.0.0.1', port: 0 }, database: world.database })
})
afterAll(async () => {
  await server.close()
  await world.close()
})

const ask = (query: string, accept: string, variables: Record<string, unknown> = {}) => fetch(`${server.url}graphql`, {
  method: 'POST', headers: { 'content-type': 'application/json', accept }, body: JSON.stringify({ query, variables }),
})
const get = (parameters: Record<string, string>, headers: Record<string, string> = {}) => fetch(`${server.url}graphql?${new URLSearchParams(parameters).toString()}`, {
  headers: { 'apollo-require-preflight': 'true', accept: 'application/json', ...headers },
})
const linesOf = async (response: Response): Promise<string[]> => (await response.text()).split(/\r?\n/).filter((line) => line !== '')
const figures = (lines: readonly string[]): string[] => lines.filter((line) => !line.startsWith('#'))

describe('text/csv', () => {
  test('gives title, filter, day, sources and licence above the figures', async () => {
    const response = await ask('query People($of: [ID!]) { actors(filter: { regions: $of }) { edges { node { id } } } }', 'text/csv', { of: ['aldorf'] })
    expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8')
    const lines = await linesOf(response)
    expect(lines.slice(0, 5)).toEqual([
      '# People',
      '# filter: filter {regions: ["aldorf"]}',
      expect.stringMatching(/^# date: \d{4}-\d\d-\d\d, data version \d+$/),
      '# source: Minutes, Office, 2022-06-01, licence not stated',
      '# source: Register, Office, 2022-01-01, licence not stated',
    ])
    expect(figures(lines)).toEqual(['id', 'ada', 'ben'])
  })

  test('names the defaults that hold, and what fields below are asked with', async () => {
    const filterLine = async (query: string, variables = {}) => (await linesOf(await ask(query, 'text/csv', variables))).find((line) => line.startsWith('# filter: '))
    const query = 'query One($id: ID! = "ada", $day: Date = "2020-06-30") { actor(id: $id) { name memberships(asOf: $day) { role } } }'
    expect(await filterLine(query)).toBe('# filter: id "ada", memberships.asOf "2020-06-30"')
    expect(await filterLine(query, { id: 'ben', day: null })).toBe('# filter: id "ben", memberships.asOf null')
    expect(await filterLine('{ organisations { edges { node { id } } } }')).toBe('# filter: none')
  })

  test('names nested objects with dots, unfolds the first list, and keeps who has none', async () => {
    const lines = await linesOf(await ask('{ actors(filter: { regions: ["aldorf", "dedorf"] }) { edges { node { id region { name } memberships { role organisation { id } } } } } }', 'text/csv'))
    expect(figures(lines).toSorted()).toEqual([
      'ada,Aldorf,,beirat', 'ada,Aldorf,Vorsitz,verein', 'ben,Aldorf,,verein', 'gesa,Ödorf,,',
      'id,region.name,memberships.role,memberships.organisation.id',
    ])
  })

  test('disarms a text that a spreadsheet would run, and quotes what holds a comma', async () => {
    const lines = await linesOf(await ask('{ actor(id: "formel") { name function } }', 'text/csv'))
    expect(figures(lines)).toEqual(['name,function', '"\'=HYPERLINK(""x"")","a, b"'])
  })

  test('reads a connection without a page size to its end', async () => {
    const many = Array.from({ length: 1203 }, (_, index) => `viele-${index},Mensch ${index},,,,,,,,minutes`).join('\n')
    await world.give({ 'actors.csv': `id,name,title,function,region,interestGroups,gender,birthYear,selfStatedAttributes,source\n${many}` })
    // 1,203 of these, the seven of the district, and the one above.
    const ids = figures(await linesOf(await ask('{ actors { edges { node { id } } } }', 'text/csv'))).slice(1)
    expect([new Set(ids).size, ids.length]).toEqual([1211, 1211])
    expect(figures(await linesOf(await ask('{ actors(first: 7) { edges { node { id } } } }', 'text/csv')))).toHaveLength(8)
  })

  test('refuses what is no one table, with code and need, as JSON', async () => {
    const refused = async (query: string) => {
      const response = await ask(query, 'text/csv')
      return { status: response.status, ...(await response.json() as { errors: { message: string; extensions: { code: string } }[] }) }
    }
    expect(await refused('{ actors { totalCount } events { totalCount } }')).toMatchObject({ status: 400, errors: [{ message: expect.stringContaining('exactly one root field, got 2') as string, extensions: { code: 'BAD_REQUEST' } }] })
    expect(await refused('{ actors { nothing } }')).toMatchObject({ status: 400, errors: [{ extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }] })
    expect(await refused('{ actors(first: -1) { totalCount } }')).toMatchObject({ status: 400, errors: [{ extensions: { code: 'BAD_USER_INPUT' } }] })
    expect(await refused('mutation { removeSyntheticData { removed } }')).toMatchObject({ status: 400, errors: [{ message: expect.stringContaining('got a mutation') as string }] })
    const looped = '{ actors { ...A } } fragment A on ActorConnection { edges { node { id } } ...B } fragment B on ActorConnection { ...A }'
    expect(await refused(looped)).toMatchObject({ status: 400, errors: [{ extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }] })
    expect(await refused(`{ health { ${'apiVersion '.repeat(1001)} } }`)).toMatchObject({ status: 400, errors: [{ extensions: { code: 'QUERY_TOO_LARGE' } }] })
    expect(await refused('{ actors {')).toMatchObject({ status: 400, errors: [{ extensions: { code: 'GRAPHQL_PARSE_FAILED' } }] })
  })

  test('by GET wants the header that no foreign page can send', async () => {
    const bare = await fetch(`${server.url}graphql?${new URLSearchParams({ query: '{ actor(id: "ada") { id } }' }).toString()}`, { headers: { accept: 'text/csv' } })
    expect(bare.status).toBe(400)
    const lines = await linesOf(await get({ query: '{ actor(id: "ada") { id } }' }, { accept: 'text/csv' }))
    expect(figures(lines)).toEqual(['id', 'ada'])
  })
})

test('application/x-ndjson gives an object a line', async () => {
  const lines = await linesOf(await ask('{ organisations { edges { node { id parent { id } } } } }', 'application/x-ndjson'))
  expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual(expect.arrayContaining([{ id: 'kreis', 'parent.id': null }, { id: 'beirat', 'parent.id': 'kreis' }]))
})

describe('a query by GET', () => {
  const query = '{ organisations { totalCount } }'

  test('has a tag, and answers 304 to it until the data change', async () => {
    const first = await get({ query })
    const tag = first.headers.get('etag') ?? ''
    expect(tag).toMatch(/^"[\w-]{43}"$/)
    expect(await first.json()).toMatchObject({ data: { organisations: { totalCount: 3 } } })
    const again = await get({ query }, { 'if-none-match': tag })
    expect([again.status, await again.text(), again.headers.get('etag')]).toEqual([304, '', tag])
    expect((await get({ query: '{ organisations { edges { node { id } } } }' }, { 'if-none-match': tag })).status).toBe(200)
    await world.give({ 'interestGroups.csv': 'id,name,source\nneu,Neue,minutes' })
    const later = await get({ query }, { 'if-none-match': tag })
    expect(later.status).toBe(200)
    expect(later.headers.get('etag')).not.toBe(tag)
  })

  test('has no tag where the answer changes while the data stay', async () => {
    expect((await get({ query: '{ health { databaseReachable } }' })).headers.get('etag')).toBeNull()
  })

  test('may name a query that was sent before by its hash', async () => {
    const extensions = JSON.stringify({ persistedQuery: { version: 1, sha256Hash: createHash('sha256').update(query).digest('hex') } })
    const unknown = await get({ extensions: JSON.stringify({ persistedQuery: { version: 1, sha256Hash: '0'.repeat(64) } }) })
    expect(await unknown.json()).toMatchObject({ errors: [{ extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } }] })
    await get({ query, extensions })
    expect(await (await get({ extensions })).json()).toMatchObject({ data: { organisations: { totalCount: 3 } } })
  })
})

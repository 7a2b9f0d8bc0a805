import { afterAll, beforeAll, expect, test } from 'vitest'
import { conference } from '../../support/conference.js'
import { givenWorld, type World } from '../../support/world.js'

const CLIENTS = 8

let world: World
beforeAll(async () => { world = await givenWorld(conference(false)) })
afterAll(() => world.close())

interface Answered { readonly data: Record<string, unknown> | null; readonly errors: readonly { message: string; extensions?: Record<string, unknown> }[] }

/** As a client does who is told CONFLICT: look at the new state, then try again. */
async function untilWritten(write: () => Promise<Answered>): Promise<number> {
  for (let conflicts = 0; ; conflicts += 1) {
    const { errors } = await write()
    if (errors.length === 0) return conflicts
    expect(errors.map(({ extensions }) => extensions?.code)).toEqual(['CONFLICT'])
    await new Promise((resolve) => { setTimeout(resolve, 5 * (conflicts % 7)) })
  }
}

const clients = <T>(work: (client: number) => Promise<T>) => Promise.all(Array.from({ length: CLIENTS }, (_, client) => work(client)))

interface Plan { version: number; capacity: number }
const plan = async (): Promise<Plan> => (await world.ask<{ eventPlan: Plan }>('{ eventPlan(event: "tagung") { version capacity } }')).data.eventPlan

const COUNT_UP = 'mutation ($version: Int!, $by: String!, $capacity: Int!) { planEvent(event: "tagung", expectedVersion: $version, by: $by, capacity: $capacity) { version } }'

test('eight clients who count the same number up lose no step, and the history has each of them once', async () => {
  const steps = 5
  const before = await plan()
  const conflicts = await clients(async (client) => {
    let count = 0
    for (let step = 0; step < steps; step += 1) {
      count += await untilWritten(async () => {
        const { version, capacity } = await plan()
        return world.ask(COUNT_UP, { version, capacity: capacity + 1, by: `client ${client} step ${step}` })
      })
    }
    return count
  })
  expect(conflicts.reduce((sum, count) => sum + count, 0), 'they did write at the same time').toBeGreaterThan(0)
  expect(await plan()).toEqual({ version: before.version + CLIENTS * steps, capacity: before.capacity + CLIENTS * steps })
  const { data } = await world.ask<{ eventPlan: { history: { version: number; by: string }[] } }>('{ eventPlan(event: "tagung") { history { version by } } }')
  const written = data.eventPlan.history.filter(({ by }) => by.startsWith('client '))
  expect(new Set(written.map(({ by }) => by)).size).toBe(CLIENTS * steps)
  expect(written).toHaveLength(CLIENTS * steps)
})

/** What each of the eight writes, of entities that the others write as well: table, key columns with their values, own column with its value. */
const WRITES = [
  ...Object.entries({ title: 'Dr.', function: 'Vorsitz', region: 'unten', interestGroups: 'kultur', gender: 'DIVERSE', birthYear: '1971' })
    .map(([column, value]) => ({ table: 'actors', fixed: { name: 'Neu', source: 'probe' }, ids: ['p03', 'p04'], column, value })),
  ...Object.entries({ shortName: 'KV', website: 'https://example.org/' })
    .map(([column, value]) => ({ table: 'organisations', fixed: { name: 'Neu', kind: 'CLUB', source: 'probe' }, ids: ['verein', 'fern'], column, value })),
]

test('eight clients who import different columns of the same entities at once keep each other\'s', async () => {
  await Promise.all(WRITES.map(({ table, fixed, ids, column, value }) => untilWritten(() => world.ask(
    'mutation ($name: String!, $content: String!) { importDataset(files: [{ name: $name, content: $content }], mode: APPLY) { problems { message } } }',
    { name: `${table}.csv`, content: [`id,${Object.keys(fixed).join(',')},${column}`, ...ids.map((id) => `${id},${Object.values(fixed).join(',')},${value}`)].join('\n') },
  ))))
  for (const id of ['p03', 'p04']) {
    expect((await world.ask(`{ actor(id: "${id}") { name title function region { id } interestGroups { id } gender birthYear } }`)).data)
      .toEqual({ actor: { name: 'Neu', title: 'Dr.', function: 'Vorsitz', region: { id: 'unten' }, interestGroups: [{ id: 'kultur' }], gender: 'DIVERSE', birthYear: 1971 } })
  }
  for (const id of ['verein', 'fern']) {
    expect((await world.ask(`{ organisation(id: "${id}") { name shortName website } }`)).data).toEqual({ organisation: { name: 'Neu', shortName: 'KV', website: 'https://example.org/' } })
  }
})

import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createApollo } from '../../../src/apollo.js'
import { openDatabase } from '../../../src/neo4j/database.js'
import { GraphReader } from '../../../src/neo4j/graphReader.js'
import { SHAPES } from '../../../src/shapes.js'
import { district } from '../../support/district.js'
import { givenWorld, type World } from '../../support/world.js'

let world: World
beforeAll(async () => { world = await givenWorld(district) })
afterAll(() => world.close())

describe('health', () => {
  test('tells versions and how many of each kind are stored', async () => {
    const { data } = await world.ask<{ health: { counts: unknown } }>('{ health { databaseReachable databaseVersion apiVersion counts { kind count } } }')
    expect(data.health).toMatchObject({ databaseReachable: true, databaseVersion: expect.stringMatching(/^\d+\.\d+/) as string, apiVersion: expect.stringMatching(/^\d+\.\d+\.\d+$/) as string })
    expect(data.health.counts).toEqual([
      { kind: 'ACTOR', count: 7 }, { kind: 'ORGANISATION', count: 3 }, { kind: 'REGION', count: 8 }, { kind: 'PROJECT', count: 2 },
      { kind: 'EVENT', count: 2 }, { kind: 'TOPIC', count: 2 }, { kind: 'CONTRIBUTION', count: 2 }, { kind: 'INTEREST_GROUP', count: 3 },
    ])
  })

  test('the data version rises with a write and not with a read', async () => {
    const version = async () => (await world.ask<{ health: { dataVersion: number } }>('{ health { dataVersion } }')).data.health.dataVersion
    const before = await version()
    await world.ask('{ actors { totalCount } }')
    expect(await version()).toBe(before)
    await world.give({ 'interestGroups.csv': 'id,name\nneu,Neue' })
    expect(await version()).toBeGreaterThan(before)
  })
})

describe('while the database is away', () => {
  test('health says so and does not throw; other fields answer SERVICE_UNAVAILABLE within 10 seconds', async () => {
    const database = openDatabase({ uri: 'bolt://127.0.0.1:1', user: 'neo4j', password: 'nobody-listens-here' })
    const apollo = createApollo()
    await apollo.start()
    const contextValue = { database, graph: new GraphReader(database, SHAPES) }
    const ask = async (query: string) => {
      const { body } = await apollo.executeOperation({ query }, { contextValue })
      if (body.kind !== 'single') throw new Error('An answer in one piece was expected')
      return body.singleResult
    }
    const began = Date.now()
    const [health, actors] = await Promise.all([ask('{ health { databaseReachable databaseVersion dataVersion counts { count } } }'), ask('{ actors { totalCount } }')])
    const waited = Date.now() - began
    expect(health.data).toEqual({ health: { databaseReachable: false, databaseVersion: null, dataVersion: null, counts: [] } })
    expect(health.errors).toBeUndefined()
    expect(actors.errors?.map((error) => error.extensions)).toEqual([{ code: 'SERVICE_UNAVAILABLE', retryAfter: 5 }])
    expect(waited).toBeLessThan(10_000) // the promise to clients, not a benchmark
    await apollo.stop()
    await database.close()
  })
})

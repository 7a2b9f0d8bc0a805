import { afterAll, beforeAll, expect, test } from 'vitest'
import { district } from '../../support/district.js'
import { givenWorld, type World } from '../../support/world.js'

let world: World
beforeAll(async () => { world = await givenWorld(district) })
afterAll(() => world.close())

test('the data version rises when a write is over, not while it is under way', async () => {
  const { database } = world
  const before = await database.dataVersion()
  const during = await database.write(async (transaction) => {
    await transaction.run("MATCH (a:Actor {id: 'ada'}) SET a.title = 'Dr.'")
    return database.dataVersion()
  })
  expect([during, await database.dataVersion()]).toEqual([before, before + 1])
})

test('writers who come together each count', async () => {
  const { database } = world
  const before = await database.dataVersion()
  await Promise.all(Array.from({ length: 6 }, (_, index) => database.write((transaction) => transaction.run("MATCH (a:Actor {id: 'ada'}) SET a.birthYear = $year", { year: 1950 + index }))))
  expect(await database.dataVersion()).toBe(before + 6)
})

test('where a writer died between his commit and the rise, the next who reads makes up for it', async () => {
  const { database } = world
  const before = await database.dataVersion()
  await database.maintain("MATCH (version:DataVersion {id: 'data'}) SET version.written = version.version + 1")
  expect(await database.dataVersion()).toBe(before)
  await expect.poll(() => database.dataVersion(), { timeout: 10_000 }).toBe(before + 1)
})

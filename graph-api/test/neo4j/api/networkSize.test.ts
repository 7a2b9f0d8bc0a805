import { afterAll, beforeAll, expect, test } from 'vitest'
import { MOST_NODES } from '../../../src/modules/network/networkSize.repository.js'
import { givenWorld, type World } from '../../support/world.js'

let world: World
beforeAll(async () => {
  world = await givenWorld({
    'sources.csv': 'id,title,synthetic\nhere,Here,false',
    'regions.csv': 'id,level,name,source\none,LOCALITY,One,here',
    'actors.csv': 'id,name,region,source\nada,Ada,one,here',
  })
  await world.database.maintain('UNWIND range(1, toInteger($count)) AS number CREATE (:Actor:Crowd)', { count: MOST_NODES })
}, 120_000)
afterAll(async () => {
  await world.database.maintain('MATCH (n:Crowd) CALL (n) { DELETE n } IN TRANSACTIONS OF 20000 ROWS')
  await world.close()
})

test('a network of more nodes than the server can hold is refused with its number and the way out; a part of it is drawn', async () => {
  for (const field of ['network(input: {}) { order }', 'networkSnapshots(dates: ["2022-01-01"], input: {}) { order }', 'twoModeNetwork(input: { items: EVENT }) { members { id } }']) {
    const { errors } = await world.ask(`{ ${field} }`)
    expect(errors.map(({ message, extensions }) => [extensions?.code, /requires regions .* got 250001 nodes/.test(message)])).toEqual([['BAD_USER_INPUT', true]])
  }
  expect((await world.ask('{ network(input: { regions: ["one"] }) { order } }')).data).toEqual({ network: { order: 1 } })
  expect((await world.ask('{ network(input: { nodes: [ORGANISATION] }) { order } }')).data).toEqual({ network: { order: 0 } })
})

import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createApollo } from '../../../src/apollo.js'
import { GraphReader } from '../../../src/neo4j/graphReader.js'
import { createSchema } from '../../../src/schema.js'
import { SHAPES } from '../../../src/shapes.js'
import { district } from '../../support/district.js'
import { recording } from '../../support/recordingDatabase.js'
import { givenWorld, type World } from '../../support/world.js'

/** To plan a statement takes the database many times as long as to run it: what need not be planned is quick, whatever it asks for. */
const schema = createSchema()
let world: World
beforeAll(async () => { world = await givenWorld(district) })
afterAll(() => world.close())

/** A server that has just started, and what it sends to its database. */
async function sentFor(query: string): Promise<{ statements: string[]; data: unknown; argument: unknown }> {
  const { database, recorded } = recording(world.database)
  const apollo = createApollo({ schema })
  await apollo.start()
  const { body } = await apollo.executeOperation({ query }, { contextValue: { database, graph: new GraphReader(database, SHAPES) } })
  await apollo.stop()
  if (body.kind !== 'single') throw new Error('An answer in one piece was expected')
  const { data, errors } = body.singleResult
  return { statements: recorded.map(({ statement }) => statement), data, argument: errors?.[0]?.extensions?.argument }
}

describe('a question about ids that are not stored ends before it is planned', () => {
  test('one object: its id alone is looked up', async () => {
    const { statements, data } = await sentFor('{ actor(id: "nix") { name memberships { organisation { name members { totalCount } } } } }')
    expect(data).toEqual({ actor: null })
    expect(statements).toHaveLength(1)
    expect(statements.join()).not.toContain('MEMBER_OF')
  })

  test('a list and a report: the ids of the filter alone', async () => {
    const list = await sentFor('{ actors(filter: { events: ["nix"] }) { edges { node { memberships { role } } } } }')
    expect([list.argument, list.statements.length, list.statements.join().includes('MEMBER_OF')]).toEqual(['filter.events', 1, false])
    const report = await sentFor('{ participationTurnout(filter: { nominators: ["nix"], organisationKinds: [CLUB] }) { people } }')
    expect([report.argument, report.statements.length, report.statements.join().includes('MEMBER_OF')]).toEqual(['filter.nominators', 1, false])
  })

  test('and one that is stored is answered at its first asking as at its second', async () => {
    const query = '{ actor(id: "ada") { name } actors(filter: { regions: ["nord"] }) { totalCount } }'
    expect((await sentFor(query)).data).toMatchObject({ actor: { name: expect.any(String) as string }, actors: { totalCount: 4 } })
    const [first, second] = [await world.ask(query), await world.ask(query)]
    expect(second).toEqual(first)
  })
})

describe('an empty list in a filter holds nothing', () => {
  test('a list is not read, whatever else is asked', async () => {
    const { statements, data } = await sentFor('{ actors(filter: { organisations: [], events: ["auftakt"], name: "a" }) { totalCount edges { node { memberships { role } } } pageInfo { hasNextPage } } }')
    expect(data).toEqual({ actors: { totalCount: 0, edges: [], pageInfo: { hasNextPage: false } } })
    expect(statements.join()).not.toContain('MATCH (self')
  })

  test('reports send the same statements for every filter that has one, and these are without conditions', async () => {
    const report = (filter: string) => sentFor(`{ participationTurnout(filter: { ${filter} }) { people events { key } sources { id } } }`)
    const [one, other] = [await report('genders: []'), await report('organisations: [], nominators: ["ada"], regions: ["land"], organisationKinds: [CLUB], ageGroups: ["20-39"]')]
    expect(other.data).toEqual({ participationTurnout: { people: 0, events: [], sources: [] } })
    expect(other.statements.filter((statement) => !one.statements.includes(statement))).toEqual([expect.stringMatching(/^RETURN \[/)])
  })
})

test('a network is read by statements of its parts, so that no combination of them is a new one', async () => {
  const statementsOf = async (nodes: string, ties: string) => (await sentFor(`{ network(input: { nodes: [${nodes}], ties: [${ties}] }) { size } }`)).statements
  const apart = [...await statementsOf('ACTOR', 'TIE'), ...await statementsOf('ORGANISATION, EVENT', 'MEMBERSHIP, CO_PARTICIPATION')]
  const together = await statementsOf('ACTOR, ORGANISATION, EVENT', 'TIE, MEMBERSHIP, CO_PARTICIPATION')
  expect(together.length).toBeGreaterThan(6)
  expect(together.filter((statement) => !apart.includes(statement))).toEqual([])
})

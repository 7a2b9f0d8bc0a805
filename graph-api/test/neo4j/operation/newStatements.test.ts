import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createApollo } from '../../../src/apollo.js'
import { GraphReader } from '../../../src/neo4j/graphReader.js'
import type { Turns } from '../../../src/neo4j/newStatements.js'
import { createSchema } from '../../../src/schema.js'
import { SHAPES } from '../../../src/shapes.js'
import { district } from '../../support/district.js'
import { everyFieldOf } from '../../support/everyField.js'
import { type SampleIds, singles } from '../../support/everyQuestion.js'
import { recording } from '../../support/recordingDatabase.js'
import { givenWorld, type World } from '../../support/world.js'

const schema = createSchema()
const ids: SampleIds = { actor: 'ada', organisation: 'verein', region: 'land', project: 'werkstatt', event: 'konferenz', contribution: 'c1', interestGroup: 'sport', topic: 'bus', source: 'minutes' }
/** As if others were always being planned. */
const busy: Turns = { isNew: () => true, isOneOfMany: () => true, send: (_text, work) => work() }

let world: World
const apollo = createApollo({ schema })
beforeAll(async () => {
  world = await givenWorld(district)
  await apollo.start()
})
afterAll(async () => {
  await apollo.stop()
  await world.close()
})

async function ask(query: string, turns?: Turns): Promise<{ answer: unknown; statements: string[] }> {
  const { database, recorded } = recording(world.database)
  const { body } = await apollo.executeOperation({ query }, { contextValue: { database, graph: new GraphReader(database, SHAPES, turns) } })
  if (body.kind !== 'single') throw new Error('An answer in one piece was expected')
  expect(body.singleResult.errors).toBeUndefined()
  return { answer: body.singleResult.data, statements: recorded.map(({ statement }) => statement) }
}

describe('while other statements are being planned', () => {
  test.each(Object.entries(singles(ids)))('every field of %s is answered as at other times', async (typename, [before, behind]) => {
    const query = `${before} ${everyFieldOf(schema, typename)} ${behind}`
    expect((await ask(query, busy)).answer).toEqual((await ask(query)).answer)
  })

  test('lists, aliases and pages below others are answered as at other times', async () => {
    const query = `{ actors(first: 3) { totalCount pageInfo { endCursor } edges { again: node { function name again: name } node { id memberships { role organisation { shortName kind members(first: 2) { edges { node { role actor { name } } } } } } } } }
      interestGroups { name } regions(filter: { levels: [MUNICIPALITY] }) { edges { node { latitude parent { name } } } } search(text: "Ada") { label } }`
    const [wide, exact] = [await ask(query, busy), await ask(query)]
    expect(wide.answer).toEqual(exact.answer)
    expect(wide.statements).not.toEqual(exact.statements)
  })

  test('questions that differ only in plain fields have one statement', async () => {
    const [one, other] = ['{ actors { edges { node { name gender } } } }', '{ actors { edges { cursor node { id title function } } } }']
    expect((await ask(one, busy)).statements).toEqual((await ask(other, busy)).statements)
    expect((await ask(one)).statements).not.toEqual((await ask(other)).statements)
  })
})

import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { createApollo } from '../../../src/apollo.js'
import { importDataset } from '../../../src/modules/dataset/importDataset.js'
import { textSource } from '../../../src/modules/dataset/tableSource.js'
import { type Database, openDatabase } from '../../../src/neo4j/database.js'
import { GraphReader } from '../../../src/neo4j/graphReader.js'
import { KeptReads } from '../../../src/neo4j/keptReads.js'
import { SHAPES } from '../../../src/shapes.js'
import { recording } from '../../support/recordingDatabase.js'
import { standIn } from '../../support/standInDatabase.js'
import { givenWorld, type World } from '../../support/world.js'

const PEOPLE = ['p0', 'p1', 'p2', 'p3']
const EVENTS = ['e0', 'e1']
const PLACES = ['aldorf', 'bedorf']
const STAGES = ['NOMINATED', 'INVITED', 'ACCEPTED', 'DECLINED', 'ATTENDED', 'ABSENT']
const actorsIn = (places: readonly string[]): string => `id,name,region,source\n${PEOPLE.map((id, index) => `${id},${id},${places[index % places.length]},hand\n`).join('')}`

let world: World
let replica: Database
const apollo = createApollo()
beforeAll(async () => {
  world = await givenWorld({
    'sources.csv': 'id,title,synthetic\nhand,By hand,true\n',
    'regions.csv': `id,level,name,source\n${PLACES.map((id) => `${id},MUNICIPALITY,${id},hand\n`).join('')}`,
    'actors.csv': actorsIn(PLACES),
    'events.csv': 'id,name,kind,date,source\ne0,First,WORKSHOP,2021-03-01,hand\ne1,Second,WORKSHOP,2022-06-01,hand\n',
  })
  replica = openDatabase(inject('neo4j'))
  await apollo.start()
})
afterAll(async () => {
  await apollo.stop()
  await replica.close()
  await world.close()
})

const QUESTION = `query ($filter: ParticipationFilter) {
  places: participation(by: MUNICIPALITY, filter: $filter) { ...report } events: participation(by: EVENT, filter: $filter) { ...report }
  participationTable(rows: MUNICIPALITY, columns: EVENT, filter: $filter) { cells { row { key } column { key } attended people } }
}
fragment report on ParticipationReport { total { ...row } rows { ...row } sources { id } }
fragment row on ParticipationRow { key nominated invited accepted declined attended absent people }`

async function answerOf(database: Database, filter: object): Promise<string> {
  const { body } = await apollo.executeOperation({ query: QUESTION, variables: { filter } }, { contextValue: { database, graph: new GraphReader(database, SHAPES) } })
  expect(body.kind === 'single' ? body.singleResult.errors : 'in parts').toBeUndefined()
  return JSON.stringify(body.kind === 'single' ? body.singleResult.data : null)
}

const written = fc.oneof(
  fc.record({ file: fc.constant('participations.csv'), text: fc.tuple(fc.constantFrom(...PEOPLE), fc.constantFrom(...EVENTS), fc.constantFrom(...STAGES)).map((row) => `stakeholder,event,stage,source\n${row.join(',')},hand\n`) }),
  fc.record({ file: fc.constant('actors.csv'), text: fc.array(fc.constantFrom(...PLACES), { minLength: 1, maxLength: 4 }).map(actorsIn) }),
)
const asked = fc.constantFrom({}, { events: ['e0'] })

describe('counts that are kept', () => {
  test('are those of a database that nobody asked before, after each of many writes, at each of two replicas', async () => {
    await fc.assert(fc.asyncProperty(written, fc.boolean(), asked, async ({ file, text }, isHere, filter) => {
      const report = await importDataset(isHere ? world.database : replica, [textSource(file, text)], { mode: 'APPLY' })
      expect(report.problems).toEqual([])
      const plain = await answerOf(standIn(world.database, {}), filter)
      for (const database of [world.database, replica, replica, world.database]) expect(await answerOf(database, filter)).toBe(plain)
    }), { numRuns: Number(process.env.RANDOM_WRITES ?? 6), seed: 30 })
  })

  test('are counted once for questions that come together, and not again while the data stay', async () => {
    const { database, recorded } = recording(world.database)
    const question = { events: ['e1'] }
    const together = await Promise.all(Array.from({ length: 16 }, () => answerOf(database, question)))
    expect(new Set(together).size).toBe(1)
    await answerOf(database, question)
    const counted = recorded.filter(({ statement }) => statement.includes('PARTICIPATES_IN')).map(({ statement }) => statement)
    expect(counted.length).toBeGreaterThan(3)
    expect(new Set(counted).size).toBe(counted.length)
  })

  const COUNT = 'MATCH (g:InterestGroup) RETURN count(g) AS groups'
  const giveGroup = (id: string) => world.give({ 'interestGroups.csv': `id,name,source\n${id},${id},hand\n` })

  test('are not kept when somebody writes while they are counted', async () => {
    let writing = giveGroup
    const slow = standIn(world.database, {
      readTogether: async ([first = '', ...others], parameters) => {
        const [version = []] = await world.database.readTogether([first], parameters)
        await writing('meanwhile')
        return [version, ...await world.database.readTogether(others, parameters)]
      },
    })
    const reads = new KeptReads(slow)
    const [[{ groups = -1 } = {}] = []] = await reads.read([COUNT], {})
    writing = () => Promise.resolve()
    await giveGroup('later')
    expect(await reads.read([COUNT], {})).toEqual([[{ groups: Number(groups) + 1 }]])
  })

  test('have bounded room: what was unused for longest is counted anew', async () => {
    const { database, recorded } = recording(world.database)
    const reads = new KeptReads(database, 2_000)
    const ask = async (number: number) => reads.read([`RETURN ${number} AS number, $text AS text`], { text: 'x'.repeat(200) })
    for (const number of [1, 2, 1]) await ask(number)
    expect(recorded.filter(({ statement }) => statement.startsWith('RETURN'))).toHaveLength(2)
    for (const number of [3, 4, 5, 2]) await ask(number)
    expect(recorded.filter(({ statement }) => statement.startsWith('RETURN'))).toHaveLength(6)
  })

  test('fail for all who wait when the database fails, and are counted again for the next', async () => {
    let fails = true
    const reads = new KeptReads(standIn(world.database, { readTogether: (...asked) => (fails ? Promise.reject(new Error('away')) : world.database.readTogether(...asked)) }))
    await Promise.all([1, 2].map(() => expect(reads.read([COUNT], {})).rejects.toThrow('away')))
    fails = false
    expect(await reads.read([COUNT], {})).toEqual([[{ groups: expect.any(Number) as number }]])
  })
})

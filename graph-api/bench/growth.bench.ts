/**
 * What grows with the number of people, and what does not: accesses to the store (PROFILE) of the same questions in a growing district,
 * and the memory of an idle server. Writes into docs/performance.md. BENCH_SIZES=10000,100000 takes fewer people.
 */
import { setTimeout } from 'node:timers/promises'
import { createApollo } from '../src/apollo.js'
import type { Database } from '../src/neo4j/database.js'
import { GraphReader } from '../src/neo4j/graphReader.js'
import { SHAPES } from '../src/shapes.js'
import { profiling } from '../test/support/dbHits.js'
import { standIn } from '../test/support/standInDatabase.js'
import { ourServer } from './api/servers.js'
import { openBenchStore } from './benchStore.js'
import { machine, writeSection } from './report.js'

const SIZES = (process.env.BENCH_SIZES ?? '10000,100000,1000000').split(',').map(Number)
const BATCH = 10_000
const PEOPLE_OF_AN_ORGANISATION = 50
const PEOPLE_OF_AN_EVENT = 200
const MUNICIPALITIES = 112
const IDLE_SECONDS = 60

/** Asked about the first of each kind, which has as many others around it in every size. */
const CONSTANT: Readonly<Record<string, string>> = {
  'one person by id, with organisations and region': '{ actor(id: "p-0000000") { name region { name parent { name } } memberships { organisation { name } } } }',
  'first page of 50 people, with organisations': '{ actors(first: 50) { edges { node { name region { name } memberships { organisation { name } } } } } }',
  'number of people': '{ actors { totalCount } }',
  'members of the organisations of one person': '{ actor(id: "p-0000000") { memberships { organisation { members(first: 1000) { edges { node { actor { name } } } } } } } }',
  'people of one event': '{ event(id: "e-000000") { name participations(first: 200) { edges { node { stage } } } } }',
  'one organisation by its whole name': '{ search(text: "Verein 000007", kinds: [ORGANISATION], first: 5) { id } }',
  'people of one organisation': '{ actors(first: 50, filter: { organisations: ["o-000000"] }) { totalCount edges { node { name } } } }',
}

/** For comparison: reads all participations. */
const GROWING: Readonly<Record<string, string>> = { 'participation by municipality': '{ participation(by: MUNICIPALITY) { rows { key attended } } }' }
const QUESTIONS = { ...CONSTANT, ...GROWING }

const store = await openBenchStore({ heap: '4g' })
const { database: profiled, driver, total } = profiling(store.database, store.access)
const apollo = createApollo()
try {
  await places(store.database)
  const table = new Map(Object.keys(QUESTIONS).map((name) => [name, [] as number[]]))
  let people = 0
  for (const size of SIZES) {
    await grow(store.database, people, size)
    people = size
    for (const [name, query] of Object.entries(QUESTIONS)) table.get(name)?.push(await hitsOf(query))
    console.log(size, Object.fromEntries([...table].map(([name, hits]) => [name, hits.at(-1)])))
  }
  const idle = await memoryOfServer()
  await writeSection('Growth of the district', [
    `${machine()}. A district made for this: ${MUNICIPALITIES} municipalities, an organisation for ${PEOPLE_OF_AN_ORGANISATION} people, each person in two, an event for ${PEOPLE_OF_AN_EVENT}. Accesses to the store (db hits of PROFILE) of all statements that a question sends.`,
    '',
    `| question | ${SIZES.map((size) => `${size.toLocaleString('en')} people`).join(' | ')} |`,
    `| --- |${' ---: |'.repeat(SIZES.length)}`,
    ...[...table].map(([name, hits]) => `| ${name} | ${hits.map((count) => count.toLocaleString('en')).join(' | ')} |`),
    '',
    `Memory of the API at ${people.toLocaleString('en')} people: ${idle.toFixed(0)} MB resident, ${IDLE_SECONDS} s after it was ready and had answered each of these questions but the last once.`,
  ])
} finally {
  await apollo.stop()
  await driver.close()
  await store.close()
}
process.exit(0)

async function places(database: Database): Promise<void> {
  await database.maintain(`
    CREATE (district:Entity:Region {id: 'd', name: 'Landkreis', sortName: 'landkreis', searchText: 'landkreis', level: 'DISTRICT', synthetic: true})
    WITH district UNWIND range(0, toInteger($last)) AS place
    CREATE (:Entity:Region {id: 'm-' + place, name: 'Ort ' + place, sortName: 'ort ' + place, searchText: 'ort ' + place, level: 'MUNICIPALITY', synthetic: true})-[:PART_OF]->(district)`, { last: MUNICIPALITIES - 1 })
}

/** Adds people `from` to before `to`, with the organisations and events that they need. */
async function grow(database: Database, from: number, to: number): Promise<void> {
  const padded = (value: string, digits: number): string => `right('${'0'.repeat(digits)}' + toString(${value}), ${digits})`
  await database.maintain(`
    UNWIND range(toInteger($first), toInteger($last)) AS number
    CALL (number) {
      WITH number, ${padded('number', 6)} AS text
      CREATE (:Entity:Stakeholder:Organisation {id: 'o-' + text, name: 'Verein ' + text, sortName: 'verein ' + text, searchText: 'verein ' + text, kind: 'CLUB', synthetic: true})
    } IN TRANSACTIONS OF 10000 ROWS`, { first: from / PEOPLE_OF_AN_ORGANISATION, last: to / PEOPLE_OF_AN_ORGANISATION - 1 })
  await database.maintain(`
    UNWIND range(toInteger($first), toInteger($last)) AS number
    WITH number, ${padded('number', 6)} AS text
    MATCH (place:Region {id: 'm-' + toString(number % toInteger($places))})
    CREATE (:Entity:Event {id: 'e-' + text, name: 'Konferenz ' + text, sortName: 'konferenz ' + text, searchText: 'konferenz ' + text, kind: 'REGIONAL_CONFERENCE', date: date('2023-01-01'), synthetic: true})-[:HELD_FOR]->(place)`,
  { first: from / PEOPLE_OF_AN_EVENT, last: to / PEOPLE_OF_AN_EVENT - 1, places: MUNICIPALITIES })
  for (let first = from; first < to; first += BATCH) {
    await database.maintain(`
      UNWIND range(toInteger($first), toInteger($last)) AS number
      WITH number, ${padded('number', 7)} AS text
      MATCH (place:Region {id: 'm-' + toString(number % toInteger($places))})
      MATCH (organisation:Organisation {id: 'o-' + ${padded(`number / ${PEOPLE_OF_AN_ORGANISATION}`, 6)}})
      MATCH (other:Organisation {id: 'o-' + ${padded(`((number + ${BATCH / 2}) % ${BATCH} + number / ${BATCH} * ${BATCH}) / ${PEOPLE_OF_AN_ORGANISATION}`, 6)}})
      MATCH (event:Event {id: 'e-' + ${padded(`number / ${PEOPLE_OF_AN_EVENT}`, 6)}})
      CREATE (person:Entity:Stakeholder:Actor {id: 'p-' + text, name: 'Person ' + text, sortName: 'person ' + text, searchText: 'person ' + text, synthetic: true})
      CREATE (person)-[:LOCATED_IN]->(place)
      CREATE (person)-[:MEMBER_OF {role: 'Mitglied'}]->(organisation)
      CREATE (person)-[:MEMBER_OF {role: 'Mitglied'}]->(other)
      CREATE (person)-[:PARTICIPATES_IN {stage: 'ATTENDED', current: true}]->(event)`, { first, last: first + BATCH - 1, places: MUNICIPALITIES })
  }
  // The planner goes by samples of the indexes.
  await database.maintain('CALL db.prepareForReplanning(600)')
}

async function hitsOf(query: string): Promise<number> {
  const before = total()
  // As of a server that has kept no counts of earlier questions.
  const database = standIn(profiled, {})
  const { body } = await apollo.executeOperation({ query }, { contextValue: { database, graph: new GraphReader(database, SHAPES) } })
  if (body.kind !== 'single' || body.singleResult.errors) throw new Error(JSON.stringify(body))
  return total() - before
}

/** Megabytes that the process of the API holds when nobody asks anything. */
async function memoryOfServer(): Promise<number> {
  const server = await ourServer(store.access)
  try {
    for (const query of Object.values(CONSTANT)) {
      await (await fetch(server.url, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query }) })).text()
    }
    await setTimeout(IDLE_SECONDS * 1000)
    const metrics = await (await fetch(new URL('/metrics', server.url))).text()
    return Number(/^process_resident_memory_bytes(?:\{[^}]*\})? (\S+)$/m.exec(metrics)?.[1]) / 1e6
  } finally {
    server.end()
  }
}

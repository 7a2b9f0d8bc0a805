import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import neo4j, { type Driver } from 'neo4j-driver'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { createApollo } from '../../../src/apollo.js'
import { GraphReader } from '../../../src/neo4j/graphReader.js'
import { readVoices } from '../../../src/modules/demography/ageVoices.repository.js'
import { readDistrictTables, readRegionWithAges } from '../../../src/modules/demography/districtTables.repository.js'
import { readOfficialProjections } from '../../../src/modules/demography/officialComparison.repository.js'
import { readRegionLevels } from '../../../src/modules/demography/official/officialImport.repository.js'
import { readDeathsByAge } from '../../../src/modules/demography/regionLifeTable.repository.js'
import { createScenario } from '../../../src/modules/demography/scenarios.repository.js'
import { TABLES } from '../../../src/modules/dataset/tables.js'
import * as planning from '../../../src/modules/planning/planning.cypher.js'
import { FORMER_UNTIL, LABELS, RELATIONSHIPS } from '../../../src/neo4j/vocabulary.js'
import { createSchema } from '../../../src/schema.js'
import { SHAPES } from '../../../src/shapes.js'
import { district } from '../../support/district.js'
import { everyFieldOf, everyFilterOf } from '../../support/everyField.js'
import { demography, figures, idsByFilter, LISTS, networksAndReports, plans, type SampleIds, singles, tablesOfTwoDimensions } from '../../support/everyQuestion.js'
import { recording, type Recorded } from '../../support/recordingDatabase.js'
import { givenWorld, type World } from '../../support/world.js'

/** Unknown label, relationship type, property; a product of two unconnected patterns; a deprecated feature. */
const FAULTS = new Set(['01N50', '01N51', '01N52', '03N90'])

const schema = createSchema()
let world: World
let driver: Driver
beforeAll(async () => {
  world = await givenWorld(district)
  await makeWordsKnown()
  const { uri, user, password } = inject('neo4j')
  driver = neo4j.driver(uri, neo4j.auth.basic(user, password))
})
afterAll(async () => {
  await driver.close()
  await world.close()
})

/** The words of the vocabulary and of the data set format are known to the store even where the small district does not use them. */
async function makeWordsKnown(): Promise<void> {
  const columns = [...TABLES.flatMap((table) => table.columns.map((column) => column.name)), FORMER_UNTIL]
  const words = [...Object.values(LABELS).map((name) => `db.createLabel('${name}')`), ...Object.values(RELATIONSHIPS).map((name) => `db.createRelationshipType('${name}')`),
    ...new Set(columns)].map((word) => (word.startsWith('db.') ? word : `db.createProperty('${word}')`))
  for (const word of words) await world.database.maintain(`CALL ${word}`)
}

async function statementsOf(query: string, variables: Record<string, unknown> = {}): Promise<Recorded[]> {
  const { database, recorded } = recording(world.database)
  const apollo = createApollo()
  await apollo.start()
  const { body } = await apollo.executeOperation({ query, variables }, { contextValue: { database, graph: new GraphReader(database, SHAPES) } })
  await apollo.stop()
  expect(body.kind === 'single' ? body.singleResult.errors : 'in parts').toBeUndefined()
  return recorded
}

/** What the planner finds wrong with a statement, without running it. */
async function faultsOf({ statement, parameters }: Recorded): Promise<string[]> {
  const session = driver.session({ defaultAccessMode: 'READ' })
  try {
    const { summary } = await session.run(`EXPLAIN ${statement}`, { ...parameters })
    return summary.gqlStatusObjects.filter((status) => FAULTS.has(status.gqlStatus)).map((status) => `${status.gqlStatus} ${status.statusDescription}`)
  } finally {
    await session.close()
  }
}

const ids: SampleIds = { actor: 'ada', organisation: 'verein', region: 'land', project: 'werkstatt', event: 'konferenz', contribution: 'c1', interestGroup: 'sport', topic: 'bus', source: 'minutes' }

describe('every statement names only what the graph has, and joins what it matches', () => {
  test.each(Object.entries(singles(ids)))('one %s with all its relations', async (typename, [before, behind]) => {
    for (const statement of await statementsOf(`${before} ${everyFieldOf(schema, typename)} ${behind}`)) expect(await faultsOf(statement)).toEqual([])
  })

  test.each(Object.entries(LISTS))('%s under each filter', async (list, input) => {
    for (const filter of everyFilterOf(schema, input, idsByFilter(ids))) {
      const recorded = await statementsOf(`query ($filter: ${input}) { ${list}(filter: $filter) { totalCount edges { node { id } } } }`, { filter })
      expect(recorded.length).toBeGreaterThan(0)
      for (const statement of recorded) expect(await faultsOf(statement), JSON.stringify(filter)).toEqual([])
    }
  })

  test.each([
    ['networks, reports, populations, search and health', networksAndReports(ids)],
    ['tables by two dimensions, and what held on a day', tablesOfTwoDimensions(ids)],
    ['figures of participation and contributions', figures(ids)],
  ])('%s', async (_, question) => {
    const recorded = await statementsOf(question)
    expect(recorded.length).toBeGreaterThan(12)
    for (const statement of recorded) expect(await faultsOf(statement), statement.statement.slice(0, 200)).toEqual([])
  })

  test('plans of events, read and written', async () => {
    const planned = await world.ask('mutation { planEvent(event: "konferenz", expectedVersion: 0, by: "Büro", capacity: 2, quotas: [{ feature: "GENDER", value: "FEMALE", min: 0, max: 2 }]) { version } }')
    expect(planned.errors).toEqual([])
    for (const word of ['undoes', 'drawFile']) await world.database.maintain(`CALL db.createProperty('${word}')`)
    const recorded = await statementsOf(plans(ids))
    expect(recorded.length).toBeGreaterThan(10)
    const parameters = { event: 'konferenz', stakeholders: ['ada'], rows: [], ids: [], source: { id: 's', title: 't', note: 'n' }, staleAfter: 1, version: 1, state: '', frame: '', people: [], id: 'x', at: '', by: '', kind: '', undoes: null, before: '', after: '', drawFile: null, date: '' }
    const written = Object.values(planning).map((statement) => ({ statement, parameters }))
    for (const statement of [...recorded, ...written]) expect(await faultsOf(statement), statement.statement.slice(0, 200)).toEqual([])
  })

  test('municipalities, scenarios, change, and voices by age', async () => {
    await createScenario(world.database, { id: 's1', name: 'Eins', author: 'Jemand', note: null, savedAt: '2026-01-01', district: 'land', assumptions: {} })
    const recorded = await statementsOf(demography(ids))
    const refused = recording(world.database)
    const context = { database: refused.database, graph: new GraphReader(refused.database, SHAPES) }
    // These refuse the small district, which has no ages, after their statements have been sent.
    await Promise.allSettled([readDistrictTables(context, 'district', 'land'), readRegionWithAges(context, 'region', 'aldorf'), readVoices(refused.database, 'land'), readDeathsByAge(refused.database, 'land'), readOfficialProjections(refused.database, 'land'), readRegionLevels(refused.database)])
    expect(recorded.length + refused.recorded.length).toBeGreaterThan(9)
    for (const statement of [...recorded, ...refused.recorded]) expect(await faultsOf(statement), statement.statement.slice(0, 200)).toEqual([])
  })

  test('the network of a file, before it is stored', async () => {
    const file = '{ name: "x.csv", content: "source,target\\nada,neu\\n" }'
    const recorded = await statementsOf(`mutation { importNetwork(file: ${file}, source: "minutes", mode: PREVIEW) { created } }`)
    expect(recorded.length).toBeGreaterThan(1)
    for (const statement of recorded) expect(await faultsOf(statement), statement.statement.slice(0, 200)).toEqual([])
  })

  test('the check sees a fault', async () => {
    expect(await faultsOf({ statement: 'MATCH (n:Nobody) RETURN n.nothing', parameters: {} })).not.toEqual([])
    expect(await faultsOf({ statement: 'MATCH (a:Actor), (b:Region) RETURN a, b', parameters: {} })).not.toEqual([])
  })
})

test('no statement is put together from values: what a client sends travels as a parameter', async () => {
  const [one] = await statementsOf('query ($filter: ActorFilter) { actors(filter: $filter) { totalCount } }', { filter: { name: 'Zimtzicke', organisations: ['verein'] } })
  expect(one?.statement).not.toMatch(/zimtzicke|verein/i)
})

test('Cypher stands in *.cypher.ts files and in src/neo4j only', () => {
  const root = path.join(import.meta.dirname, '../../../src')
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts') && !file.endsWith('.cypher.ts') && !file.startsWith('neo4j/'))
  const offenders = files.filter((file) => /['"`]\s*(MATCH|MERGE|UNWIND|CREATE|CALL \(|DETACH) ?[({A-Z]/.test(readFileSync(path.join(root, file), 'utf8')))
  expect(offenders).toEqual([])
})

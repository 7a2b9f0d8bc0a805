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

const singles = { Actor: 'actor(id: "ada")', Organisation: 'organisation(id: "verein")', Region: 'region(id: "land")', Project: 'project(id: "werkstatt")', Event: 'event(id: "konferenz")', Contribution: 'contribution(id: "c1")' }
const withParts = {
  Membership: 'actor(id: "ada") { memberships', Involvement: 'actor(id: "ada") { involvements', Participation: 'actor(id: "ada") { participations',
  StageRecord: 'actor(id: "ada") { participations { stages', Tie: 'actor(id: "ada") { ties', Source: 'actor(id: "ada") { source', Topic: 'contribution(id: "c1") { topics', InterestGroup: 'actor(id: "ada") { interestGroups',
}
const lists = { actors: 'ActorFilter', organisations: 'OrganisationFilter', regions: 'RegionFilter', projects: 'ProjectFilter', events: 'EventFilter', contributions: 'ContributionFilter' }

const FILTER = 'regions: ["land"], catchments: ["land"], events: ["konferenz"], interestGroups: ["sport"], organisations: ["verein"], from: "2020-01-01", to: "2030-01-01"'

describe('every statement names only what the graph has, and joins what it matches', () => {
  test.each(Object.entries(singles))('one %s with all its relations', async (typename, field) => {
    for (const statement of await statementsOf(`{ ${field} { ${everyFieldOf(schema, typename)} } }`)) expect(await faultsOf(statement)).toEqual([])
  })

  test.each(Object.entries(withParts))('%s with all its relations', async (typename, field) => {
    const closing = '}'.repeat((field.match(/\{/g) ?? []).length)
    for (const statement of await statementsOf(`{ ${field} { ${everyFieldOf(schema, typename)} } ${closing} }`)) expect(await faultsOf(statement)).toEqual([])
  })

  test.each(Object.entries(lists))('%s under each filter', async (list, input) => {
    for (const filter of everyFilterOf(schema, input)) {
      const recorded = await statementsOf(`query ($filter: ${input}) { ${list}(filter: $filter) { totalCount edges { node { id } } } }`, { filter })
      expect(recorded.length).toBeGreaterThan(0)
      for (const statement of recorded) expect(await faultsOf(statement), JSON.stringify(filter)).toEqual([])
    }
  })

  test('networks, reports, populations, search and health', async () => {
    const kinds = 'nodes: [ACTOR, ORGANISATION, REGION, PROJECT, EVENT, TOPIC, CONTRIBUTION, INTEREST_GROUP]'
    const ties = 'ties: [MEMBERSHIP, INVOLVEMENT, PARTICIPATION, NOMINATION, TIE, LOCATION, ORGANISATION_PART, CO_MEMBERSHIP, CO_PARTICIPATION, CO_INVOLVEMENT]'
    const recorded = await statementsOf(`{
      network(input: { ${kinds}, ${ties}, at: "2022-06-01" }) { order sources { id } }
      networkFile(input: { ${kinds}, ${ties} }, format: GEXF, measures: [DEGREE]) { name }
      waveOfTies: network(input: { ${kinds}, ties: [TIE], wave: "2022", regions: ["land"], interestGroups: ["sport"] }) { order sources { id } }
      networkWaves
      networkSnapshots(input: { ${kinds}, ${ties} }, dates: ["2022-06-01"]) { size }
      twoModeNetwork(input: { items: EVENT }) { size }
      shortestPaths(from: "ada", to: "kreis", input: { ${kinds}, ${ties} }) { steps { sources { id } } }
      ${['MUNICIPALITY', 'INTEREST_GROUP', 'ORGANISATION', 'ORGANISATION_KIND', 'EVENT', 'MONTH', 'NOMINATOR'].map((by) => `${by}: participation(by: ${by}) { total { people } sources { id } }`).join(' ')}
      population(region: "land") { region { name } source { title } }
      populationDates(region: "land") { source { title } }
      search(text: "Ada") { id } health { dataVersion } interestGroups { id } topics { id } sources { totalCount edges { node { id } } } syntheticData { present }
    }`)
    expect(recorded.length).toBeGreaterThan(12)
    for (const statement of recorded) expect(await faultsOf(statement), statement.statement.slice(0, 200)).toEqual([])
  })

  test('tables by two dimensions, and what held on a day', async () => {
    const day = '(asOf: "2022-06-01")'
    const dated = 'filter: { regions: ["land"], projects: ["werkstatt"], asOf: "2022-06-01"'
    const recorded = await statementsOf(`{
      ${['MUNICIPALITY', 'INTEREST_GROUP', 'ORGANISATION', 'ORGANISATION_KIND', 'MONTH', 'NOMINATOR'].map((rows) => `${rows}: participationTable(rows: ${rows}, columns: EVENT) { cells { people } sources { id } }`).join(' ')}
      ${['MUNICIPALITY', 'INTEREST_GROUP', 'ORGANISATION', 'ORGANISATION_KIND'].map((rows) => `people_${rows}: stakeholderTable(rows: ${rows}, columns: KIND, filter: { regions: ["land"], interestGroups: ["sport"], organisationKinds: [CLUB], asOf: "2022-06-01" }) { total sources { id } }`).join(' ')}
      actors(${dated}, organisations: ["verein"] }) { edges { node { region${day} { id } memberships${day} { role } involvements${day} { role } ties${day} { kind } } } }
      organisations(${dated} }) { edges { node { members${day} { totalCount edges { node { role } } } } } }
    }`)
    expect(recorded.length).toBeGreaterThan(12)
    for (const statement of recorded) expect(await faultsOf(statement), statement.statement.slice(0, 200)).toEqual([])
  })

  test('figures of participation and contributions', async () => {
    const recorded = await statementsOf(`{
      ${['NOMINATED', 'INVITED', 'ACCEPTED', 'DECLINED', 'ATTENDED', 'ABSENT'].map((stage) => `${stage}_SEX: representation(attribute: SEX, stage: ${stage}) { score sources { id } }`).join(' ')}
      representation(attribute: MUNICIPALITY) { participants } ages: representation(attribute: AGE_GROUP) { participants }
      participationConversion(by: NOMINATOR) { total { unanswered } } participationRates(by: AMT) { common { people } }
      contributionTopics(filter: { text: "Bus", kinds: [WISH], regions: ["land"], interestGroups: ["sport"], events: ["konferenz"], topics: ["bus"], from: "2020-01-01", to: "2030-01-01", sources: ["minutes"] }) { key }
      contributionMatches(minimum: 0) { solution { text } challenge { text } }
      selectPanel(input: { pool: { ${FILTER} }, size: 1, quotas: [], oncePerOrganisation: true }) { feasible }
      participationConcentration { organisations { gini } } participationReach(filter: { ${FILTER} }) { rows { total } } participationTurnout(filter: { ${FILTER} }) { people sources { id } }
    }`)
    expect(recorded.length).toBeGreaterThan(12)
    for (const statement of recorded) expect(await faultsOf(statement), statement.statement.slice(0, 200)).toEqual([])
  })

  test('plans of events, read and written', async () => {
    const planned = await world.ask('mutation { planEvent(event: "konferenz", expectedVersion: 0, by: "Büro", capacity: 2, quotas: [{ feature: "GENDER", value: "FEMALE", min: 0, max: 2 }]) { version } }')
    expect(planned.errors).toEqual([])
    for (const word of ['undoes', 'drawFile']) await world.database.maintain(`CALL db.createProperty('${word}')`)
    const recorded = await statementsOf(`{
      eventPlan(event: "konferenz") { quotas { label } candidates { id } } planChange(event: "konferenz", version: 1) { before }
      proposedQuotas(event: "konferenz", seats: 10) { withoutPopulation } whoToAsk(event: "konferenz") { regions { id } } }`)
    expect(recorded.length).toBeGreaterThan(10)
    const parameters = { event: 'konferenz', stakeholders: ['ada'], rows: [], ids: [], source: { id: 's', title: 't', note: 'n' }, staleAfter: 1, version: 1, state: '', frame: '', people: [], id: 'x', at: '', by: '', kind: '', undoes: null, before: '', after: '', drawFile: null, date: '' }
    const written = Object.values(planning).map((statement) => ({ statement, parameters }))
    for (const statement of [...recorded, ...written]) expect(await faultsOf(statement), statement.statement.slice(0, 200)).toEqual([])
  })

  test('municipalities, scenarios, change, and voices by age', async () => {
    await createScenario(world.database, { id: 's1', name: 'Eins', author: 'Jemand', note: null, savedAt: '2026-01-01', district: 'land', assumptions: {} })
    const recorded = await statementsOf(`{
      scenarios { id } populationChange(region: "land") { sources { id } } officialComparison(region: "land") { missing } officialLifeExpectancies(region: "land") { period } demographicIndicators(region: "land") { sources { id } }
    }`)
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

import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { createApollo } from '../../../src/apollo.js'
import { importFolder } from '../../../src/modules/dataset/importFolder.js'
import { removeSynthetic } from '../../../src/modules/dataset/removeSynthetic.js'
import { GraphReader } from '../../../src/neo4j/graphReader.js'
import { SHAPES } from '../../../src/shapes.js'
import { cypherStatements, profiling } from '../../support/dbHits.js'
import * as questions from '../../support/everyQuestion.js'
import { standIn } from '../../support/standInDatabase.js'
import { givenWorld, type World } from '../../support/world.js'

/**
 * What statements may cost the database on the two data sets that the project ships, in accesses to its store. A constant has a
 * budget of its own; statements that are put together from a selection count to the page or question that asks for them.
 * `DB_HITS=write` makes the budgets anew: what rises without a reason is a defect.
 */
const PROJECT = path.join(import.meta.dirname, '../../../..')
const BUDGETS = path.join(import.meta.dirname, 'dbHits.json')
/**
 * The planner goes by samples of the indexes: so many times the budget, and so many hits more, are no reason to worry. A question sends
 * many statements, of which one may once get another plan (seven times the hits were seen); without an index it is a thousand times.
 */
const ROOM = { statements: 1.25, questions: 10, hits: 50 }
const SETS = ['landkreis-rostock', 'beispiel']

interface Budgets { readonly statements: Record<string, number>; readonly questions: Record<string, number> }
interface Asked { readonly name: string; readonly query: string; readonly variables?: Record<string, unknown> }

let world: World
let profiled: ReturnType<typeof profiling>
const apollo = createApollo()
const measured: Budgets = { statements: {}, questions: {} }

beforeAll(async () => {
  world = await givenWorld()
  profiled = profiling(world.database, inject('neo4j'))
  await apollo.start()
  // Few changes at once: so that it also goes the way of a large import, which is staged in chunks.
  for (const set of SETS) await importFolder(profiled.database, path.join(PROJECT, 'seeds/data', set), { mode: 'APPLY', mostInOneTransaction: 20_000 })
  // The planner goes by samples of the indexes, which are otherwise taken at some time: then a plan could be of before or after.
  await world.database.maintain('CALL db.prepareForReplanning(120)')
  for (const asked of everyQuestion(await sampleIds())) await measure(asked)
  await removeSynthetic(profiled.database)
  await sendWhatServersSend()
  for (const [name, text] of await cypherStatements()) if (profiled.hits.has(text)) measured.statements[name] = profiled.hits.get(text) ?? 0
  if (process.env.DB_HITS === 'write') writeBudgets()
}, 300_000)

afterAll(async () => {
  await apollo.stop()
  await profiled.driver.close()
  await world.close()
})

async function sampleIds(): Promise<questions.SampleIds> {
  const [ids] = await world.database.read<questions.SampleIds>(`
    MATCH (event:Event)<-[p:PARTICIPATES_IN]-() WITH event, count(p) AS rows ORDER BY rows DESC, event.id LIMIT 1
    MATCH (organisation:Organisation)<-[m:MEMBER_OF]-() WITH event, organisation, count(m) AS members ORDER BY members DESC, organisation.id LIMIT 1
    MATCH (actor:Actor)-[any]-() WITH event, organisation, actor, count(any) AS relations ORDER BY relations DESC, actor.id LIMIT 1
    MATCH (contribution:Contribution)-->(topic:Topic) WITH event, organisation, actor, contribution, topic ORDER BY contribution.id, topic.id LIMIT 1
    MATCH (project:Project)<-[i]-() WITH event, organisation, actor, contribution, topic, project, count(i) AS involved ORDER BY involved DESC, project.id LIMIT 1
    MATCH (group:InterestGroup)<-[g]-() WITH event, organisation, actor, contribution, topic, project, group, count(g) AS interested ORDER BY interested DESC, group.id LIMIT 1
    RETURN actor.id AS actor, organisation.id AS organisation, '13072' AS region, project.id AS project, event.id AS event, contribution.id AS contribution,
      group.id AS interestGroup, topic.id AS topic, contribution.source AS source`)
  if (!ids) throw new Error('The data sets lack a kind')
  return ids
}

/** What every page asks first, the figures and plans, and what is written. */
function everyQuestion(ids: questions.SampleIds): Asked[] {
  const pages = JSON.parse(readFileSync(path.join(PROJECT, 'dashboard/first-sight.json'), 'utf8')) as { operationName: string; query: string; variables: Record<string, unknown> }[]
  const plan = `event: "${ids.event}", by: "Planung", expectedVersion:`
  return [
    ...pages.map(({ operationName, query, variables }) => ({ name: `page ${operationName}`, query, variables })),
    ...(['networksAndReports', 'figures', 'demography'] as const).map((name) => ({ name, query: questions[name](ids) })),
    { name: 'voices', query: `{ ageGroupVoices(district: "${ids.region}") { __typename } volunteerBalance(district: "${ids.region}") { __typename } placeMultipliers(district: "${ids.region}") { __typename } regionLifeTable(region: "${ids.region}") { __typename } }` },
    { name: 'first page of people', query: '{ actors(first: 50) { totalCount edges { node { id name } } } }' },
    { name: 'participants', query: `{ participants(first: 50) { people participations { stage } } stakeholderTable(rows: MUNICIPALITY, columns: KIND) { total } contributionWays { total { contributions } } }` },
    { name: 'planEvent', query: `mutation { planEvent(${plan} 0, capacity: 20) { version } }` },
    { name: 'nominate', query: `mutation { nominate(${plan} 1, stakeholders: ["${ids.actor}"], nominatedBy: "${ids.organisation}") { version } }` },
    { name: 'setStages', query: `mutation { setStages(${plan} 2, stakeholders: ["${ids.actor}"], stage: INVITED) { version } }` },
    { name: 'withdraw', query: `mutation { withdraw(${plan} 3, stakeholders: ["${ids.actor}"]) { version } }` },
    { name: 'plans', query: questions.plans(ids) },
    { name: 'saveScenario', query: `mutation { saveScenario(input: { district: "${ids.region}", name: "Neubau", author: "Planung", scenario: {} }) { id } }` },
    { name: 'importNetwork', query: `mutation { importNetwork(file: { name: "x.csv", content: "source,target\\n${ids.actor},${ids.organisation}\\n" }, source: "${ids.source}", mode: PREVIEW) { created } }` },
  ]
}

/** What no client asks for: sent by starts, by other servers, and by changes of the rarer kinds. */
const SENT_BY_SERVERS = ['datasets.READ_STATE', 'datasets.BEGIN_LOADING', 'datasets.END_LOADING', 'migrations.READ_VERSION', 'migrations.WRITE_VERSION', 'migrations.MIGRATIONS.0.statements.0',
  'progress.TELL_WORK', 'progress.WORK_OF_OTHERS', 'progress.FORGET_WORK', 'officialImport.REGION_LEVELS', 'planning.MAKE_SOURCE', 'planning.REMOVE_UNUSED_SOURCE',
  'scenarios.LOCK_SCENARIO', 'scenarios.CHANGE_SCENARIO', 'scenarios.DELETE_SCENARIO', 'dataVersion.READ_DATA_VERSION', 'dataVersion.RISE_DATA_VERSION', 'dataVersion.COUNT_WRITE']
const PARAMETERS = { folders: [], schemaVersion: 1, server: 'another', analyses: '', staleAfter: 1000, id: 'x', properties: {}, source: { id: 'x', title: 'x', note: 'x' } }

async function sendWhatServersSend(): Promise<void> {
  const statements = await cypherStatements()
  for (const name of SENT_BY_SERVERS) await profiled.database.maintain(statements.get(name) ?? name, PARAMETERS)
}

/** A question's cost is that of all statements that it sends, those that earlier ones have sent too among them. */
async function measure({ name, query, variables = {} }: Asked): Promise<void> {
  const before = profiled.total()
  // As of a server that has kept no counts of earlier questions.
  const database = standIn(profiled.database, {})
  const { body } = await apollo.executeOperation({ query, variables }, { contextValue: { database, graph: new GraphReader(database, SHAPES) } })
  expect(body.kind === 'single' ? body.singleResult.errors : 'in parts', name).toBeUndefined()
  measured.questions[name] = profiled.total() - before
}

function writeBudgets(): void {
  writeFileSync(BUDGETS, `${JSON.stringify({ statements: sorted(measured.statements), questions: sorted(measured.questions) }, null, 2)}\n`)
}

const budgets = (): Budgets => JSON.parse(readFileSync(BUDGETS, 'utf8')) as Budgets
const sorted = (costs: Record<string, number>) => Object.fromEntries(Object.entries(costs).sort(([one], [other]) => (one < other ? -1 : 1)))

test.each(['statements', 'questions'] as const)('the %s keep their budgets, and each has one', (kind) => {
  const over = Object.entries(measured[kind]).filter(([name, hits]) => !(hits <= (budgets()[kind][name] ?? -Infinity) * ROOM[kind] + ROOM.hits))
  expect(over.map(([name, hits]) => `${name}: ${hits} db hits, budget ${budgets()[kind][name]}`)).toEqual([])
  expect(Object.keys(budgets()[kind]).filter((name) => !(name in measured[kind]))).toEqual([])
})

test('every statement of the *.cypher files is measured, alone or as part of a larger one', async () => {
  const sent = [...profiled.hits.keys()].join('\n')
  expect([...await cypherStatements()].filter(([, text]) => !sent.includes(text.trim())).map(([name]) => name)).toEqual([])
})

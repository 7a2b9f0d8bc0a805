import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Database } from '../../../src/neo4j/database.js'
import { emptyStore, exported, openEmptyStore, importFiles, type Files } from './given.js'

let database: Database
beforeAll(async () => { database = await openEmptyStore() })
afterAll(() => database.close())
beforeEach(() => emptyStore(database))

const world: Files = {
  'sources.csv': 'id,title\ns,Source\n',
  'regions.csv': 'id,level,name\nnord,AMT,Nord\nsued,AMT,Süd\n',
  'interestGroups.csv': 'id,name\njugend,Jugend\nsport,Sport\n',
  'organisations.csv': 'id,name,kind\nverein,Verein,CLUB\n',
  'actors.csv': 'id,name,title,region,interestGroups,birthYear,source\nada,Ada,Dr.,nord,jugend;sport,1990,s\n',
  'events.csv': 'id,name\nauftakt,Auftakt\n',
}

async function actor(): Promise<Record<string, unknown> | undefined> {
  const [row] = await database.read<Record<string, unknown>>(`
    MATCH (a:Actor:Stakeholder {id: 'ada'})
    RETURN a.name AS name, a.title AS title, a.birthYear AS birthYear, a.source AS source, a.sortName AS sortName, a.searchText AS searchText,
      [(a)-[:LOCATED_IN]->(r) | r.id] AS regions, COUNT { (a)-[:IN_INTEREST_GROUP]->() } AS groups`)
  return row
}

describe('a row that is imported again', () => {
  test('keeps what the file has no column for', async () => {
    await importFiles(database, world)
    const report = await importFiles(database, { 'actors.csv': 'id,name\nada,Ada Ähre\n' })
    expect([report.created, report.updated, report.unchanged]).toEqual([0, 1, 0])
    expect(await actor()).toEqual({ name: 'Ada Ähre', title: 'Dr.', birthYear: 1990, source: 's', sortName: 'ada ahre', searchText: 'ada ahre dr', regions: ['nord'], groups: 2 })
  })

  test('loses what the file says is unknown, and moves where its region has changed', async () => {
    await importFiles(database, world)
    await importFiles(database, { 'actors.csv': 'id,name,title,region,interestGroups,birthYear,source\nada,Ada,,sued,,,\n' })
    expect(await actor()).toEqual({ name: 'Ada', title: null, birthYear: null, source: null, sortName: 'ada', searchText: 'ada', regions: ['sued'], groups: 0 })
  })

  test('is one node, and each of its relationships one, however often it comes', async () => {
    await importFiles(database, world)
    await importFiles(database, world, { mostInOneTransaction: 0 })
    const [counted] = await database.read<{ nodes: number; relationships: number }>("MATCH (n) WHERE NOT n:DataVersion WITH count(n) AS nodes MATCH ()-[r]->() RETURN nodes, count(r) AS relationships")
    expect(counted).toEqual({ nodes: 8, relationships: 3 })
  })

  test('stores whole numbers as integers, so that a filter by number finds them', async () => {
    await importFiles(database, world)
    const rows = await database.read<{ type: string }>("MATCH (a:Actor) RETURN valueType(a.birthYear) AS type")
    expect(rows).toEqual([{ type: 'INTEGER NOT NULL' }])
  })
})

describe('the stages of a participation', () => {
  const header = 'stakeholder,event,stage,date,nominatedBy\n'
  const current = async (): Promise<unknown> => database.read("MATCH (:Stakeholder {id: 'ada'})-[p:PARTICIPATES_IN {current: true}]->(:Event) RETURN p.stage AS stage")
  const nominations = async (): Promise<unknown> => database.read('MATCH (by)-[n:NOMINATED]->(whom) RETURN by.id AS by, whom.id AS whom, n.event AS event, n.stage AS stage')

  test('are kept, and the highest is the current one', async () => {
    await importFiles(database, { ...world, 'participations.csv': `${header}ada,auftakt,ATTENDED,,\nada,auftakt,NOMINATED,2022-08-01,verein\n` })
    expect(await current()).toEqual([{ stage: 'ATTENDED' }])
    expect(await nominations()).toEqual([{ by: 'verein', whom: 'ada', event: 'auftakt', stage: 'NOMINATED' }])
    expect((await exported(database))['participations.csv']).toBe('stakeholder,event,stage,role,date,nominatedBy,source\nada,auftakt,ATTENDED,,,,\nada,auftakt,NOMINATED,,2022-08-01,verein,\n')
  })

  test.each([
    ['a declined invitation after an accepted one', 'ada,auftakt,ACCEPTED,2022-08-01,\nada,auftakt,DECLINED,2022-08-02,\n', 'DECLINED'],
    ['an accepted one after a declined one', 'ada,auftakt,ACCEPTED,2022-08-03,\nada,auftakt,DECLINED,2022-08-02,\n', 'ACCEPTED'],
    ['absence after acceptance, without dates', 'ada,auftakt,ACCEPTED,,\nada,auftakt,ABSENT,,\n', 'ABSENT'],
    ['a nomination that is dated after the invitation', 'ada,auftakt,INVITED,2022-08-01,\nada,auftakt,NOMINATED,2022-08-09,\n', 'INVITED'],
  ])('%s: the current stage follows rank, then date', async (_, rows, stage) => {
    await importFiles(database, { ...world, 'participations.csv': header + rows })
    expect(await current()).toEqual([{ stage }])
  })

  test('follow a later import: a new stage becomes current, a corrected nominator replaces the old one', async () => {
    await importFiles(database, { ...world, 'participations.csv': `${header}ada,auftakt,NOMINATED,,verein\n` })
    await importFiles(database, { 'participations.csv': `${header}ada,auftakt,INVITED,,\nada,auftakt,NOMINATED,,\n` })
    expect(await current()).toEqual([{ stage: 'INVITED' }])
    expect(await nominations()).toEqual([])
  })
})

test("Excel's German CSV is imported like any other", async () => {
  const excel = '\ufeffid;name;date;startTime;latitude;longitude;region\r\nk;"Konferenz ""Nord""; Teil 1";30.09.2022;15:00;54,202135;12,302493;nord\r\n;;;;;;\r\n'
  const report = await importFiles(database, { 'regions.csv': world['regions.csv'] ?? '', 'events.csv': excel, 'sources.csv': 'id;title;synthetic\r\nx;X;WAHR\r\n' })
  expect(report.problems).toEqual([])
  const files = await exported(database)
  expect(files['events.csv']?.split('\n')[1]).toBe('k,"Konferenz ""Nord""; Teil 1",,,2022-09-30,15:00,,,54.202135,12.302493,nord,,,')
  expect(files['sources.csv']?.split('\n')[1]).toBe('x,X,,,,,true,,')
})

test('what looks like a formula or a statement is stored as it stands', async () => {
  const odd = `=HYPERLINK("x")'}) DETACH DELETE n //`
  await importFiles(database, { 'actors.csv': `id,name\na,"${odd.replaceAll('"', '""')}"\n` })
  expect(await database.read('MATCH (a:Actor) RETURN a.name AS name')).toEqual([{ name: odd }])
})

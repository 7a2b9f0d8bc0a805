import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { importFolder } from '../../../src/modules/dataset/importFolder.js'
import { removeSynthetic } from '../../../src/modules/dataset/removeSynthetic.js'
import { ImportLock } from '../../../src/modules/dataset/importLock.js'
import { decide, recoverImports } from '../../../src/modules/dataset/pendingImport.js'
import type { Database } from '../../../src/neo4j/database.js'
import { BEISPIEL, emptyStore, exported, filesOf, importFiles, LANDKREIS_ROSTOCK, leftovers, openEmptyStore, type Files } from './given.js'

let database: Database
beforeAll(async () => { database = await openEmptyStore() })
afterAll(() => database.close())
beforeEach(() => emptyStore(database))

/** What a public source says. */
const real: Files = {
  'sources.csv': 'id,title,synthetic\nletter,Letter,false\n',
  'regions.csv': 'id,level,name,source\nnord,AMT,Nord,letter\n',
  'organisations.csv': 'id,name,kind,source\nkreis,Kreis,ADMINISTRATION,letter\n',
  'actors.csv': 'id,name,region,source\nada,Ada,nord,letter\nbo,Bo,nord,\n',
  'memberships.csv': 'actor,organisation,role,source\nada,kreis,Leitung,letter\n',
  'events.csv': 'id,name,region,source\nauftakt,Auftakt,nord,letter\n',
  'participations.csv': 'stakeholder,event,stage,source\nada,auftakt,INVITED,letter\n',
  'topics.csv': 'id,name\nziele,Ziele\n',
  'population.csv': 'region,date,sex,ageFrom,count,source\nnord,2022-12-31,TOTAL,0,100,letter\n',
}

/** A made-up district in the same regions, of which a real row knows nothing. */
const synthetic: Files = {
  'sources.csv': 'id,title,synthetic\nbsp,Beispiel,true\n',
  'interestGroups.csv': 'id,name,source\nbsp-gruppe,Beispiel: Gruppe,bsp\n',
  'organisations.csv': 'id,name,kind,parent,source\nbsp-verein,Beispiel: Verein,CLUB,kreis,bsp\n',
  'actors.csv': 'id,name,interestGroups,region,source\nbsp-eva,Beispiel: Eva,bsp-gruppe,nord,bsp\n',
  'memberships.csv': 'actor,organisation,source\nbsp-eva,bsp-verein,bsp\nbsp-eva,kreis,bsp\n',
  'projects.csv': 'id,name,source\nbsp-plan,Beispiel: Plan,bsp\n',
  'involvements.csv': 'stakeholder,project,source\nbsp-eva,bsp-plan,bsp\n',
  'events.csv': 'id,name,region,source\nbsp-treffen,Beispiel: Treffen,nord,bsp\n',
  'participations.csv': 'stakeholder,event,stage,nominatedBy,source\nbsp-eva,bsp-treffen,NOMINATED,bsp-verein,bsp\nbsp-eva,auftakt,ATTENDED,,bsp\nada,auftakt,ATTENDED,,bsp\n',
  'ties.csv': 'from,to,kind,source\nbsp-eva,ada,ADVICE,bsp\n',
  'topics.csv': 'id,name,parent\nbsp-thema,Beispiel: Thema,ziele\n',
  'contributions.csv': 'id,kind,text,event,by,topics,source\nbsp-idee,IDEA,Beispiel: Bus,bsp-treffen,bsp-eva,bsp-thema;ziele,bsp\n',
  'population.csv': 'region,date,sex,ageFrom,count,source\nnord,2023-12-31,TOTAL,0,999,bsp\n',
}

const derived = async (): Promise<unknown> => database.read(`
  MATCH (region:Region {id: 'nord'}), (:Actor {id: 'ada'})-[p:PARTICIPATES_IN {current: true}]->(:Event {id: 'auftakt'})
  RETURN region.inhabitants AS inhabitants, region.inhabitantsDate AS date, p.stage AS stage, COUNT { ()-[:NOMINATED]->() } AS nominations`)

describe.each([['in one transaction', undefined], ['in small steps', 0]])('the removal of synthetic rows, %s', (_, mostInOneTransaction) => {
  test('leaves exactly what the real sources say, and what follows from it', async () => {
    await importFiles(database, real)
    const [before, derivedBefore] = [await exported(database), await derived()]
    await importFiles(database, synthetic)
    expect(await derived()).toEqual([{ inhabitants: 999, date: '2023-12-31', stage: 'ATTENDED', nominations: 1 }])
    const { removed } = await removeSynthetic(database, mostInOneTransaction)
    expect(await exported(database)).toEqual(before)
    expect(await derived()).toEqual(derivedBefore)
    expect(derivedBefore).toEqual([{ inhabitants: 100, date: '2022-12-31', stage: 'INVITED', nominations: 0 }])
    // 1 row each of eleven tables, 2 memberships, 3 participations
    expect(removed).toBe(16)
    expect(await leftovers(database)).toBe(0)
  })

  test('changes nothing in a store without them', async () => {
    await importFiles(database, real)
    const version = await database.dataVersion()
    expect(await removeSynthetic(database, mostInOneTransaction)).toEqual({ removed: 0, dataVersion: version })
  })

  test('lets real rows forget what they said of removed ones', async () => {
    await importFiles(database, { ...real, ...synthetic, 'sources.csv': `${real['sources.csv']}bsp,Beispiel,true\n`, 'actors.csv': `${synthetic['actors.csv']}ada,Ada,bsp-gruppe,nord,letter\n`, 'regions.csv': real['regions.csv'] ?? '', 'organisations.csv': `id,name,kind,parent,source\nkreis,Kreis,ADMINISTRATION,,letter\nbsp-verein,Beispiel: Verein,CLUB,kreis,bsp\namt,Amt,ADMINISTRATION,bsp-verein,letter\n`, 'events.csv': `${synthetic['events.csv']}auftakt,Auftakt,nord,letter\n`, 'topics.csv': 'id,name\nbsp-thema,T\nziele,Z\n', 'participations.csv': 'stakeholder,event,stage,nominatedBy,source\nada,auftakt,NOMINATED,bsp-verein,letter\nada,bsp-treffen,ATTENDED,,letter\n' })
    await removeSynthetic(database, mostInOneTransaction)
    const files = await exported(database)
    expect([files['actors.csv'], files['organisations.csv'], files['participations.csv']].map((text) => text?.split('\n').slice(1, -1))).toEqual([
      ['ada,Ada,,,nord,,,,,letter'],
      ['amt,Amt,,ADMINISTRATION,,,,,letter', 'kreis,Kreis,,ADMINISTRATION,,,,,letter'],
      ['ada,auftakt,NOMINATED,,,,letter'],
    ])
    expect(await database.read('MATCH ()-[n:NOMINATED]->() RETURN n')).toEqual([])
  })
})

test('the data set beispiel goes without a trace, and landkreis-rostock stays as its files are', async () => {
  await importFolder(database, LANDKREIS_ROSTOCK, { mode: 'APPLY' })
  expect((await importFolder(database, BEISPIEL, { mode: 'APPLY' })).problems).toEqual([])
  await removeSynthetic(database)
  expect(await exported(database)).toEqual(await filesOf(LANDKREIS_ROSTOCK))
})

test('a removal that was decided is finished by the next start', async () => {
  await importFiles(database, real)
  const before = await exported(database)
  await importFiles(database, synthetic)
  const lock = await ImportLock.take(database)
  if (!lock) throw new Error('the lock was expected to be free')
  await decide(database, lock, { kind: 'REMOVAL', sources: ['bsp'] })
  expect(await recoverImports(database, { takeOver: true })).toBe('FINISHED')
  expect(await exported(database)).toEqual(before)
  await lock.free()
})

import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { importDataset } from '../../../src/modules/dataset/importDataset.js'
import { textSource } from '../../../src/modules/dataset/tableSource.js'
import { givenWorld, type World } from '../../support/world.js'

/**
 * Two villages and three events. Ada lives in Aldorf and came to the first two; Ben lives in Bedorf, was nominated for the
 * second in May and came; he is nominated for the third.
 */
const FILES = {
  'sources.csv': 'id,title,synthetic\nhand,By hand,true\n',
  'regions.csv': 'id,level,name,parent,source\nkreis,DISTRICT,Kreis,,hand\naldorf,MUNICIPALITY,Aldorf,kreis,hand\nbedorf,MUNICIPALITY,Bedorf,kreis,hand\n',
  'population.csv': 'region,date,sex,ageFrom,ageTo,count,source\naldorf,2020-12-31,TOTAL,0,,1000,hand\nbedorf,2020-12-31,TOTAL,0,,500,hand\n',
  'actors.csv': 'id,name,region,source\nada,Ada,aldorf,hand\nben,Ben,bedorf,hand\n',
  'events.csv': 'id,name,kind,date,catchment,source\nfirst,First,WORKSHOP,2021-03-01,aldorf,hand\nsecond,Second,WORKSHOP,2022-06-01,,hand\nthird,Third,WORKSHOP,2999-01-01,,hand\n',
  'participations.csv': 'stakeholder,event,stage,date,source\nada,first,ATTENDED,2021-03-01,hand\nada,second,ATTENDED,,hand\nben,second,NOMINATED,2022-05-01,hand\nben,second,ATTENDED,2022-06-01,hand\nben,third,NOMINATED,2022-07-01,hand\n',
}

let world: World
beforeAll(async () => { world = await givenWorld(FILES) })
afterAll(() => world.close())

interface Row { key: string | null; nominated: number; attended: number; people: number }

async function attendedBy(by: string, filter: Record<string, unknown> = {}): Promise<Record<string, number>> {
  const { data, errors } = await world.ask<{ participation: { rows: Row[] } }>(
    'query ($by: ParticipationDimension!, $filter: ParticipationFilter) { participation(by: $by, filter: $filter) { rows { key nominated attended people } } }', { by, filter })
  expect(errors).toEqual([])
  return Object.fromEntries(data.participation.rows.map(({ key, attended }) => [String(key), attended]))
}

const moveAda = (region: string, options = {}) => importDataset(world.database, [textSource('actors.csv', `id,name,region,source\nada,Ada,${region},hand\n`)], { mode: 'APPLY', ...options })

describe('the state as of a day', () => {
  test('holds the stages that were recorded by then; one without a day is of the day of its event', async () => {
    expect(await attendedBy('EVENT', { asOf: '2022-05-31' })).toEqual({ first: 1, second: 0, third: 0 })
    expect(await attendedBy('EVENT', { asOf: '2022-06-01' })).toEqual({ first: 1, second: 2, third: 0 })
  })

  test('before anything was recorded is empty', async () => {
    expect(await attendedBy('EVENT', { asOf: '2020-01-01' })).toEqual({ first: 0, second: 0, third: 0 })
  })

  test('restricts whom a stored pool holds', async () => {
    const { data, errors } = await world.ask<{ selectPanel: { panel: string[] } }>(
      '{ selectPanel(input: { pool: { events: ["second", "third"], asOf: "2022-05-01" }, size: 1, quotas: [] }) { panel } }')
    expect(errors).toEqual([])
    expect(data.selectPanel.panel).toEqual(['ben'])
  })
})

describe('when people move', () => {
  test('the figures of earlier events keep the former region, and later ones have the new one', async () => {
    expect(await attendedBy('MUNICIPALITY')).toEqual({ aldorf: 2, bedorf: 1 })
    await moveAda('bedorf', { today: '2022-01-15' })
    // By hand: the first event lies before the move, the second after it.
    expect(await attendedBy('MUNICIPALITY')).toEqual({ aldorf: 1, bedorf: 2 })
    expect(await attendedBy('EVENT', { regions: ['aldorf'] })).toEqual({ first: 1, second: 0, third: 0 })
    expect(await attendedBy('EVENT', { regions: ['bedorf'] })).toEqual({ first: 0, second: 2, third: 0 })
  })

  test('who came from the catchment is told by where they lived then', async () => {
    const { data } = await world.ask<{ participationTurnout: { events: { fromCatchment: number | null }[] } }>(
      '{ participationTurnout(filter: { events: ["first"] }) { events { fromCatchment } } }')
    expect(data.participationTurnout.events).toEqual([{ fromCatchment: 1 }])
  })

  test('people count once, where they lived at the first of the events', async () => {
    const { data } = await world.ask<{ representation: { rows: { key: string; participants: number }[] } }>('{ representation(attribute: MUNICIPALITY) { rows { key participants } } }')
    expect(Object.fromEntries(data.representation.rows.map(({ key, participants }) => [key, participants]))).toEqual({ aldorf: 1, bedorf: 1 })
  })

  test('a second move keeps both former regions apart', async () => {
    await moveAda('aldorf', { today: '2022-12-01' })
    expect(await attendedBy('MUNICIPALITY')).toEqual({ aldorf: 1, bedorf: 2 })
    expect(await attendedBy('EVENT', { regions: ['aldorf'] })).toEqual({ first: 1, second: 0, third: 0 })
  })

  test('a correction holds for the past too', async () => {
    const ben = 'id,name,region,source\nben,Ben,aldorf,hand\n'
    const { errors } = await world.ask('mutation ($files: [ImportFile!]!) { importDataset(files: $files, mode: APPLY, corrects: true) { applied } }', { files: [{ name: 'actors.csv', content: ben }] })
    expect(errors).toEqual([])
    expect(await attendedBy('MUNICIPALITY')).toEqual({ aldorf: 2, bedorf: 1 })
  })
})

describe('when people change the organisation', () => {
  const organisations = 'id,name,kind,source\nchoir,Choir,ASSOCIATION,hand\nguild,Guild,COMPANY,hand\n'
  const join = (rows: string) => importDataset(world.database, [
    textSource('organisations.csv', organisations),
    textSource('memberships.csv', `actor,organisation,role,from,to,source\n${rows}`),
  ], { mode: 'APPLY' })

  const neverReached = async (event: string): Promise<string[] | undefined> => {
    const { data } = await world.ask<{ participationReach: { rows: { of: string; missing: { key: string }[] }[] } }>(
      'query ($event: ID!) { participationReach(filter: { events: [$event] }) { rows { of missing { key } } } }', { event })
    return data.participationReach.rows.find(({ of }) => of === 'ORGANISATION')?.missing.map(({ key }) => key)
  }

  // By hand: Ada sang until the end of 2021 and so at the first event only; the guild has her since 2022. Ben is in neither.
  test('each event counts for where they were members on its day, also in filters and in who was reached', async () => {
    await join('ada,choir,MEMBER,2020-01-01,2021-12-31,hand\nada,guild,MEMBER,2022-01-01,,hand\n')
    expect(await attendedBy('ORGANISATION')).toEqual({ choir: 1, guild: 1, null: 1 })
    expect(await attendedBy('ORGANISATION_KIND')).toMatchObject({ ASSOCIATION: 1, COMPANY: 1, null: 1 })
    expect(await attendedBy('EVENT', { organisations: ['choir'] })).toEqual({ first: 1, second: 0, third: 0 })
    expect(await attendedBy('EVENT', { organisationKinds: ['COMPANY'] })).toEqual({ first: 0, second: 1, third: 0 })
    expect(await neverReached('first')).toEqual(['guild'])
    expect(await neverReached('second')).toEqual(['choir'])
  })

  test('a membership without days counts for every event', async () => {
    await join('ben,choir,MEMBER,,,hand\n')
    expect(await attendedBy('ORGANISATION')).toEqual({ choir: 2, guild: 1 })
  })
})

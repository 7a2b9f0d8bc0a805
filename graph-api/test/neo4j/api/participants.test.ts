import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { district } from '../../support/district.js'
import { peopled } from '../../support/peopled.js'
import { givenWorld, type World } from '../../support/world.js'

let world: World
beforeAll(async () => {
  world = await givenWorld({
    ...peopled,
    'events.csv': `${district['events.csv']}
rueckblick,Rückblick,REGIONAL_CONFERENCE,werkstatt,2048-09-30,,,,,,bedorf,,,minutes`,
    'participations.csv': `${district['participations.csv']}
ada,rueckblick,ATTENDED,,2048-09-30,,minutes
cem,rueckblick,INVITED,,2048-08-01,,minutes`,
  })
})
afterAll(() => world.close())

type Filter = Readonly<Record<string, unknown>>
interface Asked { filter?: Filter; stage?: string; missed?: string; count?: 'PAIRS' | 'PEOPLE'; first?: number; after?: string | null }
interface Listed { entries: number; people: number; organisations: number; endCursor: string | null; participations: { stage: string; stakeholder: { id: string }; event: { id: string } }[]; sources: { id: string }[] }

const QUERY = `query ($filter: ParticipationFilter, $stage: ParticipationStage, $missed: ParticipationStage, $count: ParticipantCount, $first: Int, $after: String) {
  participants(filter: $filter, stage: $stage, missed: $missed, count: $count, first: $first, after: $after) {
    entries people organisations endCursor sources { id } participations { stage stakeholder { id name } event { id date } } } }`

async function ask(asked: Asked = {}): Promise<Listed> {
  const { data, errors } = await world.ask<{ participants: Listed }>(QUERY, { ...asked })
  expect(errors).toEqual([])
  return data.participants
}
const names = (list: Listed) => list.participations.map(({ stakeholder, event }) => `${stakeholder.id} ${event.id}`)
const listed = async (asked: Asked) => names(await ask(asked))
const refusal = async (asked: Asked) => (await world.ask(QUERY, { ...asked })).errors[0]?.extensions

describe('who stands behind a figure', () => {
  test('is everybody who ever reached the stage, whatever came after it', async () => {
    expect(await listed({ stage: 'NOMINATED' })).toEqual(['ada konferenz', 'cem konferenz', 'dora konferenz'])
    expect(await listed({ stage: 'INVITED', filter: { events: ['konferenz'] } })).toEqual(['ada konferenz', 'cem konferenz', 'emil konferenz', 'finn konferenz'])
    expect(await listed({ stage: 'ACCEPTED', filter: { events: ['konferenz'] } })).toEqual(['ada konferenz', 'cem konferenz', 'emil konferenz'])
    expect(await listed({ stage: 'DECLINED' })).toEqual(['ben auftakt'])
    expect(await listed({ stage: 'ATTENDED' })).toEqual(['ada auftakt', 'ada konferenz', 'ada rueckblick', 'emil konferenz', 'kreis auftakt'])
    expect(await listed({ stage: 'ABSENT' })).toEqual(['finn konferenz'])
  })

  test('is as many as the figure counts, at every stage and under every filter', async () => {
    const filters: Filter[] = [
      {}, { regions: ['nord'], events: ['konferenz'] }, { genders: ['FEMALE', 'UNKNOWN'], organisations: ['verein'] }, { ageGroups: ['40-64'], municipalitySizes: ['1000-1999'] },
      { organisationKinds: ['CLUB'], nominators: ['verein'], asOf: '2022-08-10' },
    ]
    for (const filter of filters) {
      const { data } = await world.ask<{ participation: { total: Record<string, number> } }>(
        'query ($filter: ParticipationFilter) { participation(filter: $filter, by: MONTH) { total { nominated invited accepted declined attended absent } } }', { filter })
      for (const [stage, count] of Object.entries(data.participation.total)) {
        const list = await ask({ filter, stage: stage.toUpperCase() })
        expect([filter, stage, list.entries, list.participations.length]).toEqual([filter, stage, count, count])
      }
    }
  })

  test('names the latest stage of each pair, and counts people and organisations once', async () => {
    const { participations, ...figures } = await ask({ stage: 'ATTENDED' })
    expect(figures).toEqual({ entries: 5, people: 2, organisations: 1, endCursor: null, sources: [{ id: 'minutes' }] })
    expect((await ask({ stage: 'NOMINATED' })).participations.map(({ stage }) => stage)).toEqual(['ATTENDED', 'ACCEPTED', 'NOMINATED'])
    expect(participations).toHaveLength(5)
  })

  test('says who was lost before the next step', async () => {
    expect(await listed({ stage: 'NOMINATED', missed: 'INVITED' })).toEqual(['dora konferenz'])
    expect(await listed({ stage: 'INVITED', missed: 'ACCEPTED' })).toEqual(['ben auftakt', 'cem rueckblick', 'finn konferenz'])
    expect(await listed({ stage: 'ACCEPTED', missed: 'ATTENDED' })).toEqual(['cem konferenz'])
  })

  test('comes in pages that together hold each entry once', async () => {
    const seen: string[] = []
    let after: string | null = null
    do {
      const page: Listed = await ask({ stage: 'INVITED', first: 3, after })
      expect(page.entries).toBe(9)
      seen.push(...names(page))
      after = page.endCursor
    } while (after !== null)
    expect(seen).toEqual(await listed({ stage: 'INVITED' }))
    expect(new Set(seen).size).toBe(9)
  })
})

describe('filters by what people state of themselves', () => {
  test('sex: who states none is found as UNKNOWN, and each actor by exactly one of them', async () => {
    expect(await listed({ stage: 'INVITED', filter: { genders: ['FEMALE'] } })).toEqual(['ada auftakt', 'ada konferenz', 'ada rueckblick'])
    expect(await listed({ stage: 'INVITED', filter: { genders: ['MALE', 'DIVERSE'] } })).toEqual(['ben auftakt', 'cem konferenz', 'cem rueckblick', 'emil konferenz'])
    expect(await listed({ stage: 'INVITED', filter: { genders: ['UNKNOWN'] } })).toEqual(['finn konferenz'])
    const all = await ask({ stage: 'INVITED', filter: { genders: ['FEMALE', 'MALE', 'DIVERSE', 'UNKNOWN'] } })
    expect(all).toMatchObject({ entries: 8, organisations: 0 }) // of 9: the organisation has no sex
  })

  test('age is that of the year of the event', async () => {
    // ada, born 1982, reaches 40 in 2022 and 66 in 2048; ben, born 1950, 72; the birth of emil and finn is unknown
    expect(await listed({ stage: 'INVITED', filter: { ageGroups: ['40-64'] } })).toEqual(['ada auftakt', 'ada konferenz', 'cem rueckblick'])
    expect(await listed({ stage: 'INVITED', filter: { ageGroups: ['65-79'] } })).toEqual(['ada rueckblick', 'ben auftakt'])
    expect(await listed({ stage: 'INVITED', filter: { ageGroups: ['66+', '18-18'] } })).toEqual(['ada rueckblick', 'ben auftakt', 'cem konferenz'])
    expect(await listed({ stage: 'INVITED', filter: { ageGroups: ['UNKNOWN'] } })).toEqual(['emil konferenz', 'finn konferenz'])
  })

  test('size is that of the municipality', async () => {
    expect(await listed({ stage: 'INVITED', filter: { municipalitySizes: ['500-999'] } })).toEqual(['cem konferenz', 'cem rueckblick'])
    expect(await listed({ stage: 'NOMINATED', filter: { municipalitySizes: ['1000-1999', '2000+'] } })).toEqual(['ada konferenz', 'dora konferenz'])
    // emil has no place, finn an Amt, the organisation the district
    expect(await listed({ stage: 'INVITED', filter: { municipalitySizes: ['UNKNOWN'] } })).toEqual(['emil konferenz', 'finn konferenz', 'kreis auftakt'])
  })

  test('kind of organisation and who nominated', async () => {
    expect(await listed({ filter: { nominators: ['verein'] } })).toEqual(['ada konferenz', 'cem konferenz'])
    expect(await listed({ filter: { organisationKinds: ['ADMINISTRATION'] } })).toEqual(['kreis auftakt'])
    expect(await listed({ stage: 'NOMINATED', filter: { organisationKinds: ['ADVISORY_BOARD'] } })).toEqual(['ada konferenz', 'dora konferenz'])
  })

  test('hold for a pool of candidates with the ages of its last event', async () => {
    const pool = async (filter: Filter) => (await world.ask<{ selectPanel: { panel: string[] } }>(
      'query ($input: PanelSelectionInput!) { selectPanel(input: $input) { panel } }', { input: { pool: filter, size: 1, quotas: [] } })).data.selectPanel.panel
    expect(await pool({ events: ['konferenz'], ageGroups: ['40-64'] })).toEqual(['ada'])
    expect(await pool({ genders: ['DIVERSE'] })).toEqual(['cem'])
    expect(await pool({ municipalitySizes: ['2000-4999'] })).toEqual(['dora'])
    expect(await pool({ nominators: ['beirat'] })).toEqual(['dora'])
  })

  test('refuse what is no range and whom nobody knows', async () => {
    expect(await refusal({ filter: { ageGroups: ['old'] } })).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'filter.ageGroups' })
    expect(await refusal({ filter: { municipalitySizes: ['9-1'] } })).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'filter.municipalitySizes' })
    expect(await refusal({ filter: { nominators: ['nobody'] } })).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'filter.nominators' })
    expect(await refusal({ after: 'nonsense' })).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'after' })
  })
})

describe('people counted once', () => {
  test('are as many as each bar of the representation, at each stage', async () => {
    const filterOf = { SEX: 'genders', AGE_GROUP: 'ageGroups', MUNICIPALITY_SIZE: 'municipalitySizes', MUNICIPALITY: 'regions', AMT: 'regions', PLANNING_REGION: 'regions' }
    for (const [attribute, name] of Object.entries(filterOf)) {
      for (const stage of ['NOMINATED', 'INVITED', 'ACCEPTED', 'ATTENDED']) {
        const { data, errors } = await world.ask<{ representation: { rows: { key: string; participants: number }[]; unknown: number } }>(
          'query ($attribute: RepresentationAttribute!, $stage: ParticipationStage) { representation(attribute: $attribute, stage: $stage) { unknown rows { key participants } } }', { attribute, stage })
        expect(errors).toEqual([])
        for (const { key, participants } of data.representation.rows) {
          const list = await ask({ stage, count: 'PEOPLE', filter: { [name]: [key] } })
          expect([attribute, stage, key, list.entries, list.participations.length]).toEqual([attribute, stage, key, participants, participants])
        }
        if (name !== 'regions') expect([attribute, stage, (await ask({ stage, count: 'PEOPLE', filter: { [name]: ['UNKNOWN'] } })).people]).toEqual([attribute, stage, data.representation.unknown])
      }
    }
  })

  test('stand at the first of their events, with the age of that day', async () => {
    expect(await listed({ stage: 'ATTENDED', count: 'PEOPLE' })).toEqual(['ada auftakt', 'emil konferenz'])
    expect(await listed({ stage: 'ATTENDED', count: 'PEOPLE', filter: { ageGroups: ['65-79'] } })).toEqual([])
    expect(await listed({ stage: 'ATTENDED', count: 'PEOPLE', filter: { ageGroups: ['65-79'], from: '2048-01-01' } })).toEqual(['ada rueckblick'])
  })
})

import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { district } from '../../support/district.js'
import { givenWorld, type World } from '../../support/world.js'

let world: World
beforeAll(async () => { world = await givenWorld(district) })
afterAll(() => world.close())

interface Row { key: string | null; label: string; nominated: number; invited: number; accepted: number; declined: number; attended: number; absent: number; people: number; inhabitants: number | null; ratePerThousand: number | null; rateLow: number | null; withheld: boolean }
interface Report { total: Row; rows: Row[]; sources: { id: string }[] }

async function report(by: string, filter: Record<string, unknown> = {}): Promise<Report> {
  const { data, errors } = await world.ask<{ participation: Report }>(`query ($by: ParticipationDimension!, $filter: ParticipationFilter) { participation(by: $by, filter: $filter) {
    total { ...row } rows { ...row } sources { id } } }
    fragment row on ParticipationRow { key label nominated invited accepted declined attended absent people inhabitants ratePerThousand rateLow withheld }`, { by, filter })
  expect(errors).toEqual([])
  return data.participation
}
const counts = ({ nominated, invited, accepted, declined, attended, absent, people }: Row) => [nominated, invited, accepted, declined, attended, absent, people]
const byKey = (rows: Row[]) => Object.fromEntries(rows.map((row) => [row.key, counts(row)]))

/**
 * By hand, pairs of the district (stages → what is reached):
 *   ada auftakt ATTENDED; ben auftakt DECLINED; kreis auftakt ATTENDED;
 *   ada konferenz NOMINATED, ATTENDED; cem NOMINATED, INVITED, ACCEPTED; dora NOMINATED; emil ATTENDED; finn ABSENT.
 */
describe('counts along the way', () => {
  test('each pair counts once; a later stage implies the earlier ones but never the nomination', async () => {
    const { total } = await report('EVENT')
    //                              nominated invited accepted declined attended absent people (ada, emil)
    expect(counts(total)).toEqual([3, 7, 5, 1, 4, 1, 2])
  })

  test('by event, with the inhabitants of its catchment', async () => {
    const { rows } = await report('EVENT')
    expect(byKey(rows)).toEqual({ auftakt: [0, 3, 2, 1, 2, 0, 1], konferenz: [3, 4, 3, 0, 2, 1, 2] })
    expect(rows.map((row) => row.inhabitants)).toEqual([null, 1500])
    expect(rows[1]?.ratePerThousand).toBeCloseTo(2 / 1.5, 12)
  })

  test('by municipality: every one has its row, and those without one are unknown', async () => {
    const { rows } = await report('MUNICIPALITY')
    expect(byKey(rows)).toEqual({
      aldorf: [1, 3, 2, 1, 2, 0, 1],
      bedorf: [1, 1, 1, 0, 0, 0, 0],
      cedorf: [1, 0, 0, 0, 0, 0, 0],
      dedorf: [0, 0, 0, 0, 0, 0, 0],
      null: [0, 3, 2, 0, 2, 1, 1], // kreis lives in the district, finn in the Amt, emil is unknown
    })
    expect(rows.map((row) => row.inhabitants)).toEqual([1000, 500, 2000, null, null])
    expect(rows.map((row) => row.ratePerThousand)).toEqual([1, 0, 0, null, null])
  })

  test('by Amt and by planning region, from the own region up', async () => {
    expect(byKey((await report('AMT')).rows)).toEqual({ nord: [2, 5, 3, 1, 2, 1, 1], sued: [1, 0, 0, 0, 0, 0, 0], null: [0, 2, 2, 0, 2, 0, 1] })
    expect(byKey((await report('PLANNING_REGION')).rows)).toEqual({ kueste: [2, 4, 3, 1, 2, 0, 1], null: [1, 3, 2, 0, 2, 1, 1] })
  })

  test('by interest group: who has two counts in each, and once in the total', async () => {
    const { rows, total } = await report('INTEREST_GROUP')
    expect(byKey(rows)).toEqual({ aeltere: [1, 0, 0, 0, 0, 0, 0], jugend: [1, 2, 2, 0, 2, 0, 1], sport: [2, 3, 3, 0, 2, 0, 1], null: [0, 4, 2, 1, 2, 1, 1] })
    expect(total.people).toBe(2)
  })

  // Ben had left the club before the Auftakt: he declined for no organisation.
  test('by organisation: who was a member then and the organisation itself; by its kind', async () => {
    expect(byKey((await report('ORGANISATION')).rows)).toEqual({ beirat: [2, 2, 2, 0, 2, 0, 1], kreis: [0, 1, 1, 0, 1, 0, 0], verein: [2, 3, 3, 0, 2, 0, 1], null: [0, 3, 1, 1, 1, 1, 1] })
    expect(byKey((await report('ORGANISATION_KIND')).rows)).toMatchObject({ ADVISORY_BOARD: [2, 2, 2, 0, 2, 0, 1], CLUB: [2, 3, 3, 0, 2, 0, 1] })
  })

  test('by who nominated, from whichever stage names somebody', async () => {
    expect(byKey((await report('NOMINATOR')).rows)).toEqual({ beirat: [1, 0, 0, 0, 0, 0, 0], verein: [2, 2, 2, 0, 1, 0, 1], null: [0, 5, 3, 1, 3, 1, 2] })
  })

  test('by month of the event', async () => {
    expect(byKey((await report('MONTH')).rows)).toEqual({ '2022-05': [0, 3, 2, 1, 2, 0, 1], '2022-09': [3, 4, 3, 0, 2, 1, 2] })
  })
})

describe('filters and bases', () => {
  test('the total is based on the filter\'s regions or on all top regions', async () => {
    expect((await report('EVENT')).total.inhabitants).toBe(4000)
    expect((await report('EVENT', { regions: ['kueste'] })).total).toMatchObject({ inhabitants: 1500, people: 1 })
    expect((await report('EVENT', { regions: ['sued'] })).total).toMatchObject({ inhabitants: null, ratePerThousand: null })
  })

  test('each filter restricts', async () => {
    const people = async (filter: Record<string, unknown>) => counts((await report('EVENT', filter)).total)
    expect(await people({ events: ['auftakt'] })).toEqual([0, 3, 2, 1, 2, 0, 1])
    expect(await people({ catchments: ['land'] })).toEqual([3, 4, 3, 0, 2, 1, 2])
    expect(await people({ from: '2022-06-01' })).toEqual([3, 4, 3, 0, 2, 1, 2])
    expect(await people({ to: '2022-06-01', interestGroups: ['sport'] })).toEqual([0, 1, 1, 0, 1, 0, 1])
    expect(await people({ organisations: ['kreis'] })).toEqual([0, 1, 1, 0, 1, 0, 0])
    expect(await people({ organisations: ['beirat'] })).toEqual([2, 2, 2, 0, 2, 0, 1])
    expect(await people({ events: [] })).toEqual([0, 0, 0, 0, 0, 0, 0])
  })

  test('names the sources of what was counted', async () => {
    expect((await report('EVENT')).sources).toEqual([{ id: 'minutes' }])
  })
})

test('a later move or a later nomination of somebody else changes no total of the others', async () => {
  const before = (await report('EVENT', { events: ['auftakt'] })).total
  await world.give({ 'participations.csv': 'stakeholder,event,stage,role,date,nominatedBy,source\ngesa,konferenz,NOMINATED,,2022-08-05,kreis,minutes' })
  expect((await report('EVENT', { events: ['auftakt'] })).total).toEqual(before)
  expect(counts((await report('EVENT')).total)[0]).toBe(4)
})

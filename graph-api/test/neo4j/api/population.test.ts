import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { district } from '../../support/district.js'
import { givenWorld, type World } from '../../support/world.js'

let world: World
beforeAll(async () => {
  world = await givenWorld(district)
  await world.give({
    'sources.csv': 'id,title,synthetic,populationBase\ncensus22,Office 2022,false,2022',
    'population.csv': `region,date,sex,ageFrom,ageTo,count,source
land,2020-01-01,FEMALE,0,19,400,register
land,2020-01-01,FEMALE,20,64,1000,register
land,2020-01-01,FEMALE,65,,600,register
land,2020-01-01,MALE,0,19,420,register
land,2020-01-01,MALE,20,64,1010,register
land,2020-01-01,MALE,65,,480,register
land,2023-12-31,TOTAL,0,,3800,census22`,
  })
})
afterAll(() => world.close())

describe('population', () => {
  test('as stored is the latest day, with its source and census base', async () => {
    const { data } = await world.ask('{ population(region: "land") { region { name } date total base source { title } rows { sex ageFrom ageTo count } } }')
    expect(data).toEqual({ population: { region: { name: 'Landkreis Probe' }, date: '2023-12-31', total: 3800, base: 2022, source: { title: 'Office 2022' }, rows: [{ sex: 'TOTAL', ageFrom: 0, ageTo: null, count: 3800 }] } })
  })

  test('on a day is given by sex and age', async () => {
    const { data } = await world.ask('{ population(region: "land", date: "2020-01-01", sex: TOTAL) { total base rows { ageFrom ageTo count } } }')
    expect(data).toEqual({ population: { total: 3910, base: 2011, rows: [{ ageFrom: 0, ageTo: 19, count: 820 }, { ageFrom: 20, ageTo: 64, count: 2010 }, { ageFrom: 65, ageTo: null, count: 1080 }] } })
  })

  test('in groups that cannot be made of the stored ones has no rows, and keeps the total', async () => {
    const { data } = await world.ask('{ population(region: "land", date: "2020-01-01", ageGroups: FIVE_YEARS) { total rows { count } } }')
    expect(data).toEqual({ population: { total: 3910, rows: [] } })
  })

  test('of a region without figures is unknown, not 0', async () => {
    const { data } = await world.ask('{ population(region: "dedorf") { region { id } date total source { id } rows { count } } populationDates(region: "dedorf") { date } }')
    expect(data).toEqual({ population: { region: { id: 'dedorf' }, date: null, total: null, source: null, rows: [] }, populationDates: [] })
  })

  test('lists what is stored, newest first, with the census base', async () => {
    const { data } = await world.ask('{ populationDates(region: "land") { date base ageGroupCount sexes total source { id } } }')
    expect(data).toEqual({ populationDates: [
      { date: '2023-12-31', base: 2022, ageGroupCount: 1, sexes: ['TOTAL'], total: 3800, source: { id: 'census22' } },
      { date: '2021-12-31', base: 2011, ageGroupCount: 1, sexes: ['TOTAL'], total: 4000, source: { id: 'register' } },
      { date: '2020-01-01', base: 2011, ageGroupCount: 3, sexes: ['FEMALE', 'MALE', 'TOTAL'], total: 3910, source: { id: 'register' } },
    ] })
  })

  test('moves the latest number of inhabitants', async () => {
    expect((await world.ask('{ region(id: "land") { inhabitants inhabitantsDate } }')).data).toEqual({ region: { inhabitants: 3800, inhabitantsDate: '2023-12-31' } })
  })
})

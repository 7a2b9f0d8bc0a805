import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { agesInRows, crossTable, deaths, flatFile } from '../../support/officialTables.js'
import { givenWorld, type World } from '../../support/world.js'

let world: World
beforeAll(async () => {
  world = await givenWorld({ 'sources.csv': 'id,title,synthetic\noffice,Office,false', 'regions.csv': 'id,level,name,parent,source\n13072,DISTRICT,Musterkreis,,office\n13072001,MUNICIPALITY,Musterdorf,13072,office' })
})
afterAll(() => world.close())

interface Imported { layout: string; statistic: string; title: string; figures: number; skippedRegions: number; leftOut: number; signs: { sign: string; count: number }[]; preview: { region: string; value: number | null; sign: string | null }[]; problems: { line: number; message: string }[]; sums: object[]; report: { applied: boolean; created: number; problems: { file: string; line: number; column: string | null; message: string; need: string | null }[]; tables: { file: string; rows: number }[] } | null }

async function give(content: string, mode: string, base: number | null = 2011) {
  return world.ask<{ importOfficialTable: Imported }>(
    `mutation ($file: ImportFile!, $source: OfficialSourceInput!) { importOfficialTable(file: $file, source: $source, mode: ${mode}) {
      layout statistic title figures skippedRegions leftOut signs { sign count } preview { line region day sex ageFrom ageTo value sign } sums { day level sex regions persons unknownRegions differing } problems { file line column value message need } report { applied created problems { file line column message need } tables { file rows } } } }`,
    { file: { name: 'table.csv', content }, source: { id: 'amt-1', publisher: 'Amt', populationBase: base } })
}

describe('an official table', () => {
  test('is previewed without a write, then stored under its source; regions that are not stored are left out', async () => {
    const preview = (await give(crossTable, 'PREVIEW')).data.importOfficialTable
    expect(preview).toMatchObject({ layout: 'CROSS_TABLE', statistic: '12411', figures: 4, skippedRegions: 1, problems: [], report: { applied: false, created: 5, tables: [{ file: 'sources.csv', rows: 1 }, { file: 'population.csv', rows: 4 }] } })
    // 1,100 + 101,000 women and 1,200 + 98,000 men of the one stored region.
    const sum = { day: '2021-12-31', level: 'DISTRICT', regions: 1, unknownRegions: 0, differing: 0 }
    expect(preview.sums).toEqual([{ ...sum, sex: 'FEMALE', persons: 102100 }, { ...sum, sex: 'MALE', persons: 99200 }])
    expect((await world.ask('{ populationDates(region: "13072") { date } }')).data).toEqual({ populationDates: [] })
    expect((await give(crossTable, 'APPLY')).data.importOfficialTable.report).toMatchObject({ applied: true, created: 5 })
    expect((await world.ask('{ population(region: "13072") { date total base source { title publisher } rows { sex ageFrom ageTo count } } }')).data).toEqual({ population: {
      date: '2021-12-31', total: 201300, base: 2011, source: { title: expect.stringContaining('Bevölkerung: Kreise'), publisher: 'Amt' },
      rows: [{ sex: 'FEMALE', ageFrom: 0, ageTo: 2, count: 1100 }, { sex: 'FEMALE', ageFrom: 3, ageTo: null, count: 101000 }, { sex: 'MALE', ageFrom: 0, ageTo: 2, count: 1200 }, { sex: 'MALE', ageFrom: 3, ageTo: null, count: 98000 }],
    } })
  })

  test('counts its signs; what is unknown gives no row, nor do the other age groups of the same people', async () => {
    const { signs, report, preview, leftOut } = (await give(agesInRows, 'PREVIEW')).data.importOfficialTable
    expect(signs).toEqual([{ sign: 'NOT_CERTAIN', count: 1 }, { sign: 'BLOCKED', count: 1 }, { sign: 'LATER', count: 1 }])
    // Of 3 to 5 years nothing is known, of neither sex: left are the rows of all ages; under 3 and from 75 on give none, of 3 · 2 figures.
    expect(report?.tables.at(-1)).toEqual({ file: 'population.csv', rows: 3 })
    expect([leftOut, report?.problems]).toEqual([6, []])
    expect(preview[3]).toMatchObject({ value: null, sign: 'NOT_CERTAIN' })
  })

  test('may be a flat file, or hold deaths', async () => {
    expect((await give(flatFile, 'PREVIEW')).data.importOfficialTable).toMatchObject({ layout: 'FLAT_FILE', figures: 3, report: { tables: [{}, { rows: 2 }] } })
    expect((await give(deaths, 'APPLY', null)).data.importOfficialTable.report).toMatchObject({ applied: true })
  })

  test('with faults writes nothing and names their lines', async () => {
    const { problems, report } = (await give(crossTable.replace('98000', 'viele'), 'APPLY')).data.importOfficialTable
    expect(problems).toEqual([{ file: 'table.csv', line: 7, column: 'männlich, 3 Jahre und mehr', value: 'viele', message: 'requires a number or one of the signs - . / x ...', need: 'NUMBER' }])
    expect(report).toBeNull()
  })

  test('names the place in its own file of what our tables refuse', async () => {
    const twice = crossTable.replace('__________', '31.12.2021;13072;Musterkreis, Landkreis;1200;98000;1100;101000\n__________')
    expect((await give(twice, 'PREVIEW')).data.importOfficialTable.report?.problems[0]).toEqual({ file: 'table.csv', line: 9, column: 'männlich, unter 3 Jahre', message: expect.stringContaining('as in line 7; each key may stand once'), need: 'ONCE' })
    const gap = crossTable.replaceAll('unter 3 Jahre', 'unter 2 Jahre')
    expect((await give(gap, 'PREVIEW')).data.importOfficialTable.report?.problems[0]).toEqual({ file: 'table.csv', line: 7, column: 'männlich, 3 Jahre und mehr', message: expect.stringContaining('2 is needed, as line 7 ends at 1'), need: 'AGE_GROUPS' })
  })

  test.each([
    { argument: 'file', content: 'Tabelle: 99999-0001\n;;männlich\n13072;Kreis;1', base: 2011, message: 'requires a table of the statistic 12411' },
    { argument: 'source.populationBase', content: crossTable, base: null, message: 'requires the year of the census' },
  ])('refuses $argument', async ({ argument, content, base, message }) => {
    const { errors } = await give(content, 'PREVIEW', base)
    expect(errors[0]).toMatchObject({ message: expect.stringContaining(message), extensions: { code: 'BAD_USER_INPUT', argument } })
  })
})

import { describe, expect, it } from 'vitest'
import { makeFormats } from '../../../src/app/i18n/formats'
import { de } from '../../../src/features/demography/tables/texts.de'
import { idOfFile, toSourceId, toSourceInput } from '../../../src/features/demography/tables/toSourceInput'
import { canApply, toAges, toAnswer, toDay, toProblems } from '../../../src/features/demography/tables/toTableView'
import type { OfficialTable } from '../../../src/features/demography/tables/useOfficialTable'

const words = { texts: de, formats: makeFormats('de') }
const problem = { file: 't.csv', line: 7, column: 'männlich', value: 'viele', message: 'requires a number', need: 'NUMBER' as const }
const row = (file: string, [created, updated, unchanged]: readonly [number, number, number]) => ({ file, rows: created + updated + unchanged, created, updated, unchanged })

/** A table of four figures that does so much to the stored ones. */
function table(counts: readonly [number, number, number], more: Partial<OfficialTable> = {}): OfficialTable {
  const [created, updated, unchanged] = counts
  return {
    layout: 'CROSS_TABLE', statistic: '12411', title: 'Bevölkerung', figures: 4, skippedRegions: 1, leftOut: 0, signs: [], sums: [], preview: [], problems: [],
    report: { applied: false, created: created + 1, updated, unchanged, problems: [], tables: [row('sources.csv', [1, 0, 0]), row('population.csv', counts)] }, ...more,
  } as OfficialTable
}
const say = (read: OfficialTable) => toAnswer({ kind: 'read', table: read }, null, words)

describe('an official table that is to be imported', () => {
  it('says first what would change, and that nothing has', () => {
    expect(say(table([1200, 3, 0]))).toBe('Bevölkerung: 1.200 neue und 3 geänderte Zahlen. Noch ist nichts eingelesen.')
    expect(canApply(table([1200, 3, 0]))).toBe(true)
  })

  it('with problems of the reading or of its rows cannot be imported', () => {
    const [unread, refused] = [table([0, 0, 0], { problems: [problem], report: null }), table([4, 0, 0])]
    const twice = { ...refused, report: refused.report && { ...refused.report, problems: [problem, problem] } } as OfficialTable
    expect([say(unread), canApply(unread)]).toEqual(['1 Stelle passt nicht. Es wird nichts eingelesen.', false])
    expect([say(twice), canApply(twice), toProblems(twice)]).toEqual(['2 Stellen passen nicht. Es wird nichts eingelesen.', false, [problem, problem]])
  })

  it('without a figure of a stored region, or without any that is new, cannot be imported', () => {
    expect(say(table([0, 0, 0], { report: null }))).toBe('Keine Zahl der Tabelle gehört zu einer Region von hier.')
    const same = table([0, 0, 4])
    const stored = { ...same, report: same.report && { ...same.report, created: 0 } } as OfficialTable
    expect([say(stored), canApply(stored)]).toEqual(['Alle 4 Zahlen sind schon gespeichert.', false])
  })

  it('says afterwards what changed', () => {
    const done = table([4, 0, 0])
    const applied = { ...done, report: done.report && { ...done.report, applied: true } } as OfficialTable
    expect([say(applied), canApply(applied)]).toEqual(['Bevölkerung: 4 neue und 0 geänderte Zahlen sind eingelesen.', false])
  })
})

it('ages and days are said as people write them', () => {
  expect([{ ageFrom: 0, ageTo: null }, { ageFrom: 75, ageTo: null }, { ageFrom: 3, ageTo: 5 }, { ageFrom: 5, ageTo: 5 }].map((ages) => toAges(ages, 'alle', (from, to) => (to === null ? `${from} und älter` : `${from}–${to}`)))).toEqual(['alle', '75 und älter', '3–5', '5'])
  expect([toDay('2021', words.formats), toDay('2021-12-31', words.formats)]).toEqual(['2021', '31.12.2021'])
})

it('a source has a short name of the allowed signs, and what is left empty is unknown', () => {
  expect([idOfFile('12411-02-03-4 (1).CSV'), toSourceId('Ämter & Co')]).toEqual(['amt-12411-02-03-4-1-', '-mter-Co'])
  expect(toSourceInput({ id: 'a', base: '', publisher: ' Amt ', date: '', url: '', licence: '' })).toEqual({ id: 'a', populationBase: null, publisher: 'Amt', date: null, url: null, licence: null })
  expect(toSourceInput({ id: 'a', base: '2022', publisher: '', date: '2022-12-31', url: '', licence: '' })).toMatchObject({ populationBase: 2022, date: '2022-12-31', publisher: null })
})

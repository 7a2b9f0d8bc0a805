import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { makeFormats } from '../../../src/app/i18n/formats'
import { regionTextsDe } from '../../../src/features/region/regionTexts.de'
import { regionTextsEn } from '../../../src/features/region/regionTexts.en'
import { toAncestors } from '../../../src/features/region/toAncestors'
import { toCensusChange } from '../../../src/features/region/toCensusChange'
import { latestDateWithSexes, toComparisonOptions, toPyramidDates } from '../../../src/features/region/toPopulationDates'
import { toComparablePyramids, toPyramid, type AgeCount } from '../../../src/charts/toPyramid'
import { toPyramidBars } from '../../../src/charts/toPyramidBars'
import { toPyramidMessage } from '../../../src/features/region/toPyramidMessage'
import { toVenues } from '../../../src/charts/toVenues'

const de = makeFormats('de')
const en = makeFormats('en')
const both = ['FEMALE', 'MALE']

describe('toPyramidDates', () => {
  it('takes only dates with women and men by age, newest first, each once', () => {
    const stored = [
      { date: '2024-12-31', ageGroupCount: 1, sexes: ['TOTAL'] },
      { date: '2023-12-31', ageGroupCount: 1, sexes: [...both, 'TOTAL'] },
      { date: '2019-01-01', ageGroupCount: 19, sexes: both },
      { date: '2022-01-01', ageGroupCount: 19, sexes: both },
      { date: '2019-01-01', ageGroupCount: 101, sexes: both },
      { date: '2021-01-01', ageGroupCount: 19, sexes: ['TOTAL'] },
    ]
    expect(toPyramidDates(stored)).toEqual(['2022-01-01', '2019-01-01'])
    expect(latestDateWithSexes(stored)).toBe('2023-12-31')
  })
})

describe('toComparisonOptions', () => {
  it('offers the own state before other districts, and never the region itself', () => {
    const comparable = [{ id: 'DE', name: 'Deutschland', level: 'COUNTRY' }, { id: '13003', name: 'Rostock', level: 'DISTRICT' }, { id: '13', name: 'Mecklenburg-Vorpommern', level: 'STATE' }, { id: '13072', name: 'Landkreis Rostock', level: 'DISTRICT' }]
    expect(toComparisonOptions('13072', [{ id: 'DE' }, { id: '13' }], comparable).map((option) => option.value)).toEqual(['13', 'DE', '13003'])
  })
})

describe('toAncestors', () => {
  it('lists what a region lies in, the widest first', () => {
    const state = { id: '13', name: 'MV' }
    expect(toAncestors({ id: '1', name: 'a', parent: { id: '13072', name: 'LRO', parent: state } }).map(({ id }) => id)).toEqual(['13', '13072'])
  })
})

describe('the change of the number of inhabitants', () => {
  const series = (...totals: number[]) => ({ base: 2011, sources: [], points: totals.map((total, index) => ({ date: `${2013 + index * 10}-12-31`, total })) })

  it('is told in per cent, up or down', () => {
    // 2,871 / 2,799 - 1 = 2.57 %
    expect(regionTextsDe.totals.say(toCensusChange(series(2799, 2871)) ?? fail(), de)).toBe('Von 2013 bis 2023: 2,6\u00a0% mehr Menschen')
    expect(regionTextsEn.totals.say(toCensusChange(series(2871, 2799)) ?? fail(), en)).toBe('From 2013 to 2023: 2.5% fewer people')
  })

  it('is not told from one date', () => {
    expect(toCensusChange(series(2933))).toMatchObject({ from: null, share: null, last: 2933 })
    expect(toCensusChange(series())).toBeNull()
  })
})

const table = (...counts: number[]): AgeCount[] =>
  (['FEMALE', 'MALE'] as const).flatMap((sex, side) => [0, 20, 65].map((ageFrom, index) => ({ sex, ageFrom, ageTo: [19, 64, null][index] ?? null, count: counts[side * 3 + index] ?? 0 })))

describe('the sentence of a pyramid', () => {
  it('tells the share of people of 65 and over, here and there', () => {
    const [here, there] = toComparablePyramids(table(10, 30, 10, 10, 30, 10), table(10, 60, 15, 10, 60, 45))
    if (!here || !there) return fail()
    // 20 of 100 here; 60 of 200 there
    const message = toPyramidMessage(here, { pyramid: there, name: 'MV' }, () => '')
    expect(regionTextsDe.pyramid.say(message, de)).toBe('20,0\u00a0% der Menschen sind 65 Jahre oder älter, in MV 30,0\u00a0%')
    expect(regionTextsEn.pyramid.say(toPyramidMessage(here, null, () => ''), en)).toBe('20.0% of the people are 65 or older')
  })
})

describe('toPyramidBars', () => {
  it('draws people alone and shares beside a comparison, with no negative number', () => {
    const [here, there] = toComparablePyramids(table(10, 30, 10, 10, 30, 10), table(1, 6, 1, 1, 6, 5))
    if (!here || !there) return fail()
    expect(toPyramidBars(here, null, () => '')[0]).toMatchObject({ female: 10, male: 10, femaleGhost: null })
    expect(toPyramidBars(here, there, () => '')[0]).toMatchObject({ female: 0.1, male: 0.1, femaleGhost: 0.05, maleGhost: 0.25 })
    fc.assert(fc.property(fc.array(fc.nat(9999), { minLength: 6, maxLength: 6 }), (counts) => {
      const pyramid = toPyramid(table(...counts))
      if (!pyramid) return fail()
      for (const bar of toPyramidBars(pyramid, pyramid, () => '')) expect(Math.min(bar.female, bar.male, bar.femaleGhost ?? 0, bar.maleGhost ?? 0)).toBeGreaterThanOrEqual(0)
    }))
  })
})

describe('toVenues', () => {
  const conference = { id: 'r', name: 'Regionalkonferenz', venue: 'Heidetreff', latitude: 54.2, longitude: 12.3, source: { synthetic: false } }

  it('labels the real conferences that have a position, on the side with room', () => {
    const marks = toVenues([conference, { ...conference, id: 's', source: { synthetic: true } }, { ...conference, id: 't', latitude: null }], () => [90, 10], 100)
    expect(marks).toEqual([{ id: 'r', label: 'Heidetreff', x: 90, y: 10, side: 'left' }])
  })
})

function fail(): never {
  throw new Error('the example should have a pyramid')
}

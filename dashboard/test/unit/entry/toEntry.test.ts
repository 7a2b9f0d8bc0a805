import { describe, expect, test } from 'vitest'
import { makeFormats } from '../../../src/app/i18n/formats'
import { de as common } from '../../../src/app/i18n/texts.de'
import { period, type Words } from '../../../src/features/entry/entryView'
import { de as entry } from '../../../src/features/entry/texts.de'
import { toEventEntry } from '../../../src/features/entry/toEventEntry'
import { toTopicEntry } from '../../../src/features/entry/toTopicEntry'

const words: Words = { common, entry, formats: makeFormats('de') }
const source = { __typename: 'Source' as const, id: 's', title: 'Newsletter', publisher: null, date: null, url: null, licence: null, synthetic: false }

describe('the page of an event', () => {
  const view = toEventEntry(
    {
      event: {
        id: 'e',
        name: 'Regionalkonferenz Nordost',
        kind: 'REGIONAL_CONFERENCE',
        date: '2022-09-30',
        startTime: '15:00',
        endTime: null,
        venue: null,
        capacity: null,
        region: { id: '13072032', name: 'Gelbensande' },
        catchment: null,
        project: null,
        source,
        participations: { totalCount: 300, edges: [{ node: { stakeholder: { __typename: 'Organisation', id: 'o', name: 'Beirat' }, stage: 'INVITED', role: null, date: null, nominatedBy: { id: 'n', name: 'Jugendring' }, source } }] },
        contributions: [],
      },
    },
    words,
  )

  test('names what is known and leaves out what is not', () => {
    expect(view?.facts).toEqual([
      { label: 'Datum', value: '30. September 2022' },
      { label: 'Uhrzeit', value: '15:00 Uhr' },
      { label: 'Ort', value: 'Gelbensande', href: '/regionen/13072032' },
    ])
  })

  test('leads on to each participant, with stage, nomination and source', () => {
    expect(view?.sections[0]).toEqual({
      title: 'Beteiligte',
      total: 300,
      items: [{ key: 'o', label: 'Beirat', href: '/netzwerk?selected=o', detail: 'eingeladen · benannt von Jugendring', source }],
    })
  })
})

test('an entry that is not there is nothing, not an empty page', () => {
  expect(toEventEntry({ event: null }, words)).toBeNull()
  expect(toTopicEntry({ topics: [], contributions: { totalCount: 0, edges: [] } }, 'x', words)).toBeNull()
})

test('a period says from, until, both or nothing', () => {
  expect(period(words, '2022-01-01', '2024-12-31')).toBe('01.01.2022 bis 31.12.2024')
  expect(period(words, '2022-01-01', null)).toBe('seit 01.01.2022')
  expect(period(words, null, '2024-12-31')).toBe('bis 31.12.2024')
  expect(period(words, null, null)).toBe('')
})

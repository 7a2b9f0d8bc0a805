import { expect, test } from 'vitest'
import type { TimelineQuery } from '../../../src/gql/graphql'
import { makeFormats } from '../../../src/app/i18n/formats'
import { de } from '../../../src/features/overview/texts.de'
import { toTimeline } from '../../../src/features/overview/toTimeline'

type EventNode = TimelineQuery['events']['edges'][number]['node']
type StageRow = TimelineQuery['participation']['rows'][number]

const event = (id: string, date: string | null): { node: EventNode } => ({ node: { id, name: id, kind: 'MEETING', date, startTime: null, endTime: null, venue: null, region: null, source: null } })
const stages = (key: string, more: Partial<StageRow>): StageRow => ({ key, nominated: 0, invited: 0, accepted: 0, attended: 0, absent: 0, people: 0, withheld: false, ...more })

const data: TimelineQuery = {
  events: {
    totalCount: 6,
    edges: [event('held', '2022-05-31'), event('withheld', '2022-06-01'), event('noted', '2022-06-13'), event('today', '2022-09-30'), event('ahead', '2022-10-01'), event('undated', null)],
  },
  participation: {
    rows: [
      stages('held', { attended: 20 }),
      stages('withheld', { attended: null, absent: null, withheld: true }),
      stages('noted', { invited: 12 }),
      stages('ahead', { invited: 40 }),
    ],
  },
}

test('an event is held when attendance is recorded, ahead when its day is to come, otherwise unrecorded', () => {
  const view = toTimeline(data, '2022-09-30')
  expect(view.events.map((item) => item.state)).toEqual(['held', 'held', 'unrecorded', 'unrecorded', 'ahead', 'undated'])
  expect(view).toMatchObject({ held: 2, ahead: 1, unrecorded: 2 })
})

test('an event without a row has unknown numbers, not zeros', () => {
  expect(toTimeline(data, '2022-09-30').events[3]).toMatchObject({ invited: null, attended: null })
})

test('the title is written from the figures', () => {
  const formats = makeFormats('de')
  expect(de.timeline.title(formats, 2, 1)).toBe('2 Veranstaltungen haben stattgefunden. 1 steht an.')
  expect(de.timeline.title(formats, 1, 0)).toBe('1 Veranstaltung hat stattgefunden. Keine weitere steht an.')
})

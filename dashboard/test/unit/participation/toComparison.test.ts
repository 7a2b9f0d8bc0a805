import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toAttendedPairs, toCountPairs, toSides, toSideState } from '../../../src/features/participation/compare/toComparison'
import { readState } from '../../../src/app/addressState'
import { toListedState, toOpened } from '../../../src/features/participation/compare/toListedState'
import type { ParticipationRow } from '../../../src/features/participation/participationRow'
import { participationCodecs } from '../../../src/features/participation/participationState'
import { NO_FILTER } from '../../../src/features/participation/toFilterOptions'

const names = { nominated: 'benannt', invited: 'eingeladen', accepted: 'zugesagt', attended: 'teilgenommen', declined: 'abgesagt', absent: 'nicht erschienen', people: 'Menschen' }
const row = (key: string | null, attended: number | null): ParticipationRow => ({ key, label: key ?? 'unbekannt', nominated: 1, invited: 2, accepted: 2, attended, declined: 0, absent: 0, people: 1, withheld: attended === null })

describe('toCountPairs', () => {
  it('takes the second minus the first: 38 after 52 is 14 fewer', () => {
    expect(toCountPairs(row(null, 52), row(null, 38), names).find(({ key }) => key === 'attended')).toEqual({ key: 'attended', label: 'teilgenommen', first: 52, second: 38, difference: -14 })
  })

  it('has no difference where one side is withheld', () => {
    expect(toCountPairs(row(null, null), row(null, 38), names).find(({ key }) => key === 'attended')).toMatchObject({ first: null, difference: null })
  })
})

describe('toAttendedPairs', () => {
  it('puts the largest difference first and leaves out what is 0 on both sides and the row unknown', () => {
    const pairs = toAttendedPairs([row('a', 5), row('b', 1), row('c', 0), row(null, 9)], [row('a', 6), row('b', 9), row('c', 0)])
    expect(pairs.map(({ key, difference }) => [key, difference])).toEqual([['b', 8], ['a', 1]])
  })

  it('turns around when the sides are swapped', () => {
    const rows = fc.uniqueArray(fc.record({ key: fc.constantFrom('a', 'b', 'c', 'd'), attended: fc.nat(50) }), { selector: ({ key }) => key })
    fc.assert(fc.property(rows, rows, (one, two) => {
      const [first, second] = [one, two].map((list) => list.map(({ key, attended }) => row(key, attended))) as [ParticipationRow[], ParticipationRow[]]
      const there = toAttendedPairs(first, second).map(({ key, difference }) => [key, difference])
      const back = toAttendedPairs(second, first).map(({ key, difference }) => [key, 0 - (difference ?? 0)])
      expect(back).toEqual(there)
    }))
  })
})

describe('toSides', () => {
  const events = [{ id: 'x', name: 'X', date: '2022-05-01', attended: 3 }, { id: 'y', name: 'Y', date: '2023-05-01', attended: 9 }, { id: 'z', name: 'Z', date: '2027-05-01', attended: 0 }]

  it('offers the events with most attendances first', () => {
    expect(toSides('event', events, []).map(({ value }) => value)).toEqual(['y', 'x', 'z'])
  })

  it('offers years with attendances before a year that lies ahead', () => {
    expect(toSides('year', events, []).map(({ value }) => value)).toEqual(['2023', '2022', '2027'])
  })
})

describe('toSideState', () => {
  it('sets its own choice before that of the page', () => {
    expect(toSideState({ ...NO_FILTER, group: 'sport', event: 'x' }, 'year', '2023')).toEqual({ ...NO_FILTER, group: 'sport', from: '2023-01', to: '2023-12' })
    expect(toSideState({ ...NO_FILTER, region: 'so', from: '2022-01' }, 'event', 'y')).toEqual({ ...NO_FILTER, region: 'so', event: 'y' })
  })
})

describe('the list behind a bar of the comparison', () => {
  const place = (id: string, level: string, group?: string) => ({ id, level, parent: null, groups: group === undefined ? [] : [{ id: group }] })
  const regions = [place('so', 'PLANNING_REGION'), place('nw', 'PLANNING_REGION'), place('gnoien', 'MUNICIPALITY', 'so')]
  const page = { ...readState(participationCodecs, '?compare=year&first=2022&second=2023&group=sport'), side: 'first' as const }

  it('is that of the page where no bar was clicked', () => {
    expect(toListedState({ ...page, side: '' }, regions)).toEqual({ ...page, side: '' })
  })

  it('holds the clicked year and region beside what the page has chosen', () => {
    expect(toListedState({ ...page, row: 'so' }, regions)).toMatchObject({ group: 'sport', region: 'so', from: '2022-01', to: '2022-12' })
    expect(toListedState({ ...page, side: 'second', row: '' }, regions)).toMatchObject({ group: 'sport', region: '', from: '2023-01', to: '2023-12' })
  })

  it('stays with a chosen municipality, whose people alone the bar of its region counts', () => {
    expect(toListedState({ ...page, region: 'gnoien', row: 'so' }, regions).region).toBe('gnoien')
    expect(toListedState({ ...page, region: 'so', row: 'so' }, regions).region).toBe('so')
  })

  it('holds the group of the clicked row when two regions are compared', () => {
    expect(toListedState({ ...page, compare: 'region', first: 'so', second: 'nw', group: '', row: 'eltern' }, regions)).toMatchObject({ region: 'so', group: 'eltern' })
  })

  it('counts people where the bar does, and pairs else', () => {
    expect(toOpened({ side: 'first', count: 'people', row: '' })).toEqual({ side: 'first', row: '', people: 'ATTENDED', counted: 'people' })
    expect(toOpened({ side: 'second', count: 'declined', row: '' })).toEqual({ side: 'second', row: '', people: 'DECLINED', counted: 'pairs' })
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toAttendedPairs, toCountPairs, toSides, toSideState } from '../../../src/features/participation/compare/toComparison'
import type { ParticipationRow } from '../../../src/features/participation/participationRow'
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

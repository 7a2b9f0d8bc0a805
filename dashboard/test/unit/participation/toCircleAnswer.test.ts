import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ParticipationRow } from '../../../src/features/participation/participationRow'
import { toCircleAnswer, toRegionGaps, type CircleInput } from '../../../src/features/participation/toCircleAnswer'

const row = (key: string | null, people: number | null, inhabitants: number | null): ParticipationRow =>
  ({ key, label: key ?? 'unbekannt', people, attended: people, inhabitants, rateHigh: null, withheld: people === null })

const conference = { kind: 'REGIONAL_CONFERENCE', date: '2022-09-30', attended: 0 }
const input = (changes: Partial<CircleInput>): CircleInput =>
  ({ comparesRegions: true, total: row(null, 61, 200_000), regions: [], districtRate: 0.305, events: [], today: '2022-09-01', ...changes })

describe('toCircleAnswer', () => {
  it('names the region that falls furthest short of its part of the inhabitants', () => {
    // 61 people, a region with 13/61 of the inhabitants sends 4: expected 13 (issue text "4 of 61, expected 13").
    const answer = toCircleAnswer(input({ regions: [row('nordost', 57, 48_000), { ...row('suedost', 4, 13_000), rateHigh: 0.79 }], districtRate: 1 }))
    expect(answer).toMatchObject({ kind: 'gap', placed: 61, isCertain: true, gap: { key: 'suedost', people: 4, expected: 13 } })
  })

  it('does not call a shortfall certain when the interval reaches the rate of the district', () => {
    const answer = toCircleAnswer(input({ regions: [row('a', 30, 10_000), { ...row('b', 20, 10_000), rateHigh: 3.1 }], districtRate: 2.5 }))
    expect(answer).toMatchObject({ kind: 'gap', isCertain: false })
  })

  it('says that nobody attended yet and how many conferences lie ahead', () => {
    const events = [conference, conference, conference, conference]
    expect(toCircleAnswer(input({ total: row(null, 0, 9), events }))).toEqual({ kind: 'nothing', conferences: { ahead: 4, unrecorded: 0 } })
  })

  it('does not announce a conference whose date is over', () => {
    expect(toCircleAnswer(input({ total: row(null, 0, 9), events: [conference], today: '2026-01-01' })))
      .toEqual({ kind: 'nothing', conferences: { ahead: 0, unrecorded: 1 } })
  })

  it('says so when people attended but no place of residence is known', () => {
    expect(toCircleAnswer(input({ total: row(null, 14, null), regions: [row('nordost', 0, 1000), row(null, 14, null)] })))
      .toMatchObject({ kind: 'noPlaces', people: 14 })
  })

  it('does not mistake organisations for people', () => {
    expect(toCircleAnswer(input({ total: { ...row(null, 0, 9), attended: 6 } }))).toMatchObject({ kind: 'organisationsOnly', pairs: 6 })
  })

  it('calls the circle even when no region lacks a whole person', () => {
    expect(toCircleAnswer(input({ regions: [row('a', 30, 30_000), row('b', 31, 31_000)] }))).toMatchObject({ kind: 'even', placed: 61, regions: 2 })
  })

  it('does not compare regions when the filter chooses regions or events', () => {
    expect(toCircleAnswer(input({ comparesRegions: false, regions: [row('a', 61, 9000), row('b', 0, 9000)] }))).toEqual({ kind: 'total', people: 61 })
  })

  it('measures a chosen region by its part of the inhabitants: 13 of 61 for 13,000 of 61,000', () => {
    const regions = [row('nordost', 57, 48_000), row('suedost', 4, 13_000)]
    expect(toCircleAnswer(input({ comparesRegions: false, chosen: 'suedost', regions }))).toMatchObject({ kind: 'chosen', placed: 61, gap: { people: 4, expected: 13 } })
    // Nobody from a place that 61 others did not come from is no lack of records.
    expect(toCircleAnswer(input({ total: row(null, 0, 13_000), chosen: 'suedost', regions: [row('nordost', 61, 48_000), row('suedost', 0, 13_000)] }))).toMatchObject({ kind: 'chosen', gap: { people: 0 } })
    expect(toCircleAnswer(input({ comparesRegions: false, chosen: 'gone', regions }))).toEqual({ kind: 'total', people: 61 })
  })

  it('says withheld instead of guessing', () => {
    expect(toCircleAnswer(input({ total: row(null, null, 9) }))).toEqual({ kind: 'withheld' })
    expect(toCircleAnswer(input({ total: { ...row(null, null, 9), withheld: false } }))).toEqual({ kind: 'unknown' })
  })

  it('expects exactly as many people as there are, whatever the figures', () => {
    const regions = fc.array(fc.record({ people: fc.nat(300), inhabitants: fc.integer({ min: 1, max: 90_000 }) }), { minLength: 1, maxLength: 20 })
    fc.assert(fc.property(regions, (list) => {
      const gaps = toRegionGaps(list.map((item, index) => row(`r${index}`, item.people, item.inhabitants)))
      const people = list.reduce((sum, item) => sum + item.people, 0)
      expect(gaps.reduce((sum, gap) => sum + gap.expected, 0)).toBeCloseTo(people, 6)
    }))
  })
})

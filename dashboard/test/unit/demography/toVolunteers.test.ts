import { describe, expect, it } from 'vitest'
import { toReach, toShortPlaces, toStored } from '../../../src/features/demography/volunteers/toVolunteers'
import { toVolunteerAssumptions } from '../../../src/features/demography/volunteers/volunteersState'

const place = (key: string, coverage: number[] | null, clubs = 0) => ({ key, label: key.toUpperCase(), clubs, people: [1000, 900], volunteers: null, need: null, coverage, belowFrom: coverage && (coverage[1] ?? 1) < 1 ? 2027 : null })

describe('places with fewer volunteers than their clubs need', () => {
  const rows = [place('a', [1, 0.9], 2), place('b', [1, 1.1], 1), place('c', [1, 0.7]), place('d', null), place('e', [1, 1 - 1e-12])]
  const multipliers = [{ key: 'a', members: 3, steps: 2, ask: { id: 'x', name: 'X' }, reaches: { id: 'y', name: 'Y' } }, { key: 'c', members: 0, steps: null, ask: null, reaches: null }]

  it('come with the widest gap first; what is enough but for rounding, or unknown, is left out', () => {
    expect(toShortPlaces(rows, multipliers).map(({ key, today, later, since }) => [key, today, later, since])).toEqual([['c', 1000, 900, 2027], ['a', 1000, 900, 2027]])
  })

  it('count volunteers, not people, once their share is stated', () => {
    expect(toShortPlaces([{ ...place('a', [1, 0.9]), volunteers: [400, 360], need: 400 }], [])[0]).toMatchObject({ today: 400, later: 360, need: 400, multiplier: null })
  })

  it('are reached from inside, over ties, or by nobody', () => {
    expect(toReach(toShortPlaces(rows, multipliers))).toEqual({ inPlace: 0, overTies: 1, nobody: 1 })
  })

  it('say of how many places anything is known', () => {
    expect(toStored(rows)).toEqual({ clubs: 3, places: 2, known: 4 })
  })
})

it('only stated assumptions are asked for; a need for each club needs a share of the people', () => {
  expect(toVolunteerAssumptions({ bedarf: 100, engagiert: 0, jeVerein: 20 })).toEqual({})
  expect(toVolunteerAssumptions({ bedarf: 110, engagiert: 40, jeVerein: 20 })).toEqual({ needOfToday: 1.1, share: 0.4, perClub: 20 })
})

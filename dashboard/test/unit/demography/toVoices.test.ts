import { describe, expect, it } from 'vitest'
import { toProfileRows } from '../../../src/features/demography/report/toProfileRows'
import { isNobodyKnown, toLargestSilent, toReachOf, toReachOfAges, toSilentGroups, toSilentPlaces, toVoicesAnswer, type AgeVoice } from '../../../src/features/demography/voices/toVoices'

const group = (shareToday: number, shareLater: number, shareOfParticipants: number | null): Omit<AgeVoice, 'ageFrom'> => ({ shareToday, shareLater, shareOfParticipants, isGrowingWithoutVoice: false, withheld: false })
const silent = (shareToday: number, shareLater: number) => ({ ...group(shareToday, shareLater, 0), isGrowingWithoutVoice: true })
const groups = (...list: Omit<AgeVoice, 'ageFrom'>[]): AgeVoice[] => list.map((one, index) => ({ ...one, ageFrom: index * 20 }))
const YEARS = { today: 2022, later: 2042 }

describe('who grows and has no voice', () => {
  it('is the growing group that is furthest below its later share at the table', () => {
    // gaps: 0.2 - 0.3 = -0.1 and 0.11 - 0.06 = 0.05; the first one shrinks
    expect(toVoicesAnswer(groups(group(0.5, 0.4, 0.0), group(0.18, 0.2, 0.3), group(0.08, 0.11, 0.06)), YEARS)).toEqual({ kind: 'grows', index: 2, start: 2022, year: 2042, today: 0.08, later: 0.11, participants: 0.06 })
  })

  it('is the group that grows most where nobody is known to have taken part', () => {
    expect(toVoicesAnswer(groups(group(0.18, 0.2, null), group(0.08, 0.12, null)), YEARS)).toMatchObject({ index: 1, participants: null })
  })

  it('is nobody where no group grows', () => {
    expect(toVoicesAnswer(groups(group(0.5, 0.4, 0.1)), YEARS)).toEqual({ kind: 'none' })
  })
})

it('a 0 says something only where anybody of known age took part', () => {
  const counted = (participants: number | null, withheld = false) => ({ ...group(0.1, 0.2, null), participants, withheld })
  expect(isNobodyKnown(groups(counted(0), counted(0)))).toBe(true)
  expect(isNobodyKnown(groups(counted(0), counted(5)))).toBe(false)
  expect(isNobodyKnown(groups(counted(0), counted(null, true)))).toBe(false)
})

describe('places without a voice', () => {
  const rows = [
    { key: 'a', label: 'A', populationLater: 1000, groups: groups(silent(0.1, 0.2), silent(0.1, 0.3)) },
    { key: 'b', label: 'B', populationLater: 5000, groups: groups(silent(0.1, 0.2), group(0.1, 0.3, 0.5)) },
    { key: 'c', label: 'C', populationLater: 9000, groups: groups(group(0.2, 0.1, 0), group(0.1, 0.3, 0.5)) },
  ]

  it('are counted for each group', () => {
    expect(toSilentPlaces(rows, 2)).toEqual([2, 1])
  })

  // A: 1000 x (0.2 + 0.3) = 500; B: 5000 x 0.2 = 1000; C has none
  it('are listed by the people concerned', () => {
    expect(toLargestSilent(rows, 5).map(({ key, people }) => [key, Math.round(people)])).toEqual([['b', 1000], ['a', 500]])
    expect(toLargestSilent(rows, 1)).toHaveLength(1)
  })

  it('give the age groups in the order of how many places they are silent in', () => {
    expect(toSilentGroups([...rows, { key: 'd', label: 'D', populationLater: 1, groups: groups(group(0.1, 0.2, 1), silent(0.1, 0.2)) }, { key: 'e', label: 'E', populationLater: 1, groups: groups(group(0.1, 0.2, 1), silent(0.1, 0.2)) }], 2)).toEqual([{ index: 1, count: 3 }, { index: 0, count: 2 }])
  })

  it('are reached over whom the network knows; places that nobody reaches are left out', () => {
    const ask = { id: 'x', name: 'X' }
    expect(toReachOf(toLargestSilent(rows, 5), [{ key: 'a', ask }, { key: 'b', ask: null }])).toEqual([{ label: 'A', ask }])
  })
})

it('an age group is reached over those whom the network names; nobody stored is told apart from nobody found, a withheld number is somebody', () => {
  const one = { ask: { id: 'x', name: 'X' }, reached: null, steps: 1 }
  expect(toReachOfAges([2, 0, 1], [{ members: 0, multipliers: [] }, { members: 9, multipliers: [] }, { members: null, multipliers: [one] }])).toEqual([
    { index: 2, isAnybodyStored: true, multipliers: [one] }, { index: 0, isAnybodyStored: false, multipliers: [] }, { index: 1, isAnybodyStored: true, multipliers: [] },
  ])
})

it('a profile sums the stages of life; 80 and over are among the 65 and over', () => {
  // 18 groups of one woman and one man: four under 20, nine of 20 to 64, five of 65 and over, two of 80 and over
  const ones = Array<number>(18).fill(1)
  expect(toProfileRows([{ year: 2022, total: 36, female: ones, male: ones }])).toEqual([{ year: 2022, people: 36, young: 8, working: 18, old: 10, veryOld: 4, ratio: (100 * 10) / 18 }])
})

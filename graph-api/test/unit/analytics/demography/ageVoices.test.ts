import { expect, test } from 'vitest'
import { ageVoices } from '../../../../src/analytics/demography/ageVoices.js'

const group = (ageFrom: number, [today, later, participants, contributions]: readonly [number, number, number, number]) => ({ ageFrom, ageTo: ageFrom + 19, today, later, participants, contributions })

test('a group whose share grows and of which nobody took part grows without a voice', () => {
  const [young, old] = ageVoices([group(0, [100, 80, 10, 20]), group(20, [100, 120, 0, 0])])
  expect(young).toMatchObject({ shareToday: 0.5, shareLater: 0.4, shareOfParticipants: 1, contributionsPerThousand: 200, isGrowingWithoutVoice: false })
  expect(old).toMatchObject({ shareToday: 0.5, shareLater: 0.6, participants: 0, shareOfParticipants: 0, isGrowingWithoutVoice: true, withheld: false })
})

test('one to four people are withheld, with every share that would give them away', () => {
  const voices = ageVoices([group(0, [100, 100, 4, 3]), group(20, [100, 100, 6, 5])])
  expect(voices.map(({ participants, shareOfParticipants, contributions }) => [participants, shareOfParticipants, contributions])).toEqual([[null, null, null], [6, null, 5]])
  expect(voices.map(({ withheld }) => withheld)).toEqual([true, true])
})

test('without people shares are unknown', () => {
  expect(ageVoices([group(0, [0, 0, 0, 0])])[0]).toMatchObject({ shareToday: null, shareLater: null, shareOfParticipants: null, contributionsPerThousand: null, isGrowingWithoutVoice: false })
})

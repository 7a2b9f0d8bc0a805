import { expect, test } from 'vitest'
import { type AgePeople, type AgeVoice, voicesOfPlaces } from '../../../../src/analytics/demography/ageVoices.js'

const group = (ageFrom: number, [today, later, participants, contributions]: readonly [number, number, number, number]) => ({ ageFrom, ageTo: ageFrom + 19, today, later, participants, contributions })

/** One place that is the whole district. */
const ageVoices = (groups: readonly AgePeople[]): AgeVoice[] => voicesOfPlaces(groups, [groups]).places[0] ?? []

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

test('a place is withheld too where the district less the others would tell a single withheld one; its shares with it', () => {
  const place = (participants: number) => [group(0, [100, 100, participants, 0]), group(20, [100, 100, 9, 0])]
  const { district, places } = voicesOfPlaces([group(0, [300, 300, 18, 0]), group(20, [300, 300, 27, 0])], [place(3), place(8), place(7)])
  expect(district.map(({ participants }) => participants)).toEqual([18, 27])
  expect(places.map(([young]) => young?.participants)).toEqual([null, 8, null])
  expect(places.map(([, old]) => [old?.participants, old?.shareOfParticipants])).toEqual([[9, null], [9, 9 / 17], [9, null]])
})

test('the count of the district is withheld where no second place is there', () => {
  const { district, places } = voicesOfPlaces([group(0, [200, 200, 7, 0])], [[group(0, [100, 100, 3, 0])], [group(0, [100, 100, 0, 0])]])
  expect([district[0]?.participants, district[0]?.shareOfParticipants, places.map(([young]) => young?.participants)]).toEqual([null, null, [null, 0]])
})

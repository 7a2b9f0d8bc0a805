import fc from 'fast-check'
import { expect, test } from 'vitest'
import { volunteerBalance } from '../../../../src/analytics/demography/volunteerBalance.js'

const years = [2022, 2027, 2032]

test('a place falls below in the first year in which its people of these ages are fewer than what is needed of those of today', () => {
  // By hand: 900 ÷ (0.95 · 1000) = 0.947…, 960 ÷ 950 = 1.0105….
  const balance = volunteerBalance({ people: [1000, 960, 900], years, share: null, need: { ofToday: 0.95 } })
  expect(balance).toMatchObject({ state: 'FALLS_BELOW', belowFrom: 2032, volunteers: null, need: null })
  expect(balance.coverage?.[2]).toBeCloseTo(900 / 950, 12)
})

test('a stated share and need give numbers of volunteers', () => {
  // By hand: 40 % of 1,000 are 400 for 380 that are needed; of 900 they are 360.
  expect(volunteerBalance({ people: [1000, 960, 900], years, share: 0.4, need: { count: 380 } })).toMatchObject({ state: 'FALLS_BELOW', belowFrom: 2032, volunteers: [400, 384, 360], need: 380 })
  expect(volunteerBalance({ people: [900, 960, 1000], years, share: 0.4, need: { count: 380 } })).toMatchObject({ state: 'IS_BELOW', belowFrom: 2022 })
  expect(volunteerBalance({ people: [1000, 960, 950], years, share: 0.4, need: { count: 380 } })).toMatchObject({ state: 'ENOUGH', belowFrom: null })
})

test('an unknown need, a number without a share, and a need of nobody say nothing', () => {
  for (const need of [null, { count: 10 }, { ofToday: 0 }]) {
    expect(volunteerBalance({ people: [100, 90, 80], years, share: null, need })).toMatchObject({ state: 'UNKNOWN', coverage: null, belowFrom: null })
  }
  expect(volunteerBalance({ people: [0, 0, 0], years, share: 0.5, need: { ofToday: 1 } })).toMatchObject({ state: 'UNKNOWN', coverage: null })
})

test('the share does not matter where the need is told by the volunteers of today', () => {
  fc.assert(fc.property(fc.array(fc.integer({ min: 1, max: 10_000 }), { minLength: 3, maxLength: 3 }), fc.double({ min: 0.01, max: 1, noNaN: true }), fc.double({ min: 0.1, max: 2, noNaN: true }), (people, share, ofToday) => {
    const told = volunteerBalance({ people, years, share: null, need: { ofToday } })
    const counted = volunteerBalance({ people, years, share, need: { count: share * (people[0] ?? 0) * ofToday } })
    told.coverage?.forEach((one, year) => expect(one).toBeCloseTo(counted.coverage?.[year] ?? 0, 9))
  }))
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toOriginMessage, toOrigins, toSpreadMessage, toTurnoutMessage, voicesAt } from '../../../src/features/participation/voices/toConcentration'

const curve = [{ shareOfSize: 0, shareOfVoices: 0 }, { shareOfSize: 0.4, shareOfVoices: 0.1 }, { shareOfSize: 0.8, shareOfVoices: 0.5 }, { shareOfSize: 1, shareOfVoices: 1 }]

describe('voicesAt', () => {
  it('goes straight between two points of the curve: a quarter of the way from 0.1 to 0.5 is 0.2', () => {
    expect(voicesAt(curve, 0.5)).toBeCloseTo(0.2, 12)
    expect(voicesAt(curve, 0)).toBe(0)
    expect(voicesAt(curve, 1)).toBe(1)
  })

  it('gives the share itself on the diagonal', () => {
    const diagonal = [{ shareOfSize: 0, shareOfVoices: 0 }, { shareOfSize: 1, shareOfVoices: 1 }]
    fc.assert(fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (share) => {
      expect(voicesAt(diagonal, share)).toBeCloseTo(share, 12)
    }))
  })
})

describe('the messages of voices', () => {
  it('says what the quieter half has', () => {
    expect(toSpreadMessage({ units: 3, voices: 10, gini: 0.4, curve })).toMatchObject({ kind: 'half', gini: 0.4 })
    expect(toSpreadMessage({ units: 3, voices: 0, gini: null, curve: [] })).toEqual({ kind: 'nobody' })
  })

  it('says that nobody came instead of 0 of 0', () => {
    expect(toTurnoutMessage({ people: 0, severalTimes: 0 })).toEqual({ kind: 'nobody' })
    expect(toTurnoutMessage({ people: 7, severalTimes: 2 })).toEqual({ kind: 'people', people: 7, severalTimes: 2 })
  })
})

describe('where people came from', () => {
  const event = { key: 'e', label: 'E', people: 10, fromCatchment: 6, fromElsewhere: 3, placeUnknown: 1 }

  it('counts those of a known place at events that have an area: 6 of 9', () => {
    const empty = { ...event, key: 'empty', people: 0, fromCatchment: 0, fromElsewhere: 0, placeUnknown: 0 }
    const without = { ...event, key: 'without', fromCatchment: null, fromElsewhere: null }
    expect(toOrigins([event, empty, without]).map(({ key }) => key)).toEqual(['e', 'without'])
    expect(toOriginMessage(toOrigins([event, empty, without]))).toEqual({ kind: 'near', near: 6, people: 9, events: 1 })
  })

  it('says that nobody came, or that no event has an area, instead of 0 of 0', () => {
    expect(toOriginMessage([])).toEqual({ kind: 'nobody' })
    expect(toOriginMessage(toOrigins([{ ...event, fromCatchment: null, fromElsewhere: null }]))).toEqual({ kind: 'noCatchment' })
  })
})

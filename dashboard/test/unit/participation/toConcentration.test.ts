import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toSpreadMessage, toTurnoutMessage, voicesAt } from '../../../src/features/participation/voices/toConcentration'

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

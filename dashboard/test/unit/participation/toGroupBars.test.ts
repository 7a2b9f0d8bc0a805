import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { makeFormats } from '../../../src/app/i18n/formats'
import { toGroupBars, toGroupMessage, toUncompared, type RepresentedGroup } from '../../../src/features/participation/missing/toGroupBars'
import { toGroupNames } from '../../../src/features/participation/missing/toGroupNames'
import { de } from '../../../src/features/participation/missing/texts.de'
import { en } from '../../../src/features/participation/missing/texts.en'

/** 4 of 61 participants from a group with 13/61 of the population: share 4/61, ratio 4/13. */
const southEast: RepresentedGroup = {
  key: 'suedost', label: 'Südosten', participants: 4, shareOfParticipants: 4 / 61, inhabitants: 13_000, shareOfPopulation: 13 / 61,
  ratio: 4 / 13, ratioLow: 0.1, ratioHigh: 0.8, expected: 13, neededToClose: 12, withheld: false,
}
const rest: RepresentedGroup = { ...southEast, key: 'rest', label: 'Rest', participants: 57, shareOfParticipants: 57 / 61, inhabitants: 48_000, shareOfPopulation: 48 / 61, ratio: 57 / 48, ratioLow: 1.05, ratioHigh: 1.3, expected: 48, neededToClose: 0 }
const diverse: RepresentedGroup = { key: 'DIVERSE', label: 'diverse', participants: 6, withheld: false }

describe('toGroupBars', () => {
  it('gives the interval of the share: that of the ratio times the share of the population', () => {
    const [bar] = toGroupBars([southEast], 'given')
    // 0.1 × 13/61 = 0.0213, 0.8 × 13/61 = 0.1705.
    expect(bar?.interval?.map((end) => Number(end.toFixed(4)))).toEqual([0.0213, 0.1705])
    expect(bar?.verdict).toBe('below')
  })

  it('puts the largest shortfall first: 13 − 4 = 9 before 48 − 57 = −9', () => {
    expect(toGroupBars([rest, southEast], 'missing').map(({ key }) => key)).toEqual(['suedost', 'rest'])
    expect(toGroupBars([rest, southEast], 'given').map(({ key }) => key)).toEqual(['rest', 'suedost'])
  })

  it('draws no bar without figures for the population, and names who is left out', () => {
    expect(toGroupBars([diverse], 'given')).toEqual([])
    expect(toUncompared([diverse, southEast])).toEqual([{ label: 'diverse', people: 6 }])
  })

  it('never gives an interval beyond 100 %', () => {
    fc.assert(fc.property(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 50, noNaN: true }), (population, ratioHigh) => {
      const [bar] = toGroupBars([{ ...southEast, shareOfPopulation: population, ratioLow: 0, ratioHigh }], 'given')
      expect(bar?.interval?.[1]).toBeLessThanOrEqual(1)
    }))
  })
})

describe('the message of the groups', () => {
  const formats = makeFormats('de')

  it('says who is missing, with the number there and the number expected', () => {
    const message = toGroupMessage(toGroupBars([southEast, rest], 'missing'), 61)
    expect(de.group.say(message, formats)).toBe('Südosten: 4 von 61, erwartet 13')
    expect(en.group.say(message, makeFormats('en'))).toBe('Südosten: 4 of 61, expected 13')
  })

  it('says that chance can explain it when the interval of the ratio holds 1', () => {
    const message = toGroupMessage(toGroupBars([{ ...southEast, ratioHigh: 1.1 }, rest], 'missing'), 61)
    expect(de.group.say(message, formats)).toBe('Südosten: 4 von 61, erwartet 13 (kann Zufall sein)')
  })

  it('says nobody, unknown and even', () => {
    expect(toGroupMessage([], 0)).toEqual({ kind: 'nobody' })
    expect(toGroupMessage([], 5)).toEqual({ kind: 'unknown' })
    expect(toGroupMessage(toGroupBars([{ ...southEast, participants: 13 }], 'given'), 61)).toEqual({ kind: 'even' })
  })
})

describe('toGroupNames', () => {
  const words = { texts: de, formats: makeFormats('de') }
  const named = (keys: readonly string[], attribute: string) => toGroupNames(keys.map((key) => ({ key, label: key, withheld: false })), attribute, words).map(({ label }) => label)

  it('writes ages, sizes and sexes in words', () => {
    expect(named(['0-19', '20-39', '80+'], 'AGE_GROUP')).toEqual(['bis 19 Jahre', '20 bis 39 Jahre', '80 Jahre und älter'])
    expect(named(['0-499', '1000-1999', '20000+'], 'MUNICIPALITY_SIZE')).toEqual(['unter 500 Einwohner', '1.000 bis 1.999 Einwohner', 'ab 20.000 Einwohner'])
    expect(named(['FEMALE', 'MALE', 'DIVERSE', 'OTHER'], 'SEX')).toEqual(['Frauen', 'Männer', 'divers', 'OTHER'])
  })

  it('leaves places as they are', () => {
    expect(named(['13072001'], 'MUNICIPALITY')).toEqual(['13072001'])
  })
})

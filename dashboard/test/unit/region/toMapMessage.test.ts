import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { makeFormats } from '../../../src/app/i18n/formats'
import { textsDe } from '../../../src/features/region/texts.de'
import { textsEn } from '../../../src/features/region/texts.en'
import { toMapClasses } from '../../../src/charts/toMapClasses'
import { toMapMessage, toRegionsAnswer } from '../../../src/features/region/toMapMessage'
import { legendDigits, placeSentence, toColours, toLegend } from '../../../src/features/region/toMapView'
import { MAP_FIGURES, type Place } from '../../../src/features/region/toPlaces'

const de = { texts: textsDe, formats: makeFormats('de') }
const en = { texts: textsEn, formats: makeFormats('en') }
const place = (changes: Partial<Place>): Place =>
  ({ id: 'x', name: 'Güstrow', amt: null, conferenceRegion: null, inhabitants: 100, inhabitantsDate: '2024-12-31', density: 10, people: 1, rate: 10, withheld: false, ...changes })

describe('toMapMessage', () => {
  it('counts the few largest places that hold half of the people', () => {
    // 60 + 50 = 110 is the first sum of at least half of 200
    const places = [60, 50, 40, 30, 20].map((inhabitants) => place({ inhabitants }))
    expect(toMapMessage(places, 'inhabitants')).toEqual({ kind: 'half', few: 2, places: 5 })
    expect(de.texts.map.say({ kind: 'half', few: 2, places: 5 }, de.formats)).toBe('Die Hälfte der Menschen lebt in 2 von 5 Gemeinden')
  })

  it('tells first from how many places nobody came', () => {
    expect(toMapMessage([place({ rate: 0 }), place({ rate: 3 })], 'rate')).toEqual({ kind: 'empty', empty: 1, places: 2 })
  })

  it('says that nobody with a known place came, instead of ranking zeros', () => {
    expect(toMapMessage([place({ rate: 0 }), place({ rate: null })], 'rate')).toEqual({ kind: 'nothing' })
  })
})

describe('toRegionsAnswer', () => {
  it('gives no sum of inhabitants when one place is unknown', () => {
    expect(toRegionsAnswer([place({}), place({ inhabitants: null, people: 0 })])).toEqual({ places: 2, inhabitants: null, reached: 1, missing: 0 })
  })
})

describe('placeSentence', () => {
  it('says unknown or withheld, never 0', () => {
    expect(placeSentence(place({ rate: null }), 'rate', de)).toBe('Güstrow: unbekannt, Teilnehmende je 1.000 Einwohner')
    expect(placeSentence(place({ rate: null, withheld: true }), 'rate', de)).toContain('zurückgehalten')
    expect(placeSentence(place({ rate: 1.25 }), 'rate', de)).toBe('Güstrow: 1,3 Teilnehmende je 1.000 Einwohner')
  })
})

describe('toLegend', () => {
  it('shows the limits and the number of places of each class, and the unknown', () => {
    const classes = toMapClasses([{ id: 'a', value: 0 }, { id: 'b', value: 1 }, { id: 'c', value: 2 }, { id: 'd', value: null }], 2)
    expect(toLegend(classes, ['#1', '#2'], { figure: 'people', words: de }).map((entry) => entry.text)).toEqual(['0 (1 Gemeinde)', '1 bis 2 (2 Gemeinden)', 'unbekannt (1 Gemeinde)'])
  })
})

describe('legendDigits', () => {
  it('takes another decimal when two classes would read alike', () => {
    const classes = toMapClasses([0.5, 0.82, 0.92, 1.4].map((value, index) => ({ id: String(index), value })), 2)
    expect(legendDigits(classes, 'rate')).toBe(1)
    // 0.94 and 0.91 are both 0.9
    expect(legendDigits(toMapClasses([0.5, 0.91, 0.94, 1.4].map((value, index) => ({ id: String(index), value })), 2), 'rate')).toBe(2)
  })
})

describe('toColours', () => {
  it('spreads fewer classes over the whole scale', () => {
    expect(toColours(['1', '2', '3', '4', '5'], 3)).toEqual(['1', '3', '5'])
    expect(toColours(['1', '2', '3', '4', '5'], 5)).toEqual(['1', '2', '3', '4', '5'])
    expect(toColours(['1', '2', '3', '4', '5'], 0)).toEqual([])
  })
})

describe('every sentence of the map', () => {
  const figure = fc.option(fc.double({ min: 0, max: 1e6, noNaN: true }))
  const places = fc.array(fc.record({ rate: figure, people: fc.option(fc.nat(90)), inhabitants: fc.option(fc.nat(90_000)), density: figure, withheld: fc.boolean() }).map((changes) => place(changes)), { maxLength: 8 })

  it('says no NaN, undefined, null or Infinity', () => {
    fc.assert(fc.property(places, fc.constantFrom(...MAP_FIGURES), (list, key) => {
      for (const words of [de, en]) {
        const said = [words.texts.map.say(toMapMessage(list, key), words.formats), words.texts.answer(toRegionsAnswer(list), words.formats), ...list.map((item) => placeSentence(item, key, words))]
        for (const sentence of said) expect(sentence).not.toMatch(/NaN|undefined|null|Infinity/)
      }
    }))
  })
})

import { stemmer } from '@orama/stemmers/german'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { topicsByRegion } from '../../../src/analytics/participation/topicsByRegion.js'
import { matchTexts, type PlacedText } from '../../../src/analytics/text/matchTexts.js'
import { termVectors } from '../../../src/analytics/text/termVectors.js'

const placed = (id: string, text: string, places: string): PlacedText => ({ id, text, place: places.split(' ')[0] ?? places, within: places.split(' ') })
const asked = { stem: stemmer, minimum: 0, limit: 50 }

describe('German stems', () => {
  test('are those of the Snowball vocabulary', () => {
    // snowballstem.org/algorithms/german/stemmer.html, sample vocabulary
    expect(['aufeinander', 'aufeinanderfolge', 'kategorie', 'kategorischen', 'kaufleuten'].map(stemmer)).toEqual(['aufeinand', 'aufeinanderfolg', 'kategori', 'kategor', 'kaufleut'])
  })
})

describe('term vectors', () => {
  test('weigh a term by how often it stands in a text and how rare it is among texts', () => {
    // by hand, as scikit-learn TfidfVectorizer: 2 texts; bus in both: 1 · (ln(3/3) + 1) = 1; dorf twice in one: 2 · (ln(3/2) + 1) = 2.81093; length √(1 + 7.90133)
    const [first] = termVectors(['Bus Dorf Dorf', 'Bus'], (word) => word)
    expect(first?.weights.get('bus')).toBeCloseTo(1 / Math.sqrt(1 + 2.8109302162 ** 2), 9)
    expect(first?.weights.get('dorf')).toBeCloseTo(2.8109302162 / Math.sqrt(1 + 2.8109302162 ** 2), 9)
  })

  test('leave out stop words, numbers and short words, and are empty for an empty text', () => {
    const [vector, empty] = termVectors(['Für die 30 Busse am Ort', ''], stemmer)
    expect([...vector?.words ?? []].map(([, word]) => word)).toEqual(['Busse', 'Ort'])
    expect(empty?.weights.size).toBe(0)
  })
})

describe('matches of solutions and challenges', () => {
  test('are explained by the words of both, in whatever form', () => {
    const [match] = matchTexts([placed('s', 'Ein Bürgerbus fährt in die Dörfer', 'a')], [placed('c', 'Kein Bürgerbus im Dorf', 'b'), placed('d', 'Zahnarzt fehlt', 'b')], asked)
    expect(match).toMatchObject({ offer: 's', need: 'c' })
    expect(match?.shared.map(({ word }) => word)).toEqual(['Bürgerbus', 'Dörfer'])
    expect(match?.shared.reduce((sum, { part }) => sum + part, 0)).toBeCloseTo(match?.similarity ?? 0, 12)
  })

  test('are of other places only: not of the same, nor of one that holds the other', () => {
    const needs = [placed('same', 'Bürgerbus', 'a land'), placed('above', 'Bürgerbus', 'land'), placed('other', 'Bürgerbus', 'b land')]
    expect(matchTexts([placed('s', 'Bürgerbus', 'a land')], needs, asked).map(({ need }) => need)).toEqual(['other'])
  })

  test('come closest first, above the least similarity, no more than asked', () => {
    const needs = [placed('far', 'Bürgerbus Zahnarzt Breitband', 'b'), placed('near', 'Bürgerbus', 'b')]
    const offers = [placed('s', 'Bürgerbus', 'a')]
    expect(matchTexts(offers, needs, asked).map(({ need }) => need)).toEqual(['near', 'far'])
    expect(matchTexts(offers, needs, { ...asked, minimum: 0.9 }).map(({ need }) => need)).toEqual(['near'])
    expect(matchTexts(offers, needs, { ...asked, limit: 1 })).toHaveLength(1)
  })

  test('of equal texts are 1, and lie between 0 and 1', () => {
    const words = fc.array(fc.constantFrom('bus', 'dorf', 'arzt', 'laden', 'schule'), { minLength: 1, maxLength: 6 }).map((list) => list.join(' '))
    fc.assert(fc.property(words, words, (one, other) => {
      expect(matchTexts([placed('s', one, 'a')], [placed('c', one, 'b')], asked)[0]?.similarity).toBeCloseTo(1, 9)
      for (const { similarity } of matchTexts([placed('s', one, 'a')], [placed('c', other, 'b')], asked)) expect(similarity > 0 && similarity <= 1).toBe(true)
    }))
  })
})

describe('topics by region', () => {
  const region = (key: string) => ({ key, label: key.toUpperCase() })

  test('come most first, and name the only region that raises one', () => {
    const rows = topicsByRegion([{ key: 'bus', label: 'Bus', contributions: 2 }, { key: 'arzt', label: 'Arzt', contributions: 5 }], [
      { topic: 'arzt', region: region('b'), contributions: 1 }, { topic: 'arzt', region: region('a'), contributions: 4 }, { topic: 'bus', region: region('a'), contributions: 2 }])
    expect(rows.map(({ key, onlyRegion }) => [key, onlyRegion])).toEqual([['arzt', null], ['bus', { key: 'a', label: 'A' }]])
    expect(rows[0]?.regions.map(({ key, contributions }) => [key, contributions])).toEqual([['a', 4], ['b', 1]])
  })

  test('call no region the only one while a place is unknown', () => {
    const [row] = topicsByRegion([{ key: 'bus', label: 'Bus', contributions: 3 }], [{ topic: 'bus', region: region('a'), contributions: 2 }, { topic: 'bus', region: null, contributions: 1 }])
    expect(row).toMatchObject({ withoutRegion: 1, onlyRegion: null })
  })
})

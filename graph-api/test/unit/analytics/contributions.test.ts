import { stemmer } from '@orama/stemmers/german'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { contributionWays, type WayCount } from '../../../src/analytics/participation/contributionWays.js'
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
    const [vector, empty] = termVectors(['Das sind für die 30 Busse am Ort jene, dass', ''], stemmer)
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
    const rows = topicsByRegion({
      totals: [{ key: 'bus', label: 'Bus', contributions: 2 }, { key: 'arzt', label: 'Arzt', contributions: 5 }],
      regions: [{ topic: 'arzt', of: region('b'), contributions: 1 }, { topic: 'arzt', of: region('a'), contributions: 4 }, { topic: 'bus', of: region('a'), contributions: 2 }],
      groups: [],
    })
    expect(rows.map(({ key, onlyRegion }) => [key, onlyRegion])).toEqual([['arzt', null], ['bus', { key: 'a', label: 'A' }]])
    expect(rows[0]?.regions.map(({ key, contributions }) => [key, contributions])).toEqual([['a', 4], ['b', 1]])
  })

  test('call no region the only one while a place is unknown', () => {
    const regions = [{ topic: 'bus', of: region('a'), contributions: 2 }, { topic: 'bus', of: null, contributions: 1 }]
    const [row] = topicsByRegion({ totals: [{ key: 'bus', label: 'Bus', contributions: 3 }], regions, groups: [] })
    expect(row).toMatchObject({ withoutRegion: 1, onlyRegion: null })
  })

  test('name the groups that raise them, and how many come from no known one', () => {
    const groups = [{ topic: 'bus', of: region('jugend'), contributions: 1 }, { topic: 'bus', of: null, contributions: 2 }, { topic: 'arzt', of: region('sport'), contributions: 9 }]
    const [row] = topicsByRegion({ totals: [{ key: 'bus', label: 'Bus', contributions: 3 }], regions: [], groups })
    expect(row).toMatchObject({ groups: [{ key: 'jugend', contributions: 1 }], withoutGroup: 2 })
  })
})

describe('the way from contribution to project', () => {
  const order = { kinds: ['WISH', 'IDEA', 'OPINION'], statuses: ['PLANNED', 'RUNNING'] }
  const counts: WayCount[] = [
    { kind: 'IDEA', isTakenUp: true, status: 'RUNNING', contributions: 2 }, { kind: 'IDEA', isTakenUp: false, status: null, contributions: 6 },
    { kind: 'WISH', isTakenUp: true, status: null, contributions: 1 }, { kind: 'WISH', isTakenUp: true, status: 'PLANNED', contributions: 1 },
  ]

  test('counts what was taken up, by kind and by how far the project is', () => {
    // By hand: 2 of 8 ideas and 2 of 2 wishes are taken up, of all 4 of 10.
    const { total, kinds } = contributionWays(counts, order)
    expect(kinds.map(({ kind, contributions, takenUp, open, shareTakenUp }) => [kind, contributions, takenUp, open, shareTakenUp])).toEqual([['WISH', 2, 2, 0, 1], ['IDEA', 8, 2, 6, 0.25]])
    expect(total).toEqual({
      contributions: 10, takenUp: 4, open: 6, shareTakenUp: 0.4,
      statuses: [{ status: 'PLANNED', contributions: 1 }, { status: 'RUNNING', contributions: 2 }, { status: null, contributions: 1 }],
    })
  })

  test('without contributions has no share', () => {
    expect(contributionWays([], order)).toEqual({ total: { contributions: 0, takenUp: 0, open: 0, shareTakenUp: null, statuses: [] }, kinds: [] })
  })

  test('loses nobody and does not depend on the order of the counts', () => {
    const count = fc.record({ kind: fc.constantFrom('WISH', 'IDEA', 'OPINION'), isTakenUp: fc.boolean(), status: fc.constantFrom('PLANNED', 'RUNNING', null), contributions: fc.nat(50) })
    fc.assert(fc.property(fc.array(count, { maxLength: 12 }), (some) => {
      const { total, kinds } = contributionWays(some, order)
      expect(contributionWays(some.toReversed(), order)).toEqual({ total, kinds })
      expect(kinds.reduce((sum, row) => sum + row.contributions, 0)).toBe(total.contributions)
      expect(total.statuses.reduce((sum, row) => sum + row.contributions, 0)).toBe(total.takenUp)
      expect(total.takenUp + total.open).toBe(some.reduce((sum, { contributions }) => sum + contributions, 0))
    }))
  })
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { makeFormats } from '../../../../src/app/i18n/formats'
import { toNetworkView } from '../../../../src/features/network/toNetworkView'
import { median, rankCorrelation, ranks, skewness } from '../../../../src/features/network/views/rankCorrelation'
import { de } from '../../../../src/features/network/views/texts.de'
import { influenceTitle } from '../../../../src/features/network/views/toInfluenceWords'
import { toInfluenceFields, toInterest } from '../../../../src/features/network/views/toInterest'
import { scaleOf, scatterNotes, scatterTitle, toScatter, type NetworkScatter } from '../../../../src/features/network/views/toScatter'
import { measureText, tickFormat, toScatterPoints } from '../../../../src/features/network/views/toScatterPoints'
import { smallData, smallView } from '../smallNetwork'

const words = { texts: de, formats: makeFormats('de') }
const view = smallView()
const everybody = new Set(view.nodes.map(({ id }) => id))
const names = { x: 'Kontakte', y: 'Brücken' }

describe('the rank correlation', () => {
  test('is that of the textbook example', () => {
    // Intelligence and hours of television of ten people; rho = -29/165 (Wikipedia, "Spearman's rank correlation coefficient", example).
    const iq = [106, 100, 86, 101, 99, 103, 97, 113, 112, 110]
    const hours = [7, 27, 2, 50, 28, 29, 20, 12, 6, 17]
    expect(rankCorrelation(iq.map((value, index) => [value, hours[index] ?? 0] as const))).toBeCloseTo(-29 / 165, 12)
  })

  test('gives equal values the mean of their ranks', () => {
    expect(ranks([3, 1, 3, 2])).toEqual([3.5, 1, 3.5, 2])
    // Ranks 1, 2.5, 2.5, 4 and 1 to 4: 4.5 / sqrt(4.5 * 5).
    expect(rankCorrelation([[1, 1], [2, 2], [2, 3], [3, 4]])).toBeCloseTo(4.5 / Math.sqrt(22.5), 12)
  })

  test('is not defined where one side is all the same, or nobody is there', () => {
    expect(rankCorrelation([[1, 5], [2, 5]])).toBeNull()
    expect(rankCorrelation([])).toBeNull()
  })

  test('asks for the order only: it stays the same when values are stretched', () => {
    fc.assert(fc.property(fc.array(fc.tuple(fc.integer({ min: 0, max: 50 }), fc.integer({ min: 0, max: 50 })), { minLength: 2 }), (pairs) => {
      const rho = rankCorrelation(pairs)
      const stretched = rankCorrelation(pairs.map(([x, y]) => [x ** 3, Math.sqrt(y)] as const))
      if (rho === null) expect(stretched).toBeNull()
      else {
        expect(stretched).toBeCloseTo(rho, 9)
        expect(Math.abs(rho)).toBeLessThanOrEqual(1)
      }
    }))
  })
})

test('the median of an even number lies between the two in the middle', () => {
  expect(median([4, 1, 3])).toBe(3)
  expect(median([4, 1, 3, 2])).toBe(2.5)
  expect(median([])).toBeNull()
})

test('the skewness of one large value among ten is (n - 2) / sqrt(n - 1)', () => {
  // For n - 1 equal values and one other: (n - 2) / sqrt(n - 1) = 8 / 3 (by hand from the moments).
  expect(skewness([...new Array<number>(9).fill(1), 100])).toBeCloseTo(8 / 3, 12)
  expect(skewness([5, 5])).toBe(0)
  expect(skewness([])).toBe(0)
})

describe('the points', () => {
  const x = new Map<string, number | null>([['ada', 1], ['bert', 2], ['board', null], ['club', 3]])
  const y = new Map<string, number | null>([['ada', 0], ['bert', 4], ['board', 1], ['club', 0]])
  const scatter = toScatter({ view, shown: everybody, x, y })

  test('are those of whom both values are known; the others are counted', () => {
    expect(scatter.rows.map(({ node, x: across, y: up }) => [node.id, across, up])).toEqual([['ada', 1, 0], ['bert', 2, 4], ['club', 3, 0]])
    expect(scatter.unknown).toBe(4)
  })

  test('are those that are shown', () => {
    expect(toScatter({ view, shown: new Set(['ada', 'board']), x, y })).toMatchObject({ rows: [{ x: 1 }], unknown: 1 })
  })

  test('say their name and both values, with the decimals of the measure', () => {
    const points = toScatterPoints({ rows: scatter.rows, x: { key: 'a', name: 'Kontakte', digits: 0 }, y: { key: 'b', name: 'Brücken', digits: 3 }, colourOf: (id) => `#${id}` }, words)
    expect(points[1]).toMatchObject({ id: 'bert', colour: '#bert', shape: 'circle', isHollow: false, sentence: 'Bert Groß: Kontakte 2, Brücken 4' })
    expect(points[2]?.shape).toBe('square')
  })

  test('have an axis that is stretched when few values are very large', () => {
    const many = (...last: number[]) => [...new Array<number>(9).fill(1), ...last]
    expect(scaleOf(many(100))).toBe('log')
    expect(scaleOf([...new Array<number>(9).fill(0), 100])).toBe('sqrt')
    expect(scaleOf([1, 2, 3, 4])).toBe('linear')
    expect(scaleOf([-1, ...many(100)])).toBe('linear')
  })
})

describe('the message of the scatter plot', () => {
  const of = (count: number, rho: number | null, more: Partial<NetworkScatter> = {}): NetworkScatter => ({
    rows: Array.from({ length: count }, (_, index) => ({ node: view.nodes[index % view.nodes.length] ?? view.nodes[0]!, x: index, y: 1 })),
    unknown: 0, rho, scales: { x: 'linear', y: 'linear' }, ...more,
  })

  test('says "je mehr, desto mehr" from 0.3 on, "desto weniger" from -0.3 on', () => {
    expect(scatterTitle(of(20, 0.3), names, words)).toBe('Je mehr „Kontakte“, desto mehr „Brücken“ (Rangkorrelation 0,30, n = 20).')
    expect(scatterTitle(of(20, -0.456), names, words)).toBe('Je mehr „Kontakte“, desto weniger „Brücken“ (Rangkorrelation -0,46, n = 20).')
    expect(scatterTitle(of(20, 0.2999), names, words)).toBe('Kein deutlicher Zusammenhang zwischen „Kontakte“ und „Brücken“ (Rangkorrelation 0,30, n = 20).')
  })

  test('says when there are too few, none, or all the same', () => {
    expect(scatterTitle(of(7, 0.9), names, words)).toBe('Für einen Zusammenhang sind es zu wenige: 7 Einträge.')
    expect(scatterTitle(of(0, null), names, words)).toBe(de.scatter.nothing)
    expect(scatterTitle(of(8, null), names, words)).toBe('Bei „Brücken“ haben alle denselben Wert. Ein Zusammenhang lässt sich nicht bestimmen.')
  })

  test('says which axis is stretched and who is left out', () => {
    expect(scatterNotes(of(9, 0, { unknown: 2, scales: { x: 'log', y: 'sqrt' } }), names, words)).toEqual([
      'Wenige Werte sind sehr groß, deshalb ist die Teilung gedehnt (Quadratwurzel): Brücken.',
      'Wenige Werte sind sehr groß, deshalb ist die Teilung logarithmisch: Kontakte.',
      'Ohne beide Werte und deshalb nicht im Bild: 2 Einträge.',
    ])
    expect(scatterNotes(of(9, 0), names, words)).toEqual([])
  })

  test('never writes 0 for what is more than 0', () => {
    expect([0, 0.0004, 0.0005, 0.25].map((value) => measureText(value, 3, words))).toEqual(['0', '< 0,001', '0,001', '0,25'])
  })

  test('writes the numbers of an axis in the form of the language', () => {
    expect([0, 0.05, 1500].map(tickFormat(makeFormats('de')))).toEqual(['0', '0,05', '1.500'])
  })
})

describe('interest', () => {
  const edge = (source: string, target: string, ...kinds: string[]) => ({ source, target, kinds, weight: 1 })
  const data = {
    ...smallData,
    nodes: [...smallData.nodes, { id: 'day', kind: 'EVENT', label: 'Tag', degree: 2, component: 1, interestGroups: [], synthetic: false }, { id: 'plan', kind: 'PROJECT', label: 'Plan', degree: 1, component: 1, interestGroups: [], synthetic: false }],
    edges: [edge('ada', 'day', 'PARTICIPATION'), edge('board', 'day', 'PARTICIPATION', 'NOMINATION'), edge('ada', 'plan', 'INVOLVEMENT'), edge('bert', 'board', 'MEMBERSHIP'), edge('ada', 'day', 'PARTICIPATION')],
  }
  const network = toNetworkView(data, { regions: [], groups: [] })

  test('counts the events and projects of people and organisations, each once', () => {
    const interest = toInterest(network)
    expect([interest.get('ada'), interest.get('board'), interest.get('bert')]).toEqual([2, 1, 0])
    expect(interest.has('day')).toBe(false)
  })

  test('adds contributions where they are known', () => {
    expect(toInterest(network, new Map([['bert', 3], ['ada', null]])).get('bert')).toBe(3)
    expect(toInterest(network, new Map([['bert', 3], ['ada', null]])).get('ada')).toBe(2)
  })

  test('is unknown, not 0, where the network has no such ties', () => {
    expect([...toInterest(view).values()].every((value) => value === null)).toBe(true)
  })
})

describe('the fields of influence and interest', () => {
  // Medians: influence 2.5, interest 1.
  const points = [{ id: 'a', influence: 1, interest: 0 }, { id: 'b', influence: 2, interest: 4 }, { id: 'c', influence: 3, interest: 1 }, { id: 'd', influence: 4, interest: 3 }, { id: 'e', influence: 2.5, interest: 1 }]
  const ids = (fields: readonly { id: string }[]) => fields.map(({ id }) => id)

  test('are parted at the medians; who stands on a line counts to the lower side', () => {
    const { medians, fields } = toInfluenceFields(points)
    expect(medians).toEqual({ influence: 2.5, interest: 1 })
    expect([ids(fields.close), ids(fields.early), ids(fields.informed), ids(fields.watched)]).toEqual([['d'], ['c'], ['b'], ['e', 'a']])
  })

  test('are told in a sentence', () => {
    expect(influenceTitle(toInfluenceFields(points), words)).toBe('Bei Einfluss und Beteiligung über der Mitte: 1 von 5 Einträgen.')
    expect(influenceTitle(toInfluenceFields(points.slice(0, 1)), words)).toBe(de.influence.titleNone)
    expect(influenceTitle(toInfluenceFields([]), words)).toBe(de.influence.titleUnknown)
  })

  test('hold everybody exactly once', () => {
    fc.assert(fc.property(fc.array(fc.tuple(fc.nat(9), fc.nat(9))), (pairs) => {
      const all = pairs.map(([influence, interest], index) => ({ id: String(index), influence, interest }))
      const { fields } = toInfluenceFields(all)
      expect(Object.values(fields).flatMap(ids).sort()).toEqual(ids(all).sort())
    }))
  })
})

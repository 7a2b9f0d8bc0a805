import { describe, expect, it } from 'vitest'
import { makeFormats } from '../../../src/app/i18n/formats'
import { de } from '../../../src/features/participation/missing/texts.de'
import { toFunnelPlot, toMapRateMessage, toMapRates, type RatedPlace } from '../../../src/features/participation/missing/toFunnelPlot'

const place = (key: string, [people, inhabitants]: readonly [number, number | null], change: Partial<RatedPlace> = {}): RatedPlace => ({
  key, label: key, people, inhabitants, ratePerThousand: inhabitants === null ? null : (1000 * people) / inhabitants,
  smoothedPerThousand: 1, low95: 0.5, high95: 2, low998: 0.2, high998: 3, position: inhabitants === null ? null : 'WITHIN', ...change,
})
const large = place('Großdorf', [2, 10_000], { position: 'FAR_BELOW' })
const small = place('Kleindorf', [5, 500], { position: 'ABOVE' })
const unknown = place('Nirgends', [1, null])

describe('toFunnelPlot', () => {
  it('draws places with known inhabitants, and the limits from the smallest place to the largest', () => {
    const { points, curves } = toFunnelPlot([large, small, unknown])
    // 2 of 10,000 are 0.2 per 1,000; 5 of 500 are 10.
    expect(points.map(({ inhabitants, rate }) => [inhabitants, rate])).toEqual([[10_000, 0.2], [500, 10]])
    expect(curves.find(({ limit }) => limit === 'high95')?.points).toEqual([{ x: 500, y: 2 }, { x: 10_000, y: 2 }])
  })

  it('parts those below from those above', () => {
    const plot = toFunnelPlot([large, small])
    expect([plot.below.map(({ key }) => key), plot.above.map(({ key }) => key)]).toEqual([['Großdorf'], ['Kleindorf']])
    expect(de.funnel.say(plot, makeFormats('de'))).toBe('Mehr als Zufall: 1 von 2 Gebieten darunter, 1 darüber')
    expect(de.funnel.say(toFunnelPlot([place('a', [1, 900])]), makeFormats('de'))).toBe('Alle Unterschiede zwischen den Gebieten (1) kann der Zufall erklären')
  })
})

describe('toMapRates', () => {
  it('colours a municipality by the place that holds it, smoothed or as counted', () => {
    const holders = new Map([['a', 'Kleindorf'], ['b', 'Kleindorf'], ['c', 'gone']])
    expect(toMapRates([small], holders, true).values).toEqual([{ id: 'a', value: 10 }, { id: 'b', value: 10 }, { id: 'c', value: null }])
    expect(toMapRates([small], holders, false).values[0]).toEqual({ id: 'a', value: 1 })
  })
})

describe('toMapRateMessage', () => {
  it('counts the places without anybody when the rates are as counted', () => {
    expect(toMapRateMessage([large, small, place('Leerdorf', [0, 700])], true)).toEqual({ kind: 'empty', empty: 1, places: 3 })
  })

  it('gives the range of smoothed rates, and says when they are all the same', () => {
    expect(toMapRateMessage([place('a', [3, 900], { smoothedPerThousand: 2 }), place('b', [1, 900], { smoothedPerThousand: 1.5 })], false)).toMatchObject({ kind: 'range', low: 1.5, high: 2 })
    expect(toMapRateMessage([large, small], false)).toEqual({ kind: 'same' })
  })

  it('says that nobody came from a known place', () => {
    expect(toMapRateMessage([place('a', [0, 900])], false)).toEqual({ kind: 'nobody' })
    expect(toMapRateMessage([unknown], true)).toEqual({ kind: 'nobody' })
  })
})

import type { LegendEntry } from '../../../charts/MapLegend'
import { toFixedClasses } from '../../../charts/toFixedClasses'
import { toMapClasses, type PlaceValue } from '../../../charts/toMapClasses'
import type { Formats } from '../../../app/i18n/formats'
import type { PlaceFigure } from './placeFigures'
import type { PlacesTexts } from './texts.de'

/** Per cent: the middle class holds what hardly changes. */
const GROWTH_LIMITS = [-10, -2, 2, 10]
const DIGITS: Partial<Record<PlaceFigure, number>> = { medianAge: 1, meanAge: 1, billeterMeasure: 2, growth: 1 }

export function placeDigits(figure: PlaceFigure): number {
  return DIGITS[figure] ?? 0
}

export interface MapView {
  readonly entries: readonly LegendEntry[]
  readonly colours: readonly string[]
  readonly classOf: ReadonlyMap<string, number>
}

interface MapInput {
  readonly values: readonly PlaceValue[]
  readonly figure: PlaceFigure
  readonly scales: { readonly sequential: readonly string[]; readonly diverging: readonly string[] }
  readonly texts: PlacesTexts['map']
  readonly formats: Formats
}

/** Amounts in classes of about equally many places; deviations in fixed classes about 0, in the scale of deviations. */
export function toMapView(input: MapInput): MapView {
  return input.figure === 'growth' ? deviationView(input) : amountView(input)
}

function amountView({ values, figure, scales, texts, formats }: MapInput): MapView {
  const { classes, unknown, classOf } = toMapClasses(values)
  const colours = classes.length <= 1 ? scales.sequential.slice(0, 1) : classes.map((_, index) => scales.sequential[Math.round((index * (scales.sequential.length - 1)) / (classes.length - 1))] ?? '')
  const number = (value: number) => formats.number(value, Math.max(1, placeDigits(figure)))
  const entries = classes.map(({ low, high, places }, index) => ({ text: texts.entry(texts.range(number(low), number(high)), texts.places(places.length, formats)), colour: colours[index] ?? null }))
  return { entries: withUnknown(entries, unknown.length, { texts, formats }), colours, classOf }
}

function deviationView({ values, scales, texts, formats }: MapInput): MapView {
  const { classes, unknown, classOf } = toFixedClasses(values, GROWTH_LIMITS)
  const percent = (value: number) => formats.percent(value / 100, 0)
  const entries = classes.map(({ from, to, places }, index) => {
    const range = from === null ? texts.below(percent(to ?? 0)) : to === null ? texts.above(percent(from)) : texts.range(percent(from), percent(to))
    return { text: texts.entry(range, texts.places(places.length, formats)), colour: scales.diverging[index] ?? null }
  })
  return { entries: withUnknown(entries, unknown.length, { texts, formats }), colours: scales.diverging, classOf }
}

function withUnknown(entries: LegendEntry[], count: number, { texts, formats }: Pick<MapInput, 'texts' | 'formats'>): LegendEntry[] {
  return count === 0 ? entries : [...entries, { text: texts.entry(texts.unknown, texts.places(count, formats)), colour: null }]
}

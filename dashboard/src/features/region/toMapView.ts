import type { Formats } from '../../app/i18n/formats'
import type { LegendEntry } from '../../charts/MapLegend'
import type { MapClasses } from '../../charts/toMapClasses'
import type { MapFigure, Place } from './toPlaces'
import type { RegionTexts } from './texts.de'

export interface MapWords {
  readonly texts: RegionTexts
  readonly formats: Formats
}

/** Decimals of each figure on the page. */
export const figureDigits: Record<MapFigure, number> = { rate: 1, people: 0, inhabitants: 0, density: 0 }

/** A figure of a place in words; what is missing is unknown or withheld, never 0. */
export function placeFigure(place: Place, figure: MapFigure, { texts, formats }: MapWords): string {
  const value = place[figure]
  if (value !== null) return formats.number(value, figureDigits[figure])
  return place.withheld && (figure === 'rate' || figure === 'people') ? texts.map.withheld : texts.map.unknown
}

/** "Güstrow: 1,3 Teilnehmende je 1.000 Einwohner", for the reading line, the tooltip and the screen reader. */
export function placeSentence(place: Place, figure: MapFigure, words: MapWords): string {
  const separator = place[figure] === null ? ', ' : ' '
  return `${place.name}: ${placeFigure(place, figure, words)}${separator}${words.texts.map.figures[figure]}`
}

const MOST_DIGITS = 2

/** As few decimals as set the classes apart: 0.87 and 0.92 must not both read 0.9. */
export function legendDigits({ classes }: MapClasses, figure: MapFigure): number {
  for (let digits = figureDigits[figure]; digits < MOST_DIGITS; digits += 1) {
    const round = (value: number) => value.toFixed(digits)
    if (classes.every(({ high }, index) => index + 1 >= classes.length || round(high) !== round(classes[index + 1]?.low ?? 0))) return digits
  }
  return MOST_DIGITS
}

/** The classes with their limits and the number of places in each; the hatched unknown at the end. */
export function toLegend(mapClasses: MapClasses, colours: readonly string[], { figure, words }: { figure: MapFigure; words: MapWords }): LegendEntry[] {
  const { classes, unknown } = mapClasses
  const { texts, formats } = words
  const digits = legendDigits(mapClasses, figure)
  const number = (value: number) => formats.number(value, digits)
  const entries = classes.map(({ low, high, places }, index) => ({
    text: texts.map.legendClass(texts.map.range(number(low), number(high)), texts.map.places(places.length, formats)),
    colour: colours[index] ?? null,
  }))
  if (unknown.length === 0) return entries
  return [...entries, { text: texts.map.legendClass(texts.map.unknown, texts.map.places(unknown.length, formats)), colour: null }]
}

/** With fewer than five classes the colours spread over the whole scale; a class of zeros keeps the lightest. */
export function toColours(scale: readonly string[], classCount: number): string[] {
  if (classCount <= 1) return scale.slice(0, classCount)
  return Array.from({ length: classCount }, (_, index) => scale[Math.round((index * (scale.length - 1)) / (classCount - 1))] ?? '')
}

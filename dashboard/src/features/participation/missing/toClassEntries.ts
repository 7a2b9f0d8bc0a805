import type { Formats } from '../../../app/i18n/formats'
import type { LegendEntry } from '../../../charts/MapLegend'
import type { MapClasses } from '../../../charts/toMapClasses'
import type { MissingTexts } from './texts.de'

const DIGITS = 2

/** The classes with their limits and the number of municipalities in each; the hatched unknown at the end. */
export function toClassEntries({ classes, unknown }: MapClasses, colours: readonly string[], { texts, formats }: { texts: MissingTexts['map']; formats: Formats }): LegendEntry[] {
  const entry = (range: string, count: number, colour: string | null): LegendEntry => ({ text: texts.classEntry(range, texts.places(count, formats)), colour })
  const number = (value: number) => formats.number(value, DIGITS)
  const known = classes.map(({ low, high, places }, index) => entry(texts.range(number(low), number(high)), places.length, colours[index] ?? null))
  return unknown.length === 0 ? known : [...known, entry(texts.unknown, unknown.length, null)]
}

/** With fewer than five classes the colours spread over the whole scale. */
export function toClassColours(scale: readonly string[], count: number): string[] {
  if (count <= 1) return scale.slice(0, count)
  return Array.from({ length: count }, (_, index) => scale[Math.round((index * (scale.length - 1)) / (count - 1))] ?? '')
}

import type { Formats } from '../../../app/i18n/formats'
import type { Pair } from './toComparison'

export const de = {
  kind: 'Verglichen werden',
  kinds: { event: 'zwei Veranstaltungen', year: 'zwei Jahre', region: 'zwei Konferenzregionen' },
  first: 'Erstes (grau)',
  second: 'Zweites (farbig)',
  few: 'Für einen Vergleich braucht es zwei Einträge.',
  counts: 'Die Zahlen am Rand sind das Erste, das Zweite und der Unterschied.',
  open: 'Ein Klick auf einen Balken zeigt, wer dahintersteht.',
  way: 'Der Weg in beiden, in Paaren aus Mensch oder Organisation und Veranstaltung.',
  byRegion: 'Teilnahmen je Konferenzregion, der größte Unterschied zuerst.',
  byGroup: 'Teilnahmen je Interessengruppe, der größte Unterschied zuerst.',
  unit: 'Anzahl',
  chart: 'Je zwei Balken: das Erste grau, das Zweite farbig.',
  people: 'Menschen',
  text: (first: string, second: string, difference: string) => `${first} / ${second} (${difference})`,
  sentence: (label: string, text: string) => `${label}: ${text}.`,
  say: (attended: Pair, names: readonly [string, string], f: Formats): string => {
    const { first, second, difference } = attended
    if (difference === null) return `${names[0]} und ${names[1]}: Zahlen fehlen`
    if (difference === 0) return `Gleich viele Teilnahmen: ${f.number(first)}`
    const change = `${f.number(Math.abs(difference))} ${difference > 0 ? 'mehr' : 'weniger'}`
    return `${names[1]}: ${f.count(second, 'Teilnahme', 'Teilnahmen')}, ${change} als ${names[0]} (${f.number(first)})`
  },
  most: (pair: Pair | undefined, f: Formats): string => {
    if (!pair) return 'Woher die Teilnehmenden kamen, ist nicht erfasst'
    if (pair.difference === null || pair.difference === 0) return 'Kein Unterschied nach Herkunft'
    return `Der größte Unterschied: ${pair.label} (${f.number(pair.first)} und ${f.number(pair.second)})`
  },
  score: (first: string, second: string) => `Ähnlichkeit mit der Bevölkerung nach Konferenzregionen: ${first} und ${second}.`,
  interval: (value: string, low: string, high: string) => `${value} (${low} bis ${high})`,
  columns: { label: 'Größe', difference: 'Unterschied' },
}

export type CompareTexts = typeof de

import type { Formats } from '../../app/i18n/formats'
import type { MapMessage, RegionsAnswer } from './toMapMessage'
import { regionTextsDe } from './regionTexts.de'

export const textsDe = {
  title: 'Regionen',
  question: 'Wo leben die Menschen, und woher kommen die Teilnehmenden?',
  answer({ places, inhabitants, reached, missing }: RegionsAnswer, formats: Formats): string {
    const all = formats.count(places, 'Gemeinde', 'Gemeinden')
    const people = inhabitants === null ? `${all} hat der Landkreis.` : `In ${all} leben ${formats.number(inhabitants)} Menschen.`
    if (missing === places) return `${people} Woher Teilnehmende kommen, ist unbekannt.`
    if (reached === 0) return `${people} Noch aus keiner sind Teilnehmende erfasst.`
    return `${people} Aus ${formats.number(reached)} davon hat schon jemand teilgenommen.`
  },
  map: {
    figure: 'Farbe zeigt',
    figures: { rate: 'Teilnehmende je 1.000 Einwohner', people: 'Teilnehmende', inhabitants: 'Einwohner', density: 'Einwohner je km²' },
    say(message: MapMessage, formats: Formats): string {
      switch (message.kind) {
        case 'nothing':
          return 'Noch keine Teilnehmenden mit bekannter Gemeinde'
        case 'empty':
          return `Aus ${formats.number(message.empty)} von ${formats.count(message.places, 'Gemeinde', 'Gemeinden')} nahm noch niemand teil`
        case 'half':
          return `Die Hälfte der Menschen lebt in ${formats.number(message.few)} von ${formats.count(message.places, 'Gemeinde', 'Gemeinden')}`
        case 'most':
          return message.figure === 'density'
            ? `Am dichtesten wohnen die Menschen in ${message.name}: ${formats.number(message.value)} je km²`
            : message.figure === 'rate'
              ? `Die höchste Beteiligung hat ${message.name}: ${formats.number(message.value, 1)} je 1.000 Einwohner`
              : `Die meisten Teilnehmenden kommen aus ${message.name}: ${formats.number(message.value)}`
      }
    },
    classes: 'Fünf Klassen mit etwa gleich vielen Gemeinden (Quantile). Gleiche Werte bleiben zusammen, 0 steht allein.',
    inhabitantsDate: (date: string, base: string) => `Einwohner am ${date}${base}.`,
    base: (year: string) => `, Fortschreibung des Zensus ${year}`,
    differentDates: 'Die Einwohnerzahlen haben verschiedene Stichtage.',
    legend: 'Klassen der Karte',
    legendClass: (range: string, places: string) => `${range} (${places})`,
    range: (low: string, high: string) => (low === high ? low : `${low} bis ${high}`),
    places: (count: number, formats: Formats) => formats.count(count, 'Gemeinde', 'Gemeinden'),
    unknown: 'unbekannt',
    withheld: 'zurückgehalten',
    label: 'Karte der Gemeinden im Landkreis Rostock',
    hint: 'Pfeiltasten gehen zur nächsten Gemeinde. Die Eingabetaste öffnet sie.',
    touch: 'Eine Gemeinde berühren zeigt ihren Wert, ein Klick öffnet sie.',
    amt: 'Grenzen der Ämter',
    conferenceRegions: 'Grenzen der Konferenzregionen',
    venues: 'Kreise: Orte der Regionalkonferenzen.',
    rule: 'Welche Gemeinde zu welcher Konferenzregion gehört, ist unsere Regel. Jedes Amt gehört zum nächsten Veranstaltungsort. Der Newsletter sagt dazu nichts.',
    boundaries: 'Grenzen',
  },
  list: {
    title: 'Alle Gemeinden',
    search: 'Gemeinde oder Amt suchen',
    none: (text: string) => `Keine Gemeinde passt zu „${text}“.`,
    shown: (shown: string, all: string) => `${shown} von ${all} Gemeinden`,
  },
  columns: { name: 'Gemeinde', amt: 'Amt', conferenceRegion: 'Konferenzregion', people: 'Teilnehmende', rate: 'je 1.000', inhabitants: 'Einwohner', density: 'je km²' },
  noAmt: 'amtsfrei',
  region: regionTextsDe,
}

export type RegionTexts = typeof textsDe

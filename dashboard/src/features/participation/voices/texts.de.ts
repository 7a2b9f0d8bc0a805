import type { Formats } from '../../../app/i18n/formats'
import type { OriginMessage, SpreadMessage, TurnoutMessage } from './toConcentration'

export const de = {
  of: 'Stimmen von',
  kinds: { municipalities: 'Gemeinden', organisations: 'Organisationen' },
  spread: {
    description: {
      municipalities: 'Von links die Gemeinden mit den wenigsten Stimmen je Einwohner (Lorenzkurve).',
      organisations: 'Von links die Organisationen mit den wenigsten Stimmen (Lorenzkurve).',
    },
    voice: 'Eine Stimme ist eine Teilnahme. Läge die Linie auf der Diagonale, wären alle gleich stark.',
    unit: 'Anteil an allen Stimmen',
    x: { municipalities: 'Anteil an den Einwohnern', organisations: 'Anteil an den Organisationen' },
    y: 'Anteil an den Stimmen',
    chart: 'Lorenzkurve: Anteil an den Stimmen über dem Anteil an Einwohnern oder Organisationen.',
    equal: 'alle gleich',
    units: (units: string, voices: string, kind: string) => `Grundlage: ${voices} Stimmen, ${units} ${kind}.`,
    sentence: (size: string, voices: string) => `${size} mit den wenigsten Stimmen haben ${voices} der Stimmen.`,
    say: (message: SpreadMessage, kind: 'municipalities' | 'organisations', f: Formats): string => {
      if (message.kind === 'nobody') return kind === 'municipalities' ? 'Noch keine Stimmen mit bekannter Gemeinde' : 'Noch keine Stimmen von Organisationen'
      const half = kind === 'municipalities' ? 'Die Gemeinden der leiseren Hälfte der Einwohner haben' : 'Die leisere Hälfte der Organisationen hat'
      return `${half} ${f.percent(message.share, 0)} der Stimmen (Gini ${f.number(message.gini, 2)})`
    },
    columns: { unit: 'bis', own: 'Stimmen', size: 'Anteil der Größe', voices: 'Anteil der Stimmen' },
    choose: 'Ein Klick auf die Linie wählt aus, wer dort steht.',
    last: (name: string, voices: string) => `Bis ${name} (Stimmen: ${voices}).`,
  },
  origin: {
    description: 'Dunkel: aus dem Gebiet, für das die Veranstaltung gedacht war. Hell: von anderswo oder unbekannt.',
    evennessNote: 'Gleichmaß: 1 heißt, alle Gruppen waren gleich stark (Pielou).',
    chart: 'Balken je Veranstaltung: aus ihrem Gebiet dunkel, alle anderen hell.',
    keys: { reached: 'aus dem Gebiet der Veranstaltung', lost: 'von anderswo oder unbekannt' },
    counts: (near: string, people: string) => `${near} von ${people}`,
    noCatchment: (people: string) => `${people}, ohne Gebiet`,
    evenness: (value: string) => `Gleichmaß der Gruppen ${value}`,
    noEvenness: 'Gruppen nicht erfasst',
    rest: (elsewhere: string, unknown: string) => `Von anderswo: ${elsewhere}. Ort unbekannt: ${unknown}.`,
    sentence: (label: string, counts: string, rest: string) => `${label}: ${counts}. ${rest}`,
    say: (message: OriginMessage, f: Formats): string => {
      if (message.kind !== 'near') return message.kind === 'nobody' ? 'Noch kein Mensch hat teilgenommen' : 'Woher die Teilnehmenden kamen, ist nicht vergleichbar'
      return `${f.number(message.near)} von ${f.number(message.people)} kamen aus dem Gebiet ihrer Veranstaltung (${f.percent(message.near / message.people, 0)})`
    },
  },
  turnout: {
    description: 'Dunkel: schon einmal dabei. Hell: zum ersten Mal dabei. Nach Datum.',
    unit: 'Menschen je Veranstaltung',
    chart: 'Balken je Veranstaltung: zum zweiten Mal dabei dunkel, neu hell.',
    keys: { reached: 'schon einmal dabei', lost: 'zum ersten Mal dabei' },
    choose: 'Ein Klick wählt die Veranstaltung aus.',
    text: (first: string) => `${first} neu`,
    delay: (median: string, quartiles: string, pairs: string) => `Von der Benennung bis zur Teilnahme: ${median} Tage (Median; mittlere Hälfte ${quartiles}; ${pairs} Fälle).`,
    range: (low: string, high: string) => `${low} bis ${high}`,
    sentence: (label: string, people: string, first: string) => `${label}: ${people}, davon ${first} zum ersten Mal.`,
    people: (count: number, f: Formats) => f.count(count, 'Mensch', 'Menschen'),
    say: (message: TurnoutMessage, f: Formats): string => {
      if (message.kind === 'nobody') return 'Noch kein Mensch hat teilgenommen'
      return `${f.number(message.severalTimes)} von ${f.number(message.people)} Menschen kamen mehr als einmal`
    },
    columns: {
      label: 'Veranstaltung', date: 'Datum', people: 'Menschen', first: 'zum ersten Mal', returning: 'wieder da', catchment: 'aus dem Gebiet der Veranstaltung', elsewhere: 'von anderswo', unknown: 'Ort unbekannt', evenness: 'Gleichmaß der Gruppen (0 bis 1)',
    },
  },
}

export type VoicesTexts = typeof de

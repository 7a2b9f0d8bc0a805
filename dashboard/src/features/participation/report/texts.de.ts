import type { Formats } from '../../../app/i18n/formats'
import type { Reached, ReportPlace } from './toReport'

export const de = {
  title: 'Bericht zur Beteiligung',
  print: 'Drucken',
  back: 'Zur Beteiligung',
  query: 'Dieselben Zahlen in Abfragen öffnen',
  created: (date: string) => `Erstellt am ${date}.`,
  date: (date: string) => `Stand der Daten: ${date}.`,
  filter: (words: string) => `Auswahl: ${words}.`,
  noFilter: 'Keine Auswahl: alle Veranstaltungen.',
  synthetic: 'Dieser Bericht enthält erfundene Beispieldaten.',
  brief: 'In Kürze',
  sex: (text: string) => `Nach Geschlecht: ${text}.`,
  age: (text: string) => `Nach Alter: ${text}.`,
  region: (text: string) => `Nach Konferenzregion: ${text}.`,
  unrecorded: (names: string) => `Nicht erfasst oder nicht vergleichbar: ${names}.`,
  attributes: { regions: 'Konferenzregion', ages: 'Alter', sexes: 'Geschlecht' },
  topic: (text: string) => `${text}.`,
  reached: (rows: readonly Reached[], f: Formats): string =>
    `Erreicht sind, soweit erfasst, ${f.list(rows.map(({ of, reached, total }) => `${f.number(reached)} von ${f.number(total)} ${{ MUNICIPALITY: 'Gemeinden', INTEREST_GROUP: 'Interessengruppen', ORGANISATION: 'Organisationen' }[of]}`))}.`,
  needed: (places: readonly ReportPlace[], f: Formats): string =>
    places.length === 0 ? '' : `Zum Ausgleich fehlen: ${f.list(places.map(({ label, needed }) => `${label} (${f.number(needed)})`))}.`,
  figures: 'Bilder',
  way: 'Anzahl der Paare aus Mensch oder Organisation und Veranstaltung.',
  share: 'Balken: Anteil an den Teilnehmenden. Strich: Anteil an der Bevölkerung. Feine Linie: Unsicherheit (95 %).',
  map: 'Menschen je 1.000 Einwohner, geglättet.',
  spread: 'Lorenzkurve der Stimmen.',
  sources: 'Quellen',
  methods: 'Wie gerechnet wird, steht in der Dokumentation unter methods-participation.',
}

export type ReportTexts = typeof de

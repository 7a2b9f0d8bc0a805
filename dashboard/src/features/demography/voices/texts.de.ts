import type { VoicesAnswer } from './toVoices'
import type { Formats } from '../../../app/i18n/formats'

export const de = {
  question: 'Wer wächst und hat keine Stimme?',
  title: 'Wachstum und Stimme',
  print: 'Drucken',
  back: 'Zur Demografie',
  query: 'Dieselben Zahlen in Abfragen öffnen',
  group: (from: string, to: string | null) => (to === null ? `ab ${from}` : from === '0' ? `unter ${Number(to) + 1}` : `${from} bis ${to}`),
  answer(answer: VoicesAnswer, group: (index: number) => string, formats: Formats): string {
    if (answer.kind === 'none') return 'Keine Altersgruppe wächst in diesem Zeitraum.'
    const grows = `Menschen ${group(answer.index)} Jahren: ${answer.start} waren es ${formats.percent(answer.today)}, ${answer.year} wären es ${formats.percent(answer.later)} der Bevölkerung.`
    return answer.participants === null ? `${grows} Ihre Teilnahme ist nicht bekannt.` : `${grows} Unter den Teilnehmenden: ${formats.percent(answer.participants)}.`
  },
  today: (year: string) => `Bevölkerung ${year}`,
  later: (year: string) => `Bevölkerung ${year} (Annahmen)`,
  participants: 'Teilnehmende',
  notForecast: 'Das Ergebnis folgt aus Annahmen, es ist keine Vorhersage. Das Alter in den Gemeinden ist geschätzt.',
  synthetic: 'Diese Seite enthält erfundene Beispieldaten.',
  brief: 'In Kürze',
  sentences: {
    places: (groups: string, all: string) => `Ihr Anteil wächst, und niemand von ihnen nahm teil: ${groups}, von ${all} Gemeinden.`,
    inPlaces: (group: string, count: string) => `${group} in ${count}`,
    largest: (places: string) => `Die meisten ungehörten Menschen wohnen künftig in: ${places}.`,
    unknown: (count: string) => `Von ${count} Teilnehmenden ist das Alter nicht bekannt.`,
    none: 'Noch keine Teilnahmen mit bekanntem Alter erfasst.',
  },
  reach: 'Wer die Gemeinden erreichen könnte:',
  reachNone: 'Das Netz führt noch nicht dorthin.',
  reachLink: 'Brücken im Netzwerk suchen',
  reachAges: {
    title: 'Wer diese Altersgruppen erreichen könnte:',
    count: 'In Klammern: erfasste Menschen dieses Alters, über eine Beziehung oder eine Organisation verbunden.',
    few: 'unter 5',
    far: (steps: string) => `über ${steps} Schritte`,
    nobody: 'das Netz führt nicht hin',
    none: 'niemand erfasst',
    noBirthYears: 'Wer diese Altersgruppen erreichen könnte, ist unbekannt: Es fehlen Geburtsjahre.',
  },
  figure: {
    title: 'Anteile heute, künftig und am Tisch',
    grows: ({ group, year, today, later }: { group: string; year: string; today: string; later: string }) => `Altersgruppe ${group}: heute ${today}, ${year} wären es ${later}`,
    gap: ({ group, participants, today }: { group: string; participants: string; today: string }) => `Altersgruppe ${group}: ${participants} am Tisch, ${today} der Bevölkerung`,
    description: 'Anteil an der Bevölkerung und an den Teilnehmenden mit bekanntem Alter.',
    unit: 'Prozent',
    label: 'Drei Balken je Altersgruppe.',
    sentence: ({ group, today, later, participants }: { group: string; today: string; later: string; participants: string }) => `${group}: heute ${today}, künftig ${later}, Teilnehmende ${participants}.`,
  },
  table: {
    title: 'Zahlen je Altersgruppe', group: 'Alter', today: 'heute', later: 'künftig', participants: 'Teilnehmende', share: 'Anteil', contributions: 'Beiträge je 1.000', silent: 'Gemeinden ohne Stimme',
    withheld: 'zurückgehalten',
    note: 'Zahlen von einem bis vier Menschen sind zum Schutz zurückgehalten, und solche, die sie verraten.',
  },
  place: { choose: 'Zahlen für eine Gemeinde', none: 'Gemeinde wählen', reach: 'Wer diese Gemeinde erreichen könnte:', nobody: 'Das Netz führt noch nicht in diese Gemeinde.' },
  source: (date: string) => `Bevölkerung: Rechnung ab ${date}. Teilnahmen: Stand der Datenbank.`,
}

export type VoicesTexts = typeof de

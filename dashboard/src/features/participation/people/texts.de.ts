export const de = {
  title: 'Wer steht dahinter?',
  listed: 'Wer',
  all: 'alle',
  lost: { NOT_INVITED: 'benannt, aber nicht eingeladen', NOT_ACCEPTED: 'eingeladen, aber nicht zugesagt', NOT_ATTENDED: 'zugesagt, aber nicht gekommen' },
  side: 'Seite des Vergleichs',
  useFilter: 'Die ganze Seite so filtern',
  counted: 'Gezählt',
  counts: { pairs: 'einmal je Veranstaltung', people: 'jeder Mensch einmal', residents: 'jeder Mensch des Landkreises einmal' },
  entries: { one: 'Eintrag', many: 'Einträge' },
  saysPairs: (entries: string, people: string, organisations: string) => `${entries}: ${people} und ${organisations}.`,
  saysPeople: (people: string) => `${people}.`,
  latest: 'Wer zu mehreren Veranstaltungen gehört, steht für jede hier.',
  first: 'Jeder Mensch steht bei der ersten seiner Veranstaltungen.',
  capped: (count: string) => `Gezeigt sind die ersten ${count} nach Namen.`,
  caption: 'Menschen und Organisationen in dieser Auswahl',
  people: { one: 'Mensch', many: 'Menschen' },
  organisations: { one: 'Organisation', many: 'Organisationen' },
  columns: { name: 'Name', kind: 'Art', region: 'Ort', groups: 'Interessengruppen', event: 'Veranstaltung', date: 'Datum', stage: 'jetzt' },
  none: 'keine',
}

export type PeopleTexts = typeof de

export const de = {
  title: 'Wer steht dahinter?',
  listed: 'Letzter Schritt',
  all: 'alle',
  counted: (people: string, organisations: string) => `${people} und ${organisations} in dieser Auswahl.`,
  latest: 'Jeder Mensch steht einmal hier, bei seinem letzten Schritt.',
  capped: (count: string) => `Gezeigt sind die ersten ${count} nach Namen.`,
  caption: 'Menschen und Organisationen in dieser Auswahl',
  people: { one: 'Mensch', many: 'Menschen' },
  organisations: { one: 'Organisation', many: 'Organisationen' },
  columns: { name: 'Name', kind: 'Art', region: 'Ort', groups: 'Interessengruppen' },
  none: 'keine',
}

export type PeopleTexts = typeof de

interface Said { readonly name: string; readonly year: string; readonly official: string }
interface Row { readonly name: string; readonly date: string; readonly official: string }

export const de = {
  say: ({ name, year, official, ours, place }: Said & { ours: string; place: string }) => `${name} Anfang ${year}: amtlich ${official} Menschen, nach unserer Rechnung ${ours}, also ${place}`,
  otherBase: ({ name, year, official }: Said) => `${name} Anfang ${year}: amtlich ${official} Menschen; nicht vergleichbar, weil anders gezählt`,
  range: (low: string, high: string) => `${low} bis ${high}`,
  places: { above: 'mehr', below: 'weniger', within: 'dazwischen' },
  description: 'Unsere Rechnung hier ohne Ihre Änderungen',
  base: (year: string) => `Verglichen wird nur auf Grundlage des Zensus ${year}.`,
  unit: 'Menschen',
  axis: 'Die senkrechte Achse beginnt nicht bei 0. Alle Jahre stehen in der Tabelle.',
  label: 'Amtliche Zahlen neben unserer Rechnung.',
  official: 'amtlich',
  ours: 'unsere Rechnung',
  noComparison: 'andere Zählung',
  row: ({ name, date, official, ours, difference }: Row & { ours: string; difference: string }) => `${name}, ${date}: ${official}. Unsere Rechnung: ${ours} (${difference}).`,
  other: ({ name, date, official }: Row) => `${name}, ${date}: ${official}. Andere Zählung, daher kein Vergleich.`,
  point: (year: string, values: string) => `Anfang ${year}: ${values}.`,
  value: (name: string, people: string) => `${name} ${people}`,
  columns: { name: 'Vorausberechnung', date: 'Tag', official: 'amtlich', ours: 'unsere Rechnung', difference: 'Unterschied', percent: 'Unterschied in %' },
  none: (name: string) => `Für ${name} ist keine amtliche Vorausberechnung gespeichert.`,
}

export type OfficialTexts = typeof de

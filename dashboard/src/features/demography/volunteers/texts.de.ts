export const de = {
  title: 'Engagierte und Vereine',
  say: ({ count, all, year }: { count: string; all: string; year: string }) => `In ${count} von ${all} Gemeinden gäbe es ${year} weniger Engagierte, als die Vereine brauchen`,
  enough: ({ all, year }: { all: string; year: string }) => `In allen ${all} Gemeinden gäbe es ${year} so viele Engagierte, wie die Vereine brauchen`,
  unknown: 'Wie viele Engagierte die Vereine brauchen, ist für keine Gemeinde bekannt',
  ofToday: (percent: string) => `Annahme: Die Vereine brauchen ${percent} der Engagierten von heute.`,
  sameShare: (from: string, to: string) => `Überall engagiert sich der gleiche Anteil der Menschen von ${from} bis ${to}.`,
  inNumbers: ({ share, perClub, from, to }: { share: string; perClub: string; from: string; to: string }) => `Annahme: ${share} der Menschen von ${from} bis ${to} engagieren sich, jeder Verein braucht ${perClub}.`,
  noFact: 'Das ist eine Annahme: Niemand zählt Engagierte je Gemeinde.',
  change: 'Hier lässt sie sich ändern.',
  stored: (clubs: string, places: string) => `Gespeichert sind ${clubs} Vereine in ${places} Gemeinden. Es gibt mehr.`,
  noneStored: 'Vereine mit Ort sind nicht gespeichert.',
  reach: ({ inPlace, overTies, nobody }: { inPlace: string; overTies: string; nobody: string }) => `Wer sie erreicht: in ${inPlace} jemand aus dem Ort, in ${overTies} über Bekannte. In ${nobody} kennt das Netz niemanden.`,
  sliders: { bedarf: 'Bedarf der Vereine, gemessen an heute', engagiert: 'Anteil, der sich engagiert', jeVerein: 'Engagierte je Verein' },
  notStated: 'keine Angabe',
  people: (count: string) => `${count} Menschen`,
  reset: 'Zurücksetzen',
  columns: { place: 'Gemeinde', clubs: 'Vereine', today: (year: string) => `von 15 bis 79, ${year}`, volunteers: (year: string) => `Engagierte ${year}`, need: 'Bedarf', coverage: 'gedeckt', since: 'zu wenige ab', reach: 'erreichbar über' },
  over: (ask: string, reaches: string) => `${ask}, kennt ${reaches}`,
  nobody: 'niemanden im Netz',
  query: 'Dieselben Zahlen in Abfragen öffnen',
}

export type VolunteersTexts = typeof de

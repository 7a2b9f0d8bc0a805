export const de = {
  title: (name: string) => `Steckbrief ${name}`,
  short: 'Steckbrief',
  print: 'Drucken',
  back: 'Zur Demografie',
  query: 'Dieselben Zahlen in Abfragen öffnen',
  created: (date: string) => `Erstellt am ${date}.`,
  figures: {
    title: 'Zahlen',
    head: 'Jahresbeginn', people: 'Menschen', young: 'unter 20', working: '20 bis 64', old: 'ab 65', veryOld: 'ab 80', ratio: 'ab 65 je 100 von 20 bis 64',
    note: 'Die erste Zeile ist der Stand, die anderen folgen aus Annahmen. Sie sind auf drei Stellen gerundet.',
  },
  pyramid: (start: string, end: string) => `Alter ${end}, Umriss ${start}`,
  fan: 'Menschen: gezählt und gerechnet',
  fanNote: 'Bänder: 80 und 95 % von 1.000 Durchläufen. Die Achse beginnt nicht bei 0.',
  needs: 'Was daraus folgt',
  needsText: ({ year, start, young, youngStart, entrants, entrantsStart, old, oldStart, range }: Record<'year' | 'start' | 'young' | 'youngStart' | 'entrants' | 'entrantsStart' | 'old' | 'oldStart', string> & { range: string | null }) => [
    `Kinder unter 6: ${young} im Jahr ${year} (${start}: ${youngStart}).`,
    `Einschulungen im Jahr: ${entrants} (${start}: ${entrantsStart}).`,
    `Menschen ab 80: ${old} (${range === null ? '' : `80 %: ${range}; `}${start}: ${oldStart}).`,
  ],
  voices: {
    title: 'Wer mitredet',
    silent: (groups: string) => `Wächst, und niemand nahm teil: ${groups}.`,
    none: 'Keine Altersgruppe wächst hier ganz ohne Teilnahme.',
    later: (year: string) => `Verglichen ist bis ${year}.`,
  },
  assumptions: 'Annahmen und Quellen',
}

export type ProfileTexts = typeof de

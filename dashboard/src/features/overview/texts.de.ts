import type { Formats } from '../../app/i18n/formats'

export const de = {
  title: 'Überblick',
  question: 'Wer ist am Tisch, und wer fehlt noch?',
  /** the answer: who took part, who is known, and how many municipalities are missing */
  atTheTable: (f: Formats, attended: number | null, { people, organisations }: { people: number; organisations: number }) => {
    if (people === 0 && organisations === 0) return 'Noch ist niemand erfasst.'
    const parts = [
      ...(people > 0 ? [f.count(people, 'Mensch', 'Menschen')] : []),
      ...(organisations > 0 ? [f.count(organisations, 'Organisation', 'Organisationen')] : []),
    ]
    const recorded = `${people + organisations === 1 ? 'ist' : 'sind'} ${f.list(parts)}.`
    return attended ? `${f.count(attended, 'Mensch war', 'Menschen waren')} dabei, erfasst ${recorded}` : `Erfasst ${recorded}`
  },
  notReached: (f: Formats, missing: number, all: number) => {
    if (all === 0) return ''
    if (missing === 0) return `Alle ${f.number(all)} Gemeinden sind erreicht.`
    return `${f.number(missing)} von ${f.number(all)} Gemeinden ${missing === 1 ? 'ist' : 'sind'} noch nicht erreicht.`
  },
  reachedMeans: 'Erreicht heißt: Mindestens ein Mensch von dort war bei einer Veranstaltung. Eine Gruppe ist auch durch eine Organisation erreicht.',
  figures: 'In Zahlen',
  timeline: {
    title: (f: Formats, held: number, ahead: number) => {
      const first = held === 0 ? 'Noch hat keine Veranstaltung mit erfasster Teilnahme stattgefunden.' : `${f.count(held, 'Veranstaltung hat', 'Veranstaltungen haben')} stattgefunden.`
      const second = ahead === 0 ? 'Keine weitere steht an.' : `${f.number(ahead)} ${ahead === 1 ? 'steht' : 'stehen'} an.`
      return `${first} ${second}`
    },
    description: 'Veranstaltungen des Prozesses nach Datum, mit der Zahl der Menschen und Organisationen je Stufe',
    strip: 'Zeitstrahl der Veranstaltungen. Die Liste darunter nennt jede einzelne.',
    today: 'heute',
    states: {
      held: 'hat stattgefunden',
      ahead: 'steht an',
      unrecorded: 'Termin vorbei, Teilnahme nicht erfasst',
      undated: 'ohne Datum',
    },
    unrecordedNote: (f: Formats, count: number) => `Zu ${f.count(count, 'vergangenen Termin', 'vergangenen Terminen')} ist keine Teilnahme erfasst.`,
    empty: 'Noch keine Veranstaltungen erfasst.',
    columns: { name: 'Veranstaltung', date: 'Datum', kind: 'Art', state: 'Stand', place: 'Ort' },
    at: 'in',
    hour: (start: string, end: string | null) => (end ? `${start} bis ${end} Uhr` : `${start} Uhr`),
  },
  reach: {
    title: 'Noch nicht erreicht',
    municipalities: (f: Formats, count: number, all: number) => `Gemeinden: ${f.number(count)} von ${f.number(all)}`,
    regions: (f: Formats, count: number, all: number) => `Konferenzregionen: ${f.number(count)} von ${f.number(all)}`,
    groups: (f: Formats, count: number, all: number) => `Interessengruppen: ${f.number(count)} von ${f.number(all)}`,
    allMunicipalities: 'Aus jeder Gemeinde war schon jemand dabei.',
    allRegions: 'Aus jeder Konferenzregion war schon jemand dabei.',
    allGroups: 'Aus jeder Interessengruppe war schon jemand dabei.',
    largestFirst: 'Die größten zuerst, mit ihrer Einwohnerzahl.',
    more: (f: Formats, count: number) => `${f.count(count, 'weitere Gemeinde', 'weitere Gemeinden')} zeigen`,
    toMap: 'Auf der Karte ansehen',
    toParticipation: 'Zur Beteiligung',
  },
  regions: {
    weakest: (f: Formats, name: string, rate: number) => `Am schwächsten vertreten: ${name} mit ${f.number(rate, 1)} Teilnehmenden je 1.000`,
    noRate: 'Wie stark die Konferenzregionen vertreten sind',
    description: 'Menschen, die an einer Veranstaltung teilgenommen haben, nach ihrem Wohnort',
    unit: 'Teilnehmende je 1.000 Einwohnerinnen und Einwohner',
    columns: { region: 'Konferenzregion', people: 'Teilnehmende', inhabitants: 'Einwohner', rate: 'je 1.000' },
    withheld: 'zu wenige',
  },
  process: {
    title: 'Worum es geht',
    until: (date: string) => `bis ${date}`,
    since: (date: string) => `ab ${date}`,
    more: 'Alle Angaben zum Projekt',
    empty: 'Noch kein Projekt erfasst.',
  },
  voices: {
    title: 'Zuletzt gesagt',
    empty: 'Noch keine Beiträge erfasst. Sie kommen mit den Konferenzen.',
    topics: 'Themen',
    topicsMost: 'Themen, nach Zahl der Beiträge',
    all: (f: Formats, count: number) => `${f.count(count, 'Beitrag ist', 'Beiträge sind')} erfasst.`,
  },
}

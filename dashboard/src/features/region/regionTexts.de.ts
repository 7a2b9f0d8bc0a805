import type { Formats } from '../../app/i18n/formats'
import type { CensusChange } from './toCensusChange'
import type { PyramidMessage } from './toPyramidMessage'
import type { RegionAnswer } from './toRegionAnswer'

/** The words of the page of one region. */
export const regionTextsDe = {
  notFound: 'Diese Region gibt es hier nicht.',
  all: 'Alle Regionen',
  path: 'Liegt in',
  answer({ name, inhabitants, date, people, rate, withheld }: RegionAnswer, formats: Formats): string {
    const size = inhabitants === null ? `${name}: Die Zahl der Einwohner ist unbekannt.` : `${name}: ${formats.number(inhabitants)} Einwohner${date === null ? '' : ` am ${formats.date(date)}`}.`
    if (people === null) return withheld ? `${size} Die Zahl der Teilnehmenden ist zurückgehalten.` : size
    if (people === 0) return `${size} Unter den Teilnehmenden ist noch kein Mensch von hier erfasst.`
    const share = rate === null ? '' : `, das sind ${formats.number(rate, 1)} je 1.000 Einwohner`
    return `${size} ${people === 1 ? '1 Mensch hat' : `${formats.number(people)} Menschen haben`} teilgenommen${share}.`
  },
  facts: {
    title: 'Auf einen Blick',
    inhabitants: 'Einwohner',
    date: (date: string) => `am ${date}`,
    base: (year: string) => `Fortschreibung des Zensus ${year}`,
    sum: 'Summe der zugehörigen Gebiete',
    sexes: (women: string, men: string) => `${women} Frauen und ${men} Männer`,
    sexTitle: 'Frauen und Männer',
    area: 'Fläche',
    density: 'Dichte',
    perKm2: (value: string) => `${value} je km²`,
    levels: { COUNTRY: 'Staaten', COUNTRY_PART: 'Landesteile', STATE: 'Länder', DISTRICT: 'Kreise', PLANNING_REGION: 'Konferenzregionen', AMT: 'Ämter', MUNICIPALITY: 'Gemeinden', LOCALITY: 'Ortsteile' },
    groups: 'Gehört auch zu',
    members: (level: string) => `Dazu gehören: ${level}`,
    rule: 'Diese Zuordnung ist unsere Regel: jedes Amt zum nächsten Veranstaltungsort.',
  },
  participation: {
    title: 'Beteiligung von hier',
    stages: 'Paare aus Mensch oder Organisation und Veranstaltung',
    people: 'Menschen, die teilgenommen haben',
    rate: 'je 1.000 Einwohner',
    interval: (low: string, high: string) => `95-%-Intervall ${low} bis ${high}`,
    district: (rate: string) => `Landkreis: ${rate}`,
    more: 'Mehr unter Beteiligung',
    withheld: 'zurückgehalten',
  },
  pyramid: {
    title: 'Alter',
    date: 'Stichtag',
    compare: 'Vergleich',
    noCompare: 'kein Vergleich',
    say(message: PyramidMessage, formats: Formats): string {
      if (message.kind === 'largest') return `Die größte Altersgruppe: ${message.ages}`
      const here = `${formats.percent(message.share)} der Menschen sind 65 Jahre oder älter`
      return message.other === null ? here : `${here}, in ${message.otherName} ${formats.percent(message.other)}`
    },
    description: (date: string) => `Bevölkerung nach Alter und Geschlecht am ${date}. Links Männer, rechts Frauen, beide im selben Maßstab.`,
    base: (year: string) => `Fortschreibung des Zensus ${year}.`,
    unitPeople: 'Menschen',
    unitShare: 'Anteil an allen Menschen des Gebiets',
    women: 'Frauen',
    men: 'Männer',
    workingAge: 'zwischen den Linien: Erwerbsalter 20 bis 64',
    ghost: (name: string) => `Umriss: ${name}, ebenfalls in Anteilen`,
    noOther: (name: string, date: string) => `${name}: Für den ${date} sind keine Altersgruppen gespeichert.`,
    ages: (from: string, to: string | null) => (to === null ? `${from} und älter` : from === to ? from : `${from}–${to}`),
    years: (ages: string) => `${ages} Jahre`,
    sentence: ({ ages, women, men }: { ages: string; women: string; men: string }) => `Alter ${ages}: ${women} Frauen, ${men} Männer.`,
    withShare: (count: string, share: string) => `${count} (${share})`,
    label: 'Bevölkerungspyramide.',
    hint: 'Pfeiltasten gehen durch die Altersgruppen.',
    rest: 'Eine Altersgruppe berühren oder mit den Pfeiltasten wählen.',
    none: 'Für dieses Gebiet sind keine Altersgruppen gespeichert. Die amtliche Statistik nennt sie hier erst ab dem Landkreis.',
    district: 'Zur Pyramide des Landkreises',
    columns: { age: 'Alter', women: 'Frauen', men: 'Männer', womenShare: 'Frauen, Anteil', menShare: 'Männer, Anteil', womenOther: 'Frauen, Vergleich', menOther: 'Männer, Vergleich' },
  },
  totals: {
    title: 'Einwohner über die Zeit',
    explain: 'Jeder Zensus ist ein eigenes Bild. Der Sprung dazwischen ist ein Wechsel der Zählung, keine Wanderung.',
    say(change: CensusChange, formats: Formats): string {
      const { from, to, last } = change
      if (from === null || change.share === null) return `${formats.count(last, 'Mensch', 'Menschen')} am ${formats.date(to)}`
      const period = `Von ${from.slice(0, 4)} bis ${to.slice(0, 4)}`
      const size = formats.percent(Math.abs(change.share))
      if (Math.abs(change.share) < 0.0005) return `${period} fast gleich viele Menschen`
      return change.share > 0 ? `${period}: ${size} mehr Menschen` : `${period}: ${size} weniger Menschen`
    },
    base: (year: string) => `Fortschreibung des Zensus ${year}`,
    unknownBase: 'Grundlage der Zählung nicht genannt',
    unit: 'Menschen',
    label: 'Linie der Einwohnerzahl, von 0 an.',
    none: 'Keine Einwohnerzahlen gespeichert.',
    columns: { date: 'Stichtag', total: 'Menschen' },
  },
  lists: {
    actors: 'Menschen', organisations: 'Organisationen', events: 'Veranstaltungen hier', catchmentEvents: 'Veranstaltungen für dieses Gebiet', projects: 'Projekte', contributions: 'Beiträge',
    below: 'Gezählt ist alles, was hier oder in einem Teil davon liegt.',
    count: (title: string, count: string) => `${title} (${count})`,
    none: 'Keine erfasst.',
    more: (shown: string, all: string) => `Gezeigt sind ${shown} von ${all}.`,
    columns: { name: 'Name', function: 'Funktion', kind: 'Art', date: 'Datum', venue: 'Ort', status: 'Stand', text: 'Beitrag', source: 'Quelle' },
  },
}

import type { Formats } from '../../app/i18n/formats'
import type { DemographyAnswer } from './toAnswer'
import type { ReadAssumption } from './toAssumptions'

export const de = {
  question: 'Wohin geht die Bevölkerung?',
  title: 'Demografie',
  answer(answer: DemographyAnswer, formats: Formats): string {
    if (answer.kind === 'unknown') return 'Für diesen Ort fehlen Zahlen zum Alter.'
    const { first, last, peak } = answer
    const number = (value: number) => formats.number(value)
    const end = `${last.year} wären es ${number(last.ratio)}${peak ? `, dazwischen bis zu ${number(peak.ratio)} (${peak.year})` : ''}.`
    return `Anfang ${first.year} kamen ${number(first.ratio)} Menschen ab 65 auf 100 von 20 bis 64. ${end}`
  },
  notForecast: 'Das Ergebnis folgt aus Annahmen. Es ist keine Vorhersage.',
  data: (date: string, base: string | null) => `Die Rechnung beginnt am ${date}${base === null ? '' : ` (Fortschreibung des Zensus ${base})`}.`,
  estimatedNote: 'Das Alter ist hier geschätzt: aus dem Alter im Landkreis und der Einwohnerzahl.',
  estimated: 'geschätzt',
  place: 'Ort',
  inScenario: 'Gerechnet mit Ihren Annahmen.',
  links: { voices: 'Wer wächst und hat keine Stimme?', report: 'Steckbrief zum Drucken', tables: 'Amtliche Tabelle einlesen', region: 'Seite dieser Region' },
  sections: { label: 'Auf dieser Seite', age: 'Alter', future: 'Wie viele?', scenario: 'Annahmen ändern', places: 'Alle Gemeinden', change: 'Woher die Änderung kommt', life: 'Wie lange leben sie?', trust: 'Wie gut trifft die Rechnung?' },
  assumptions: {
    title: 'Annahmen der Rechnung',
    say(assumption: ReadAssumption, formats: Formats): string {
      switch (assumption.kind) {
        case 'rates':
          return assumption.name === 'fertility'
            ? `Geburten: Raten nach Alter (${assumption.place}, ${assumption.period}), sie bleiben gleich.`
            : `Sterblichkeit: Sterbetafel (${assumption.place}, ${assumption.period}), sie bleibt gleich.`
        case 'period':
          return assumption.name === 'netMigration'
            ? `Wanderung: nach Alter wie vom ${formats.date(assumption.from)} bis ${formats.date(assumption.to)}.`
            : `Eigener Zuwachs der Gemeinden vom ${formats.date(assumption.from)} bis ${formats.date(assumption.to)}: er halbiert sich alle fünf Jahre.`
        case 'day':
          return assumption.name === 'population' ? `Bevölkerung nach Alter am ${formats.date(assumption.date)}.` : `Alter in den Gemeinden: geschätzt für den ${formats.date(assumption.date)}.`
        case 'number':
          return {
            sexRatioAtBirth: `Je 100 Mädchen werden ${formats.number(100 * assumption.value)} Jungen geboren.`,
            fertilityFactor: `Geburten: ${formats.percent(assumption.value, 0)} der gespeicherten Raten.`,
            mortalityFactor: `Sterblichkeit: ${formats.percent(assumption.value, 0)} der gespeicherten Raten.`,
            netMigrationFactor: `Wanderung: ${formats.percent(assumption.value, 0)} der gespeicherten Werte.`,
          }[assumption.name]
        case 'fixed':
          return 'Gemeinden haben die Raten des Landkreises. Ihre Summe ist der Landkreis.'
        case 'stayed':
          return `Ihre Annahmen lassen mehr Menschen gehen, als dort wohnen: ${formats.number(assumption.persons)} bleiben.`
        case 'other':
          return assumption.text
      }
    },
  },
  fan: {
    say: ({ name, year, people, band }: { name: string; year: string; people: string; band: string | null }) => `${name} ${year}: ${people} Menschen${band === null ? '' : `, in 8 von 10 Durchläufen ${band}`}`,
    range: (low: string, high: string) => `${low} bis ${high}`,
    description: 'Menschen am Jahresbeginn: gezählt, und als Ergebnis der Annahmen.',
    runs: (count: string) => `Die Bänder zeigen ${count} Durchläufe mit ausgelosten Raten.`,
    running: 'Die Bänder werden neu gerechnet.',
    base: (year: string) => `Alle Zahlen: Fortschreibung des Zensus ${year}, andere Zählungen sind nicht dabei.`,
    unit: 'Menschen',
    axis: 'Die Achse beginnt nicht bei 0.',
    limits: 'Die Bänder enthalten nur, was früher schon schwankte. Was es nie gab, fehlt darin.',
    names: { counted: 'gezählt', projected: 'mit diesen Annahmen', band80: '80 % der Durchläufe', band95: '95 % der Durchläufe' },
    label: 'Linie mit zwei Bändern.',
    counted: (year: string, people: string) => `Anfang ${year} gezählt: ${people}.`,
    projected: (year: string, people: string) => `Anfang ${year} mit diesen Annahmen: ${people}.`,
    in80: (range: string) => `80 %: ${range}.`,
    in95: (range: string) => `95 %: ${range}.`,
    columns: { year: 'Jahresbeginn', counted: 'gezählt', projected: 'mit diesen Annahmen', low95: '95 % von', low80: '80 % von', high80: '80 % bis', high95: '95 % bis' },
  },
  pyramid: {
    none: 'Für diesen Ort sind keine Altersgruppen bekannt.',
    unitPeople: 'Menschen',
    unitShare: 'Anteil an allen Menschen des Ortes',
    women: 'Frauen',
    men: 'Männer',
    workingAge: 'zwischen den Linien: Erwerbsalter 20 bis 64',
    label: 'Bevölkerungspyramide.',
    ages: (from: string, to: string | null) => (to === null ? `${from} und älter` : `${from}–${to}`),
    sentence: ({ ages, women, men }: { ages: string; women: string; men: string }) => `Alter ${ages}: ${women} Frauen, ${men} Männer.`,
    columns: { age: 'Alter', women: 'Frauen', men: 'Männer', womenShare: 'Frauen, Anteil', menShare: 'Männer, Anteil', womenOutline: 'Frauen, Umriss', menOutline: 'Männer, Umriss' },
    say: ({ name, year, share, kind }: { name: string; year: string; share: string; kind: 'past' | 'start' | 'projected' }) => `${name} ${year}: ${share} ${{ past: 'waren', start: 'sind', projected: 'wären' }[kind]} 65 Jahre oder älter`,
    description: { past: 'Damals gezählt.', pastEstimated: 'Damals gezählte Menschen, ihr Alter ist geschätzt.', start: 'Beginn der Rechnung.', projected: 'Ergebnis der Annahmen, keine Vorhersage.' },
    sides: 'Links Männer, rechts Frauen, beide im selben Maßstab.',
    year: 'Jahr',
    play: 'Abspielen',
    pause: 'Anhalten',
    ghost: 'Umriss dahinter',
    ghosts: { none: 'kein Umriss', district: 'Landkreis (Anteile)', start: (year: string) => `Beginn der Rechnung (${year})`, scenario: 'ohne Ihre Annahmen', saved: (name: string) => `Szenario: ${name}`, year: (year: string) => `Jahr ${year}` },
    outline: { district: (year: string) => `Umriss: Landkreis ${year}, in Anteilen`, start: (year: string) => `Umriss: Stand ${year}`, scenario: (year: string) => `Umriss: ${year} ohne Ihre Annahmen`, saved: (year: string, name: string) => `Umriss: ${year} im Szenario „${name}“` },
    noPast: 'Frühere Jahre fehlen: Für sie sind hier keine Zahlen nach Geschlecht gespeichert.',
    cohort: 'Jahrgang festhalten',
    noCohort: 'keiner',
    born: (from: string, to: string) => `geboren ${from} bis ${to}`,
    held: ({ cohort, year, ages, count }: { cohort: string; year: number; ages: string; count: string }) => `Festgehalten: ${cohort}, im Jahr ${String(year)}: Alter ${ages}, ${count} Menschen.`,
    heldUnborn: (cohort: string) => `Festgehalten: ${cohort}, noch nicht geboren.`,
    heldOpen: 'Die Gruppe enthält auch Ältere.',
    heldPartly: 'In diesem Jahr deckt die Gruppe den Jahrgang nur zum größeren Teil.',
    rest: 'Eine Altersgruppe berühren oder mit den Pfeiltasten wählen. Ein Klick hält den Jahrgang fest.',
    hint: 'Pfeiltasten gehen durch die Altersgruppen, die Eingabetaste hält den Jahrgang fest.',
  },
}

export type DemographyTexts = typeof de

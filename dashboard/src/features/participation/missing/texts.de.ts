import type { Formats } from '../../../app/i18n/formats'
import type { GroupBar, GroupMessage } from './toGroupBars'
import type { FunnelPlot, MapRateMessage } from './toFunnelPlot'

export const de = {
  attribute: 'Verglichen nach',
  attributes: {
    PLANNING_REGION: 'Konferenzregion', AMT: 'Amt', MUNICIPALITY: 'Gemeinde', MUNICIPALITY_SIZE: 'Größe der Gemeinde', AGE_GROUP: 'Alter', SEX: 'Geschlecht',
  },
  reached: 'Gezählt sind Menschen, die',
  reachedNames: { ATTENDED: 'teilgenommen haben', ACCEPTED: 'zugesagt haben', INVITED: 'eingeladen sind', NOMINATED: 'benannt sind' },
  reachedAs: { ATTENDED: 'teilgenommen', ACCEPTED: 'zugesagt', INVITED: 'eingeladen', NOMINATED: 'benannt' },
  sex: { FEMALE: 'Frauen', MALE: 'Männer', DIVERSE: 'divers' } as Readonly<Record<string, string>>,
  age: (from: string, to: string | null) => (to === null ? `${from} Jahre und älter` : from === '0' ? `bis ${to} Jahre` : `${from} bis ${to} Jahre`),
  size: (from: string, to: string | null) => (to === null ? `ab ${from} Einwohner` : from === '0' ? `unter ${to} Einwohner` : `${from} bis ${to} Einwohner`),
  group: {
    description: 'Balken: Anteil an den Teilnehmenden. Strich: Anteil an der Bevölkerung. Die feine Linie zeigt die Unsicherheit (95 %).',
    nobody: 'Dafür müssen Teilnahmen mit dieser Angabe erfasst sein.',
    base: { district: 'Verglichen mit den Einwohnern des Landkreises.', chosen: 'Verglichen mit den Einwohnern des gewählten Gebiets.' },
    populationDate: (date: string) => `Bevölkerung am ${date}.`,
    choose: 'Ein Klick wählt das Gebiet aus.',
    chooseGroup: 'Ein Klick wählt die Gruppe aus.',
    personal: 'Ausgewählt sind nur Teilnehmende; verglichen wird mit allen Einwohnern.',
    showUnknown: 'Wer ist das?',
    unit: 'Anteil in Prozent',
    chart: 'Balken je Gruppe: Anteil an den Teilnehmenden, Strich beim Anteil an der Bevölkerung.',
    keys: { below: 'zu wenige', within: 'im Rahmen des Zufalls', above: 'mehr als erwartet', population: 'Anteil an der Bevölkerung' },
    note: (people: string, expected: string) => `${people} statt ${expected}`,
    needed: (count: string) => `es fehlen ${count}`,
    sentence: (bar: GroupBar, f: Formats) =>
      `${bar.label}: ${f.count(bar.people, 'Mensch', 'Menschen')} (${f.percent(bar.share)}), nach der Bevölkerung ${f.number(bar.expected, 1)} (${f.percent(bar.population)}).${
        bar.needed ? ` Es fehlen ${f.number(bar.needed)}.` : ''}`,
    score: (value: string, low: string, high: string) => `Ähnlichkeit mit der Bevölkerung: ${value} (${low} bis ${high}).`,
    chance: (value: string) => `Ein gleich großer Kreis aus dem Los käme auf ${value}.`,
    methods: 'Die Ähnlichkeit ist 1 minus Unähnlichkeitsindex nach Duncan.',
    unknown: (count: string) => `Nicht dabei, weil die Angabe fehlt: ${count}.`,
    uncompared: (names: string) => `Ohne Vergleichszahl in der Bevölkerung: ${names}.`,
    say: (message: GroupMessage, f: Formats): string => {
      switch (message.kind) {
        case 'nobody': return 'Noch niemand, der verglichen werden kann'
        case 'unknown': return 'Für den Vergleich fehlen Zahlen der Bevölkerung'
        case 'even': return 'Keiner Gruppe fehlt ein ganzer Mensch'
        case 'gap': {
          const { group, compared, isCertain } = message
          return `${group.label}: ${f.number(group.people)} von ${f.number(compared)}, erwartet ${f.number(Math.round(group.expected))}${isCertain ? '' : ' (kann Zufall sein)'}`
        }
      }
    },
    columns: {
      label: 'Gruppe', people: 'Menschen', share: 'Anteil', inhabitants: 'Einwohner', population: 'Anteil der Bevölkerung', ratio: 'Verhältnis', low: 'untere Grenze', high: 'obere Grenze', expected: 'erwartet', needed: 'fehlen',
    },
  },
  planning: {
    label: 'Zur Planung',
    next: 'Wer fehlt, kann noch gefragt werden:',
    none: 'Keine Veranstaltung liegt vor uns.',
    plan: (event: string, date: string) => `${event} (${date}) planen`,
    all: 'Zur Konferenzplanung',
  },
  reach: {
    description: 'Erreicht ist, von wem mindestens ein Mensch oder eine Organisation dabei ist. Organisationen auch durch Mitglieder. Wessen Ort nicht erfasst ist, zählt für keine Gemeinde.',
    unit: 'Anzahl der Gemeinden, Interessengruppen und Organisationen',
    chart: 'Balken je Art: erreicht dunkel, nicht erreicht hell.',
    keys: { reached: 'erreicht', lost: 'noch nie erreicht' },
    of: { MUNICIPALITY: 'Gemeinden', INTEREST_GROUP: 'Interessengruppen', ORGANISATION: 'Organisationen' } as Readonly<Record<string, string>>,
    text: (reached: string, total: string, share: string) => `${reached} von ${total} (${share})`,
    sentence: (of: string, text: string) => `${of}: ${text}.`,
    say: (row: { reached: number; total: number } | undefined, f: Formats) =>
      !row ? 'Wer erreicht ist, ist nicht erfasst' : row.reached === 0 ? 'Aus keiner Gemeinde ist jemand mit bekanntem Ort erfasst' : `${f.number(row.reached)} von ${f.number(row.total)} Gemeinden sind erreicht`,
    names: (of: string, shown: string, all: string) => `${of}, soweit erfasst noch nie erreicht (${shown} von ${all})`,
    choose: 'Ein Klick auf einen Namen wählt ihn aus. Ein Klick auf einen Balken zeigt, wer dabei ist.',
    columns: { of: 'Art', total: 'alle', reached: 'erreicht', missing: 'nicht erreicht', share: 'Anteil' },
  },
  map: {
    level: 'Gebiete',
    levels: { MUNICIPALITY: 'Gemeinden', AMT: 'Ämter', PLANNING_REGION: 'Konferenzregionen' },
    smoothed: 'geglättet', counted: 'wie gezählt', method: 'Werte',
    smoothedDescription: 'Kleine Gebiete sind zum gemeinsamen Wert hin gerückt (empirisches Bayes nach Marshall).',
    smoothedNote: 'So fällt nicht auf, wer nur klein ist. Für eine Rangfolge taugt das nicht.',
    countedDescription: 'Wie gezählt. In kleinen Gebieten macht ein Mensch viel aus.',
    classes: 'Bis zu fünf Klassen mit etwa gleich vielen Gemeinden.',
    unit: 'Menschen je 1.000 Einwohner',
    label: 'Karte des Landkreises, gefärbt nach Beteiligung je 1.000 Einwohner',
    hint: 'Pfeiltasten gehen zur benachbarten Gemeinde, Eingabe wählt sie aus.',
    legend: 'Klassen der Karte',
    touch: 'Eine Gemeinde berühren zeigt ihren Wert. Ein Klick wählt sie aus.',
    range: (low: string, high: string) => (low === high ? low : `${low} bis ${high}`),
    classEntry: (range: string, places: string) => `${range} (${places})`,
    places: (count: number, f: Formats) => f.count(count, 'Gemeinde', 'Gemeinden'),
    unknown: 'unbekannt',
    boundaries: 'Grenzen',
    sentence: (place: string, value: string, counts: string) => `${place}: ${value} je 1.000 Einwohner (${counts}).`,
    counts: (people: string, inhabitants: string) => `${people} von ${inhabitants}`,
    say: (message: MapRateMessage, level: string, f: Formats): string => {
      switch (message.kind) {
        case 'nobody': return 'Noch niemand aus einem bekannten Gebiet hat teilgenommen'
        case 'same': return 'Die Unterschiede zwischen den Gebieten sind nicht größer als der Zufall'
        case 'empty': return `Noch niemand aus ${f.number(message.empty)} von ${f.number(message.places)} ${level === 'PLANNING_REGION' ? 'Konferenzregionen' : level === 'AMT' ? 'Ämtern' : 'Gemeinden'}`
        case 'range': return `Je 1.000 Einwohner: ${f.number(message.low, 1)} (${message.lowest.label}) bis ${f.number(message.high, 1)} (${message.highest.label})`
      }
    },
    columns: { label: 'Gebiet', people: 'Menschen', inhabitants: 'Einwohner', rate: 'je 1.000', smoothed: 'geglättet', position: 'Lage', low95: 'untere Grenze 95 %', high95: 'obere Grenze 95 %', low998: 'untere Grenze 99,8 %', high998: 'obere Grenze 99,8 %' },
  },
  funnel: {
    description: 'Jeder Punkt ist ein Gebiet. Zwischen den Linien erklärt der Zufall den Abstand zum gemeinsamen Wert (Trichterdiagramm).',
    limits: 'Gestrichelt: 95 %, durchgezogen: 99,8 %.',
    unit: 'Menschen je 1.000 Einwohner',
    x: 'Einwohner', y: 'je 1.000 Einwohner',
    chart: 'Trichterdiagramm: Einwohner nach rechts, Beteiligung je 1.000 Einwohner nach oben.',
    hint: 'Pfeiltasten gehen von Punkt zu Punkt, Eingabe wählt das Gebiet aus.',
    common: (value: string) => `Alle zusammen: ${value}.`,
    positions: { FAR_BELOW: 'weit darunter', BELOW: 'darunter', WITHIN: 'im Rahmen des Zufalls', ABOVE: 'darüber', FAR_ABOVE: 'weit darüber' } as Readonly<Record<string, string>>,
    sentence: (label: string, rate: string, note: string) => `${label}: ${rate} je 1.000 Einwohner (${note}).`,
    say: ({ points, below, above }: FunnelPlot, f: Formats): string => {
      if (points.length === 0 || points.every((point) => point.people === 0)) return 'Noch keine Teilnehmenden mit bekanntem Gebiet'
      if (below.length === 0 && above.length === 0) return `Alle Unterschiede zwischen den Gebieten (${f.number(points.length)}) kann der Zufall erklären`
      return `Mehr als Zufall: ${f.number(below.length)} von ${f.number(points.length)} Gebieten darunter, ${f.number(above.length)} darüber`
    },
    below: (names: string) => `Darunter: ${names}.`,
    above: (names: string) => `Darüber: ${names}.`,
    more: (count: string) => `${count} weitere`,
  },
}

export type MissingTexts = typeof de

import type { Formats } from '../../app/i18n/formats'
import type { WorkedQueryId } from './workedQueries'

interface QueryText {
  title: string
  /** one sentence: what it answers */
  answers: string
}

const worked: Record<WorkedQueryId, QueryText> = {
  projectTeam: { title: 'Wer gehört zum Projekt?', answers: 'Nennt alle Beteiligten eines Projekts mit Funktion, Rolle und Quelle.' },
  regionsRepresented: { title: 'Welche Region ist wie stark vertreten?', answers: 'Zählt Teilnehmende je Konferenzregion und setzt sie ins Verhältnis zur Bevölkerung.' },
  municipalitiesMissing: { title: 'Aus welchen Gemeinden kommt noch niemand?', answers: 'Zählt Teilnehmende je Gemeinde; eine 0 heißt: noch niemand.' },
  groupsReached: { title: 'Welche Gruppen sind erreicht?', answers: 'Zeigt je Interessengruppe, wie viele benannt, eingeladen und gekommen sind.' },
  stagesPerEvent: { title: 'Wo gehen Menschen auf dem Weg verloren?', answers: 'Zeigt je Veranstaltung die Zahlen von der Einladung bis zur Teilnahme.' },
  conferences: { title: 'Wann und wo sind die Regionalkonferenzen?', answers: 'Nennt Datum, Uhrzeit, Haus und Einzugsgebiet jeder Konferenz.' },
  whoNominated: { title: 'Wer hat wen benannt?', answers: 'Nennt zu einer Veranstaltung alle Beteiligten und wer sie vorgeschlagen hat.' },
  boards: { title: 'Wer spricht für Beiräte und Verbände?', answers: 'Nennt Beiräte und Verbände mit ihren Menschen und deren Rolle.' },
  attendance: { title: 'Wer war dabei?', answers: 'Nennt die Menschen, deren Teilnahme belegt ist, mit ihren Organisationen.' },
  bridges: { title: 'Wer hat die meisten Verbindungen?', answers: 'Zählt je Mensch und Organisation die direkten Verbindungen (Grad).' },
  lifeStages: { title: 'Wie alt ist der Landkreis?', answers: 'Zeigt die Bevölkerung nach Lebensabschnitt und Geschlecht.' },
  wishes: { title: 'Was wünschen sich die Menschen?', answers: 'Nennt Wünsche und Herausforderungen mit Ort, Thema und Datum.' },
  offices: { title: 'Wie ist die Verwaltung vertreten?', answers: 'Nennt die Ämter und Dezernate mit ihren Beteiligten.' },
  withoutUmlauts: { title: 'Findet die Suche auch ohne Umlaute?', answers: 'Sucht „Luechow“ und findet Lüchow.' },
  sources: { title: 'Woher kommen die Angaben?', answers: 'Nennt alle Quellen mit Herausgeber, Datum und Lizenz.' },
}

export const de = {
  title: 'Abfragen',
  question: 'Was möchten Sie wissen?',
  answer: (f: Formats, count: number) => `${f.number(count)} Fragen sind vorbereitet. Eigene stellen Sie im Editor darunter.`,
  list: 'Vorbereitete Fragen',
  examples: {
    list: (count: number) => `Beispiele für Programme (${count})`,
    answers: 'Diese Abfrage steht so auch in der Anleitung für Programme (docs/api.md).',
  },
  worked,
  own: 'Eigene Abfrage',
  ownAnswers: 'Sie haben die Abfrage geändert. Das Ergebnis steht hier als Tabelle.',
  run: 'Abfrage ausführen',
  running: 'Wird abgefragt …',
  result: 'Ergebnis',
  notYet: 'Noch nicht abgefragt.',
  rows: (f: Formats, count: number) => f.count(count, 'Zeile', 'Zeilen'),
  noTable: 'Das Ergebnis enthält keine Zeilen.',
  problems: 'Die Abfrage hat Fehler gemeldet.',
  away: 'Der Server antwortet nicht. Bitte versuchen Sie es gleich noch einmal.',
  truncated: 'Diese Liste geht weiter. Mit „first“ und „after“ holen Sie mehr.',
  variables: {
    title: 'Angaben zur Abfrage',
    required: 'nötig',
    none: 'keine Angabe',
    yes: 'ja',
    no: 'nein',
    kinds: { text: 'Text', number: 'Zahl', truth: 'ja oder nein', list: 'mehrere, mit Komma getrennt', other: 'Wort oder JSON' },
  },
  saved: {
    title: (count: number) => (count === 0 ? 'Abfrage merken oder weitergeben' : `Gemerkte Abfragen (${count})`),
    name: 'Name der Abfrage',
    save: 'In diesem Browser merken',
    copy: 'Link kopieren',
    copied: 'Der Link ist kopiert.',
    forget: 'Vergessen',
    forgetLabel: (name: string) => `„${name}“ vergessen`,
  },
  chart: {
    asTable: 'Tabelle',
    asChart: 'Diagramm',
    names: 'Namen aus Spalte',
    numbers: 'Zahlen aus Spalte',
    none: 'Für ein Diagramm fehlt eine Spalte mit Zahlen ab 0.',
    unknown: 'unbekannt',
    message: (label: string, column: string, value: string) => `${label} hat den größten Wert: ${column} ${value}`,
    description: (f: Formats, shown: number, all: number) => `${f.number(shown)} von ${f.count(all, 'Zeile', 'Zeilen')}, die größten zuerst`,
  },
  take: { xlsx: 'Als XLSX speichern', json: 'Als JSON speichern', parquet: 'Als Parquet speichern', csv: 'Alle Zeilen als CSV' },
  editor: {
    title: 'Abfrage im Editor (GraphQL)',
    open: 'Editor öffnen',
    close: 'Editor schließen',
    note: 'Der Editor ist das freie Programm GraphiQL und spricht Englisch. Strg + Eingabe führt aus.',
  },
}

import type { Formats } from '../../../app/i18n/formats'
import type { BoardMessage } from './toBoard'
import type { HeatMessage } from './toHeat'

export const de = {
  participantsNote: 'Alter, Geschlecht, Gemeindegröße, Benennung und Stand wählen keine Beiträge aus.',
  heat: {
    description: 'Beiträge je Thema und Konferenzregion. Ein Beitrag zu mehreren Themen zählt in jedem.',
    choose: 'Ein Klick wählt Thema und Region aus.',
    behind: (field: string, count: string) => `Wer steht dahinter? Die Beiträge zu ${field} (${count})`,
    unit: 'Anzahl der Beiträge',
    chart: 'Tafel: Themen untereinander, Konferenzregionen nebeneinander, je dunkler, desto mehr Beiträge.',
    hint: 'Pfeiltasten gehen von Feld zu Feld, Eingabe wählt Thema und Region aus.',
    none: 'keine',
    range: (low: string, high: string) => (low === high ? low : `${low} bis ${high}`),
    legend: 'Klassen der Tafel',
    only: (region: string) => `nur ${region}`,
    sentence: (topic: string, region: string, count: string) => `${topic}, ${region}: ${count}.`,
    say: (message: HeatMessage, f: Formats): string => {
      if (message.kind === 'nothing') return 'Noch keine Beiträge zu einem Thema'
      const lonely = message.lonely === 0 ? '' : `; nur aus einer Region: ${f.count(message.lonely, 'Thema', 'Themen')}`
      return `Am meisten genannt: ${message.topic.label} (${f.number(message.topic.total)})${lonely}`
    },
    columns: { topic: 'Thema', all: 'alle', without: 'ohne Region', only: 'nur aus' },
  },
  groupHeat: {
    description: 'Beiträge je Thema und Interessengruppe derer, die sie einbrachten; die acht Gruppen mit den meisten.',
    choose: 'Ein Klick wählt Thema und Gruppe aus.',
    chart: 'Tafel: Themen untereinander, Interessengruppen nebeneinander, je dunkler, desto mehr Beiträge.',
    hint: 'Pfeiltasten gehen von Feld zu Feld, Eingabe wählt Thema und Gruppe aus.',
    say: (message: HeatMessage, f: Formats): string => {
      if (message.kind === 'nothing') return 'Noch keine Beiträge von Interessengruppen'
      return `Nach Gruppen: ${message.topic.label} (${f.number(message.topic.total)}); nur von einer Gruppe: ${f.count(message.lonely, 'Thema', 'Themen')}`
    },
  },
  board: {
    description: 'Wünsche, Ideen, Meinungen, Herausforderungen, Lösungen und Projektideen, die neuesten zuerst.',
    way: 'Was kein Projekt nennt, ist offen, nicht abgelehnt.',
    takenUpBy: 'Aufgegriffen von',
    takenUp: (count: string) => `${count} aufgegriffen`,
    filtered: (shown: string, all: string) => `In dieser Auswahl: ${shown} von ${all} Beiträgen.`,
    unit: 'Anzahl der Beiträge',
    say: ({ all, ideas }: BoardMessage, f: Formats): string =>
      all === 0 ? 'Noch keine Beiträge erfasst' : `${f.count(all, 'Beitrag', 'Beiträge')}, darunter ${f.count(ideas, 'Projektidee', 'Projektideen')}`,
    more: (count: string) => `${count} weitere zeigen`,
    choose: (kind: string) => `Nur ${kind} zeigen`,
    projects: 'Der Weg zu Projekten',
    linked: (some: string, all: string) => `${some} von ${all} Beiträgen hat ein Projekt aufgegriffen.`,
    project: (count: string, ideas: string) => `${count}, darunter ${ideas}`,
    contributions: (count: number, f: Formats) => f.count(count, 'Beitrag', 'Beiträge'),
    ideas: (count: number, f: Formats) => f.count(count, 'Projektidee', 'Projektideen'),
    statuses: 'Stand dieser Projekte',
    noWay: 'Ohne Beiträge gibt es noch keinen Weg.',
    noProjects: 'Noch kein Projekt hat etwas aufgegriffen.',
    columns: { kind: 'Art', text: 'Beitrag', date: 'Datum', region: 'Ort', topics: 'Themen', event: 'Veranstaltung', by: 'von', project: 'aufgegriffen von' },
    by: 'von',
    capped: (shown: string, all: string) => `Gezeigt sind ${shown} von ${all}.`,
  },
  matches: {
    description: 'Lösungen aus einer Region, die zu Herausforderungen einer anderen passen. Verglichen sind Wortstämme (tf-idf).',
    caution: 'Es zählen Wörter, nicht Bedeutungen. Bitte beide Texte lesen.',
    unit: 'Ähnlichkeit von 0 bis 1',
    say: (count: number, f: Formats) => (count === 0 ? 'Keine Lösung passt zu einer Herausforderung anderswo' : `${f.count(count, 'Lösung passt', 'Lösungen passen')} zu Herausforderungen anderswo`),
    most: (count: number, f: Formats) => `Mindestens ${f.number(count)} Lösungen passen zu Herausforderungen anderswo`,
    challenge: 'Herausforderung',
    solution: 'Lösung',
    shared: (words: string) => `Gemeinsam: ${words}`,
    similarity: (value: string) => `Ähnlichkeit ${value}`,
    columns: { challenge: 'Herausforderung', challengeRegion: 'Ort der Herausforderung', challengeBy: 'Herausforderung von', solution: 'Lösung', solutionRegion: 'Ort der Lösung', solutionBy: 'Lösung von', similarity: 'Ähnlichkeit', shared: 'gemeinsame Wörter' },
  },
}

export type TopicsTexts = typeof de

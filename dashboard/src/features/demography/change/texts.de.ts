import type { BackTestMethod } from '../../../gql/graphql'
import type { PartName } from './toWaterfall'

export const de = {
  parts: { before: 'Beginn', births: 'Geburten', deaths: 'Sterbefälle', netMigration: 'Wanderung', rest: 'Rest', after: 'Ende' } as Record<PartName, string>,
  past: {
    say: ({ from, to, natural, moves }: { from: string; to: string; natural: string; moves: string }) => `${from} bis ${to}: Geburten weniger Sterbefälle ${natural}, Wanderung ${moves}`,
    description: 'So kam die Änderung zustande, nach der Statistik.',
    none: 'Geburten, Sterbefälle und Wanderung sind nur für den Landkreis gespeichert.',
  },
  future: {
    say: ({ from, to, natural, moves }: { from: string; to: string; natural: string; moves: string }) => `${from} bis ${to}: Geburten weniger Sterbefälle ${natural}, Wanderung ${moves}`,
    description: 'So entsteht die Änderung unter diesen Annahmen.',
  },
  unit: 'Menschen',
  label: 'Treppe vom Beginn zum Ende.',
  step: (name: string, value: string) => `${name}: ${value}.`,
  columns: { part: 'Teil', value: 'Menschen' },
  needs: {
    say: ({ year, start, old, range, oldStart, young, youngStart }: { year: string; start: string; old: string; range: string | null; oldStart: string; young: string; youngStart: string }) =>
      `${year}: ${old} Menschen ab 80 (${range === null ? '' : `80 %: ${range}; `}${start}: ${oldStart}) und ${young} Kinder unter 6 (${start}: ${youngStart})`,
    description: 'Menschen in dem Alter, das etwas braucht. Nicht Plätze, nicht Stellen.',
    careMissing: 'Pflegebedarf und Ehrenamt fehlen: Dafür ist keine belegte Quote gespeichert.',
    bands: (runs: string) => `Spannen: 80 % von ${runs} Durchläufen.`,
    banded: (value: string, range: string) => `${value} (${range})`,
    from: (name: string) => `${name}, 80 % von`,
    to: (name: string) => `${name}, 80 % bis`,
    unit: 'Menschen',
    label: 'Linien je Altersgruppe.',
    lines: { underThree: 'unter 3 (Krippe)', threeToFive: '3 bis 5 (Kita)', schoolEntrants: 'Einschulungen im Jahr', overEighty: '80 und älter', volunteers: '65 bis 79 (könnten sich engagieren)' },
    year: 'Jahresbeginn',
    point: (year: string, values: string) => `Anfang ${year}: ${values}.`,
    value: (name: string, people: string) => `${name} ${people}`,
  },
  test: {
    say: ({ from, to, ours, plain }: { from: string; to: string; ours: string; plain: string | null }) =>
      `Von Anfang ${from} auf Ende ${to} gerechnet: im Mittel ${ours} daneben${plain === null ? '' : `; „alles bleibt gleich“ ${plain}`}`,
    description: 'Wir rechnen aus der Vergangenheit und vergleichen mit der späteren Zählung.',
    bands: (in80: string, in95: string) => `Im 80-%-Band lagen ${in80} der Gemeinden, im 95-%-Band ${in95}.`,
    tooNarrow: 'Die Bänder waren also zu schmal. Über frühere Wanderung war damals wenig bekannt.',
    noBands: 'Ob die Bänder halten, ist hier nicht prüfbar: Frühere Schwankungen waren nicht bekannt.',
    unit: 'mittlere Abweichung je Gemeinde in Prozent',
    label: 'Balken je Methode.',
    methods: { COHORT_COMPONENT: 'diese Rechnung', HAMILTON_PERRY: 'Kohorten-Quotienten', CONSTANT_SHARE: 'gleicher Anteil am Landkreis', TREND: 'Trend geht weiter', UNCHANGED: 'alles bleibt gleich' } as Record<BackTestMethod, string>,
    missing: (methods: string) => `Nicht prüfbar, weil ältere Zahlen fehlen: ${methods}.`,
    all: 'alle',
    size: (from: string, to: string | null) => (to === null ? `ab ${from}` : `${from} bis unter ${to}`),
    columns: { method: 'Methode', size: 'Einwohner', places: 'Gemeinden', mape: 'mittlere Abweichung %', medape: 'Median %', bias: 'zu viel (+) oder zu wenig (-) %', coverage80: 'im 80-%-Band', coverage95: 'im 95-%-Band' },
    none: 'Keine ältere Zählung auf demselben Zensus.',
  },
}

export type ChangeTexts = typeof de

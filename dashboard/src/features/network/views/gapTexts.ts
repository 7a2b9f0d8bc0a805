interface GapNumbers { first: string; second: string; observed: string; expected: string }

const de = {
  by: 'Lücken zwischen',
  groupings: { INTEREST_GROUP: 'Interessengruppen', PLANNING_REGION: 'Konferenzregionen', COMMUNITY: 'Gemeinschaften im Netz' },
  none: 'Hier fehlt zwischen keinen zwei Gruppen auffällig viel.',
  widest: ({ first, second, observed, expected }: GapNumbers) => `Am weitesten auseinander: ${first} und ${second}. Erfasst sind ${observed} Verbindungen, zu erwarten wären ${expected}.`,
  gaps: 'Lücken',
  gapsCaption: 'Paare von Gruppen mit deutlich weniger Verbindungen, als bei gleicher Verteilung zu erwarten wären.',
  pair: 'Gruppen',
  observed: 'Verbindungen',
  expected: 'zu erwarten',
  probability: 'Wahrscheinlichkeit',
  introductions: 'Wen miteinander bekannt machen?',
  introductionsCaption: 'Menschen und Organisationen zu beiden Seiten einer Lücke, zuerst die mit den meisten gemeinsamen Bekannten.',
  who: 'Wer',
  whom: 'mit wem',
  sharedCount: 'gemeinsame Bekannte',
  through: 'über',
  nobody: 'niemanden',
  method: 'Erwartet wird, was sich ergäbe, wenn jede und jeder gleich viele Verbindungen hätte wie jetzt, aber mit zufälligen anderen (Konfigurationsmodell). Gezeigt ist, was dabei in weniger als 5 % der Fälle vorkäme.',
  synthetic: 'Die Rechnung umfasst auch die erfundenen Beispieldaten.',
}

const en: typeof de = {
  by: 'Gaps between',
  groupings: { INTEREST_GROUP: 'Interest groups', PLANNING_REGION: 'Conference regions', COMMUNITY: 'Communities in the network' },
  none: 'No two groups are conspicuously far apart here.',
  widest: ({ first, second, observed, expected }) => `Furthest apart: ${first} and ${second}. Recorded are ${observed} ties, expected would be ${expected}.`,
  gaps: 'Gaps',
  gapsCaption: 'Pairs of groups with far fewer ties than would be expected if they were spread evenly.',
  pair: 'Groups',
  observed: 'Ties',
  expected: 'expected',
  probability: 'Probability',
  introductions: 'Whom to introduce to whom?',
  introductionsCaption: 'People and organisations on both sides of a gap, those with the most shared contacts first.',
  who: 'Who',
  whom: 'to whom',
  sharedCount: 'shared contacts',
  through: 'through',
  nobody: 'nobody',
  method: 'Expected is what would come out if everybody had as many ties as now, but with others at random (configuration model). Shown is what would happen in fewer than 5 % of the cases.',
  synthetic: 'The computation includes the invented example data.',
}

export const gapTexts = { de, en }

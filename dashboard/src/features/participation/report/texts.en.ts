import type { ReportTexts } from './texts.de'

export const en: ReportTexts = {
  title: 'Report on participation',
  print: 'Print',
  back: 'To participation',
  query: 'Open the same figures in Queries',
  created: (date) => `Made on ${date}.`,
  date: (date) => `Data as of ${date}.`,
  filter: (words) => `Selection: ${words}.`,
  noFilter: 'No selection: all events.',
  synthetic: 'This report contains invented example data.',
  brief: 'In brief',
  sex: (text) => `By sex: ${text}.`,
  age: (text) => `By age: ${text}.`,
  region: (text) => `By conference region: ${text}.`,
  topic: (text) => `${text}.`,
  reached: (rows, f) =>
    `Reached are ${f.list(rows.map(({ of, reached, total }) => `${f.number(reached)} of ${f.number(total)} ${{ MUNICIPALITY: 'municipalities', INTEREST_GROUP: 'interest groups', ORGANISATION: 'organisations' }[of]}`))}.`,
  needed: (places, f) => (places.length === 0 ? '' : `Missing for balance: ${f.list(places.map(({ label, needed }) => `${label} (${f.number(needed)})`))}.`),
  figures: 'Figures',
  way: 'Number of pairs of a person or an organisation and an event.',
  share: 'Bar: share of the participants. Tick: share of the population. Fine line: uncertainty (95 %).',
  map: 'People per 1,000 inhabitants, smoothed.',
  spread: 'Lorenz curve of the voices.',
  sources: 'Sources',
  methods: 'How it is calculated stands in the documentation, methods-participation.',
}

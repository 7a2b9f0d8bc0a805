import type { PeopleTexts } from './texts.de'

export const en: PeopleTexts = {
  title: 'Who is behind this?',
  listed: 'Who',
  all: 'all',
  lost: { NOT_INVITED: 'nominated but not invited', NOT_ACCEPTED: 'invited but not accepted', NOT_ATTENDED: 'accepted but did not come' },
  side: 'Side of the comparison',
  useFilter: 'Filter the whole page so',
  counted: 'Counted',
  counts: { pairs: 'once for each event', people: 'each person once', residents: 'each person of the district once' },
  entries: { one: 'entry', many: 'entries' },
  saysPairs: (entries, people, organisations) => `${entries}: ${people} and ${organisations}.`,
  saysPeople: (people) => `${people}.`,
  latest: 'Who belongs to several events stands here for each.',
  first: 'Each person stands at the first of their events.',
  capped: (count) => `Shown are the first ${count} by name.`,
  caption: 'People and organisations in this selection',
  people: { one: 'person', many: 'people' },
  organisations: { one: 'organisation', many: 'organisations' },
  columns: { name: 'name', kind: 'kind', region: 'place', groups: 'interest groups', event: 'event', date: 'date', stage: 'now' },
  none: 'none',
}

import type { PeopleTexts } from './texts.de'

export const en: PeopleTexts = {
  title: 'Who is behind this?',
  listed: 'Latest step',
  all: 'all',
  counted: (people, organisations) => `${people} and ${organisations} in this selection.`,
  latest: 'Each person stands here once, at the latest step.',
  capped: (count) => `Shown are the first ${count} by name.`,
  caption: 'People and organisations in this selection',
  people: { one: 'person', many: 'people' },
  organisations: { one: 'organisation', many: 'organisations' },
  columns: { name: 'name', kind: 'kind', region: 'place', groups: 'interest groups' },
  none: 'none',
}

import type { OfficialTexts } from './texts.de'

export const en: OfficialTexts = {
  say: ({ name, year, official, ours, place }) => `${name} at the start of ${year}: officially ${official} people, by our calculation ${ours}, that is ${place}`,
  otherBase: ({ name, year, official }) => `${name} at the start of ${year}: officially ${official} people; not comparable, since counted otherwise`,
  range: (low, high) => `${low} to ${high}`,
  places: { above: 'more', below: 'fewer', within: 'in between' },
  description: 'Our calculation here without your changes',
  base: (year) => `Compared on the base of the census of ${year} only.`,
  unit: 'people',
  axis: 'The vertical axis does not begin at 0. All years stand in the table.',
  label: 'Official figures beside our calculation.',
  official: 'official',
  ours: 'our calculation',
  noComparison: 'another count',
  row: ({ name, date, official, ours, difference }) => `${name}, ${date}: ${official}. Our calculation: ${ours} (${difference}).`,
  other: ({ name, date, official }) => `${name}, ${date}: ${official}. Another count, hence no comparison.`,
  point: (year, values) => `Start of ${year}: ${values}.`,
  value: (name, people) => `${name} ${people}`,
  columns: { name: 'projection', date: 'day', official: 'official', ours: 'our calculation', difference: 'difference', percent: 'difference in %' },
  none: (name) => `No official projection is stored for ${name}.`,
}

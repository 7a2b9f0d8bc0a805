import type { ProfileTexts } from './texts.de'

export const en: ProfileTexts = {
  title: (name) => `Profile of ${name}`,
  short: 'Profile',
  print: 'Print',
  back: 'To demography',
  query: 'Open the same figures in Queries',
  created: (date) => `Made on ${date}.`,
  figures: {
    title: 'Figures',
    head: 'start of year', people: 'people', young: 'under 20', working: '20 to 64', old: '65 and over', veryOld: '80 and over', ratio: '65 and over per 100 of 20 to 64',
    note: 'The first row is the count, the others follow from assumptions. They are rounded to three digits.',
  },
  pyramid: (start, end) => `Ages in ${end}, outline ${start}`,
  fan: 'People: counted and calculated',
  fanNote: 'Bands: 80 and 95 % of 1,000 runs. The axis does not begin at 0.',
  needs: 'What follows',
  needsText: ({ year, start, young, youngStart, entrants, entrantsStart, old, oldStart, range }) => [
    `Children under 6: ${young} in ${year} (${start}: ${youngStart}).`,
    `School entrants a year: ${entrants} (${start}: ${entrantsStart}).`,
    `People of 80 and over: ${old} (${range === null ? '' : `80 %: ${range}; `}${start}: ${oldStart}).`,
  ],
  voices: {
    title: 'Who has a say',
    silent: (groups) => `Grows, and nobody took part: ${groups}.`,
    none: 'No age group grows here wholly without participation.',
    later: (year) => `Compared up to ${year}.`,
  },
  assumptions: 'Assumptions and sources',
}

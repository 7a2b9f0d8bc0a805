import type { RegionTexts } from './texts.de'
import { regionTextsEn } from './regionTexts.en'

export const textsEn: RegionTexts = {
  title: 'Regions',
  question: 'Where do people live, and where do participants come from?',
  answer({ places, inhabitants, reached, missing }, formats) {
    const all = formats.count(places, 'municipality', 'municipalities')
    const people = inhabitants === null ? `The district has ${all}.` : `${formats.number(inhabitants)} people live in ${all}.`
    if (missing === places) return `${people} Where participants come from is unknown.`
    if (reached === 0) return `${people} No person from any of them is recorded as attending yet.`
    return `${people} Somebody from ${formats.number(reached)} of them has attended.`
  },
  map: {
    figure: 'Colour shows',
    figures: { rate: 'participants per 1,000 inhabitants', people: 'participants', inhabitants: 'inhabitants', density: 'inhabitants per km²' },
    say(message, formats) {
      switch (message.kind) {
        case 'nothing':
          return 'No participants with a known municipality yet'
        case 'empty':
          return `Nobody attended yet from ${formats.number(message.empty)} of ${formats.count(message.places, 'municipality', 'municipalities')}`
        case 'half':
          return `Half of the people live in ${formats.number(message.few)} of ${formats.count(message.places, 'municipality', 'municipalities')}`
        case 'most':
          return message.figure === 'density'
            ? `People live closest together in ${message.name}: ${formats.number(message.value)} per km²`
            : message.figure === 'rate'
              ? `Participation is highest in ${message.name}: ${formats.number(message.value, 1)} per 1,000 inhabitants`
              : `Most participants come from ${message.name}: ${formats.number(message.value)}`
      }
    },
    classes: 'Five classes with about the same number of municipalities (quantiles). Equal figures stay together, 0 stands alone.',
    inhabitantsDate: (date, base) => `Inhabitants on ${date}${base}.`,
    base: (year) => `, based on the ${year} census`,
    differentDates: 'The numbers of inhabitants are of different dates.',
    legend: 'Classes of the map',
    legendClass: (range, places) => `${range} (${places})`,
    range: (low, high) => (low === high ? low : `${low} to ${high}`),
    places: (count, formats) => formats.count(count, 'municipality', 'municipalities'),
    unknown: 'unknown',
    withheld: 'withheld',
    label: 'Map of the municipalities of the district of Rostock',
    hint: 'Arrow keys go to the next municipality. Enter opens it.',
    touch: 'Touch a municipality to see its figure, click to open it.',
    amt: 'Borders of the Ämter',
    conferenceRegions: 'Borders of the conference regions',
    venues: 'Circles: venues of the regional conferences.',
    rule: 'Which municipality belongs to which conference region is our rule. Each Amt belongs to the nearest venue. The newsletter does not say.',
    boundaries: 'Boundaries',
  },
  list: {
    title: 'All municipalities',
    search: 'Find a municipality or Amt',
    none: (text) => `No municipality fits “${text}”.`,
    shown: (shown, all) => `${shown} of ${all} municipalities`,
  },
  columns: { name: 'Municipality', amt: 'Amt', conferenceRegion: 'Conference region', people: 'participants', rate: 'per 1,000', inhabitants: 'inhabitants', density: 'per km²' },
  noAmt: 'no Amt',
  region: regionTextsEn,
}

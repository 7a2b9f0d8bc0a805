import type { CompareTexts } from './texts.de'

export const en: CompareTexts = {
  kind: 'Compared are',
  kinds: { event: 'two events', year: 'two years', region: 'two conference regions' },
  first: 'First (grey)',
  second: 'Second (coloured)',
  few: 'A comparison needs two entries.',
  counts: 'The numbers at the side are the first, the second and the difference.',
  open: 'A click on a bar shows who is behind it.',
  way: 'The way in both, in pairs of a person or an organisation and an event.',
  byRegion: 'Attendances by conference region, the largest difference first.',
  byGroup: 'Attendances by interest group, the largest difference first.',
  unit: 'number',
  chart: 'Two bars each: the first grey, the second coloured.',
  people: 'people',
  text: (first, second, difference) => `${first} / ${second} (${difference})`,
  sentence: (label, text) => `${label}: ${text}.`,
  say: (attended, names, f) => {
    const { first, second, difference } = attended
    if (difference === null) return `${names[0]} and ${names[1]}: figures are missing`
    if (difference === 0) return `As many attendances in both: ${f.number(first)}`
    const change = `${f.number(Math.abs(difference))} ${difference > 0 ? 'more' : 'fewer'}`
    return `${names[1]}: ${f.count(second, 'attendance', 'attendances')}, ${change} than ${names[0]} (${f.number(first)})`
  },
  most: (pair, f) => {
    if (!pair) return 'Where the participants came from is not recorded'
    if (pair.difference === null || pair.difference === 0) return 'No difference by origin'
    return `The largest difference: ${pair.label} (${f.number(pair.first)} and ${f.number(pair.second)})`
  },
  score: (first, second) => `Similarity to the population by conference regions: ${first} and ${second}.`,
  interval: (value, low, high) => `${value} (${low} to ${high})`,
  columns: { label: 'figure', difference: 'difference' },
}

import type { MissingTexts } from './texts.de'

export const en: MissingTexts = {
  attribute: 'Compared by',
  attributes: {
    PLANNING_REGION: 'conference region', AMT: 'Amt', MUNICIPALITY: 'municipality', MUNICIPALITY_SIZE: 'size of municipality', AGE_GROUP: 'age', SEX: 'sex',
  },
  reached: 'Counted are people who',
  reachedNames: { ATTENDED: 'attended', ACCEPTED: 'accepted', INVITED: 'are invited', NOMINATED: 'are nominated' },
  reachedAs: { ATTENDED: 'attended', ACCEPTED: 'accepted', INVITED: 'invited', NOMINATED: 'nominated' },
  sex: { FEMALE: 'women', MALE: 'men', DIVERSE: 'diverse' },
  age: (from, to) => (to === null ? `${from} years and older` : from === '0' ? `up to ${to} years` : `${from} to ${to} years`),
  size: (from, to) => (to === null ? `from ${from} inhabitants` : from === '0' ? `under ${to} inhabitants` : `${from} to ${to} inhabitants`),
  group: {
    description: 'Bar: share of the participants. Tick: share of the population. The fine line shows the uncertainty (95 %).',
    nobody: 'This needs recorded attendances that state it.',
    base: { district: 'Compared with the inhabitants of the district.', chosen: 'Compared with the inhabitants of the chosen area.' },
    populationDate: (date) => `Population on ${date}.`,
    choose: 'A click chooses the area.',
    chooseGroup: 'A click chooses the group.',
    personal: 'The selection holds for participants only; they are compared with all inhabitants.',
    showUnknown: 'Who is it?',
    unit: 'share in per cent',
    chart: 'A bar for each group: share of the participants, a tick at the share of the population.',
    keys: { below: 'too few', within: 'within chance', above: 'more than expected', population: 'share of the population' },
    note: (people, expected) => `${people} instead of ${expected}`,
    needed: (count) => `${count} missing`,
    sentence: (bar, f) =>
      `${bar.label}: ${f.count(bar.people, 'person', 'people')} (${f.percent(bar.share)}), by population ${f.number(bar.expected, 1)} (${f.percent(bar.population)}).${
        bar.needed ? ` ${f.number(bar.needed)} missing.` : ''}`,
    score: (value, low, high) => `Similarity to the population: ${value} (${low} to ${high}).`,
    chance: (value) => `A circle of the same size drawn by lot would reach ${value}.`,
    methods: 'The similarity is 1 minus the index of dissimilarity (Duncan).',
    unknown: (count) => `Left out because the attribute is unknown: ${count}.`,
    uncompared: (names) => `Without a figure for the population: ${names}.`,
    say: (message, f) => {
      switch (message.kind) {
        case 'nobody': return 'Nobody yet who can be compared'
        case 'unknown': return 'Figures for the population are missing'
        case 'even': return 'No group lacks a whole person'
        case 'gap': {
          const { group, compared, isCertain } = message
          return `${group.label}: ${f.number(group.people)} of ${f.number(compared)}, expected ${f.number(Math.round(group.expected))}${isCertain ? '' : ' (may be chance)'}`
        }
      }
    },
    columns: {
      label: 'group', people: 'people', share: 'share', inhabitants: 'inhabitants', population: 'share of the population', ratio: 'ratio', low: 'lower limit', high: 'upper limit', expected: 'expected', needed: 'missing',
    },
  },
  planning: {
    label: 'To the planning',
    next: 'Who is missing can still be asked:',
    none: 'No event lies ahead.',
    plan: (event, date) => `Plan ${event} (${date})`,
    all: 'To the conference planning',
  },
  reach: {
    description: 'Reached is of whom at least one person or organisation takes part. Organisations also through members. Who has no recorded place counts for no municipality.',
    unit: 'number of municipalities, interest groups and organisations',
    chart: 'A bar for each kind: reached dark, not reached light.',
    keys: { reached: 'reached', lost: 'never reached' },
    of: { MUNICIPALITY: 'municipalities', INTEREST_GROUP: 'interest groups', ORGANISATION: 'organisations' },
    text: (reached, total, share) => `${reached} of ${total} (${share})`,
    sentence: (of, text) => `${of}: ${text}.`,
    say: (row, f) =>
      !row ? 'Who is reached is not recorded' : row.reached === 0 ? 'Nobody with a known place is recorded from any municipality' : `${f.number(row.reached)} of ${f.number(row.total)} municipalities are reached`,
    names: (of, shown, all) => `${of} never reached as far as recorded (${shown} of ${all})`,
    choose: 'A click on a name chooses it. A click on a bar shows who takes part.',
    columns: { of: 'kind', total: 'all', reached: 'reached', missing: 'not reached', share: 'share' },
  },
  map: {
    level: 'Areas',
    levels: { MUNICIPALITY: 'municipalities', AMT: 'Ämter', PLANNING_REGION: 'conference regions' },
    smoothed: 'smoothed', counted: 'as counted', method: 'Figures',
    smoothedDescription: 'Small areas are moved towards the common rate (empirical Bayes, Marshall).',
    smoothedNote: 'So a place does not stand out only because it is small. Not meant for ranking.',
    countedDescription: 'As counted. In small areas one person makes a large difference.',
    classes: 'Up to five classes with about as many municipalities each.',
    unit: 'people per 1,000 inhabitants',
    label: 'Map of the district, coloured by participation per 1,000 inhabitants',
    hint: 'Arrow keys go to the neighbouring municipality, Enter chooses it.',
    legend: 'Classes of the map',
    touch: 'Touch a municipality to see its figure. A click chooses it.',
    range: (low, high) => (low === high ? low : `${low} to ${high}`),
    classEntry: (range, places) => `${range} (${places})`,
    places: (count, f) => f.count(count, 'municipality', 'municipalities'),
    unknown: 'unknown',
    boundaries: 'Boundaries',
    sentence: (place, value, counts) => `${place}: ${value} per 1,000 inhabitants (${counts}).`,
    counts: (people, inhabitants) => `${people} of ${inhabitants}`,
    say: (message, level, f) => {
      switch (message.kind) {
        case 'nobody': return 'Nobody from a known area has attended yet'
        case 'same': return 'The areas differ by no more than chance'
        case 'empty': return `Nobody yet from ${f.number(message.empty)} of ${f.number(message.places)} ${level === 'PLANNING_REGION' ? 'conference regions' : level === 'AMT' ? 'Ämter' : 'municipalities'}`
        case 'range': return `Per 1,000 inhabitants: ${f.number(message.low, 1)} (${message.lowest.label}) to ${f.number(message.high, 1)} (${message.highest.label})`
      }
    },
    columns: { label: 'area', people: 'people', inhabitants: 'inhabitants', rate: 'per 1,000', smoothed: 'smoothed', position: 'position', low95: 'lower limit 95 %', high95: 'upper limit 95 %', low998: 'lower limit 99.8 %', high998: 'upper limit 99.8 %' },
  },
  funnel: {
    description: 'Each point is an area. Between the lines chance explains the distance from the common rate (funnel plot).',
    limits: 'Dashed: 95 %, solid: 99.8 %.',
    unit: 'people per 1,000 inhabitants',
    x: 'inhabitants', y: 'per 1,000 inhabitants',
    chart: 'Funnel plot: inhabitants to the right, participation per 1,000 inhabitants upwards.',
    hint: 'Arrow keys go from point to point, Enter chooses the area.',
    common: (value) => `All together: ${value}.`,
    positions: { FAR_BELOW: 'far below', BELOW: 'below', WITHIN: 'within chance', ABOVE: 'above', FAR_ABOVE: 'far above' },
    sentence: (label, rate, note) => `${label}: ${rate} per 1,000 inhabitants (${note}).`,
    say: ({ points, below, above }, f) => {
      if (points.length === 0 || points.every((point) => point.people === 0)) return 'No participants with a known area yet'
      if (below.length === 0 && above.length === 0) return `Chance can explain all differences between the areas (${f.number(points.length)})`
      return `More than chance: ${f.number(below.length)} of ${f.number(points.length)} areas below, ${f.number(above.length)} above`
    },
    below: (names) => `Below: ${names}.`,
    above: (names) => `Above: ${names}.`,
    more: (count) => `${count} more`,
  },
}

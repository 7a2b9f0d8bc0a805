import type { DemographyTexts } from './texts.de'

export const en: DemographyTexts = {
  question: 'Where is the population going?',
  title: 'Demography',
  answer(answer, formats) {
    if (answer.kind === 'unknown') return 'There are no figures by age for this place.'
    const { first, last, peak } = answer
    const number = (value: number) => formats.number(value)
    const end = `In ${last.year} there would be ${number(last.ratio)}${peak ? `, in between up to ${number(peak.ratio)} (${peak.year})` : ''}.`
    return `At the start of ${first.year} there were ${number(first.ratio)} people of 65 and over for every 100 aged 20 to 64. ${end}`
  },
  notForecast: 'The result follows from assumptions. It is not a forecast.',
  data: (date, base) => `The calculation starts on ${date}${base === null ? '' : ` (update of the ${base} census)`}.`,
  estimatedNote: 'Ages are estimated here: from the ages in the district and the number of inhabitants.',
  estimated: 'estimated',
  place: 'Place',
  inScenario: 'Calculated with your assumptions.',
  links: { voices: 'Who grows and has no voice?', report: 'Profile to print', tables: 'Import an official table', region: 'Page of this region' },
  sections: { label: 'On this page', age: 'Age', future: 'How many?', scenario: 'Change assumptions', places: 'All municipalities', change: 'Where the change comes from', life: 'How long do they live?', trust: 'How good is the calculation?' },
  assumptions: {
    title: 'Assumptions of the calculation',
    say(assumption, formats) {
      switch (assumption.kind) {
        case 'rates':
          return assumption.name === 'fertility'
            ? `Births: rates by age (${assumption.place}, ${assumption.period}); they stay the same.`
            : `Mortality: life table (${assumption.place}, ${assumption.period}); it stays the same.`
        case 'period':
          return assumption.name === 'netMigration'
            ? `Migration: by age as from ${formats.date(assumption.from)} to ${formats.date(assumption.to)}.`
            : `Own gain of municipalities from ${formats.date(assumption.from)} to ${formats.date(assumption.to)}: it halves every five years.`
        case 'day':
          return assumption.name === 'population' ? `Population by age on ${formats.date(assumption.date)}.` : `Ages in municipalities: estimated for ${formats.date(assumption.date)}.`
        case 'number':
          return {
            sexRatioAtBirth: `For every 100 girls ${formats.number(100 * assumption.value)} boys are born.`,
            fertilityFactor: `Births: ${formats.percent(assumption.value, 0)} of the stored rates.`,
            mortalityFactor: `Mortality: ${formats.percent(assumption.value, 0)} of the stored rates.`,
            netMigrationFactor: `Migration: ${formats.percent(assumption.value, 0)} of the stored values.`,
          }[assumption.name]
        case 'fixed':
          return 'Municipalities have the rates of the district. They sum to the district.'
        case 'stayed':
          return `Your assumptions let more people leave than live there: ${formats.number(assumption.persons)} stay.`
        case 'other':
          return assumption.text
      }
    },
  },
  fan: {
    say: ({ name, year, people, band }) => `${name} ${year}: ${people} people${band === null ? '' : `, ${band} in 8 of 10 runs`}`,
    range: (low, high) => `${low} to ${high}`,
    description: 'People at the start of the year: counted, and as the result of the assumptions.',
    runs: (count) => `The bands show ${count} runs with drawn rates.`,
    running: 'The bands are being calculated anew.',
    base: (year) => `All figures: update of the ${year} census; other counts are left out.`,
    unit: 'people',
    axis: 'The axis does not begin at 0.',
    limits: 'The bands hold only what varied before. What never happened is not in them.',
    names: { counted: 'counted', projected: 'with these assumptions', band80: '80 % of the runs', band95: '95 % of the runs' },
    label: 'Line with two bands.',
    counted: (year, people) => `Counted at the start of ${year}: ${people}.`,
    projected: (year, people) => `With these assumptions at the start of ${year}: ${people}.`,
    in80: (range) => `80 %: ${range}.`,
    in95: (range) => `95 %: ${range}.`,
    columns: { year: 'start of year', counted: 'counted', projected: 'with these assumptions', low95: '95 % from', low80: '80 % from', high80: '80 % to', high95: '95 % to' },
  },
  pyramid: {
    none: 'No age groups are known for this place.',
    unitPeople: 'people',
    unitShare: 'share of all people of the place',
    women: 'Women',
    men: 'Men',
    workingAge: 'between the lines: working age 20 to 64',
    label: 'Population pyramid.',
    ages: (from, to) => (to === null ? `${from} and over` : `${from}–${to}`),
    sentence: ({ ages, women, men }) => `Aged ${ages}: ${women} women, ${men} men.`,
    columns: { age: 'Age', women: 'Women', men: 'Men', womenShare: 'women, share', menShare: 'men, share', womenOutline: 'women, outline', menOutline: 'men, outline' },
    say: ({ name, year, share, kind }) => `${name} ${year}: ${share} ${{ past: 'were', start: 'are', projected: 'would be' }[kind]} aged 65 or over`,
    description: { past: 'Counted at that time.', pastEstimated: 'People counted at that time; their ages are estimated.', start: 'Start of the calculation.', projected: 'Result of the assumptions, not a forecast.' },
    sides: 'Men left, women right, both by the same scale.',
    year: 'Year',
    play: 'Play',
    pause: 'Pause',
    ghost: 'Outline behind',
    ghosts: { none: 'no outline', district: 'district (shares)', start: (year) => `start of the calculation (${year})`, scenario: 'without your assumptions', saved: (name) => `scenario: ${name}`, year: (year) => `year ${year}` },
    outline: { district: (year) => `Outline: district ${year}, in shares`, start: (year) => `Outline: as of ${year}`, scenario: (year) => `Outline: ${year} without your assumptions`, saved: (year, name) => `Outline: ${year} in the scenario “${name}”` },
    noPast: 'Earlier years are missing: no figures by sex are stored for them here.',
    cohort: 'Hold on to a birth cohort',
    noCohort: 'none',
    born: (from, to) => `born ${from} to ${to}`,
    held: ({ cohort, year, ages, count }) => `Held: ${cohort}, in ${String(year)}: age ${ages}, ${count} people.`,
    heldUnborn: (cohort) => `Held: ${cohort}, not yet born.`,
    heldOpen: 'The group also holds older people.',
    heldPartly: 'In this year the group holds only the larger part of the cohort.',
    rest: 'Touch an age group or choose one with the arrow keys. A click holds on to the birth cohort.',
    hint: 'Arrow keys move through the age groups, Enter holds on to the birth cohort.',
  },
}

import type { regionTextsDe } from './regionTexts.de'

export const regionTextsEn: typeof regionTextsDe = {
  notFound: 'There is no such region here.',
  all: 'All regions',
  path: 'Lies in',
  answer({ name, inhabitants, date, people, rate, withheld }, formats) {
    const size = inhabitants === null ? `${name}: The number of inhabitants is unknown.` : `${name}: ${formats.count(inhabitants, 'inhabitant', 'inhabitants')}${date === null ? '' : ` on ${formats.date(date)}`}.`
    if (people === null) return withheld ? `${size} The number of participants is withheld.` : size
    if (people === 0) return `${size} No person from here is recorded as attending yet.`
    const share = rate === null ? '' : `, that is ${formats.number(rate, 1)} per 1,000 inhabitants`
    return `${size} ${people === 1 ? '1 person has' : `${formats.number(people)} people have`} attended${share}.`
  },
  facts: {
    title: 'At a glance',
    inhabitants: 'Inhabitants',
    date: (date) => `on ${date}`,
    base: (year) => `based on the ${year} census`,
    sum: 'sum of the areas within',
    sexes: (women, men) => `${women} women and ${men} men`,
    sexTitle: 'Women and men',
    area: 'Area',
    density: 'Density',
    perKm2: (value) => `${value} per km²`,
    levels: { COUNTRY: 'Countries', COUNTRY_PART: 'Parts of the country', STATE: 'States', DISTRICT: 'Districts', PLANNING_REGION: 'Conference regions', AMT: 'Ämter', MUNICIPALITY: 'Municipalities', LOCALITY: 'Localities' },
    groups: 'Also belongs to',
    members: (level) => `Belonging to it: ${level}`,
    rule: 'This assignment is our rule: each Amt to the nearest venue.',
  },
  participation: {
    title: 'Participation from here',
    stages: 'pairs of a person or an organisation and an event',
    people: 'people who attended',
    rate: 'per 1,000 inhabitants',
    interval: (low, high) => `95 % interval ${low} to ${high}`,
    district: (rate) => `District: ${rate}`,
    more: 'More under Participation',
    withheld: 'withheld',
  },
  pyramid: {
    title: 'Age',
    date: 'Reference date',
    compare: 'Comparison',
    noCompare: 'no comparison',
    say(message, formats) {
      if (message.kind === 'largest') return `The largest age group: ${message.ages}`
      const here = `${formats.percent(message.share)} of the people are 65 or older`
      return message.other === null ? here : `${here}, in ${message.otherName} ${formats.percent(message.other)}`
    },
    description: (date) => `Population by age and sex on ${date}. Men left, women right, both by the same scale.`,
    base: (year) => `Based on the ${year} census.`,
    unitPeople: 'people',
    unitShare: 'share of all people of the area',
    women: 'Women',
    men: 'Men',
    workingAge: 'between the lines: working age 20 to 64',
    ghost: (name) => `Outline: ${name}, in shares as well`,
    noOther: (name, date) => `${name}: no age groups are stored for ${date}.`,
    ages: (from, to) => (to === null ? `${from} and over` : from === to ? from : `${from}–${to}`),
    years: (ages) => `${ages} years`,
    sentence: ({ ages, women, men }) => `Aged ${ages}: ${women} women, ${men} men.`,
    withShare: (count, share) => `${count} (${share})`,
    label: 'Population pyramid.',
    hint: 'Arrow keys go through the age groups.',
    rest: 'Touch an age group, or choose one with the arrow keys.',
    none: 'No age groups are stored for this area. Official statistics state them here from the district upwards.',
    district: 'Go to the pyramid of the district',
    columns: { age: 'Age', women: 'Women', men: 'Men', womenShare: 'Women, share', menShare: 'Men, share', womenOther: 'Women, comparison', menOther: 'Men, comparison' },
  },
  totals: {
    title: 'Inhabitants over time',
    explain: 'Each census is a picture of its own. The step between them is a change of counting, not migration.',
    say(change, formats) {
      const { from, to, last } = change
      if (from === null || change.share === null) return `${formats.count(last, 'person', 'people')} on ${formats.date(to)}`
      const period = `From ${from.slice(0, 4)} to ${to.slice(0, 4)}`
      const size = formats.percent(Math.abs(change.share))
      if (Math.abs(change.share) < 0.0005) return `${period} almost the same number of people`
      return change.share > 0 ? `${period}: ${size} more people` : `${period}: ${size} fewer people`
    },
    base: (year) => `based on the ${year} census`,
    unknownBase: 'base of the count not stated',
    unit: 'people',
    label: 'Line of the number of inhabitants, from 0.',
    none: 'No numbers of inhabitants are stored.',
    columns: { date: 'Reference date', total: 'People' },
  },
  lists: {
    actors: 'People', organisations: 'Organisations', events: 'Events held here', catchmentEvents: 'Events held for this area', projects: 'Projects', contributions: 'Contributions',
    below: 'Counted is everything that lies here or in a part of it.',
    count: (title, count) => `${title} (${count})`,
    none: 'None recorded.',
    more: (shown, all) => `Shown are ${shown} of ${all}.`,
    columns: { name: 'Name', function: 'Function', kind: 'Kind', date: 'Date', venue: 'Venue', status: 'Status', text: 'Contribution', source: 'Source' },
  },
}

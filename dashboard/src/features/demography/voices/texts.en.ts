import type { VoicesTexts } from './texts.de'

export const en: VoicesTexts = {
  question: 'Who grows and has no voice?',
  title: 'Growth and voice',
  print: 'Print',
  back: 'To demography',
  query: 'Open the same figures in Queries',
  group: (from, to) => (to === null ? `${from} and over` : from === '0' ? `under ${Number(to) + 1}` : `${from} to ${to}`),
  answer(answer, group, formats) {
    if (answer.kind === 'none') return 'No age group grows in this period.'
    const grows = `People aged ${group(answer.index)}: ${formats.percent(answer.today)} of the population in ${answer.start}, ${formats.percent(answer.later)} in ${answer.year}.`
    return answer.participants === null ? `${grows} Their participation is not known.` : `${grows} Among the participants: ${formats.percent(answer.participants)}.`
  },
  today: (year) => `population ${year}`,
  later: (year) => `population ${year} (assumptions)`,
  participants: 'participants',
  notForecast: 'The result follows from assumptions; it is not a forecast. Ages in municipalities are estimated.',
  synthetic: 'This page contains invented example data.',
  brief: 'In brief',
  sentences: {
    places: (groups, all) => `Their share grows and nobody of them took part: ${groups}, of ${all} municipalities.`,
    inPlaces: (group, count) => `${group} in ${count}`,
    largest: (places) => `Most people who are not heard will live in: ${places}.`,
    unknown: (count) => `The age of ${count} participants is not known.`,
    none: 'No participations with known age are recorded yet.',
  },
  reach: 'Who could reach the municipalities:',
  reachNone: 'The network does not lead there yet.',
  reachLink: 'look for bridges in the network',
  reachAges: {
    title: 'Who could reach these age groups:',
    count: 'In brackets: recorded people of that age, linked by a tie or an organisation.',
    few: 'under 5',
    far: (steps) => `over ${steps} steps`,
    nobody: 'the network does not lead there',
    none: 'nobody recorded',
    noBirthYears: 'Who could reach these age groups is not known: years of birth are missing.',
  },
  figure: {
    title: 'Shares today, later and at the table',
    grows: ({ group, year, today, later }) => `Aged ${group}: ${today} today, in ${year} it would be ${later}`,
    gap: ({ group, participants, today }) => `Aged ${group}: ${participants} at the table, ${today} of the population`,
    description: 'Share of the population and of the participants of known age.',
    unit: 'per cent',
    label: 'Three bars for each age group.',
    sentence: ({ group, today, later, participants }) => `${group}: today ${today}, later ${later}, participants ${participants}.`,
  },
  table: {
    title: 'Figures by age group', group: 'Age', today: 'today', later: 'later', participants: 'participants', share: 'share', contributions: 'contributions per 1,000', silent: 'municipalities without a voice',
    withheld: 'withheld',
    note: 'Numbers of one to four people are withheld to protect them, and those that would give them away.',
  },
  place: { choose: 'Figures for one municipality', none: 'choose a municipality', reach: 'Who could reach this municipality:', nobody: 'The network does not lead to this municipality yet.' },
  source: (date) => `Population: calculation from ${date}. Participations: as stored.`,
}

import type { de } from './texts.de'

export const en: typeof de = {
  title: 'Overview',
  question: 'Who is at the table, and who is still missing?',
  atTheTable: (f, attended, { people, organisations }) => {
    if (people === 0 && organisations === 0) return 'Nobody is recorded yet.'
    const parts = [
      ...(people > 0 ? [f.count(people, 'person', 'people')] : []),
      ...(organisations > 0 ? [f.count(organisations, 'organisation', 'organisations')] : []),
    ]
    const recorded = `${f.list(parts)} ${people + organisations === 1 ? 'is' : 'are'} recorded.`
    return attended ? `${f.count(attended, 'person', 'people')} took part, ${recorded}` : recorded
  },
  notReached: (f, missing, all) => {
    if (all === 0) return ''
    if (missing === 0) return `All ${f.number(all)} municipalities have been reached.`
    return `${f.number(missing)} of ${f.number(all)} municipalities ${missing === 1 ? 'has' : 'have'} not been reached yet.`
  },
  reachedMeans: 'Reached means: at least one person from there attended an event. A group is also reached by an organisation.',
  figures: 'In figures',
  timeline: {
    title: (f, held, ahead) => {
      const first = held === 0 ? 'No event with recorded attendance has taken place yet.' : `${f.count(held, 'event has', 'events have')} taken place.`
      const second = ahead === 0 ? 'No other is ahead.' : `${f.number(ahead)} ${ahead === 1 ? 'is' : 'are'} ahead.`
      return `${first} ${second}`
    },
    description: 'Events of the process by date, with the number of people and organisations at each stage',
    strip: 'Time line of the events. The list below names each of them.',
    today: 'today',
    states: {
      held: 'has taken place',
      ahead: 'ahead',
      unrecorded: 'date has passed, attendance not recorded',
      undated: 'no date',
    },
    unrecordedNote: (f, count) => `For ${f.count(count, 'past date', 'past dates')} no attendance is recorded.`,
    empty: 'No events recorded yet.',
    columns: { name: 'Event', date: 'Date', kind: 'Kind', state: 'State', place: 'Place' },
    at: 'in',
    hour: (start, end) => (end ? `${start} to ${end}` : start),
  },
  reach: {
    title: 'Not reached yet',
    municipalities: (f, count, all) => `Municipalities: ${f.number(count)} of ${f.number(all)}`,
    regions: (f, count, all) => `Conference regions: ${f.number(count)} of ${f.number(all)}`,
    groups: (f, count, all) => `Interest groups: ${f.number(count)} of ${f.number(all)}`,
    allMunicipalities: 'Somebody from every municipality has taken part.',
    allRegions: 'Somebody from every conference region has taken part.',
    allGroups: 'Somebody from every interest group has taken part.',
    largestFirst: 'The largest first, with their number of inhabitants.',
    more: (f, count) => `Show ${f.count(count, 'more municipality', 'more municipalities')}`,
    toMap: 'See on the map',
    toParticipation: 'Go to participation',
  },
  regions: {
    weakest: (f, name, rate) => `Least represented: ${name} with ${f.number(rate, 1)} participants per 1,000`,
    noRate: 'How strongly the conference regions are represented',
    description: 'People who attended an event, by where they live',
    unit: 'Participants per 1,000 inhabitants',
    columns: { region: 'Conference region', people: 'Participants', inhabitants: 'Inhabitants', rate: 'per 1,000' },
    withheld: 'too few',
  },
  process: {
    title: 'What it is about',
    until: (date) => `until ${date}`,
    since: (date) => `from ${date}`,
    more: 'Everything about the project',
    empty: 'No project recorded yet.',
  },
  voices: {
    title: 'Said most recently',
    empty: 'No contributions recorded yet. They come with the conferences.',
    topics: 'Topics',
    topicsMost: 'Topics, by number of contributions',
    all: (f, count) => `${f.count(count, 'contribution is', 'contributions are')} recorded.`,
  },
}

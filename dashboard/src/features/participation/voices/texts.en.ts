import type { VoicesTexts } from './texts.de'

export const en: VoicesTexts = {
  of: 'Voices of',
  kinds: { municipalities: 'municipalities', organisations: 'organisations' },
  spread: {
    description: {
      municipalities: 'From the left the municipalities with the fewest voices per inhabitant (Lorenz curve).',
      organisations: 'From the left the organisations with the fewest voices (Lorenz curve).',
    },
    voice: 'A voice is an attendance. On the diagonal all would be equally strong.',
    unit: 'share of all voices',
    x: { municipalities: 'share of the inhabitants', organisations: 'share of the organisations' },
    y: 'share of the voices',
    chart: 'Lorenz curve: share of the voices over the share of inhabitants or organisations.',
    equal: 'all equal',
    units: (units, voices, kind) => `Based on ${voices} voices, ${units} ${kind}.`,
    sentence: (size, voices) => `${size} with the fewest voices have ${voices} of the voices.`,
    say: (message, kind, f) => {
      if (message.kind === 'nobody') return kind === 'municipalities' ? 'No voices with a known municipality yet' : 'No voices of organisations yet'
      const half = kind === 'municipalities' ? 'The municipalities of the quieter half of the inhabitants have' : 'The quieter half of the organisations has'
      return `${half} ${f.percent(message.share, 0)} of the voices (Gini ${f.number(message.gini, 2)})`
    },
    columns: { unit: 'up to', own: 'voices', size: 'share of size', voices: 'share of voices' },
    choose: 'A click on the line chooses who stands there.',
    last: (name, voices) => `Up to ${name} (voices: ${voices}).`,
  },
  origin: {
    description: 'Dark: from the area that the event was held for. Light: from elsewhere or unknown.',
    evennessNote: 'Evenness: 1 means that all groups were equally strong (Pielou).',
    chart: 'A bar for each event: from its area dark, all others light.',
    keys: { reached: 'from the area of the event', lost: 'from elsewhere or unknown' },
    counts: (near, people) => `${near} of ${people}`,
    noCatchment: (people) => `${people}, no area`,
    evenness: (value) => `evenness of groups ${value}`,
    noEvenness: 'groups not recorded',
    rest: (elsewhere, unknown) => `From elsewhere: ${elsewhere}. Place unknown: ${unknown}.`,
    sentence: (label, counts, rest) => `${label}: ${counts}. ${rest}`,
    say: (message, f) => {
      if (message.kind !== 'near') return message.kind === 'nobody' ? 'Nobody has attended yet' : 'Where the participants came from cannot be compared'
      return `${f.number(message.near)} of ${f.number(message.people)} came from the area of their event (${f.percent(message.near / message.people, 0)})`
    },
  },
  turnout: {
    description: 'Dark: been there before. Light: there for the first time. By date.',
    unit: 'people at each event',
    chart: 'A bar for each event: returning dark, new light.',
    keys: { reached: 'been there before', lost: 'there for the first time' },
    choose: 'A click chooses the event.',
    text: (first) => `${first} new`,
    delay: (median, quartiles, pairs) => `From nomination to attendance: ${median} days (median; middle half ${quartiles}; ${pairs} cases).`,
    range: (low, high) => `${low} to ${high}`,
    sentence: (label, people, first) => `${label}: ${people}, ${first} of them for the first time.`,
    people: (count, f) => f.count(count, 'person', 'people'),
    say: (message, f) => {
      if (message.kind === 'nobody') return 'Nobody has attended yet'
      return `${f.number(message.severalTimes)} of ${f.number(message.people)} people came more than once`
    },
    columns: {
      label: 'event', date: 'date', people: 'people', first: 'for the first time', returning: 'returning', catchment: 'from the area of the event', elsewhere: 'from elsewhere', unknown: 'place unknown', evenness: 'evenness of the groups (0 to 1)',
    },
  },
}
